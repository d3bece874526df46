"""Where in a recording which clip may be heard, the likeliest first; `comparison` decides what is."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from anechoic.audio.stretch import NORMAL
from anechoic.facility.tracing.catalogue import Entry, Progress
from anechoic.facility.tracing.leaks import Leak
from anechoic.facility.tracing.originals import PLAIN, Way
from anechoic.trace.find import Heard, Recording
from anechoic.trace.picture import faster, picture

TEMPOS = (0.98, 1.02, 0.96, 1.04)
"""Tried where nothing was found at the recording's own: it may have been copied a little faster or slower."""

KEPT = 256
"""Places kept of one recording."""

_AT_ONCE = 64
_BEFORE_S, _AFTER_S = 2.0, 2.0
_SLACK = 0.25
"""A cut recording lasts longer or shorter than the clip; by so much of it more is looked at."""


@dataclass(frozen=True, order=True)
class Spot:
    """A place where a clip may be heard.

    Attributes:
        height: likeness in deviations.
        clip: which.
        way: how it was played.
        start_s: where it would begin in the recording.
        first_s: where the part that stood out begins there.
        last_s: where that part ends.
    """

    height: float
    clip: str
    way: Way
    start_s: float
    first_s: float
    last_s: float


class Searched:
    """One recording, ready to be searched.

    Args:
        leak: the recording.
    """

    def __init__(self, leak: Leak) -> None:
        self._recording = Recording(picture(leak.pcm, leak.rate))

    def spots(
        self, entries: Sequence[Entry], ways: Mapping[str, Iterable[Way]], tempos: Sequence[float], progress: Progress
    ) -> list[Spot]:
        """Find places where clips stand out.

        Args:
            entries: the originals.
            ways: how each clip was ever played, by its id; as recorded is always among them.
            tempos: speeds of the recording itself.
            progress: told after every few originals.
        """
        best: list[Spot] = []
        for begin in range(0, len(entries), _AT_ONCE):
            some = entries[begin : begin + _AT_ONCE]
            tried = [one for entry in some for one in _tries(entry, ways.get(entry.clip, ()), tempos)]
            heard = self._recording.places([faster(entry.picture, speed) for entry, _, speed in tried])
            best = heapq.nlargest(KEPT, [*best, *(_spot(one, *tried[one.which]) for one in heard)])
            progress("Searching", min(len(entries), begin + _AT_ONCE), len(entries))
        return best


def cut(leak: Leak, spot: Spot) -> tuple[int, int]:
    """Give the part of a recording to look at closely, in frames of it."""
    length = spot.last_s - spot.first_s
    first = spot.first_s - _BEFORE_S - _SLACK * length
    last = spot.last_s + _AFTER_S + _SLACK * length
    frames = len(leak.pcm)
    return max(0, int(first * leak.rate)), min(frames, int(last * leak.rate))


def _tries(entry: Entry, ways: Iterable[Way], tempos: Sequence[float]) -> Iterator[tuple[Entry, Way, float]]:
    # Of several ways at one speed the energy moves the same: the comparison tells them apart.
    for speed in sorted({NORMAL, *(way.speed for way in ways)}):
        way = PLAIN if speed == NORMAL else Way(speed)
        for tempo in tempos:
            yield entry, way, tempo * speed / NORMAL


def _spot(heard: Heard, entry: Entry, way: Way, _speed: float) -> Spot:
    first = heard.start_s + heard.piece_s
    return Spot(round(heard.height, 3), entry.clip, way, heard.start_s, first, first + heard.length_s)
