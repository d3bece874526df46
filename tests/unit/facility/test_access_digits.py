"""Six digits instead of a key: two people, recorded, taken back by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.facility.access import activation, approvals, people
from anechoic.facility.access.digits import DIGITS
from anechoic.facility.access.grants import GrantStep
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.matters import all_matters
from anechoic.rules.task import Role
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import sessions as stored_sessions
from anechoic.wire.review import ApprovalRow, DecideRequest
from anechoic.wire.signin import ActivateReply, ActivateRequest
from fakes.bench_door import PASSWORD, Person
from fakes.facility_bench import Bench, BenchStation


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    made.person("ines", Role.IT)
    made.person("otto", Role.CUSTODIAN)
    yield made
    made.close()


@pytest.fixture
def station(bench: Bench) -> BenchStation:
    return bench.station("ws-1")


def _caller(bench: Bench, login: str) -> Caller:
    with bench.facility.database.read() as connection:
        row = people.named(bench.facility, connection, login)
        roles = stored_people.roles(connection, row.id)
    return Caller(row.id, "0" * 32, "1" * 32, roles, 0, b"", b"", b"", b"")


def _ask(bench: Bench, by: str = "ines", login: str = "ana") -> GrantStep:
    return DIGITS.ask(bench.facility, login=login, by=by)


def _row(bench: Bench, login: str) -> ApprovalRow:
    [row] = approvals.waiting(bench.facility, all_matters(), _caller(bench, login)).rows
    return row


def _decide(bench: Bench, login: str, *, approve: bool = True) -> None:
    with bench.facility.database.read() as connection:
        [waiting] = stored_approvals.pending(connection)
    request = DecideRequest(approval=waiting.id, decision="approve" if approve else "decline")
    approvals.decide(bench.facility, all_matters(), _caller(bench, login), request)


def _kinds(bench: Bench, last: int) -> list[str]:
    with bench.facility.database.read() as connection:
        size = record.size(connection)
        return [decode_leaf(record.leaf_bytes(connection, n)).kind for n in range(size - last, size)]


def _activate(bench: Bench, station: BenchStation, code: str) -> ActivateReply:
    request = ActivateRequest(login="ana", activation_code=code, password=PASSWORD)
    return activation.activate(bench.facility, station.id, request)


def test_two_people_allow_them_and_the_next_activation_gives_them(bench: Bench, station: BenchStation) -> None:
    person, code = Person.invite(bench, "ana", digits=False)
    assert _ask(bench) is GrantStep.FILED
    assert _ask(bench) is GrantStep.WAITING
    row = _row(bench, "otto")
    assert (row.kind.value, row.title, row.may_decide) == ("totp", "Six digits for Ana", True)
    assert _activate(bench, station, code).key is not None
    _decide(bench, "otto")
    assert _kinds(bench, 2) == ["totp_granted", "approval_given"]
    assert _ask(bench) is GrantStep.GRANTED
    reply = _activate(bench, station, code)
    assert reply.key is None
    Person(bench, person, "ana", reply.secret).sign_in(station)
    with bench.facility.database.read() as connection:
        live = stored_sessions.live_of(connection, person)
    assert live is not None
    assert live.factor == "totp"


def test_who_asked_does_not_decide(bench: Bench) -> None:
    Person.invite(bench, "ana", digits=False)
    _ask(bench)
    assert not _row(bench, "ines").may_decide
    with pytest.raises(Refused) as error:
        _decide(bench, "ines")
    assert error.value.code == "own_request"


def test_nobody_decides_about_their_own_digits(bench: Bench) -> None:
    _ask(bench, login="otto")
    with pytest.raises(Refused) as error:
        _decide(bench, "otto")
    assert error.value.code == "own_request"


def test_a_declined_request_changes_nothing(bench: Bench, station: BenchStation) -> None:
    _, code = Person.invite(bench, "ana", digits=False)
    _ask(bench)
    _decide(bench, "otto", approve=False)
    assert _activate(bench, station, code).key is not None


def test_only_it_or_a_custodian_asks(bench: Bench) -> None:
    Person.invite(bench, "ana", digits=False)
    bench.person("cora")
    with pytest.raises(Refused) as error:
        _ask(bench, by="cora")
    assert error.value.code == "not_your_role"


def test_one_word_takes_them_back_and_the_session_with_them(bench: Bench, station: BenchStation) -> None:
    ana = Person.new(bench, "ana", station)
    ana.sign_in(station)
    assert DIGITS.withdraw(bench.facility, login="ana", by="ines") is GrantStep.WITHDRAWN
    assert _kinds(bench, 2) == ["session_ended", "totp_withdrawn"]
    bench.clock.go(minutes=1)
    with pytest.raises(Refused):
        ana.sign_in(station)
    DIGITS.withdraw(bench.facility, login="ana", by="ines")
    assert _kinds(bench, 1) == ["sign_in_refused"]
