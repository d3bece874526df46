"""Questions about tasks: which want answers, by whom, and the clips behind them."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, bindparam, exists, func, or_, select, true, update

from anechoic.rules.task import Classification, LeaseState, Role, TaskKind, TaskState
from anechoic.store.facility.care import is_hard
from anechoic.store.facility.exposure import conversation_taken
from anechoic.store.facility.tables.answers import ANSWER
from anechoic.store.facility.tables.batches import BATCH, CLIP, CONTENT_KEY, ITEM
from anechoic.store.facility.tables.people import PERSON, PERSON_ROLE
from anechoic.store.facility.tables.tasks import LEASE, TASK

TaskRow = Row[Any]
_LIVE = (LeaseState.HELD.value, LeaseState.RELEASED.value)
_OPEN = (TaskState.READY.value, TaskState.RETURNED.value)
# An answer taken back may be given again; one that was returned is asked for apart.
_HAD = ("accepted", "skipped", "returned")
_BY_ID = select(TASK).where(TASK.c.id == bindparam("of"))
_CHANGE = update(TASK).where(TASK.c.id == bindparam("of"))
_RAISE = _CHANGE.values(fencing=TASK.c.fencing + 1)
_FENCING = select(TASK.c.fencing).where(TASK.c.id == bindparam("of"))
_CLIP = (
    select(CLIP, CONTENT_KEY.c.epoch, CONTENT_KEY.c.wrapped_key, ITEM.c.sealed_ids, BATCH.c.classification)
    .join(CONTENT_KEY, CONTENT_KEY.c.clip == CLIP.c.id)
    .join(ITEM, ITEM.c.id == CLIP.c.item)
    .join(BATCH, BATCH.c.id == CLIP.c.batch)
    .where(CLIP.c.id == bindparam("of"))
)


def by_id(connection: Connection, task: str) -> TaskRow | None:
    """Find a task."""
    return connection.execute(_BY_ID, {"of": task}).one_or_none()


def change(connection: Connection, task: str, **values: object) -> None:
    """Change columns of one task."""
    connection.execute(_CHANGE, {"of": task, **values})


def next_fencing(connection: Connection, task: str) -> int:
    """Raise the task's fencing number by one and give it."""
    connection.execute(_RAISE, {"of": task})
    return int(connection.scalar(_FENCING, {"of": task}) or 0)


def wanting(
    connection: Connection,
    person: str,
    *,
    pairs: Collection[tuple[str, str]],
    kinds: Collection[TaskKind],
    returned_before: int,
    confidential: bool,
    hard: bool,
    most: int,
) -> list[TaskRow]:
    """Give tasks this person may be lent, the most urgent first.

    Left out: answered or skipped by the person, another clip of a conversation the person heard or holds.

    Args:
        connection: from the transaction that will lend them.
        person: who asks.
        pairs: directions the person is cleared for; a language covers its regions.
        kinds: kinds the person is cleared for.
        returned_before: work returned to somebody else before this time (Unix ms) is for everybody.
        confidential: whether confidential clips may be lent.
        hard: those that are hard to hear, or those that are not.
        most: how many at most.

    Returns:
        Rows of the task with `missing`, `mine` (returned to this person), `classification`.
    """
    if not pairs or not kinds:
        return []
    mine = exists().where(ANSWER.c.task == TASK.c.id, ANSWER.c.person == person, ANSWER.c.state == "returned")
    missing = _missing()
    wanted = (
        select(TASK, missing.label("missing"), mine.label("mine"), BATCH.c.classification)
        .join(BATCH, BATCH.c.id == TASK.c.batch)
        .where(
            _open_to(mine, returned_before),
            missing > 0,
            is_hard() if hard else ~is_hard(),
            true() if confidential else BATCH.c.classification != Classification.CONFIDENTIAL.value,
            TASK.c.kind.in_([kind.value for kind in kinds]),
            or_(*(and_(_covers(TASK.c.source, s), _covers(TASK.c.target, t)) for s, t in pairs)),
            or_(mine, ~exists().where(ANSWER.c.task == TASK.c.id, ANSWER.c.person == person, ANSWER.c.state.in_(_HAD))),
            ~conversation_taken(connection, person, this_task_too=True),
        )
        .order_by(mine.desc(), missing, TASK.c.order_key, TASK.c.id)
        .limit(most)
    )
    return list(connection.execute(wanted).all())


