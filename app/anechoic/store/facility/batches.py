"""Questions about batches, their items and clips; and the rows one accepted item is made of."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, func, insert, or_, select, update

from anechoic.store.facility.tables.batches import BATCH, CLIP, CONTENT_KEY, ITEM, RECALL
from anechoic.store.facility.tables.tasks import TASK

BatchRow = Row[Any]
ItemRow = Row[Any]


def by_name(connection: Connection, name_tag: bytes) -> BatchRow | None:
    """Find a batch by the tag of its name."""
    return connection.execute(select(BATCH).where(BATCH.c.name_tag == name_tag)).one_or_none()


def by_id(connection: Connection, batch: str) -> BatchRow | None:
    """Find a batch."""
    return connection.execute(select(BATCH).where(BATCH.c.id == batch)).one_or_none()


def every(connection: Connection) -> list[BatchRow]:
    """Give all batches, the oldest first."""
    return list(connection.execute(select(BATCH).order_by(BATCH.c.added, BATCH.c.id)).all())


def add(connection: Connection, **values: object) -> None:
    """Store a new batch."""
    connection.execute(insert(BATCH).values(**values))


def change_profile(connection: Connection, batch: str, sealed_profile: bytes) -> None:
    """Store the profile of a batch anew: it came again with another glossary."""
    connection.execute(update(BATCH).where(BATCH.c.id == batch).values(sealed_profile=sealed_profile))


def item(connection: Connection, batch: str, item_tag: bytes) -> ItemRow | None:
    """Find an item of a batch by the tag of the owner's id."""
    return connection.execute(select(ITEM).where(ITEM.c.batch == batch, ITEM.c.item_tag == item_tag)).one_or_none()


def add_item(connection: Connection, **values: object) -> None:
    """Store a new item; a second one of the same id breaks the transaction."""
    connection.execute(insert(ITEM).values(**values))


def change_item(connection: Connection, item_id: str, **values: object) -> None:
    """Change columns of an item that was refused before."""
    connection.execute(update(ITEM).where(ITEM.c.id == item_id, ITEM.c.outcome == "refused").values(**values))


def add_clip(
    connection: Connection, clip: Mapping[str, object], key: Mapping[str, object], task: Mapping[str, object]
) -> None:
    """Store a clip, its wrapped content key and its task."""
    connection.execute(insert(CLIP).values(**clip))
    connection.execute(insert(CONTENT_KEY).values(**key))
    connection.execute(insert(TASK).values(**task))


def recalled(connection: Connection, tags: Mapping[str, bytes]) -> bool:
    """Say whether any of these (scope → tag) was taken back by the owner."""
    either = or_(*((RECALL.c.scope == scope) & (RECALL.c.subject_tag == tag) for scope, tag in tags.items()))
    return connection.execute(select(RECALL.c.id).where(either).limit(1)).first() is not None


def outcomes(connection: Connection, batch: str) -> dict[tuple[str, str], int]:
    """Count a batch's items by (outcome, reason)."""
    statement = (
        select(ITEM.c.outcome, ITEM.c.reason, func.count())
        .where(ITEM.c.batch == batch)
        .group_by(ITEM.c.outcome, ITEM.c.reason)
    )
    return {(row[0], row[1]): int(row[2]) for row in connection.execute(statement)}


def clip_counts(connection: Connection, batch: str) -> tuple[int, int]:
    """Count a batch's clips: all, and those withdrawn or destroyed."""
    gone = or_(CLIP.c.withdrawn.is_not(None), CLIP.c.destroyed.is_not(None))
    statement = select(func.count(), func.count().filter(gone)).select_from(CLIP).where(CLIP.c.batch == batch)
    row = connection.execute(statement).one()
    return int(row[0]), int(row[1])
