"""Slower or faster at the same pitch: WSOLA, in whole numbers, so that what was heard can be made again bit by bit.

Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale
modification of speech" (ICASSP 1993): windows of 32 ms, half overlapped, each taken from up to 8 ms beside its own
place, where it goes on best from the one before. Places farther off must fit better, which keeps speech in time.

Up to 2x every burst of 20 ms is heard; faster, where windows leave gaps, every one of 32 ms (measured).

Every sum is a sum of whole numbers below 2**53 and therefore exact in any order: the result is the same on every
machine. Whoever changes it raises `VERSION` and keeps the old way for investigations.
"""

import functools
import math

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

VERSION = 1
"""Of the result: the same clip, span, speed and version give the same samples."""

HALF_WINDOW_S = 0.016
SEARCH_S = 0.008
COARSE_RATE = 8_000
"""Places are compared at about this rate first, then by single samples."""

FAR_COSTS = 0.3
"""Share of its likeness that a place at the edge of the search loses."""

_SHIFT = 15
_Floats = npt.NDArray[np.float64]


class Stretch:
    """Stretches a piece of sound from its first frame to its last, as it is asked for; the parts asked make no odds.

    At 1,000 the samples are the original's, untouched.

    Args:
        pcm: mono int16; seen, not copied.
        rate: frames a second.
        speed: thousandths, 250 to 3,000.

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
        self._block = 0
        self._centre = 0
        self.frames = stretched_frames(len(self._pcm), speed)
        """Frames of the whole result."""
        self.given = 0
        """Frames given so far."""

    def read(self, about: int) -> Samples:
        """Give the next frames, about as many as asked and at least one; none when all were given.

        Returns:
            A new int16 array; at 1,000 a view of the original.
        """
        if self._speed == NORMAL:
            part = self._pcm[self.given : self.given + max(1, about)]
        else:
            blocks = -(-min(max(1, about), self.frames - self.given) // self._half)
            part = self._blocks(blocks)[: self.frames - self.given]
        self.given += len(part)
        return part

    def _blocks(self, count: int) -> Samples:
        """Give the next `count` half windows: each fades from the window before to the window after."""
        half, step = self._half, self._step
        margin = half + (self._reach + 2) * step
        # The coarse samples are the same ones whatever was asked: they begin at a multiple of the step.
        low = (self._nominal(self._block) - margin) // step * step
        high = self._nominal(self._block + count) + margin
        near = self._near(low, high + (low - high) % step)
        places = self._find(near, low, count) - low
        ramp, along = _ramp(half), np.arange(half)
        mixed = near[places[:-1, None] + along] * (np.int32(1 << _SHIFT) - ramp)
        mixed += near[places[1:, None] - half + along] * ramp
        mixed += 1 << (_SHIFT - 1)
        mixed >>= _SHIFT
        self._block += count
        block: Samples = mixed.astype(np.int16).reshape(-1)
        return block

    def _find(self, near: Samples, low: int, count: int) -> npt.NDArray[np.intp]:
        """Give the middles of `count + 1` windows, the first one being the last of the time before."""
        half, step, reach = self._half, self._step, self._reach
        fine = near.astype(np.float64)
        coarse = fine.reshape(-1, step).sum(axis=1)
        length = max(1, half // step)
        size = _inverse_size(coarse, length)
        favour = 1 - FAR_COSTS * (np.arange(-reach, reach + 1) / reach) ** 2
        middles = np.empty(count + 1, np.intp)
        middles[0] = self._centre
        for number in range(1, count + 1):
            nominal = self._nominal(self._block + number)
            goes_on = (self._centre - low) // step
            begins = (nominal - half - low) // step
            wanted = coarse[goes_on : goes_on + length]
            likeness = np.correlate(coarse[begins - reach : begins + reach + length], wanted, "valid")
            likeness *= size[begins - reach : begins + reach + 1]
            likeness *= favour
            best = int(likeness.argmax())
            aside = (best - reach) * step if likeness[best] > 0 else 0
            if step > 1:
                start = nominal + aside - half - low
                wanted = fine[self._centre - low : self._centre - low + half]
                around = fine[start - step : start + step + half]
                aside += int(np.correlate(around, wanted, "valid").argmax()) - step
            self._centre = min(max(nominal + aside, 0), len(self._pcm))
            middles[number] = self._centre
        return middles

    def _nominal(self, block: int) -> int:
        """Give the frame of the original that belongs in the middle of a window."""
        return min((block * self._half * self._speed + NORMAL // 2) // NORMAL, len(self._pcm))

    def _near(self, first: int, last: int) -> Samples:
        """Give frames of the original with silence before and after it."""
        near = np.zeros(last - first, np.int16)
        begin, end = max(first, 0), min(last, len(self._pcm))
        if begin < end:
            near[begin - first : end - first] = self._pcm[begin:end]
        return near


def stretch(pcm: memoryview | Samples, rate: int, speed: int) -> Samples:
    """Give a whole piece of sound at another speed; see `Stretch`."""
    whole = Stretch(pcm, rate, speed)
    return whole.read(whole.frames)


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
