"""Questions about who heard what: never two clips of one conversation to the same person; gold and reviews count."""

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, insert, literal, or_, select

from anechoic.rules.task import LeaseState
from anechoic.store.facility.tables.tasks import HEARD_CONVERSATION, LEASE, TASK

_LIVE = (LeaseState.HELD.value, LeaseState.RELEASED.value)
_HEARD = select(HEARD_CONVERSATION.c.task).where(
    HEARD_CONVERSATION.c.person == bindparam("by"), HEARD_CONVERSATION.c.conversation_tag == bindparam("tag")
)
_HEAR = insert(HEARD_CONVERSATION)


def hear(connection: Connection, *, person: str, conversation: bytes, task: str, at: int) -> bool:
    """Remember that a person hears a conversation; False when it was heard for another task before."""
    before = connection.scalar(_HEARD, {"by": person, "tag": conversation})
    if before is None:
        connection.execute(_HEAR, {"person": person, "conversation_tag": conversation, "task": task, "at": at})
    return before is None or before == task


def heard(connection: Connection, person: str) -> dict[bytes, str]:
    """Give the conversations a person heard, each with the task it was heard for."""
    rows = connection.execute(
        select(HEARD_CONVERSATION.c.conversation_tag, HEARD_CONVERSATION.c.task).where(
            HEARD_CONVERSATION.c.person == person
        )
    )
    return {bytes(row.conversation_tag): row.task for row in rows}


def held(connection: Connection, person: str) -> list[tuple[str, bytes]]:
    """Give the tasks a person holds now, each with its conversation: a dozen at most."""
    rows = connection.execute(
        select(TASK.c.id, TASK.c.conversation_tag)
        .join(LEASE, LEASE.c.task == TASK.c.id)
        .where(LEASE.c.person == person, LEASE.c.state.in_(_LIVE))
    )
    return [(row.id, bytes(row.conversation_tag)) for row in rows]


def conversation_taken(connection: Connection, person: str, *, this_task_too: bool) -> ColumnElement[bool]:
    """Give the clause: a person heard the row's conversation for another task, or holds a clip of it now.

    Args:
        connection: the one the clause will be used on: what is held is read now, once, not for each row.
        person: who.
        this_task_too: whether holding the row's own task counts as well.
    """
    heard_before = exists().where(
        HEARD_CONVERSATION.c.person == literal(person),
        HEARD_CONVERSATION.c.conversation_tag == TASK.c.conversation_tag,
        HEARD_CONVERSATION.c.task != TASK.c.id,
    )
    holding = [
        TASK.c.conversation_tag == tag if this_task_too else and_(TASK.c.conversation_tag == tag, TASK.c.id != task)
        for task, tag in held(connection, person)
    ]
    return or_(heard_before, *holding)
