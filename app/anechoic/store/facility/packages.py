"""Questions about packages and the release keys that wait for them."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, exists, insert, select, update

from anechoic.rules.task import Classification, EventKind, LeaseState
from anechoic.store.facility.tables.batches import BATCH, CLIP
from anechoic.store.facility.tables.stations import STATION, STATION_EVENT
from anechoic.store.facility.tables.tasks import LEASE, PACKAGE, RELEASE_KEY

PackageRow = Row[Any]
_BY_ID = select(PACKAGE).where(PACKAGE.c.id == bindparam("of"))
_KEEP_KEY = insert(RELEASE_KEY)
_KEY = select(RELEASE_KEY.c.wrapped_key).where(
    RELEASE_KEY.c.package == bindparam("of"), RELEASE_KEY.c.clip == bindparam("for")
)


def add(connection: Connection, **values: object) -> None:
    """Store a package."""
    connection.execute(insert(PACKAGE).values(**values))


def by_id(connection: Connection, package: str) -> PackageRow | None:
    """Find a package."""
    return connection.execute(_BY_ID, {"of": package}).one_or_none()


def newest(connection: Connection, *, station: str, session: str, purpose: str) -> PackageRow | None:
    """Give the newest package made for a session at a workstation."""
    statement = (
        select(PACKAGE)
        .where(PACKAGE.c.station == station, PACKAGE.c.session == session, PACKAGE.c.purpose == purpose)
        .order_by(PACKAGE.c.sequence.desc())
        .limit(1)
    )
    return connection.execute(statement).one_or_none()


def holds_confidential(connection: Connection, package: str) -> bool:
    """Say whether a package was made of at least one confidential clip."""
    found = (
        exists()
        .where(LEASE.c.package == package, LEASE.c.clip == CLIP.c.id, CLIP.c.batch == BATCH.c.id)
        .where(BATCH.c.classification == Classification.CONFIDENTIAL.value)
    )
    return bool(connection.scalar(select(found)))


def next_sequence(connection: Connection, station: str) -> int:
    """Raise a workstation's sequence number by one and give it."""
    connection.execute(update(STATION).where(STATION.c.id == station).values(sequence=STATION.c.sequence + 1))
    return sequence(connection, station)


def sequence(connection: Connection, station: str) -> int:
    """Give the number of the newest package made for a workstation."""
    return int(connection.scalar(select(STATION.c.sequence).where(STATION.c.id == station)) or 0)


def keep_key(connection: Connection, *, package: str, clip: str, wrapped_key: bytes) -> None:
    """Store the wrapped release key of a clip."""
    connection.execute(_KEEP_KEY, {"package": package, "clip": clip, "wrapped_key": wrapped_key})


def wrapped_key(connection: Connection, package: str, clip: str) -> bytes | None:
    """Give the wrapped release key of a clip; None when it was destroyed."""
    return connection.scalar(_KEY, {"of": package, "for": clip})


def drop_key(connection: Connection, package: str, clip: str) -> None:
    """Destroy the release key of a clip: that package's copy never opens again."""
    connection.execute(delete(RELEASE_KEY).where(RELEASE_KEY.c.package == package, RELEASE_KEY.c.clip == clip))


def drop_keys_of_clip(connection: Connection, clip: str) -> None:
    """Destroy every release key of a clip."""
    connection.execute(delete(RELEASE_KEY).where(RELEASE_KEY.c.clip == clip))


def expired(connection: Connection, *, now: int, most: int) -> list[PackageRow]:
    """Give packages past their end that were not forgotten yet and have no live lease."""
    live = exists().where(
        LEASE.c.package == PACKAGE.c.id, LEASE.c.state.in_((LeaseState.HELD.value, LeaseState.RELEASED.value))
    )
    statement = select(PACKAGE).where(PACKAGE.c.expires <= now, PACKAGE.c.blob != "", ~live)
    return list(connection.execute(statement.order_by(PACKAGE.c.expires).limit(most)).all())


def forget(connection: Connection, package: str) -> None:
    """Destroy every release key of a package and its blob's name: only the fact that it was made stays."""
    connection.execute(delete(RELEASE_KEY).where(RELEASE_KEY.c.package == package))
    connection.execute(update(PACKAGE).where(PACKAGE.c.id == package).values(blob=""))


def event_counter(connection: Connection, station: str) -> int:
    """Give the highest event counter recorded for a workstation."""
    return int(connection.scalar(select(STATION.c.event_counter).where(STATION.c.id == station)) or 0)


def event(connection: Connection, station: str, counter: int) -> Row[Any] | None:
    """Find an event of a workstation."""
    return connection.execute(
        select(STATION_EVENT).where(STATION_EVENT.c.station == station, STATION_EVENT.c.counter == counter)
    ).one_or_none()


def returned_unopened(connection: Connection, lease: str) -> bool:
    """Say whether a workstation reported a released clip as returned, and never as opened."""
    kinds = connection.scalars(select(STATION_EVENT.c.kind).where(STATION_EVENT.c.lease == lease)).all()
    return EventKind.RETURNED_UNOPENED.value in kinds and EventKind.OPENED.value not in kinds


def add_event(connection: Connection, **values: object) -> None:
    """Store an event and raise the workstation's counter to it."""
    connection.execute(insert(STATION_EVENT).values(**values))
    connection.execute(update(STATION).where(STATION.c.id == values["station"]).values(event_counter=values["counter"]))
