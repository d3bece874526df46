import pytest

from anechoic.errors import Refused
from anechoic.facility.access import approvals, people, reset
from anechoic.facility.access.grants import GrantStep
from anechoic.facility.access.profile import open_profile
from anechoic.facility.access.reset import ResetStep
from anechoic.facility.access.screen_reader import SCREEN_READER
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.matters import all_matters
from anechoic.rules.task import Role
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import sessions as stored_sessions
from anechoic.wire.review import DecideRequest
from fakes.bench_door import Person
from fakes.facility_bench import Bench, BenchStation


@pytest.fixture
def station(bench: Bench) -> BenchStation:
    return bench.station("ws-1")


@pytest.fixture
def ana(bench: Bench, station: BenchStation) -> Person:
    bench.person("ines", Role.IT)
    bench.person("otto", Role.CUSTODIAN)
    ana = Person.new(bench, "ana", station)
    ana.sign_in(station)
    bench.clock.go(minutes=1)
    return ana


def _ask(bench: Bench, by: str = "ines", login: str = "ana") -> GrantStep:
    return SCREEN_READER.ask(bench.facility, login=login, by=by)


def _decide(bench: Bench, login: str, *, approve: bool = True) -> None:
    with bench.facility.database.read() as connection:
        row = people.named(bench.facility, connection, login)
        roles = stored_people.roles(connection, row.id)
        [waiting] = stored_approvals.pending(connection)
    caller = Caller(row.id, "0" * 32, "1" * 32, roles, 0, b"", b"", b"", b"")
    request = DecideRequest(approval=waiting.id, decision="approve" if approve else "decline")
    approvals.decide(bench.facility, all_matters(), caller, request)


def _kinds(bench: Bench, last: int) -> list[str]:
    with bench.facility.database.read() as connection:
        size = record.size(connection)
        return [decode_leaf(record.leaf_bytes(connection, n)).kind for n in range(size - last, size)]


def _granted(bench: Bench, station: BenchStation, ana: Person) -> bool:
    bench.clock.go(minutes=1)
    return ana.sign_in(station).screen_reader


def test_two_people_grant_it_and_the_next_sign_in_says_so(bench: Bench, station: BenchStation, ana: Person) -> None:
    assert _ask(bench) is GrantStep.FILED
    assert _ask(bench) is GrantStep.WAITING
    assert not _granted(bench, station, ana)
    _decide(bench, "otto")
    assert _kinds(bench, 2) == ["screen_reader_granted", "approval_given"]
    assert _granted(bench, station, ana)
    assert _ask(bench) is GrantStep.GRANTED


def test_nobody_grants_it_alone_or_to_themselves(bench: Bench, station: BenchStation, ana: Person) -> None:
    _ask(bench)
    with pytest.raises(Refused):
        _decide(bench, "ines")
    with pytest.raises(Refused):
        _decide(bench, "ana")
    assert not _granted(bench, station, ana)
    with pytest.raises(Refused):
        _ask(bench, by="ana")


def test_declined_it_changes_nothing(bench: Bench, station: BenchStation, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto", approve=False)
    assert not _granted(bench, station, ana)
    assert _ask(bench) is GrantStep.FILED


def test_one_person_withdraws_it_at_once(bench: Bench, station: BenchStation, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto")
    assert _granted(bench, station, ana)
    assert SCREEN_READER.withdraw(bench.facility, login="ana", by="ines") is GrantStep.WITHDRAWN
    assert _kinds(bench, 2) == ["session_ended", "screen_reader_withdrawn"]
    with bench.facility.database.read() as connection:
        assert stored_sessions.live_of(connection, ana.id) is None
        size = record.size(connection)
    SCREEN_READER.withdraw(bench.facility, login="ana", by="ines")
    with bench.facility.database.read() as connection:
        assert record.size(connection) == size
    assert not _granted(bench, station, ana)


def test_a_request_that_waits_is_withdrawn_too(bench: Bench, ana: Person) -> None:
    del ana
    _ask(bench)
    SCREEN_READER.withdraw(bench.facility, login="ana", by="ines")
    with bench.facility.database.read() as connection:
        assert stored_approvals.pending(connection) == []


def test_a_suspended_account_gets_none(bench: Bench, ana: Person) -> None:
    del ana
    _ask(bench)
    people.suspend(bench.facility, "ana")
    with pytest.raises(Refused):
        _ask(bench)


def test_the_row_of_a_person_does_not_say_that_they_have_it(bench: Bench, station: BenchStation, ana: Person) -> None:
    with bench.facility.database.read() as connection:
        before = stored_people.by_id(connection, ana.id)
    _ask(bench)
    _decide(bench, "otto")
    with bench.facility.database.read() as connection:
        after = stored_people.by_id(connection, ana.id)
    assert before is not None
    assert after is not None
    assert before.sealed_profile != after.sealed_profile
    assert {name for name in before._fields if getattr(before, name) != getattr(after, name)} == {"sealed_profile"}
    del station


def test_nobody_decides_about_their_own_screen_reader(bench: Bench, station: BenchStation) -> None:
    bench.person("ines", Role.IT)
    otto = bench.person("otto", Role.CUSTODIAN)
    del station
    _ask(bench, login="otto")
    with pytest.raises(Refused) as refused:
        _decide(bench, "otto")
    assert refused.value.code == "own_request"
    with bench.facility.database.read() as connection:
        row = stored_people.by_id(connection, otto)
    assert row is not None
    assert not open_profile(bench.facility, row).screen_reader


def test_a_suspended_asker_asks_for_nothing(bench: Bench, ana: Person) -> None:
    del ana
    people.suspend(bench.facility, "ines")
    with pytest.raises(Refused) as refused:
        _ask(bench)
    assert refused.value.code == "not_your_role"


def test_the_grant_lies_sealed(bench: Bench, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto")
    with bench.facility.database.read() as connection:
        row = stored_people.by_id(connection, ana.id)
    assert row is not None
    assert b"screen_reader" not in bytes(row.sealed_profile)
    assert b"Ana" not in bytes(row.sealed_profile)


def test_a_reset_that_waits_is_no_grant_that_waits_and_is_not_withdrawn_with_it(bench: Bench, ana: Person) -> None:
    del ana
    reset.ask(bench.facility, login="ana", by="ines")
    with pytest.raises(Refused) as refused:
        _ask(bench)
    assert refused.value.code == "already_filed"
    SCREEN_READER.withdraw(bench.facility, login="ana", by="ines")
    assert reset.ask(bench.facility, login="ana", by="ines").step is ResetStep.WAITING
