"""How the energy of 16 bands moves: what of a sound survives a telephone, a room, noise and a codec, 31 times a second.

Logarithms of the energies between 250 and 3,400 Hz, less their own mean over a second. A room or an equaliser changes
the mean; speech is what moves about it.
"""

import functools
import itertools
from typing import Any

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import Floats

FRAME_S, STEP_S = 0.064, 0.032
BANDS = 16
LOWEST_HZ, HIGHEST_HZ = 250.0, 3_400.0
_MEAN_FRAMES = 16
"""Either way: a second in all."""

_RANGE = 10 ** (-45 / 10)
"""Softer than this below the loud parts is silence, whatever is in it."""

_STILL = 1e-3
_MOST = 3.0
_AT_ONCE = 512
Sound = npt.NDArray[np.floating[Any]] | npt.NDArray[np.int16]


def picture(sound: Sound, rate: float) -> Floats:
    """Give the picture of a sound of any length.

    Args:
        sound: mono, one dimension; int16, or floats of any scale.
        rate: samples a second, 4,000 or more.

    Returns:
        float32, (frames, 16), one frame every 32 ms from the first sample on, mean 0 and deviation about 1.
    """
    energy = _energies(sound, rate)
    if not len(energy):
        return np.zeros((0, BANDS), np.float32)
    loud = np.quantile(energy[_heard(energy)], 0.95, axis=0)
    level = np.log(np.maximum(energy, loud * _RANGE + 1e-12))
    moving = level - _mean(level)
    # Hours of silence around a sound say nothing of how much it moves.
    spread = np.sqrt((moving**2).sum(axis=0) / max(1, int((np.abs(moving).max(axis=1) > _STILL).sum())))
    made: Floats = np.clip(moving / (spread + 1e-6), -_MOST, _MOST).astype(np.float32)
    return made


def faster(of: Floats, factor: float) -> Floats:
    """Give the picture of the same sound played faster by a factor."""
    if factor == 1 or not len(of):
        return of
    at = np.arange(max(1, round(len(of) / factor))) * factor
    low = np.minimum(at.astype(np.intp), len(of) - 1)
    high = np.minimum(low + 1, len(of) - 1)
    part = (at - low).astype(np.float32)[:, None]
    made: Floats = of[low] * (1 - part) + of[high] * part
    return made


def frames_in(samples: int, rate: float) -> int:
    """Give how many frames a sound of so many samples has."""
    return max(0, int((samples / rate - FRAME_S) / STEP_S) + 1) if samples >= FRAME_S * rate else 0


def _energies(sound: Sound, rate: float) -> npt.NDArray[np.float64]:
    size = round(FRAME_S * rate)
    count = frames_in(len(sound), rate)
    starts = np.minimum(np.rint(np.arange(count) * STEP_S * rate).astype(np.intp), len(sound) - size)
    shape, bins = np.hanning(size).astype(np.float32), _bands(size, float(rate))
    energy = np.empty((count, BANDS))
    last = int(max(stop for _, stop in bins))
    for begin in range(0, count, _AT_ONCE):
        framed = sound[starts[begin : begin + _AT_ONCE, None] + np.arange(size)].astype(np.float32)
        power = np.abs(np.fft.rfft(framed * shape, axis=1)[:, :last]) ** 2
        for band, (low, high) in enumerate(bins):
            energy[begin : begin + _AT_ONCE, band] = power[:, low:high].mean(axis=1)
    return energy


@functools.lru_cache(maxsize=16)
def _bands(size: int, rate: float) -> tuple[tuple[int, int], ...]:
    """Give the bins of each band, equally wide in mel (O'Shaughnessy, "Speech Communication", 1987)."""
    low, high = (2595 * np.log10(1 + hertz / 700) for hertz in (LOWEST_HZ, HIGHEST_HZ))
    edges = 700 * (10 ** (np.linspace(low, high, BANDS + 1) / 2595) - 1) * size / rate
    whole = np.minimum(np.rint(edges).astype(int), size // 2)
    return tuple((int(a), int(max(a + 1, b))) for a, b in itertools.pairwise(whole.tolist()))


def _heard(energy: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Say which frames are heard at all, beside the loudest one: one frame at least."""
    whole = energy.sum(axis=1)
    found: npt.NDArray[np.bool_] = whole >= whole.max() * _RANGE
    return found


def _mean(level: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Give the mean over a second about each frame, over as much as there is at the ends."""
    count = len(level)
    total = np.concatenate([np.zeros((1, level.shape[1])), np.cumsum(level, axis=0)])
    at = np.arange(count)
    low, high = np.maximum(at - _MEAN_FRAMES, 0), np.minimum(at + _MEAN_FRAMES + 1, count)
    mean: npt.NDArray[np.float64] = (total[high] - total[low]) / (high - low)[:, None]
    return mean
