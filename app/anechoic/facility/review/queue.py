"""Reviews waiting for a supervisor, the most telling first; no text of them."""

from sqlalchemy import Connection

from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.rules.assign import RETURN_HOLD_MS, Clearance, Work
from anechoic.rules.exposure import DAY_MS
from anechoic.rules.review import may_review, rank
from anechoic.rules.task import ReviewReason, Role, TaskKind
from anechoic.store.facility import people, reviews
from anechoic.wire.limits import LIST_ROWS
from anechoic.wire.review import ReviewListReply, ReviewRow


def waiting(facility: Facility, caller: Caller) -> ReviewListReply:
    """Give the reviews this supervisor may open, and how many were decided today (UTC).

    Raises:
        Refused: code `not_your_role`.
    """
    caller.must_be(Role.SUPERVISOR)
    with facility.database.read() as connection:
        rows = open_to(facility, connection, caller.person)
        now = facility.clock.now_ms()
        today = reviews.decided_since(connection, caller.person, now - now % DAY_MS)
    listed = [
        ReviewRow(
            task=row.task,
            kind=TaskKind(row.kind),
            source=row.source,
            target=row.target,
            reason=ReviewReason(row.reason),
            answers=row.answers,
            seconds=row.milliseconds / 1_000,
            waiting_since=row.created,
            mine=row.state == "open" or row.first_supervisor == caller.person,
        )
        for row in rows
    ]
    listed.sort(key=lambda row: (not row.mine, rank(row.reason), row.waiting_since, row.task))
    return ReviewListReply(rows=tuple(listed), reviewed_today=today)


def open_to(
    facility: Facility, connection: Connection, person: str, *, task: str | None = None
) -> list[reviews.ReviewRow]:
    """Give the rows of reviews a supervisor may open: not own work, not a conversation heard, fit for the languages."""
    clearance = Clearance(frozenset(people.pairs(connection, person)), people.kinds(connection, person))
    since = facility.clock.now_ms() - RETURN_HOLD_MS
    rows = reviews.open_to(connection, person, kept_since=since, most=LIST_ROWS, task=task)
    return [row for row in rows if may_review(clearance, Work(TaskKind(row.kind), row.source, row.target))]
