"""Row 55: an enrolment code is stolen, guessed or used again; even the right one waits for a second person."""

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import enrolment, stations
from anechoic.facility.access.stations import StationAdded
from anechoic.seal.codes import new_code
from anechoic.seal.derive import enrolment_key, hash_bytes, mac
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPrivate
from anechoic.seal.tls import new_station_csr
from anechoic.wire.codec import encode
from anechoic.wire.enrol import EnrolRequest, EnrolStatusRequest, RenewRequest
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(55)

SIGNING, HYBRID = SigningPrivate.generate(), HybridPrivate.generate()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def _add(bench: Bench) -> StationAdded:
    return stations.add(bench.facility, name="ws-9", by="custodian-1")


def _request(added: StationAdded, code: str, **other: Any) -> bytes:
    fields: dict[str, Any] = {
        "station": added.station,
        "nonce": secrets.token_bytes(32),
        "csr": new_station_csr(added.station)[0].decode(),
        "hybrid": HYBRID.public.raw,
        "signing": SIGNING.public.raw,
    }
    tag = mac(enrolment_key(code), encode(EnrolRequest(**fields)))
    return encode(EnrolRequest(**fields | {"mac": tag} | other))


def _refused(bench: Bench, data: bytes) -> str:
    with pytest.raises(Refused) as error:
        enrolment.enrol(bench.facility, data)
    return error.value.code


def test_the_right_code_alone_lets_nobody_in(bench: Bench) -> None:
    added = _add(bench)
    data = _request(added, added.code)
    assert enrolment.enrol(bench.facility, data).state == "pending"
    told = enrolment.status(bench.facility, EnrolStatusRequest(station=added.station, request=hash_bytes(data)))
    assert (told.state, told.certificate) == ("pending", "")


def test_a_code_is_good_once(bench: Bench) -> None:
    added = _add(bench)
    first = _request(added, added.code)
    enrolment.enrol(bench.facility, first)
    # The same bytes again are a lost reply; other keys under the same code are a thief.
    assert enrolment.enrol(bench.facility, first).state == "pending"
    assert _refused(bench, _request(added, added.code)) == "wrong_code"


def test_five_wrong_codes_end_the_right_one(bench: Bench) -> None:
    added = _add(bench)
    for _ in range(5):
        assert _refused(bench, _request(added, new_code())) == "wrong_code"
    assert _refused(bench, _request(added, added.code)) == "wrong_code"


def test_four_wrong_codes_do_not(bench: Bench) -> None:
    added = _add(bench)
    for _ in range(4):
        _refused(bench, _request(added, new_code()))
    assert enrolment.enrol(bench.facility, _request(added, added.code)).state == "pending"


def test_a_code_ends_after_a_quarter_of_an_hour(bench: Bench) -> None:
    added = _add(bench)
    bench.clock.go(minutes=15)
    assert _refused(bench, _request(added, added.code)) == "wrong_code"


def test_a_new_code_ends_the_old_one(bench: Bench) -> None:
    old, new = _add(bench), _add(bench)
    assert old.station == new.station
    assert _refused(bench, _request(new, old.code)) == "wrong_code"
    assert enrolment.enrol(bench.facility, _request(new, new.code)).state == "pending"


@pytest.mark.parametrize("part", ["hybrid", "signing", "csr", "nonce"])
def test_no_key_can_be_exchanged_on_the_way(bench: Bench, part: str) -> None:
    added = _add(bench)
    evil = {
        "hybrid": HybridPrivate.generate().public.raw,
        "signing": SigningPrivate.generate().public.raw,
        "csr": new_station_csr(added.station)[0].decode(),
        "nonce": bytes(32),
    }
    assert _refused(bench, _request(added, added.code, **{part: evil[part]})) == "wrong_code"


def test_the_code_does_not_lie_in_the_database(bench: Bench) -> None:
    added = _add(bench)
    bench.facility.close()
    stored = b"".join(path.read_bytes() for path in bench.facility.folder.rglob("*") if path.is_file())
    assert added.station.encode() in stored
    for secret in (added.code.encode(), added.code.replace("-", "").encode(), enrolment_key(added.code)):
        assert secret not in stored


def test_a_renewal_needs_the_workstation_s_own_signature(bench: Bench) -> None:
    station = bench.station("ws-1")
    with bench.facility.database.write() as connection:
        from anechoic.store.facility import stations as stored

        stored.change(connection, station.id, certificate_ends=bench.clock.now)
    csr = new_station_csr(station.id)[0]
    evil = RenewRequest(csr=csr.decode(), signature=SigningPrivate.generate().sign(Kind.ENROLMENT, csr))
    with pytest.raises(Untrusted):
        enrolment.renew(bench.facility, station.id, evil)
    good = RenewRequest(csr=csr.decode(), signature=station.signing.sign(Kind.ENROLMENT, csr))
    assert "BEGIN CERTIFICATE" in enrolment.renew(bench.facility, station.id, good).certificate
    bench.clock.go(hours=24 * (90 + 46))
    with pytest.raises(Refused) as error:
        enrolment.renew(bench.facility, station.id, good)
    assert error.value.code == "not_enrolled"
