"""Questions about investigations, and about the originals and plays they look at."""

from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from anechoic.rules.task import EventKind
from anechoic.store.facility.tables.batches import CLIP, CONTENT_KEY
from anechoic.store.facility.tables.stations import STATION_EVENT
from anechoic.store.facility.tables.traces import TRACE

TraceRow = Row[Any]
_AS_RECORDED = 1_000


def add(connection: Connection, **values: object) -> None:
    """Store an investigation that was asked for."""
    connection.execute(insert(TRACE).values(**values))


def by_id(connection: Connection, trace: str) -> TraceRow | None:
    """Find an investigation."""
    return connection.execute(select(TRACE).where(TRACE.c.id == trace)).one_or_none()


def newest_of(connection: Connection, wanted_tag: bytes) -> TraceRow | None:
    """Give the one that was asked for last with this tag, whatever became of it."""
    statement = select(TRACE).where(TRACE.c.wanted_tag == wanted_tag)
    return connection.execute(statement.order_by(TRACE.c.requested.desc(), TRACE.c.id.desc()).limit(1)).one_or_none()


def decide(connection: Connection, trace: str, state: str, *, at: int) -> None:
    """Write what a second person decided."""
    connection.execute(update(TRACE).where(TRACE.c.id == trace).values(state=state, decided=at))


def held_clips(connection: Connection) -> list[str]:
    """Give the clips whose originals can still be opened, in the order of their ids."""
    statement = (
        select(CLIP.c.id)
        .join(CONTENT_KEY, CONTENT_KEY.c.clip == CLIP.c.id)
        .where(CLIP.c.withdrawn.is_(None), CONTENT_KEY.c.wrapped_key.is_not(None), CONTENT_KEY.c.destroyed.is_(None))
    )
    return list(connection.scalars(statement.order_by(CLIP.c.id)))


def ways_heard(connection: Connection, *, until: int) -> list[Row[Any]]:
    """Give the distinct (clip, speed, boost, band) of clips heard other than as recorded, each with its first leaf.

    Args:
        connection: to the database.
        until: number of the last leaf that counts, -1 for all.
    """
    event = STATION_EVENT.c
    way = (event.clip, event.speed, event.boost, event.band)
    statement = select(*way, func.min(event.leaf).label("leaf")).where(
        event.kind == EventKind.PLAYED.value, event.speed != _AS_RECORDED
    )
    if until >= 0:
        statement = statement.where(event.leaf <= until)
    statement = statement.group_by(*way).order_by(*way)
    found: list[Row[Any]] = list(connection.execute(statement))
    return found
