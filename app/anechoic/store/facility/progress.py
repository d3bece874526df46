"""Questions about one person's own work, day by day."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, exists, func, or_, select

from anechoic.rules.appeal import AppealState
from anechoic.rules.exposure import DAY_MS
from anechoic.rules.task import TaskState
from anechoic.store.facility.tables.answers import ANSWER, APPEAL, REVIEW, REVIEWED_ANSWER
from anechoic.store.facility.tables.care import HARD_MARK
from anechoic.store.facility.tables.gold import GOLD_SCORE
from anechoic.store.facility.tables.tasks import TASK

Figures = dict[int, Row[Any]]
"""By days since 1 January 1970."""


def was_returned() -> ColumnElement[bool]:
    """Give the clause: a supervisor sent the row's answer back."""
    return exists().where(
        REVIEWED_ANSWER.c.answer == ANSWER.c.id,
        REVIEW.c.id == REVIEWED_ANSWER.c.review,
        REVIEW.c.state == "returned",
    )


def answered() -> ColumnElement[bool]:
    """Give the clause: the row is an answer that was not taken back; one that came back and was redone is one too."""
    return or_(
        ANSWER.c.state.in_(("accepted", "returned")),
        and_(ANSWER.c.state == "superseded", was_returned()),
    )


def skipped() -> ColumnElement[bool]:
    """Give the clause: the row is a skip; what was given back after the stop key is none."""
    stopped = exists().where(HARD_MARK.c.answer == ANSWER.c.id, HARD_MARK.c.why.in_(("stopped", "handed_over")))
    return and_(ANSWER.c.state == "skipped", ~stopped)


def work_since(connection: Connection, person: str, since: int) -> Figures:
    """Give a person's work by the day it arrived: `day`, `answers` (tasks), `skips`, `active_ms`.

    All active time counts, of skips and of what was taken back too: it was worked.
    """
    day = ANSWER.c.received // DAY_MS
    statement: Select[Any] = (
        select(
            day.label("day"),
            func.count(func.distinct(case((answered(), ANSWER.c.task)))).label("answers"),
            func.count(case((skipped(), ANSWER.c.id))).label("skips"),
            func.coalesce(func.sum(ANSWER.c.active_ms), 0).label("active_ms"),
        )
        .where(ANSWER.c.person == person, ANSWER.c.received >= since)
        .group_by(day)
    )
    return {int(row.day): row for row in connection.execute(statement)}


def reviewing_since(connection: Connection, supervisor: str, since: int) -> dict[int, int]:
    """Give a supervisor's active milliseconds of reviewing by the day of the verdict."""
    day = REVIEW.c.decided // DAY_MS
    statement = (
        select(day.label("day"), func.sum(REVIEW.c.active_ms).label("active_ms"))
        .where(REVIEW.c.supervisor == supervisor, REVIEW.c.decided >= since)
        .group_by(day)
    )
    return {int(row.day): int(row.active_ms) for row in connection.execute(statement)}


def verdicts_since(connection: Connection, person: str, since: int) -> Figures:
    """Give the verdicts on a person's answers by the day they were given: `day`, `returned`, `accepted`, `mended`."""
    day = REVIEW.c.decided // DAY_MS
    statement: Select[Any] = (
        select(
            day.label("day"),
            func.count(case((REVIEW.c.verdict == "return", ANSWER.c.id))).label("returned"),
            func.count(case((REVIEW.c.verdict == "accept", ANSWER.c.id))).label("accepted"),
            func.count(case((REVIEW.c.verdict == "fix", ANSWER.c.id))).label("mended"),
        )
        .join(REVIEWED_ANSWER, REVIEWED_ANSWER.c.review == REVIEW.c.id)
        .join(ANSWER, ANSWER.c.id == REVIEWED_ANSWER.c.answer)
        .where(ANSWER.c.person == person, REVIEW.c.decided >= since, REVIEW.c.state.in_(("decided", "returned")))
        .group_by(day)
    )
    return {int(row.day): row for row in connection.execute(statement)}


def returned_to(connection: Connection, person: str, *, since: int, most: int) -> list[Row[Any]]:
    """Give the answers of a person that were returned, the newest first, each with its review and its appeal.

    Returns:
        Rows of the answer with `kind`, `source`, `target`, `task_state`, `review`, `at`, `sealed_review`, and the
        state of the appeal (`appeal`, or None) against that return; `newer`: the person answered again since.
    """
    later = ANSWER.alias("later")
    newer = exists().where(
        later.c.task == ANSWER.c.task,
        later.c.person == ANSWER.c.person,
        later.c.version > ANSWER.c.version,
        later.c.state.in_(("accepted", "superseded", "returned")),
    )
    appeal = (
        select(APPEAL.c.state)
        .where(
            APPEAL.c.against == REVIEW.c.id,
            APPEAL.c.person == ANSWER.c.person,
            APPEAL.c.state != AppealState.WITHDRAWN.value,
        )
        .scalar_subquery()
    )
    statement: Select[Any] = (
        select(
            ANSWER.c.id,
            ANSWER.c.state,
            TASK.c.kind,
            TASK.c.source,
            TASK.c.target,
            TASK.c.state.label("task_state"),
            REVIEW.c.id.label("review"),
            REVIEW.c.decided.label("at"),
            REVIEW.c.sealed_body.label("sealed_review"),
            appeal.label("appeal"),
            newer.label("newer"),
        )
        .join(REVIEWED_ANSWER, REVIEWED_ANSWER.c.answer == ANSWER.c.id)
        .join(REVIEW, REVIEW.c.id == REVIEWED_ANSWER.c.review)
        .join(TASK, TASK.c.id == ANSWER.c.task)
        .where(ANSWER.c.person == person, REVIEW.c.state == "returned", REVIEW.c.decided >= since)
        .order_by(REVIEW.c.decided.desc(), ANSWER.c.id)
        .limit(most)
    )
    return list(connection.execute(statement).all())


def known_to_all(connection: Connection, person: str, *, most: int) -> list[str]:
    """Give a person's answers with a gold score whose task was delivered: nobody will be lent it again."""
    statement = (
        select(GOLD_SCORE.c.answer)
        .join(ANSWER, ANSWER.c.id == GOLD_SCORE.c.answer)
        .join(TASK, TASK.c.id == ANSWER.c.task)
        .where(ANSWER.c.person == person, ANSWER.c.state == "accepted", TASK.c.state == TaskState.DELIVERED.value)
        .order_by(ANSWER.c.received.desc(), ANSWER.c.id)
        .limit(most)
    )
    return list(connection.scalars(statement))
