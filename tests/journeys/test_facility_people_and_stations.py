"""From an empty folder to two people at two workstations, over real TLS to a real server process."""

import os
from collections.abc import Iterator

import pytest

from anechoic.errors import Refused
from anechoic.seal.chain import open_facility_keys
from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import Kind
from anechoic.seal.record.merkle import verify_consistency
from anechoic.seal.record.note import open_checkpoint
from anechoic.wire import routes
from anechoic.wire.codec import decode
from anechoic.wire.enrol import Policy
from anechoic.wire.refusal import Empty
from anechoic.wire.review import ApprovalListReply, DecideRequest
from anechoic.wire.work import HeartbeatReply, HeartbeatRequest
from fakes.facility_process import FacilityProcess, running_facility
from fakes.raw_workstation import RawSession, RawWorkstation

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def facility(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FacilityProcess]:
    with running_facility(tmp_path_factory.mktemp("house")) as running:
        yield running


def _heartbeat(session: RawSession, *, size: int = 0) -> HeartbeatReply:
    nonce = os.urandom(32)
    request = HeartbeatRequest(nonce=nonce, checkpoint_size=size, tombstones=0, event_counter=0)
    signed = session.post_bytes(routes.HEARTBEAT, _json(request))
    station = session.station
    keys = open_facility_keys(station.root, session.told.facility_keys, now=session.told.server_time // 1_000)
    reply = decode(keys.signing.open_object(Kind.HEARTBEAT, signed), HeartbeatReply)
    assert reply.nonce == nonce
    return reply


def _json(message: object) -> bytes:
    import msgspec

    return msgspec.json.encode(message)


def test_the_whole_way_in(facility: FacilityProcess) -> None:
    provision, code = facility.add_station("ws-1")
    first = RawWorkstation(provision)
    asked = first.ask(code)
    assert asked.state == "pending"
    assert asked.fingerprint == first.signing.public.fingerprint
    assert first.finish().state == "pending"
    # The one who added it cannot approve it, nor can a wrong code.
    own = facility.custodians["custodian-1"]
    refused = facility.run(
        "station", "approve", "ws-1", "--by", "custodian-1", "--secret-file", "-", stdin=own, check=False
    )
    assert refused.returncode == 2
    assert "yourself" in refused.stderr
    facility.approve_first("ws-1")
    reply = first.finish()
    assert reply.state == "active"
    keys = open_facility_keys(first.root, reply.facility_keys, now=_now(facility))
    policy = decode(keys.signing.open_object(Kind.POLICY, reply.policy), Policy)
    assert policy.training
    assert "training-file" in policy.key_stores

    # Custodian 2 activates and signs in; a second workstation is approved by them in the application.
    key = first.activate("custodian-2", facility.custodians["custodian-2"])
    session = first.sign_in("custodian-2", key)
    provision, code = facility.add_station("ws-2")
    second = RawWorkstation(provision)
    second.ask(code)
    console = facility.run(
        "station", "approve", "ws-2", "--by", "custodian-2", "--secret-file", "-", stdin="x", check=False
    )
    assert console.returncode == 2
    assert "in" in console.stderr
    waiting = session.post(routes.APPROVALS, Empty(), ApprovalListReply)
    [row] = waiting.rows
    assert row.may_decide
    assert ("Fingerprint on its screen", second.signing.public.fingerprint) in row.detail
    session.post(routes.DECIDE, DecideRequest(approval=row.approval, decision="approve"), Empty)
    with pytest.raises(Refused) as again:
        session.post(routes.DECIDE, DecideRequest(approval=row.approval, decision="approve"), Empty)
    assert again.value.code == "already_decided"
    assert second.finish().state == "active"

    # A heartbeat carries a checkpoint that continues the one before.
    before = _heartbeat(session)
    vkey = (keys.record_name, keys.record)
    old = open_checkpoint(vkey, before.checkpoint)
    facility.add_person("ana", "--pair", "es:en")
    after = _heartbeat(session, size=old.size)
    new = open_checkpoint(vkey, after.checkpoint)
    assert new.size > old.size
    verify_consistency(old.size, old.root, new.size, new.root, list(after.consistency))

    # A lost key: asked at the console, decided at the workstation, the code printed once.
    assert facility.json("person", "reset", "ana", "--by", "custodian-1")["state"] == "filed"
    assert facility.json("person", "reset", "ana", "--by", "custodian-1")["state"] == "waiting"
    [row] = session.post(routes.APPROVALS, Empty(), ApprovalListReply).rows
    assert (row.kind.value, ("Login", "ana") in row.detail) == ("reset", True)
    session.post(routes.DECIDE, DecideRequest(approval=row.approval, decision="approve"), Empty)
    told = facility.json("person", "reset", "ana", "--by", "custodian-1")
    assert told["state"] == "handed_out"
    ana = first.sign_in("ana", first.activate("ana", told["activation_code"]))
    assert not ana.told.screen_reader

    # A screen reader: asked and approved the same way, taken back by one word, and the session goes with it.
    grant = ("person", "screen-reader", "ana", "--by", "custodian-1")
    assert facility.json(*grant)["state"] == "filed"
    [row] = session.post(routes.APPROVALS, Empty(), ApprovalListReply).rows
    assert (row.kind.value, row.title) == ("screen_reader", "Screen reader for Name of ana")
    session.post(routes.DECIDE, DecideRequest(approval=row.approval, decision="approve"), Empty)
    assert facility.json(*grant)["state"] == "granted"
    assert facility.json(*grant, "--withdraw")["state"] == "withdrawn"
    with pytest.raises(Refused):
        _heartbeat(ana)
    assert facility.json("person", "reset", "ana", "--by", "custodian-1")["state"] == "filed"
    session.post(routes.SIGN_OUT, Empty(), Empty)
    with pytest.raises(Refused) as over:
        _heartbeat(session)
    assert over.value.code == "session_over"
    assert facility.run("record", "verify").returncode == 0
    first.close()
    second.close()


def _now(_facility: FacilityProcess) -> int:
    import time

    return int(time.time())


def test_the_log_names_nobody(facility: FacilityProcess) -> None:
    log = facility.log.read_text()
    assert "POST /v1/signin 200" in log
    for word in ("custodian", "Name of", "ana", hash_bytes(b"").hex()):
        assert word not in log
