"""Questions about workstations."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update

from anechoic.store.facility.tables.stations import STATION

StationRow = Row[Any]
_BY_MARK = select(STATION).where(
    or_(STATION.c.thumbprint == bindparam("mark"), STATION.c.next_thumbprint == bindparam("mark"))
)


def add(connection: Connection, **values: object) -> None:
    """Store a new workstation."""
    connection.execute(insert(STATION).values(**values))


def by_name(connection: Connection, name_tag: bytes) -> StationRow | None:
    """Find a workstation by the tag of its name."""
    return connection.execute(select(STATION).where(STATION.c.name_tag == name_tag)).one_or_none()


def by_id(connection: Connection, station: str) -> StationRow | None:
    """Find a workstation."""
    return connection.execute(select(STATION).where(STATION.c.id == station)).one_or_none()


def by_thumbprint(connection: Connection, thumbprint: str) -> StationRow | None:
    """Find the workstation whose certificate, current or renewed, this is."""
    return connection.execute(_BY_MARK, {"mark": thumbprint}).one_or_none()


def everything(connection: Connection) -> list[StationRow]:
    """Give all workstations in the order they were added."""
    return list(connection.execute(select(STATION).order_by(STATION.c.added, STATION.c.id)).all())


def active_count(connection: Connection) -> int:
    """Count the active workstations."""
    return int(connection.scalar(select(func.count()).select_from(STATION).where(STATION.c.state == "active")) or 0)


def change(connection: Connection, station: str, **values: object) -> None:
    """Change columns of one workstation."""
    connection.execute(update(STATION).where(STATION.c.id == station).values(**values))
