"""Questions about reviews: what waits for a supervisor, and what was decided."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, bindparam, exists, func, insert, or_, select, update

from anechoic.store.facility.exposure import conversation_taken
from anechoic.store.facility.tables.answers import ANSWER, APPEAL, REVIEW, REVIEWED_ANSWER
from anechoic.store.facility.tables.tasks import TASK

ReviewRow = Row[Any]
_NEWEST = (
    select(REVIEW)
    .where(REVIEW.c.task == bindparam("of"), REVIEW.c.state.in_(bindparam("states", expanding=True)))
    .order_by(REVIEW.c.decided.desc(), REVIEW.c.id)
    .limit(1)
)


def add(connection: Connection, **values: object) -> None:
    """Store a review; a second one that waits or is open for a task breaks the transaction."""
    connection.execute(insert(REVIEW).values(**values))


def change(connection: Connection, review: str, **values: object) -> None:
    """Change columns of one review."""
    connection.execute(update(REVIEW).where(REVIEW.c.id == review).values(**values))


def by_id(connection: Connection, review: str) -> ReviewRow:
    """Give a review that is there."""
    return connection.execute(select(REVIEW).where(REVIEW.c.id == review)).one()


def undecided(connection: Connection, task: str) -> ReviewRow | None:
    """Give the review of a task that waits or is open."""
    return connection.execute(
        select(REVIEW).where(REVIEW.c.task == task, REVIEW.c.state.in_(("waiting", "open")))
    ).one_or_none()


def newest(connection: Connection, task: str, *states: str) -> ReviewRow | None:
    """Give the newest review of a task in these states."""
    return connection.execute(_NEWEST, {"of": task, "states": states}).one_or_none()


def speak_of(connection: Connection, review: str, answers: Collection[str]) -> None:
    """Remember which answers a verdict speaks of."""
    for answer in answers:
        connection.execute(insert(REVIEWED_ANSWER).values(review=review, answer=answer))


def spoken_of(connection: Connection, review: str) -> frozenset[str]:
    """Give the answers a verdict spoke of."""
    return frozenset(connection.scalars(select(REVIEWED_ANSWER.c.answer).where(REVIEWED_ANSWER.c.review == review)))


def newest_return(connection: Connection, task: str, person: str) -> tuple[ReviewRow, Row[Any]] | None:
    """Give the newest review that sent an answer of a person to a task back, and that answer."""
    statement = (
        select(REVIEW.c.id, ANSWER.c.id.label("answer"))
        .join(REVIEWED_ANSWER, REVIEWED_ANSWER.c.review == REVIEW.c.id)
        .join(ANSWER, ANSWER.c.id == REVIEWED_ANSWER.c.answer)
        .where(REVIEW.c.task == task, REVIEW.c.state == "returned", ANSWER.c.person == person)
        .order_by(ANSWER.c.version.desc())
        .limit(1)
    )
    found = connection.execute(statement).one_or_none()
    if found is None:
        return None
    answer = connection.execute(select(ANSWER).where(ANSWER.c.id == found.answer)).one()
    return by_id(connection, found.id), answer


def waiting(connection: Connection) -> list[ReviewRow]:
    """Give every review that waits, with its task's conversation: `review`, `task`, `reason`, `conversation_tag`."""
    statement: Select[Any] = (
        select(REVIEW.c.id.label("review"), REVIEW.c.task, REVIEW.c.reason, TASK.c.conversation_tag)
        .join(TASK, TASK.c.id == REVIEW.c.task)
        .where(REVIEW.c.state == "waiting")
        .order_by(REVIEW.c.created, REVIEW.c.id)
    )
    return list(connection.execute(statement).all())


def open_to(
    connection: Connection, supervisor: str, *, kept_since: int, most: int, task: str | None = None
) -> list[ReviewRow]:
    """Give reviews a supervisor may open, oldest first.

    Left out: own work, another clip of a conversation heard or held, what somebody else has open, what waits for the
    supervisor who returned it, and an appeal against one's own return.

    Args:
        connection: any.
        supervisor: who asks.
        kept_since: a redone answer that came before this time (Unix ms) waits for its first supervisor no longer.
        most: how many at most.
        task: this one alone.

    Returns:
        Rows of the review with the task's kind, source, target, milliseconds, clip, gold and `answers`.
    """
    own = exists().where(ANSWER.c.task == TASK.c.id, ANSWER.c.person == supervisor)
    given = (
        select(func.count())
        .select_from(ANSWER)
        .where(ANSWER.c.task == TASK.c.id, ANSWER.c.state == "accepted")
        .correlate(TASK)
        .scalar_subquery()
    )
    against = REVIEW.alias("against")
    appealed = exists().where(
        APPEAL.c.answer == ANSWER.c.id,
        ANSWER.c.task == TASK.c.id,
        APPEAL.c.state == "waiting",
        against.c.id == APPEAL.c.against,
        against.c.supervisor == supervisor,
    )
    statement: Select[Any] = (
        select(
            REVIEW,
            TASK.c.kind,
            TASK.c.source,
            TASK.c.target,
            TASK.c.milliseconds,
            TASK.c.clip,
            TASK.c.gold,
            given.label("answers"),
        )
        .join(TASK, TASK.c.id == REVIEW.c.task)
        .where(
            or_(REVIEW.c.state == "waiting", and_(REVIEW.c.state == "open", REVIEW.c.supervisor == supervisor)),
            or_(
                REVIEW.c.first_supervisor.is_(None),
                REVIEW.c.first_supervisor == supervisor,
                REVIEW.c.created < kept_since,
            ),
            or_(REVIEW.c.not_by.is_(None), REVIEW.c.not_by != supervisor),
            ~own,
            ~appealed,
            ~conversation_taken(connection, supervisor, this_task_too=False),
        )
        .order_by(REVIEW.c.created, REVIEW.c.id)
        .limit(most)
    )
    if task is not None:
        statement = statement.where(REVIEW.c.task == task)
    return list(connection.execute(statement).all())


def decided_since(connection: Connection, supervisor: str, since: int) -> int:
    """Count a supervisor's verdicts since a time (Unix ms)."""
    statement = (
        select(func.count()).select_from(REVIEW).where(REVIEW.c.supervisor == supervisor, REVIEW.c.decided >= since)
    )
    return int(connection.scalar(statement) or 0)
