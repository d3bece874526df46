"""How many clips that are hard to hear a person meets: a budget a day and a week, volunteers first, never two in a row.

A clip is hard when the owner says so, when somebody marked it distressing or as a safeguarding concern, or when
somebody stopped it. What a person was exposed to is counted once a clip. Nothing of it is a rate or a mark of anybody.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from typing import Final

from anechoic.rules.task import Flag, SkipReason

DAY_MS: Final = 86_400_000
WEEK_MS: Final = 7 * DAY_MS
REST_MS: Final = 10 * 60_000
"""After so long without one, a hard clip is no longer the next in a row."""
VOLUNTEERS_FIRST_MS: Final = DAY_MS
"""How long a hard clip waits for volunteers before others may have it; one that was handed over waits on."""

HARD_FLAGS: Final = frozenset({Flag.DISTRESSING, Flag.SAFEGUARDING})
STOPPED: Final = frozenset({SkipReason.TOO_MUCH, SkipReason.HAND_OVER})
"""Given back after the stop key: no skip in anybody's figures."""


class HardMark(Enum):
    """Why a clip counts as hard."""

    OWNER = "owner"
    FLAG = "flag"
    STOPPED = "stopped"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True)
class Budget:
    """How much a person may meet; clips and milliseconds of sound, whichever is reached first."""

    day_clips: int
    day_ms: int
    week_clips: int
    week_ms: int


@dataclass(frozen=True)
class Met:
    """What a person met: since midnight UTC, and in the seven days up to now."""

    day_clips: int = 0
    day_ms: int = 0
    week_clips: int = 0
    week_ms: int = 0


def mark_of(flags: Collection[Flag], skip: SkipReason | None) -> HardMark | None:
    """Give the mark an answer or a skip puts on its clip, or None."""
    if skip is SkipReason.HAND_OVER:
        return HardMark.HANDED_OVER
    if skip is SkipReason.TOO_MUCH:
        return HardMark.STOPPED
    return HardMark.FLAG if HARD_FLAGS & set(flags) else None


def clips_left(budget: Budget, met: Met) -> int:
    """Give how many hard clips a person may still be given now; 0 once either measure of day or week is full."""
    if met.day_ms >= budget.day_ms or met.week_ms >= budget.week_ms:
        return 0
    return max(0, min(budget.day_clips - met.day_clips, budget.week_clips - met.week_clips))


def is_next_in_a_row(since_hard_ms: int | None, *, calm_since: bool) -> bool:
    """Say whether a hard clip now would follow another one directly.

    Args:
        since_hard_ms: since the last hard clip was opened, or None when none was.
        calm_since: another clip was opened after it.
    """
    return since_hard_ms is not None and not calm_since and since_hard_ms < REST_MS
