"""Slower or faster at the same pitch: WSOLA, in whole numbers, so that what was heard can be made again bit by bit.

Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale
modification of speech" (ICASSP 1993): windows of 32 ms, half overlapped, each taken from up to 8 ms beside its own
place, where it goes on best from the one before. Places farther off must fit better, which keeps speech in time.

A window depends on the one before it, so that what is heard in the middle would have to be stretched from the start.
Therefore about every six seconds of the result there is an anchor: a window that stays in its own place, whatever the
one before is. It is the one that fades in over the quietest 20 ms near there; from each anchor the sound is stretched
by itself, so that any part of it can be made at once.

Up to 2x every burst of 20 ms is heard; faster, where windows leave gaps, every one of 32 ms (measured).

Every sum is a sum of whole numbers below 2**53 and therefore exact in any order: the result is the same on every
machine. Whoever changes it raises `VERSION` and keeps the old way for investigations: from version 2 on there are
marks in what was heard.
"""

import functools
import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples, samples
from anechoic.audio.speeds import FASTEST as FASTEST
from anechoic.audio.speeds import NORMAL as NORMAL
from anechoic.audio.speeds import SLOWEST as SLOWEST
from anechoic.audio.speeds import STEP as STEP
from anechoic.audio.speeds import check_speed as check_speed
from anechoic.audio.speeds import original_frames as original_frames
from anechoic.audio.speeds import stretched_frames as stretched_frames

VERSION = 2
"""Of the result: the same clip, speed and version give the same samples."""

HALF_WINDOW_S = 0.016
SEARCH_S = 0.008
COARSE_RATE = 8_000
"""Places are compared at about this rate first, then by single samples."""

FAR_COSTS = 0.3
"""Share of its likeness that a place at the edge of the search loses."""

PIECE = 400
"""Windows from one anchor to the next, about: 6.4 seconds of the result."""

ANCHOR_REACH = 150
"""Windows by which an anchor may lie beside its regular place: 2.4 seconds of the result."""

QUIET_S = 0.020
"""Of the original: an anchor is where this much is quietest, the 16 ms of its seam in the middle."""

_SHIFT = 15
_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Run:
    """Windows `first` to `last`, the first one with its middle at `centre`; the last one is an anchor if it `joins`."""

    first: int
    last: int
    centre: int
    joins: bool


