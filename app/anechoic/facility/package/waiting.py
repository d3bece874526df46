"""Tasks and reviews that nobody may be given any more: more people are needed, or wider clearances."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.facility.package.crowd import standing
from anechoic.rules.assign import Clearance, Offer, Past, Work, waiting_for_people
from anechoic.rules.ids import PersonId, TaskId
from anechoic.rules.task import ReviewReason, Role, TaskKind
from anechoic.store.facility import care, reviews, tasks


@dataclass(frozen=True)
class WaitingLine:
    """So many tasks of one kind and direction wait for people."""

    what: str
    """`task`, `handed over`, `review` or `appeal`."""
    kind: str
    source: str
    target: str
    count: int


def waiting(facility: Facility, batch: str | None = None) -> tuple[WaitingLine, ...]:
    """Give what no active person can still be given, of one batch or all, counted by kind and direction."""
    with facility.database.read() as connection:
        return waiting_within(facility, connection, batch)


def waiting_within(facility: Facility, connection: Connection, batch: str | None = None) -> tuple[WaitingLine, ...]:
    """Give the same in the caller's transaction."""
    now = facility.clock.now_ms()
    handed = _without_volunteer(connection, now)
    alone = {row.id for row in handed}
    stuck = [("task", row) for row in _stuck_tasks(connection, now) if row.id not in alone]
    stuck += [("handed over", row) for row in handed]
    stuck += _stuck_reviews(connection, now)
    counted = Counter(
        (what, row.kind, row.source, row.target) for what, row in stuck if batch is None or row.batch == batch
    )
    return tuple(WaitingLine(*key, count) for key, count in sorted(counted.items()))


def _stuck_tasks(connection: Connection, now: int) -> list[tasks.TaskRow]:
    rows = {row.id: row for row in tasks.all_wanting(connection)}
    crowd = _crowd(connection, tasks.working_people(connection, now=now))
    return [rows[task] for task in waiting_for_people((_offer(row, row.missing) for row in rows.values()), crowd)]


def _without_volunteer(connection: Connection, now: int) -> list[tasks.TaskRow]:
    """Give what was handed over and no volunteer can still have."""
    rows = {row.id: row for row in care.handed_over_waiting(connection)}
    if not rows:
        return []
    crowd = _crowd(connection, care.volunteers(connection, now=now))
    return [rows[task] for task in waiting_for_people((_offer(row, 1) for row in rows.values()), crowd)]


def _crowd(connection: Connection, persons: Iterable[str]) -> dict[PersonId, tuple[Clearance, Past]]:
    return {PersonId(person): standing(connection, person, confidential=False) for person in persons}


def _offer(row: tasks.TaskRow, missing: int) -> Offer:
    return Offer(
        task=TaskId(row.id),
        conversation=bytes(row.conversation_tag),
        work=Work(TaskKind(row.kind), row.source, row.target),
        missing=missing,
        milliseconds=row.milliseconds,
        order_key=row.order_key,
    )


def _stuck_reviews(connection: Connection, now: int) -> list[tuple[str, tasks.TaskRow]]:
    open_to_somebody: set[str] = set()
    for supervisor in tasks.working_people(connection, now=now, role=Role.SUPERVISOR):
        rows = reviews.open_to(connection, supervisor, kept_since=now, most=1_000_000)
        open_to_somebody.update(row.task for row in rows)
    stuck: list[tuple[str, tasks.TaskRow]] = []
    for review in reviews.waiting(connection):
        task = tasks.by_id(connection, review.task)
        if review.task not in open_to_somebody and task is not None:
            stuck.append(("appeal" if review.reason == ReviewReason.APPEAL.value else "review", task))
    return stuck