def wanted_work(connection: Connection) -> list[TaskRow]:
    """Give the distinct (kind, source, target, classification) that want an answer by anybody."""
    distinct: Select[Any] = (
        select(TASK.c.kind, TASK.c.source, TASK.c.target, BATCH.c.classification)
        .join(BATCH, BATCH.c.id == TASK.c.batch)
        .where(TASK.c.state.in_(_OPEN), _missing() > 0)
        .distinct()
    )
    return list(connection.execute(distinct).all())


def all_wanting(connection: Connection) -> list[TaskRow]:
    """Give every task that wants an answer nobody is working on, with `missing`, in the batch's order."""
    missing = _missing()
    statement = (
        select(TASK, missing.label("missing"))
        .where(TASK.c.state.in_(_OPEN), missing > 0)
        .order_by(TASK.c.order_key, TASK.c.id)
    )
    return list(connection.execute(statement).all())


def working_people(connection: Connection, *, now: int, role: Role = Role.CONTRACTOR) -> list[str]:
    """Give the ids of people whose account is not suspended, whose vetting holds, and who have a role."""
    statement = (
        select(PERSON.c.id)
        .join(PERSON_ROLE, PERSON_ROLE.c.person == PERSON.c.id)
        .where(PERSON.c.state == "active", PERSON.c.vetting_ends > now, PERSON_ROLE.c.role == role.value)
    )
    return list(connection.scalars(statement))


def tried(connection: Connection, person: str) -> frozenset[str]:
    """Give the tasks a person answered or skipped; returned work is not among them: it is theirs to have again."""
    statement = select(ANSWER.c.task).where(ANSWER.c.person == person, ANSWER.c.state.in_(("accepted", "skipped")))
    return frozenset(connection.scalars(statement))


def clip(connection: Connection, clip_id: str) -> Row[Any] | None:
    """Find a clip with its wrapped content key and the owner's sealed ids; None when it is not there."""
    return connection.execute(_CLIP, {"of": clip_id}).one_or_none()


def of_batch(connection: Connection, batch: str, state: TaskState) -> list[TaskRow]:
    """Give a batch's tasks of one state in the batch's order."""
    statement = select(TASK).where(TASK.c.batch == batch, TASK.c.state == state.value)
    return list(connection.execute(statement.order_by(TASK.c.order_key, TASK.c.id)).all())


def counts(connection: Connection, batch: str | None = None) -> dict[TaskState, int]:
    """Count tasks by state, of one batch or all."""
    statement: Select[Any] = select(TASK.c.state, func.count()).group_by(TASK.c.state)
    if batch is not None:
        statement = statement.where(TASK.c.batch == batch)
    found = {row[0]: int(row[1]) for row in connection.execute(statement)}
    return {state: found.get(state.value, 0) for state in TaskState}


def change_all(connection: Connection, tasks: Iterable[str], **values: object) -> None:
    """Change columns of several tasks."""
    for task in tasks:
        change(connection, task, **values)


def _missing() -> ColumnElement[int]:
    working = (
        select(func.count())
        .select_from(LEASE)
        .where(LEASE.c.task == TASK.c.id, LEASE.c.purpose == "work", LEASE.c.state.in_(_LIVE))
        .correlate(TASK)
        .scalar_subquery()
    )
    return TASK.c.wanted - TASK.c.answered - working


def _open_to(mine: ColumnElement[bool], returned_before: int) -> ColumnElement[bool]:
    return or_(
        TASK.c.state == TaskState.READY.value,
        and_(TASK.c.state == TaskState.RETURNED.value, or_(mine, TASK.c.changed <= returned_before)),
    )


def _covers(column: ColumnElement[str], cleared: str) -> ColumnElement[bool]:
    low = func.lower(column)
    return or_(low == cleared.lower(), low.startswith(cleared.lower() + "-", autoescape=True))