class Stretch:
    """Stretches a clip, any part of it; which parts are asked for, and in what order, makes no odds.

    At 1,000 the samples are the original's, untouched.

    Args:
        pcm: mono int16; seen, not copied.
        rate: frames a second.
        speed: thousandths, 250 to 3,000.

    Attributes:
        frames: of the whole result.
        sound: the whole result, int16; zeros where it is not made yet. At 1,000 it is the original.

    Raises:
        ValueError: no such speed.
    """

    def __init__(self, pcm: memoryview | Samples, rate: int, speed: int) -> None:
        check_speed(speed)
        self._pcm = samples(pcm)
        self._speed = speed
        self._half = max(1, round(HALF_WINDOW_S * rate))
        self._step = max(1, round(rate / COARSE_RATE))
        self._reach = max(1, round(SEARCH_S * rate) // self._step)
        self._quiet = max(self._half, round(QUIET_S * rate))
        self.frames = stretched_frames(len(self._pcm), speed)
        self.sound: Samples = self._pcm if speed == NORMAL else np.zeros(self.frames, np.int16)
        self._windows = -(-self.frames // self._half)
        self._pieces = 1 + max(0, (self._windows - ANCHOR_REACH - 1) // PIECE)
        self._anchors: dict[int, int] = {0: 0, self._pieces: self._windows}
        self._came: dict[int, tuple[int, int]] = {}

    def make(self, first: int, last: int) -> None:
        """Make what is missing of the frames `first` to `last` of the result."""
        if self._speed == NORMAL or first >= last:
            return
        window, end = first // self._half, min(-(-last // self._half), self._windows)
        piece = self._piece_of(window)
        while piece < self._pieces and self._anchor(piece) < end:
            self._go_on(piece, min(end, self._anchor(piece + 1)))
            piece += 1

    def anchors(self) -> tuple[int, ...]:
        """Give the frames of the result at which it begins anew, the first one left out."""
        return tuple(self._half * self._anchor(piece) for piece in range(1, self._pieces))

    def wipe(self) -> None:
        """Overwrite what was made."""
        if self._speed != NORMAL:
            self.sound.fill(0)

    def _piece_of(self, window: int) -> int:
        piece = min((window + ANCHOR_REACH) // PIECE, self._pieces - 1)
        return piece if self._anchor(piece) <= window else piece - 1

    def _anchor(self, piece: int) -> int:
        """Give the window with which a piece begins: of those near its regular place the one that begins quietest."""
        if piece not in self._anchors:
            near = [self._nominal(piece * PIECE + aside) for aside in range(-ANCHOR_REACH, ANCHOR_REACH + 1)]
            # What fades into the anchor lies before its middle.
            starts = np.array(near) - (self._quiet + self._half) // 2
            low = int(starts[0])
            part = self._near(low, int(starts[-1]) + self._quiet).astype(np.int64)
            energy = np.concatenate([np.zeros(1, np.int64), np.cumsum(part * part)])
            heard = energy[starts - low + self._quiet] - energy[starts - low]
            self._anchors[piece] = piece * PIECE - ANCHOR_REACH + int(heard.argmin())
        return self._anchors[piece]

    def _go_on(self, piece: int, end: int) -> None:
        """Make a piece up to the window `end`, from where it is."""
        begin = self._anchor(piece)
        window, centre = self._came.get(piece, (begin, self._nominal(begin)))
        if window >= end:
            return
        joins = piece + 1 < self._pieces and end == self._anchor(piece + 1)
        made, centre = self._blocks(_Run(window, end, centre, joins))
        self._came[piece] = end, centre
        first = window * self._half
        self.sound[first : end * self._half] = made[: self.frames - first]

    def _blocks(self, run: _Run) -> tuple[Samples, int]:
        """Give half windows, each fading from a window to the one after, and the middle of the last window."""
        half, step = self._half, self._step
        margin = half + (self._reach + 2) * step
        # The coarse samples are the same ones whatever was asked: they begin at a multiple of the step.
        low = (self._nominal(run.first) - margin) // step * step
        high = self._nominal(run.last) + margin
        near = self._near(low, high + (low - high) % step)
        middles = self._find(near, low, run)
        places = middles - low
        ramp, along = _ramp(half), np.arange(half)
        mixed = near[places[:-1, None] + along] * (np.int32(1 << _SHIFT) - ramp)
        mixed += near[places[1:, None] - half + along] * ramp
        mixed += 1 << (_SHIFT - 1)
        mixed >>= _SHIFT
        block: Samples = mixed.astype(np.int16).reshape(-1)
        return block, int(middles[-1])

    def _find(self, near: Samples, low: int, run: _Run) -> npt.NDArray[np.intp]:
        """Give the middles of the windows of a run, its first and its last included."""
        half, step, reach = self._half, self._step, self._reach
        fine = near.astype(np.float64)
        coarse = fine.reshape(-1, step).sum(axis=1)
        length = max(1, half // step)
        size = _inverse_size(coarse, length)
        favour = 1 - FAR_COSTS * (np.arange(-reach, reach + 1) / reach) ** 2
        middles = np.empty(run.last - run.first + 1, np.intp)
        middles[0] = centre = run.centre
        for number in range(1, len(middles)):
            nominal = self._nominal(run.first + number)
            goes_on = (centre - low) // step
            begins = (nominal - half - low) // step
            wanted = coarse[goes_on : goes_on + length]
            likeness = np.correlate(coarse[begins - reach : begins + reach + length], wanted, "valid")
            likeness *= size[begins - reach : begins + reach + 1]
            likeness *= favour
            best = int(likeness.argmax())
            aside = (best - reach) * step if likeness[best] > 0 else 0
            if step > 1:
                start = nominal + aside - half - low
                wanted = fine[centre - low : centre - low + half]
                around = fine[start - step : start + step + half]
                aside += int(np.correlate(around, wanted, "valid").argmax()) - step
            centre = min(max(nominal + aside, 0), len(self._pcm))
            middles[number] = centre
        if run.joins:
            middles[-1] = self._nominal(run.last)
        return middles

    def _nominal(self, window: int) -> int:
        """Give the frame of the original that belongs in the middle of a window."""
        return min((window * self._half * self._speed + NORMAL // 2) // NORMAL, len(self._pcm))

    def _near(self, first: int, last: int) -> Samples:
        """Give frames of the original with silence before and after it."""
        near = np.zeros(last - first, np.int16)
        begin, end = max(first, 0), min(last, len(self._pcm))
        if begin < end:
            near[begin - first : end - first] = self._pcm[begin:end]
        return near


def stretch(pcm: memoryview | Samples, rate: int, speed: int) -> Samples:
    """Give a whole clip at another speed; see `Stretch`."""
    whole = Stretch(pcm, rate, speed)
    whole.make(0, whole.frames)
    return whole.sound


def _inverse_size(coarse: _Floats, length: int) -> _Floats:
    """Give one over the size of every `length` samples in a row."""
    energy = np.concatenate([np.zeros(1), np.cumsum(coarse * coarse)])
    inverse: _Floats = 1 / np.sqrt(energy[length:] - energy[:-length] + 1)
    return inverse


@functools.lru_cache(maxsize=8)
def _ramp(half: int) -> npt.NDArray[np.int32]:
    """Give a half Hann window in whole numbers; it and what it leaves of 2**15 add up, so nothing gets louder."""
    ramp = np.array([round((1 << _SHIFT) * math.sin(math.pi * (n + 0.5) / (2 * half)) ** 2) for n in range(half)])
    whole = ramp.astype(np.int32)
    whole.flags.writeable = False
    return whole
