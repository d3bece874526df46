from sqlalchemy import select

from anechoic.facility.access import approvals, owners
from anechoic.facility.access.sessions import Caller
from anechoic.facility.matters import all_matters
from anechoic.rules.task import Role
from anechoic.seal.hybrid import HybridPrivate
from anechoic.store.facility.tables.approvals import APPROVAL
from anechoic.wire.review import DecideRequest
from fakes.facility_bench import Bench

COMMENT = "The third group was read out wrongly."


def test_the_comment_of_who_decides_is_kept_sealed_and_shown_to_who_filed(bench: Bench) -> None:
    bench.person("ines", Role.CUSTODIAN)
    otto = bench.person("otto", Role.CUSTODIAN)
    owners.add(bench.facility, name="Owner", public_key=HybridPrivate.generate().public.raw, by="ines")
    [waits] = approvals.listing(bench.facility, all_matters())
    assert (waits.state, waits.title, waits.decided_by, waits.comment) == ("pending", "Add data owner Owner", "", "")
    caller = Caller(otto, "0" * 32, "1" * 32, frozenset({Role.CUSTODIAN}), 0, b"", b"", b"", b"")
    word = DecideRequest(approval=waits.approval, decision="decline", comment=COMMENT)
    approvals.decide(bench.facility, all_matters(), caller, word)
    [line] = approvals.listing(bench.facility, all_matters())
    assert (line.state, line.filed_by, line.decided_by, line.comment) == ("declined", "Ines", "Otto", COMMENT)
    assert line.decided == bench.clock.now
    with bench.facility.database.read() as connection:
        sealed = connection.scalars(select(APPROVAL.c.sealed_comment)).one()
    assert COMMENT.encode() not in sealed
