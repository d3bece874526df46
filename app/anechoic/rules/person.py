"""When a person may be handed work: vetting, agreement, workstation and shift."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from anechoic.rules.task import NoWork, Role

MINUTES_A_DAY = 24 * 60
_MILLIS_A_MINUTE = 60_000


@dataclass(frozen=True)
class Shift:
    """Minutes after midnight UTC, the last one excluded; a shift that ends before it starts goes over midnight."""

    first: int
    last: int

    def holds(self, minute: int) -> bool:
        """Say whether this minute of the day is inside. A shift of no length is the whole day."""
        if self.first <= self.last:
            return self.first <= minute < self.last or self.first == self.last
        return minute >= self.first or minute < self.last


@dataclass(frozen=True)
class Standing:
    """What is known of a person when work is asked for.

    Attributes:
        active: the account was activated and is not suspended.
        stations: workstations the person is tied to; empty = every active one.
        vetting_ends: Unix milliseconds.
    """

    active: bool
    roles: AbstractSet[Role]
    vetting_ends: int
    agreement_version: str
    shift: Shift | None
    stations: AbstractSet[str]


def no_work(
    standing: Standing, *, station: str, now_ms: int, agreement_version: str, role: Role = Role.CONTRACTOR
) -> NoWork | None:
    """Give the first reason why this person gets nothing here and now, or None when nothing stands in the way.

    Args:
        standing: what is known of the person.
        station: the workstation that asks.
        now_ms: Unix milliseconds.
        agreement_version: the agreement in force.
        role: what the work needs: `CONTRACTOR` for tasks, `SUPERVISOR` for reviews.
    """
    minute = now_ms // _MILLIS_A_MINUTE % MINUTES_A_DAY
    checks = (
        (standing.active, NoWork.SUSPENDED),
        (role in standing.roles, NoWork.NOT_CONTRACTOR),
        (now_ms < standing.vetting_ends, NoWork.VETTING_ENDED),
        (standing.agreement_version == agreement_version, NoWork.AGREEMENT_MISSING),
        (not standing.stations or station in standing.stations, NoWork.STATION_NOT_ALLOWED),
        (standing.shift is None or standing.shift.holds(minute), NoWork.OUTSIDE_SHIFT),
    )
    return next((reason for holds, reason in checks if not holds), None)
