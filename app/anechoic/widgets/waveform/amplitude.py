"""How high a sound is drawn: linear or in decibels, larger or smaller, and the levels written beside it."""

from dataclasses import dataclass
from math import log10, sqrt

import numpy as np

from anechoic.audio.paint import FULL_SCALE, height_of
from anechoic.audio.peaks import Peaks

FLOOR_DB = 60.0
"""Decibels from the edge to the middle of a wave in decibels, at a zoom of one."""
_FILLED = 0.92
"""Of the height, by the loudest moment of the clip."""
_LIMIT = 40.0
"""A clip this many times below full scale is still drawn to three quarters of the height."""
_STEP = sqrt(2)
_SMALLEST, _LARGEST = 1 / 4, 64.0
_LEVELS = (0, -3, -6, -12, -18, -24, -36, -48, -60, -72, -84, -96)


@dataclass(frozen=True, slots=True)
class Amplitude:
    """A person's choice of height.

    Attributes:
        zoom: 1.0 lets the loudest moment of a clip nearly touch the edges.
        decibels: equal steps of decibels are equal steps of height.
    """

    zoom: float = 1.0
    decibels: bool = False

    def zoomed(self, steps: float) -> "Amplitude":
        """Draw so many steps of 3 dB higher (or lower), as far as there are any."""
        zoom = min(max(self.zoom * _STEP**steps, _SMALLEST), _LARGEST)
        return Amplitude(zoom, self.decibels)

    def gain(self, peaks: Peaks) -> float:
        """Give the factor for the samples of a clip; 1.0 lets full scale touch the edges."""
        return min(_FILLED * FULL_SCALE / peaks.loudest, _LIMIT) * self.zoom

    @property
    def floor_db(self) -> float | None:
        """Decibels that lie between edge and middle; None on the linear scale."""
        return FLOOR_DB if self.decibels else None


@dataclass(frozen=True, slots=True)
class LevelTick:
    """A level beside the wave: `up` is the share of the height from the middle to the upper edge."""

    up: float
    decibels: int


def level_ticks(gain: float, floor_db: float | None, apart: float) -> tuple[LevelTick, ...]:
    """Give levels in dBFS that lie in the upper half of a wave, loudest first.

    Args:
        gain: as the wave is painted with.
        floor_db: as the wave is painted with.
        apart: least distance of two ticks, and of one from the middle, as a share of half the height.
    """
    amplitudes = np.array([FULL_SCALE * 10 ** (level / 20) for level in _LEVELS], np.float32)
    found: list[LevelTick] = []
    for level, up in zip(_LEVELS, height_of(amplitudes, gain, floor_db).tolist(), strict=True):
        free = found[-1].up - up if found else apart
        if apart <= up <= 1 and free >= apart:
            found.append(LevelTick(up, level))
    return tuple(found)


def in_decibels(zoom: float) -> int:
    """Give an amplitude zoom in whole decibels."""
    return round(20 * log10(zoom))
