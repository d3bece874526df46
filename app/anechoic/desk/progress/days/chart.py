"""Where the bars of a chart of days stand. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from anechoic.wire.day import ProgressDay

_STEPS = (1, 2, 5)


class Lane(Enum):
    """What a lane counts; the words are `day.lane_<value>`."""

    ANSWERS = "answers"
    RETURNED = "returned"
    ACTIVE = "active"


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        share: of the lane's height, 0 to 1.
        amount: tasks, answers, or milliseconds.
    """

    day: int
    amount: int
    share: float


def bars(days: Sequence[ProgressDay], lane: Lane) -> tuple[Bar, ...]:
    """Give the bars of a lane, the oldest day first; the highest reaches the next round amount at most."""
    amounts = [amount_of(day, lane) for day in reversed(days)]
    top = ceiling(max(amounts, default=0), unit=3_600_000 if lane is Lane.ACTIVE else 1)
    return tuple(Bar(day.day, amount, amount / top) for day, amount in zip(reversed(days), amounts, strict=True))


def amount_of(day: ProgressDay, lane: Lane) -> int:
    """Give what a lane counts of a day."""
    return {Lane.ANSWERS: day.answers, Lane.RETURNED: day.returned, Lane.ACTIVE: day.active_ms}[lane]


def ceiling(most: int, *, unit: int) -> int:
    """Give the least of 1, 2, 5, 10, 20 … units that is not below the most."""
    size = 1
    while True:
        for step in _STEPS:
            if step * size * unit >= most:
                return step * size * unit
        size *= 10


def date_of(day: int) -> datetime:
    """Give the date of a day since 1 January 1970 (UTC)."""
    return datetime.fromtimestamp(day * 86_400, UTC)
