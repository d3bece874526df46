import pytest

from anechoic.errors import Refused
from anechoic.facility.access import activation, approvals, people, reset
from anechoic.facility.access.reset import ResetStep, ResetTold
from anechoic.facility.access.screen_reader import SCREEN_READER
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.matters import all_matters
from anechoic.rules.task import Role
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import sessions as stored_sessions
from anechoic.wire.review import ApprovalRow, DecideRequest
from anechoic.wire.signin import ActivateRequest
from fakes.bench_door import Person
from fakes.facility_bench import Bench, BenchStation

NEW_PASSWORD = "seven lamps along the harbour"
HOUR_MS = 3_600_000


@pytest.fixture
def station(bench: Bench) -> BenchStation:
    return bench.station("ws-1")


@pytest.fixture
def ana(bench: Bench, station: BenchStation) -> Person:
    """A contractor whose phone is lost; IT persons ines and otto know her."""
    bench.person("ines", Role.IT)
    bench.person("otto", Role.CUSTODIAN)
    ana = Person.new(bench, "ana", station)
    ana.sign_in(station)
    bench.clock.go(minutes=1)
    return ana


def _ask(bench: Bench, by: str = "ines", login: str = "ana") -> ResetTold:
    return reset.ask(bench.facility, login=login, by=by)


def _caller(bench: Bench, login: str) -> Caller:
    with bench.facility.database.read() as connection:
        row = people.named(bench.facility, connection, login)
        roles = stored_people.roles(connection, row.id)
    return Caller(row.id, "0" * 32, "1" * 32, roles, 0, b"", b"", b"", b"")


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


def _activate(bench: Bench, station: BenchStation, ana: Person, code: str) -> Person:
    request = ActivateRequest(login="ana", activation_code=code, password=NEW_PASSWORD)
    return Person(bench, ana.id, "ana", activation.activate(bench.facility, station.id, request).secret)


def test_a_lost_phone_is_made_anew_by_two_people(bench: Bench, station: BenchStation, ana: Person) -> None:
    with bench.facility.database.read() as connection:
        share = stored_people.vault_share(connection, ana.id, station.id)
    assert _ask(bench).step is ResetStep.FILED
    assert _kinds(bench, 1) == ["approval_filed"]
    row = _row(bench, "otto")
    assert (row.may_decide, row.title, row.filed_by) == (True, "Reset sign-in of Ana", "Ines")
    assert ("Login", "ana") in row.detail
    ana.sign_in(station)  # nothing has changed yet
    _decide(bench, "otto")
    assert _kinds(bench, 3) == ["session_ended", "person_reset", "approval_given"]
    bench.clock.go(minutes=1)
    with pytest.raises(Refused):
        ana.sign_in(station)
    told = _ask(bench)
    assert (told.step, told.code_ends) == (ResetStep.HANDED_OUT, bench.clock.now + 72 * HOUR_MS)
    assert _kinds(bench, 1) == ["reset_code_given"]
    again = _activate(bench, station, ana, told.activation_code)
    again.sign_in(station, password=NEW_PASSWORD)
    assert _kinds(bench, 2) == ["person_activated", "signed_in"]
    with bench.facility.database.read() as connection:
        assert stored_people.vault_share(connection, ana.id, station.id) == share is not None


