"""Questions about gold items' tasks and the scores of their answers."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from anechoic.store.facility.tables.answers import ANSWER
from anechoic.store.facility.tables.batches import CLIP
from anechoic.store.facility.tables.gold import GOLD_SCORE
from anechoic.store.facility.tables.tasks import TASK

ScoreRow = Row[Any]


def task_of_item(connection: Connection, item: str) -> Row[Any] | None:
    """Find the gold task made of an item."""
    statement = select(TASK).join(CLIP, CLIP.c.id == TASK.c.clip).where(CLIP.c.item == item, TASK.c.gold)
    return connection.execute(statement).one_or_none()


def keep(connection: Connection, answer: str, *, version: int, sealed_score: bytes, at: int) -> None:
    """Store the score of an answer in the place of an earlier one."""
    connection.execute(delete(GOLD_SCORE).where(GOLD_SCORE.c.answer == answer))
    connection.execute(insert(GOLD_SCORE).values(answer=answer, version=version, sealed_score=sealed_score, at=at))


def of_answer(connection: Connection, answer: str) -> ScoreRow | None:
    """Find the score of an answer."""
    return connection.execute(select(GOLD_SCORE).where(GOLD_SCORE.c.answer == answer)).one_or_none()


def answered(connection: Connection, task: str) -> list[Row[Any]]:
    """Give every answer of a task that has words, whatever became of it."""
    states = ("accepted", "taken_back", "returned", "superseded")
    return list(connection.execute(select(ANSWER).where(ANSWER.c.task == task, ANSWER.c.state.in_(states))).all())


def drop(connection: Connection, clips: Collection[str]) -> None:
    """Delete the scores of every answer about these clips."""
    about = select(ANSWER.c.id).where(ANSWER.c.clip.in_(clips))
    connection.execute(delete(GOLD_SCORE).where(GOLD_SCORE.c.answer.in_(about)))
