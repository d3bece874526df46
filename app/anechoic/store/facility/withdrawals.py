"""Ending clips: which ones an owner's id reaches, and everything that hangs on them."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, func, insert, or_, select, update

from anechoic.rules.appeal import AppealState
from anechoic.rules.task import LeaseState, TaskState
from anechoic.store.facility import appeals, gold
from anechoic.store.facility.tables.answers import ANSWER, REVIEW
from anechoic.store.facility.tables.approvals import DELIVERED_TASK, DELIVERY, OWNER
from anechoic.store.facility.tables.batches import BATCH, CLIP, CONTENT_KEY, ITEM, RECALL, TOMBSTONE
from anechoic.store.facility.tables.tasks import LEASE, RELEASE_KEY, TASK

_LIVE = (LeaseState.HELD.value, LeaseState.RELEASED.value)
_AT_ONCE = 500
"""Ids in one statement; SQLite allows 32,766 parameters, others fewer."""


def reached(connection: Connection, scope: str, tag: bytes) -> list[Row[Any]]:
    """Give every clip an owner's id reaches, pieces and twins included, the ended ones too."""
    column: ColumnElement[bool]
    if scope == "item":
        column = CLIP.c.item.in_(select(ITEM.c.id).where(ITEM.c.item_tag == tag))
    else:
        column = {"conversation": CLIP.c.conversation_tag, "speaker": CLIP.c.speaker_tag, "clip": CLIP.c.source_tag}[
            scope
        ] == tag
    sources = select(CLIP.c.source_tag).where(column)
    return list(connection.execute(select(CLIP).where(CLIP.c.source_tag.in_(sources)).order_by(CLIP.c.id)).all())


def known_item(connection: Connection, tag: bytes) -> bool:
    """Say whether an item of this tag is here, even a refused one."""
    return connection.execute(select(ITEM.c.id).where(ITEM.c.item_tag == tag).limit(1)).first() is not None


def remember(connection: Connection, recall: str, scope: str, tag: bytes, now: int) -> None:
    """Remember that the owner took this back; a second time changes nothing."""
    found = connection.execute(select(RECALL.c.id).where(RECALL.c.scope == scope, RECALL.c.subject_tag == tag)).first()
    if found is None:
        connection.execute(insert(RECALL).values(id=recall, scope=scope, subject_tag=tag, at=now))


def past_retention(connection: Connection, now: int, most: int) -> list[Row[Any]]:
    """Give clips that are still here although their batch's days are over."""
    day_ms = 86_400_000
    statement = (
        select(CLIP)
        .join(BATCH, BATCH.c.id == CLIP.c.batch)
        .where(CLIP.c.destroyed.is_(None), BATCH.c.added + BATCH.c.retention_days * day_ms <= now)
        .order_by(CLIP.c.id)
        .limit(most)
    )
    return list(connection.execute(statement).all())


def delivered(connection: Connection, clips: Collection[str]) -> list[Row[Any]]:
    """Give what was delivered of these clips: delivery, its time, owner and public key, item and sealed ids, piece."""
    found: list[Row[Any]] = []
    for some in _portions(clips):
        statement = (
            select(
                DELIVERY.c.id.label("delivery"),
                DELIVERY.c.delivered,
                OWNER.c.id.label("owner"),
                OWNER.c.public_key,
                ITEM.c.id.label("item"),
                ITEM.c.sealed_ids,
                CLIP.c.piece,
                CLIP.c.pieces,
            )
            .select_from(DELIVERED_TASK)
            .join(DELIVERY, DELIVERY.c.id == DELIVERED_TASK.c.delivery)
            .join(OWNER, OWNER.c.id == DELIVERY.c.owner)
            .join(TASK, TASK.c.id == DELIVERED_TASK.c.task)
            .join(CLIP, CLIP.c.id == TASK.c.clip)
            .join(ITEM, ITEM.c.id == CLIP.c.item)
            .where(CLIP.c.id.in_(some), DELIVERY.c.state == "delivered")
            .order_by(DELIVERY.c.delivered, ITEM.c.id, CLIP.c.piece)
        )
        found.extend(connection.execute(statement))
    return found