def test_password_and_secret_are_destroyed_and_the_session_ends(bench: Bench, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto")
    with bench.facility.database.read() as connection:
        row = stored_people.by_id(connection, ana.id)
        assert stored_sessions.live_of(connection, ana.id) is None
    assert row is not None
    kept = (row.sealed_password_hash, row.sealed_totp_secret, row.totp_last_step, row.activation_hash)
    assert (row.state, kept) == ("invited", (None, None, None, None))


def test_the_code_is_handed_out_once_and_only_to_who_asked(bench: Bench, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto")
    bench.clock.go(minutes=1)
    other = _ask(bench, by="otto")
    assert (other.step, other.activation_code) == (ResetStep.FILED, "")
    _decide(bench, "ines", approve=False)
    bench.clock.go(minutes=1)
    _ask(bench)
    _decide(bench, "otto")
    first = _ask(bench)
    assert first.step is ResetStep.HANDED_OUT
    bench.clock.go(minutes=1)
    second = _ask(bench)
    assert (second.step, second.activation_code) == (ResetStep.FILED, "")
    assert _ask(bench).step is ResetStep.WAITING


def test_what_is_fetched_too_late_needs_a_new_word(bench: Bench, station: BenchStation, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto")
    bench.clock.go(hours=72)
    assert _ask(bench).step is ResetStep.FILED
    _decide(bench, "otto")
    code = _ask(bench).activation_code
    bench.clock.go(hours=72)
    with pytest.raises(Refused) as late:
        _activate(bench, station, ana, code)
    assert late.value.code == "wrong_activation"


def test_a_declined_reset_changes_nothing(bench: Bench, station: BenchStation, ana: Person) -> None:
    _ask(bench)
    _decide(bench, "otto", approve=False)
    assert _kinds(bench, 1) == ["approval_declined"]
    ana.sign_in(station)
    bench.clock.go(minutes=1)
    assert _ask(bench).step is ResetStep.FILED


@pytest.mark.attack(66)
def test_neither_who_asks_nor_whom_it_is_about_decides(bench: Bench, station: BenchStation, ana: Person) -> None:
    """Four eyes for a reset of an IT person's own factor, too, and over their second accounts."""
    bench.person("extra", Role.IT)
    second, _ = Person.invite(bench, "ines-2", Role.IT, vetting="vetting otto")
    with bench.facility.database.write() as connection:
        stored_people.change(connection, second, state="active")
    _ask(bench, by="ines", login="otto")
    for login, says in (("ines", "yourself"), ("otto", "your own account"), ("ines-2", "your own account")):
        row = _row(bench, login)
        assert (row.may_decide, says in row.why_not) == (False, True), login
        with pytest.raises(Refused) as own:
            _decide(bench, login)
        assert own.value.code == "own_request"
    with pytest.raises(Refused) as role:
        _decide(bench, "ana")
    assert role.value.code == "not_your_role"
    _decide(bench, "extra")


def test_it_is_refused_when_nobody_could_decide(bench: Bench, station: BenchStation) -> None:
    Person.new(bench, "ana", station)
    bench.person("ines", Role.IT)
    with pytest.raises(Refused) as alone:
        _ask(bench)
    assert (alone.value.code, "person add" in alone.value.text()) == ("nobody_to_decide", True)
    second, _ = Person.invite(bench, "ines-2", Role.IT, vetting="vetting ines")
    with bench.facility.database.write() as connection:
        stored_people.change(connection, second, state="active")
    with pytest.raises(Refused):
        _ask(bench)
    bench.person("otto", Role.IT)
    assert _ask(bench).step is ResetStep.FILED


def test_a_suspended_account_stays_closed(bench: Bench, ana: Person) -> None:
    _ask(bench)
    people.suspend(bench.facility, "ana")
    with bench.facility.database.read() as connection:
        assert stored_approvals.pending(connection) == []
    with pytest.raises(Refused) as closed:
        _ask(bench)
    assert closed.value.code == "suspended"


def test_who_has_no_such_role_cannot_ask(bench: Bench, ana: Person) -> None:
    with pytest.raises(Refused) as role:
        _ask(bench, by="ana")
    assert role.value.code == "not_your_role"


def test_another_request_about_the_person_is_no_reset_that_waits(bench: Bench, ana: Person) -> None:
    del ana
    SCREEN_READER.ask(bench.facility, login="ana", by="ines")
    with pytest.raises(Refused) as refused:
        _ask(bench)
    assert refused.value.code == "already_filed"
    _decide(bench, "otto")
    assert _ask(bench).step is ResetStep.FILED
