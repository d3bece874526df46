"""Questions about leases and releases: what is lent to whom, until when, and what was opened."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select, update

from anechoic.rules.task import EventKind, LeaseState
from anechoic.store.facility.tables.people import SESSION
from anechoic.store.facility.tables.stations import STATION_EVENT
from anechoic.store.facility.tables.tasks import LEASE, PACKAGE, RELEASE

LeaseRow = Row[Any]
_LIVE = (LeaseState.HELD.value, LeaseState.RELEASED.value)
_ADD = insert(LEASE)
_BY_ID = select(LEASE).where(LEASE.c.id == bindparam("of"))
_CHANGE = update(LEASE).where(LEASE.c.id == bindparam("of"))
_NEWEST = select(func.max(LEASE.c.fencing)).where(
    LEASE.c.task == bindparam("of"), LEASE.c.person == bindparam("by"), LEASE.c.purpose == "work"
)
_CLOSED = exists().where(STATION_EVENT.c.lease == LEASE.c.id, STATION_EVENT.c.kind == EventKind.CLOSED.value)
_OPEN_BESIDE = (
    select(func.count())
    .select_from(LEASE)
    .where(
        LEASE.c.person == bindparam("by"),
        LEASE.c.station == bindparam("here"),
        LEASE.c.state == LeaseState.RELEASED.value,
        LEASE.c.id != bindparam("of"),
        ~_CLOSED,
    )
)
_LEAF = select(RELEASE.c.leaf).where(RELEASE.c.lease == bindparam("of"), RELEASE.c.session == bindparam("to"))
_KEEP = insert(RELEASE)


def add(connection: Connection, **values: object) -> None:
    """Store a new lease; a second live one of a task and person breaks the transaction."""
    connection.execute(_ADD, values)


def by_id(connection: Connection, lease: str) -> LeaseRow | None:
    """Find a lease."""
    return connection.execute(_BY_ID, {"of": lease}).one_or_none()


def change(connection: Connection, lease: str, **values: object) -> None:
    """Change columns of one lease."""
    connection.execute(_CHANGE, {"of": lease, **values})


def live(
    connection: Connection, *, person: str | None = None, station: str | None = None, task: str | None = None
) -> list[LeaseRow]:
    """Give leases that are held or released, of a person, at a workstation, of a task."""
    statement = select(LEASE).where(LEASE.c.state.in_(_LIVE)).order_by(LEASE.c.id)
    for column, value in ((LEASE.c.person, person), (LEASE.c.station, station), (LEASE.c.task, task)):
        if value is not None:
            statement = statement.where(column == value)
    return list(connection.execute(statement).all())


def over(connection: Connection, *, now: int, most: int) -> list[LeaseRow]:
    """Give live leases whose time is over."""
    statement = select(LEASE).where(LEASE.c.state.in_(_LIVE), LEASE.c.ends <= now).order_by(LEASE.c.ends).limit(most)
    return list(connection.execute(statement).all())


def unopened_without_session(connection: Connection, *, most: int) -> list[LeaseRow]:
    """Give held leases of people who have no live session at the lease's workstation."""
    here = exists().where(
        SESSION.c.person == LEASE.c.person, SESSION.c.station == LEASE.c.station, SESSION.c.ended.is_(None)
    )
    statement = select(LEASE).where(LEASE.c.state == LeaseState.HELD.value, ~here).order_by(LEASE.c.id).limit(most)
    return list(connection.execute(statement).all())


def packed_at(connection: Connection, lease: str) -> int | None:
    """Give when the package of a lease was made, Unix milliseconds; None where there is none."""
    return connection.scalar(
        select(PACKAGE.c.issued).join(LEASE, LEASE.c.package == PACKAGE.c.id).where(LEASE.c.id == lease)
    )


def newest(connection: Connection, task: str, person: str) -> int:
    """Give the newest fencing number under which a person was lent a task, or 0."""
    return int(connection.scalar(_NEWEST, {"of": task, "by": person}) or 0)


def open_beside(connection: Connection, lease: LeaseRow) -> int:
    """Count the person's other released leases at this workstation that no `closed` event has ended."""
    beside = {"by": lease.person, "here": lease.station, "of": lease.id}
    return int(connection.scalar(_OPEN_BESIDE, beside) or 0)


def renew(
    connection: Connection, leases: Collection[str], *, person: str, station: str, now: int, ends: int
) -> tuple[str, ...]:
    """Renew those of the named leases that this person holds at this workstation and whose time is not over.

    Args:
        connection: a writing one.
        leases: as a workstation names them.
        person: whose.
        station: where.
        now: Unix milliseconds.
        ends: the new end; a lease never outlives its package.

    Returns:
        Those that still hold, renewed.
    """
    held = [
        (row.id, min(ends, row.expires))
        for row in connection.execute(
            select(LEASE.c.id, PACKAGE.c.expires)
            .join(PACKAGE, PACKAGE.c.id == LEASE.c.package)
            .where(
                LEASE.c.id.in_(list(leases)),
                LEASE.c.person == person,
                LEASE.c.station == station,
                LEASE.c.state.in_(_LIVE),
                LEASE.c.ends > now,
            )
            .order_by(LEASE.c.id)
        )
    ]
    for lease, end in held:
        connection.execute(update(LEASE).where(LEASE.c.id == lease, LEASE.c.ends < end).values(ends=end))
    return tuple(lease for lease, _ in held)


def release_leaf(connection: Connection, lease: str, session: str) -> int | None:
    """Give the record's leaf of the release of a lease to a session, or None when there was none."""
    return connection.scalar(_LEAF, {"of": lease, "to": session})


def was_released(connection: Connection, lease: str) -> bool:
    """Say whether a lease was ever released."""
    return connection.scalar(select(RELEASE.c.leaf).where(RELEASE.c.lease == lease).limit(1)) is not None


def keep_release(connection: Connection, *, lease: str, session: str, leaf: int, at: int) -> None:
    """Store a release; one from before playbacks were marked gets the leaf that names its playback."""
    if release_leaf(connection, lease, session) is None:
        connection.execute(_KEEP, {"lease": lease, "session": session, "leaf": leaf, "at": at})
    else:
        same = (RELEASE.c.lease == lease, RELEASE.c.session == session)
        connection.execute(update(RELEASE).where(*same).values(leaf=leaf, at=at))