def texts(connection: Connection, clips: Collection[str]) -> tuple[list[str], list[str]]:
    """Give the ids of answers and of reviews that hold words about these clips."""
    answers: list[str] = []
    reviews: list[str] = []
    for some in _portions(clips):
        answers += connection.scalars(select(ANSWER.c.id).where(ANSWER.c.clip.in_(some)))
        tasks = select(TASK.c.id).where(TASK.c.clip.in_(some))
        reviews += connection.scalars(select(REVIEW.c.id).where(REVIEW.c.task.in_(tasks)))
    return answers, reviews


def end_answer(connection: Connection, answer: str, *, body: bytes, signatures: bytes, at: int) -> None:
    """Withdraw an answer and the appeal it may be, at a time (Unix ms).

    What is put in place of its words was sealed by the caller.
    """
    connection.execute(
        update(ANSWER)
        .where(ANSWER.c.id == answer)
        .values(state="withdrawn", sealed_body=body, sealed_signatures=signatures)
    )
    appeals.end(connection, answer, AppealState.WITHDRAWN, at)


def end_review(connection: Connection, review: str) -> None:
    """Withdraw a review and its words."""
    connection.execute(
        update(REVIEW).where(REVIEW.c.id == review).values(state="withdrawn", sealed_body=None, sealed_signatures=None)
    )


def end_clips(connection: Connection, clips: Sequence[str], *, now: int, reason: str, withdrawn: bool) -> None:
    """End clips: keys gone, leases and tasks over, a tombstone each.

    Args:
        connection: a writing one.
        clips: not ended before.
        now: Unix ms.
        reason: for the tombstone.
        withdrawn: the owner took them back; otherwise their time is over and what was delivered stays so.
    """
    for some in _portions(clips):
        ending: dict[str, object] = {"destroyed": now}
        if withdrawn:
            ending["withdrawn"] = now
        _change(connection, CLIP, CLIP.c.id.in_(some), **ending)
        _change(connection, CONTENT_KEY, CONTENT_KEY.c.clip.in_(some), wrapped_key=None, destroyed=now)
        connection.execute(delete(RELEASE_KEY).where(RELEASE_KEY.c.clip.in_(some)))
        live = LEASE.c.clip.in_(some) & LEASE.c.state.in_(_LIVE)
        _change(connection, LEASE, live, state=LeaseState.WITHDRAWN.value)
        _change(connection, TASK, TASK.c.clip.in_(some), sealed_gold=None, gold=False)
        gold.drop(connection, some)
        over: ColumnElement[bool] = TASK.c.clip.in_(some)
        if not withdrawn:
            over = over & (TASK.c.state != TaskState.DELIVERED.value)
        _change(connection, TASK, over, state=TaskState.WITHDRAWN.value, changed=now)
        for clip in some:
            connection.execute(insert(TOMBSTONE).values(clip=clip, reason=reason, at=now))


def mark_withdrawn(connection: Connection, clips: Collection[str], now: int) -> None:
    """Mark clips as taken back whose time was over before."""
    for some in _portions(clips):
        _change(connection, CLIP, CLIP.c.id.in_(some) & CLIP.c.withdrawn.is_(None), withdrawn=now)


def tombstones(connection: Connection) -> int:
    """Count the tombstones."""
    return int(connection.scalar(select(func.count()).select_from(TOMBSTONE)) or 0)


def ended_blobs(connection: Connection) -> list[str]:
    """Give the blobs of ended clips, whose files should be gone."""
    gone = or_(CLIP.c.withdrawn.is_not(None), CLIP.c.destroyed.is_not(None))
    return list(connection.scalars(select(CLIP.c.blob).where(gone)))


def _change(connection: Connection, table: Table, where: ColumnElement[bool], **values: object) -> None:
    connection.execute(update(table).where(where).values(**values))


def _portions(ids: Collection[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
