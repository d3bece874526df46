"""The listening gate: what of the speech was heard, and whether that is enough to answer.

Flags, skips and the stop key are never behind the gate.
"""

from collections.abc import Iterable, Sequence
from typing import Final

GATE: Final = 0.95
"""Share of the speech frames that must have been heard before an answer may be submitted."""

FASTEST_MILLI: Final = 2_000
"""What was played faster than this (1,000 = as recorded) does not count as heard."""

Range = tuple[int, int]
"""First frame, and the frame after the last."""


def heard_ranges(played: Iterable[tuple[int, int, int]]) -> tuple[Range, ...]:
    """Join what was played slowly enough into sorted ranges that do not touch.

    Args:
        played: (first, last exclusive, speed in thousandths) of each stretch heard.
    """
    joined: list[Range] = []
    for first, last in sorted((first, last) for first, last, speed in played if speed <= FASTEST_MILLI):
        if last <= first:
            continue
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return tuple(joined)


def heard_share(speech: Sequence[Range], frames: int, played: Iterable[tuple[int, int, int]]) -> float:
    """Give the share of the speech that was heard, from 0 to 1.

    Args:
        speech: where speech was found at ingest; a clip without any asks for all of itself.
        frames: length of the clip.
        played: as for `heard_ranges`.
    """
    wanted = list(speech) or [(0, frames)]
    total = sum(last - first for first, last in wanted)
    if total <= 0:
        return 1.0
    ranges = heard_ranges(played)
    covered = sum(max(0, min(last, b) - max(first, a)) for first, last in wanted for a, b in ranges)
    return min(1.0, covered / total)


def gate_open(share: float) -> bool:
    """Say whether enough was heard to submit an answer."""
    return share >= GATE
