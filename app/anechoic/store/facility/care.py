"""Questions about clips that are hard to hear: which are, who heard them when, who volunteered."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, exists, func, insert, or_, select

from anechoic.rules.exposure import HardMark
from anechoic.rules.task import LeaseState
from anechoic.store.facility.tables.care import HARD_EXPOSURE, HARD_MARK, VOLUNTEER
from anechoic.store.facility.tables.people import PERSON
from anechoic.store.facility.tables.tasks import LEASE, RELEASE, TASK

_MARKED = select(HARD_MARK.c.task, HARD_MARK.c.why, HARD_MARK.c.at).where(
    HARD_MARK.c.task.in_(bindparam("tasks", expanding=True))
)


@dataclass(frozen=True)
class Marked:
    """A task that counts as hard.

    Attributes:
        since: of the first mark, Unix milliseconds.
        handed_over: somebody handed it over to volunteers.
    """

    since: int
    handed_over: bool


def is_hard() -> ColumnElement[bool]:
    """Give the clause: the row's task counts as hard."""
    return exists().where(HARD_MARK.c.task == TASK.c.id)


def mark(connection: Connection, task: str, *, answer: str | None, why: HardMark, at: int) -> None:
    """Mark a task, once an answer."""
    connection.execute(insert(HARD_MARK).values(task=task, answer=answer, why=why.value, at=at))


def unmark(connection: Connection, answer: str) -> None:
    """Take the mark of an answer away; nothing happens where it made none."""
    connection.execute(delete(HARD_MARK).where(HARD_MARK.c.answer == answer))


def marked(connection: Connection, tasks: Iterable[str]) -> dict[str, Marked]:
    """Give those of the tasks that count as hard."""
    rows = connection.execute(_MARKED, {"tasks": list(tasks)})
    found: dict[str, Marked] = {}
    for row in rows:
        before = found.get(row.task, Marked(row.at, handed_over=False))
        handed = before.handed_over or row.why == HardMark.HANDED_OVER.value
        found[row.task] = Marked(min(before.since, row.at), handed)
    return found


def expose(connection: Connection, *, person: str, task: str, milliseconds: int, at: int) -> None:
    """Count a hard clip as met by a person, unless it was before."""
    there = select(HARD_EXPOSURE.c.at).where(HARD_EXPOSURE.c.person == person, HARD_EXPOSURE.c.task == task)
    if connection.scalar(there) is None:
        connection.execute(insert(HARD_EXPOSURE).values(person=person, task=task, milliseconds=milliseconds, at=at))


def met_since(connection: Connection, person: str, since: int) -> tuple[int, int]:
    """Give how many hard clips a person met since a time (Unix ms), and their milliseconds."""
    row = connection.execute(
        select(func.count(), func.coalesce(func.sum(HARD_EXPOSURE.c.milliseconds), 0)).where(
            HARD_EXPOSURE.c.person == person, HARD_EXPOSURE.c.at >= since
        )
    ).one()
    return int(row[0]), int(row[1])


def has_met(connection: Connection, person: str) -> bool:
    """Say whether a person ever met a hard clip."""
    statement = select(HARD_EXPOSURE.c.at).where(HARD_EXPOSURE.c.person == person).limit(1)
    return connection.scalar(statement) is not None


def newest_release(connection: Connection, person: str, *, hard: bool) -> int | None:
    """Give when a person's newest clip of work was released that is hard, or that is not; None when none was."""
    clause = is_hard() if hard else ~is_hard()
    statement = (
        select(func.max(RELEASE.c.at))
        .join(LEASE, LEASE.c.id == RELEASE.c.lease)
        .join(TASK, TASK.c.id == LEASE.c.task)
        .where(LEASE.c.person == person, LEASE.c.purpose == "work", clause)
    )
    found = connection.scalar(statement)
    return None if found is None else int(found)


def held_hard(connection: Connection, person: str) -> int:
    """Count the hard clips a person holds unopened."""
    statement = (
        select(func.count())
        .select_from(LEASE)
        .join(TASK, TASK.c.id == LEASE.c.task)
        .where(
            LEASE.c.person == person,
            LEASE.c.purpose == "work",
            LEASE.c.state == LeaseState.HELD.value,
            is_hard(),
        )
    )
    return int(connection.scalar(statement) or 0)


def volunteers(connection: Connection, *, now: int) -> list[str]:
    """Give the people who volunteered and may work: not suspended, their vetting holds."""
    statement = (
        select(VOLUNTEER.c.person)
        .join(PERSON, PERSON.c.id == VOLUNTEER.c.person)
        .where(PERSON.c.state == "active", PERSON.c.vetting_ends > now)
        .order_by(VOLUNTEER.c.person)
    )
    return list(connection.scalars(statement))


def volunteers_since(connection: Connection, person: str) -> int | None:
    """Give since when a person volunteers (Unix ms), or None."""
    return connection.scalar(select(VOLUNTEER.c.at).where(VOLUNTEER.c.person == person))


def set_volunteer(connection: Connection, person: str, at: int | None) -> None:
    """Let a person volunteer from a time on, or no longer."""
    connection.execute(delete(VOLUNTEER).where(VOLUNTEER.c.person == person))
    if at is not None:
        connection.execute(insert(VOLUNTEER).values(person=person, at=at))


def handed_over_waiting(connection: Connection) -> list[Row[Any]]:
    """Give the open tasks that were handed over to volunteers."""
    handed = exists().where(HARD_MARK.c.task == TASK.c.id, HARD_MARK.c.why == HardMark.HANDED_OVER.value)
    statement = select(TASK).where(handed, or_(TASK.c.state == "ready", TASK.c.state == "returned"))
    return list(connection.execute(statement.order_by(TASK.c.order_key, TASK.c.id)).all())
