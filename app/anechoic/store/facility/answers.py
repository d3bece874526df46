"""Questions about answers, receipts and evidence."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from anechoic.store.facility.tables.answers import ANSWER, EVIDENCE, RECEIPT, REVIEW, REVIEWED_ANSWER

AnswerRow = Row[Any]
_ADD = insert(ANSWER)
_OF_TASK = (
    select(ANSWER)
    .where(ANSWER.c.task == bindparam("of"), ANSWER.c.state.in_(bindparam("states", expanding=True)))
    .order_by(ANSWER.c.received, ANSWER.c.id)
)
_OF_PERSON = (
    select(ANSWER)
    .where(
        ANSWER.c.task == bindparam("of"),
        ANSWER.c.person == bindparam("by"),
        ANSWER.c.state.in_(bindparam("states", expanding=True)),
    )
    .order_by(ANSWER.c.version.desc())
    .limit(1)
)
_VERSION = select(func.max(ANSWER.c.version)).where(
    ANSWER.c.task == bindparam("of"), ANSWER.c.person == bindparam("by")
)
_EARLIER = select(func.count(func.distinct(ANSWER.c.task))).where(
    ANSWER.c.person == bindparam("by"),
    ANSWER.c.state != "skipped",
    ANSWER.c.received <= bindparam("until"),
    ANSWER.c.task != bindparam("of"),
)
_RECEIPT = select(RECEIPT).where(RECEIPT.c.subject == bindparam("of"))
_KEEP_RECEIPT = insert(RECEIPT)


def add(connection: Connection, **values: object) -> None:
    """Store an answer; a second current one of a task and person breaks the transaction."""
    connection.execute(_ADD, values)


def by_id(connection: Connection, answer: str) -> AnswerRow | None:
    """Find an answer."""
    return connection.execute(select(ANSWER).where(ANSWER.c.id == answer)).one_or_none()


def change(connection: Connection, answer: str, *, state: str) -> None:
    """Change the state of one answer."""
    connection.execute(update(ANSWER).where(ANSWER.c.id == answer).values(state=state))


def of_task(connection: Connection, task: str, *states: str) -> list[AnswerRow]:
    """Give the answers of a task in these states, in the order they came."""
    return list(connection.execute(_OF_TASK, {"of": task, "states": states}).all())


def of_person(connection: Connection, task: str, person: str, states: Collection[str]) -> AnswerRow | None:
    """Give the newest answer of a person to a task in these states."""
    wanted = {"of": task, "by": person, "states": list(states)}
    return connection.execute(_OF_PERSON, wanted).one_or_none()


def next_version(connection: Connection, task: str, person: str) -> int:
    """Give the number of a person's next version of an answer to a task, from 1."""
    return int(connection.scalar(_VERSION, {"of": task, "by": person}) or 0) + 1


def ordinal(connection: Connection, answer: AnswerRow) -> int:
    """Give the place of an answer's task among all tasks its person answered, from 1."""
    earlier = {"by": answer.person, "until": answer.received, "of": answer.task}
    return int(connection.scalar(_EARLIER, earlier) or 0) + 1


def receipt(connection: Connection, subject: str) -> Row[Any] | None:
    """Find the receipt of an answer or verdict."""
    return connection.execute(_RECEIPT, {"of": subject}).one_or_none()


def keep_receipt(connection: Connection, *, subject: str, digest: bytes, signed: bytes, at: int) -> None:
    """Store a signed receipt."""
    connection.execute(_KEEP_RECEIPT, {"subject": subject, "digest": digest, "receipt": signed, "at": at})


def keep_evidence(connection: Connection, *, subject: str, digest: bytes, code: str, station: str, at: int) -> None:
    """Keep the hash of sealed bytes that were not accepted, and why."""
    connection.execute(insert(EVIDENCE).values(subject=subject, digest=digest, code=code, station=station, at=at))


def count(connection: Connection, person: str, *states: str) -> int:
    """Count a person's answers in these states."""
    return int(
        connection.scalar(
            select(func.count()).select_from(ANSWER).where(ANSWER.c.person == person, ANSWER.c.state.in_(states))
        )
        or 0
    )


def ever_returned(connection: Connection, person: str) -> int:
    """Count a person's answers that a supervisor ever sent back."""
    returned = (
        select(func.count(func.distinct(ANSWER.c.id)))
        .join(REVIEWED_ANSWER, REVIEWED_ANSWER.c.answer == ANSWER.c.id)
        .join(REVIEW, REVIEW.c.id == REVIEWED_ANSWER.c.review)
        .where(ANSWER.c.person == person, REVIEW.c.state == "returned")
    )
    return int(connection.scalar(returned) or 0)
