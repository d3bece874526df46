"""Questions about appeals: what stands against a return, and what its person has not heard of yet."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from anechoic.rules.appeal import AppealState
from anechoic.store.facility.tables.answers import ANSWER, APPEAL, REVIEWED_ANSWER
from anechoic.store.facility.tables.tasks import TASK

AppealRow = Row[Any]
_DECIDED = (AppealState.UPHELD.value, AppealState.MENDED.value, AppealState.STAYS.value)
_WAITING_OF = (
    select(APPEAL)
    .join(ANSWER, ANSWER.c.id == APPEAL.c.answer)
    .where(ANSWER.c.task == bindparam("of"), ANSWER.c.state == "accepted", APPEAL.c.state == AppealState.WAITING.value)
    .order_by(APPEAL.c.made, APPEAL.c.answer)
)


def add(connection: Connection, *, answer: str, person: str, against: str, at: int) -> None:
    """Store an appeal that waits; a second one against the same return breaks the transaction."""
    values = {"answer": answer, "person": person, "against": against, "state": AppealState.WAITING.value, "made": at}
    connection.execute(insert(APPEAL).values(**values))


def of_answer(connection: Connection, answer: str) -> AppealRow | None:
    """Find the appeal an answer stands as; one that was taken back is none."""
    statement = select(APPEAL).where(APPEAL.c.answer == answer, APPEAL.c.state != AppealState.WITHDRAWN.value)
    return connection.execute(statement).one_or_none()


def lease_of_returned(connection: Connection, answer: str) -> str | None:
    """Give the lease of the answer that came back and stands again as this appeal; None where it is none."""
    return connection.scalar(
        select(ANSWER.c.lease)
        .join(REVIEWED_ANSWER, REVIEWED_ANSWER.c.answer == ANSWER.c.id)
        .join(APPEAL, APPEAL.c.against == REVIEWED_ANSWER.c.review)
        .where(APPEAL.c.answer == answer, ANSWER.c.person == APPEAL.c.person)
    )


def waiting_of(connection: Connection, task: str) -> list[AppealRow]:
    """Give the appeals of a task that wait."""
    return list(connection.execute(_WAITING_OF, {"of": task}).all())


def end(connection: Connection, answer: str, state: AppealState, at: int) -> None:
    """End an appeal that waits."""
    waits = (APPEAL.c.answer == answer) & (APPEAL.c.state == AppealState.WAITING.value)
    connection.execute(update(APPEAL).where(waits).values(state=state.value, decided=at))


def untold(connection: Connection, person: str, *, most: int) -> list[AppealRow]:
    """Give a person's decided appeals they have not read yet, with the task's languages, the oldest first."""
    statement = (
        select(APPEAL, TASK.c.source, TASK.c.target)
        .join(ANSWER, ANSWER.c.id == APPEAL.c.answer)
        .join(TASK, TASK.c.id == ANSWER.c.task)
        .where(APPEAL.c.person == person, APPEAL.c.told.is_(None), APPEAL.c.state.in_(_DECIDED))
        .order_by(APPEAL.c.decided, APPEAL.c.answer)
        .limit(most)
    )
    return list(connection.execute(statement).all())


def mark_told(connection: Connection, person: str, appeals: Iterable[str], at: int) -> None:
    """Remember that a person read these outcomes; those of others and those read before stay as they are."""
    mine = (APPEAL.c.person == person) & APPEAL.c.answer.in_(list(appeals)) & APPEAL.c.told.is_(None)
    connection.execute(update(APPEAL).where(mine, APPEAL.c.state.in_(_DECIDED)).values(told=at))
