"""Questions about playbacks: which releases of a clip were marked how, and at which speeds they were heard."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields

from sqlalchemy import Connection, bindparam, func, insert, select

from anechoic.rules.task import EventKind
from anechoic.store.facility.tables.playbacks import PLAYBACK
from anechoic.store.facility.tables.stations import STATION_EVENT

_AT_ONCE = 1_000


@dataclass(frozen=True)
class PlaybackRow:
    """One playback.

    Attributes:
        id: its random name, 32 hexadecimal digits.
        profile, version: how it is marked, as the record's leaf says it: `version:profile`.
        leaf: of its release in the record.
        at: Unix milliseconds.
    """

    id: str
    clip: str
    lease: str
    task: str
    session: str
    person: str
    station: str
    profile: str
    version: str
    leaf: int
    at: int

    @property
    def mark(self) -> str:
        """Give the mark as the record's leaf names it: `version:profile`."""
        return f"{self.version}:{self.profile}"


_COLUMNS = select(*(PLAYBACK.c[field.name] for field in fields(PlaybackRow)))
_ADD = insert(PLAYBACK)
_OF_RELEASE = _COLUMNS.where(PLAYBACK.c.lease == bindparam("of"), PLAYBACK.c.session == bindparam("to"))


def add(connection: Connection, row: PlaybackRow) -> None:
    """Store a playback; a second one of a lease and session breaks the transaction."""
    connection.execute(_ADD, asdict(row))


def of_release(connection: Connection, *, lease: str, session: str) -> PlaybackRow | None:
    """Find the playback of a lease that was released to a session."""
    found = connection.execute(_OF_RELEASE, {"of": lease, "to": session}).one_or_none()
    return None if found is None else PlaybackRow(*found)


def of_clip(connection: Connection, clip: str) -> list[PlaybackRow]:
    """Give the playbacks of a clip in the order of the record, reviews among them."""
    found = connection.execute(_COLUMNS.where(PLAYBACK.c.clip == clip).order_by(PLAYBACK.c.leaf))
    return [PlaybackRow(*row) for row in found]


def every(connection: Connection) -> Iterator[PlaybackRow]:
    """Give all playbacks in the order of their clips, then of the record; a few are in memory at a time."""
    statement = _COLUMNS.order_by(PLAYBACK.c.clip, PLAYBACK.c.leaf)
    found = connection.execute(statement, execution_options={"yield_per": _AT_ONCE})
    return (PlaybackRow(*row) for row in found)


def count(connection: Connection) -> int:
    """Count all playbacks."""
    return int(connection.scalar(select(func.count()).select_from(PLAYBACK)) or 0)


def speeds(connection: Connection, lease: str) -> tuple[int, ...]:
    """Give the speeds at which a workstation reported a lease's clip heard, in thousandths, slowest first."""
    statement = (
        select(STATION_EVENT.c.speed)
        .where(STATION_EVENT.c.lease == lease, STATION_EVENT.c.kind == EventKind.PLAYED.value)
        .distinct()
        .order_by(STATION_EVENT.c.speed)
    )
    return tuple(connection.scalars(statement))
