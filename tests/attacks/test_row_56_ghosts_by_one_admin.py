"""Rows 56 and 66: one administrator makes a ghost workstation, or approves an own request under a second account."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from anechoic.errors import Refused
from anechoic.facility.access import approvals, owners, people
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.matters import all_matters
from anechoic.rules.task import Role
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import people as stored_people
from anechoic.store.facility.tables.approvals import APPROVAL
from anechoic.wire.review import DecideRequest
from fakes.bench_door import Person
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(56)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def _caller(bench: Bench, person: str) -> Caller:
    with bench.facility.database.write() as connection:
        stored_people.change(connection, person, state="active")
        roles = stored_people.roles(connection, person)
    return Caller(person, "0" * 32, "1" * 32, roles, 0, b"", b"", b"", b"")


def _file(bench: Bench, by: str) -> str:
    owners.add(bench.facility, name="Owner", public_key=HybridPrivate.generate().public.raw, by=by)
    with bench.facility.database.read() as connection:
        from anechoic.store.facility import approvals as stored

        return str(stored.pending(connection)[0].id)


def _decide(bench: Bench, who: str, approval: str) -> None:
    request = DecideRequest(approval=approval, decision="approve")
    approvals.decide(bench.facility, all_matters(), _caller(bench, who), request)


def _last_leaf(bench: Bench) -> str:
    with bench.facility.database.read() as connection:
        return decode_leaf(record.leaf_bytes(connection, record.size(connection) - 1)).kind


def test_who_files_cannot_decide(bench: Bench) -> None:
    eva, _ = Person.invite(bench, "eva", Role.CUSTODIAN)
    approval = _file(bench, "eva")
    [row] = approvals.waiting(bench.facility, all_matters(), _caller(bench, eva)).rows
    assert (row.may_decide, "yourself" in row.why_not) == (False, True)
    with pytest.raises(Refused) as error:
        _decide(bench, eva, approval)
    assert error.value.code == "own_request"
    assert _last_leaf(bench) == "approval_refused"


@pytest.mark.attack(66)
def test_a_second_account_of_the_same_vetted_person_cannot_decide(bench: Bench) -> None:
    Person.invite(bench, "eva", Role.CUSTODIAN, vetting="V-77 001")
    ghost, _ = Person.invite(bench, "ghost", Role.CUSTODIAN, vetting="v-77001")
    approval = _file(bench, "eva")
    with pytest.raises(Refused) as error:
        _decide(bench, ghost, approval)
    assert error.value.code == "own_request"


def test_a_role_is_needed(bench: Bench) -> None:
    Person.invite(bench, "eva", Role.CUSTODIAN)
    ben, _ = Person.invite(bench, "ben", Role.CONTRACTOR)
    approval = _file(bench, "eva")
    assert approvals.waiting(bench.facility, all_matters(), _caller(bench, ben)).rows == ()
    with pytest.raises(Refused) as error:
        _decide(bench, ben, approval)
    assert error.value.code == "not_your_role"


def test_a_second_person_decides_and_it_is_recorded(bench: Bench) -> None:
    Person.invite(bench, "eva", Role.CUSTODIAN)
    ben, _ = Person.invite(bench, "ben", Role.SUPERVISOR)
    _decide(bench, ben, _file(bench, "eva"))
    assert [line.state for line in owners.listing(bench.facility)] == ["active"]
    assert _last_leaf(bench) == "approval_given"


@pytest.mark.attack(66)
def test_the_schema_refuses_one_person_and_one_vetting(bench: Bench) -> None:
    eva, _ = Person.invite(bench, "eva", Role.CUSTODIAN)
    ben, _ = Person.invite(bench, "ben", Role.CUSTODIAN)
    approval = _file(bench, "eva")
    with bench.facility.database.read() as connection:
        tags = {who: getattr(stored_people.by_id(connection, who), "vetting_tag") for who in (eva, ben)}  # noqa: B009

    def decided(by: str, tag: bytes) -> None:
        with bench.facility.database.write() as connection:
            connection.execute(
                update(APPROVAL)
                .where(APPROVAL.c.id == approval)
                .values(state="approved", decided_by=by, decided_vetting_tag=tag)
            )

    with pytest.raises(IntegrityError, match="two_people"):
        decided(eva, tags[ben])
    with pytest.raises(IntegrityError, match="two_vetted_people"):
        decided(ben, tags[eva])


def test_every_account_is_in_the_record(bench: Bench) -> None:
    before = len(people.listing(bench.facility))
    Person.invite(bench, "ghost", Role.CONTRACTOR)
    with bench.facility.database.read() as connection:
        leaves = [decode_leaf(record.leaf_bytes(connection, n)) for n in range(record.size(connection))]
    assert len([leaf for leaf in leaves if leaf.kind == "person_added"]) == before + 1
