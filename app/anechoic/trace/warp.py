"""The warp of time: normal values at knots every 150 ms, joined by raised cosines, as a turn of every bin's phase.

Delays are whole steps of 1/65536 of a frame and phases are looked up in one table, so that the same key gives the same
samples whatever sine a machine has.
"""

import functools
import math

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import FIRST_BIN, Floats, Grid, Spectrum
from anechoic.trace.normal import Reals
from anechoic.trace.streams import KNOT_S

STEPS = 1 << 16
_GROUP = 36
Whole = npt.NDArray[np.int64]


def knot_weights(grid: Grid, frames: int, knots: int) -> Floats:
    """Give how much each knot counts for the delay of each frame.

    Returns:
        float32, (frames, knots); each row adds up to one.
    """
    weights = np.zeros((frames, knots), np.float32)
    for frame in range(frames):
        knot, later = _place(grid, frame)
        weights[frame, knot] = 1 - later
        weights[frame, knot + 1] += later
    return weights


def delays(grid: Grid, values: Reals, deviation_s: float, first: int, last: int) -> Whole:
    """Give the delay of frames `first` to `last`.

    Args:
        grid: the frames.
        values: normal values of all the knots, one dimension.
        deviation_s: what one stands for, in seconds.
        first: number of the first frame.
        last: one past the last one.

    Returns:
        int64, (last - first,): steps of 1/65536 of a frame's 32 ms.
    """
    knot, later = _places(grid, first, last)
    steps = values * (deviation_s * grid.rate / grid.size * STEPS)
    made: Whole = np.rint(steps[knot] * (1 - later) + steps[knot + 1] * later).astype(np.int64)
    return made


def ramps(grid: Grid, delay: Whole) -> Spectrum:
    """Give the turn of each marked bin that delays a frame.

    Args:
        grid: the frames.
        delay: as `delays` gives it, (frames,).

    Returns:
        complex64, (frames, marked bins).
    """
    table, bins = _circle(), grid.bins
    groups = -(-(bins.stop - bins.start) // _GROUP)
    coarse = table[(delay[:, None] * (FIRST_BIN + _GROUP * np.arange(groups))) & (STEPS - 1)]
    fine = table[(delay[:, None] * np.arange(_GROUP)) & (STEPS - 1)]
    turns: Spectrum = (coarse[:, :, None] * fine[:, None, :]).reshape(len(delay), -1)
    return turns[:, : bins.stop - bins.start]


def _place(grid: Grid, frame: int) -> tuple[int, float]:
    at = frame * grid.hop / grid.rate / KNOT_S
    knot = math.floor(at)
    return knot, (1 - math.cos(math.pi * (at - knot))) / 2


@functools.lru_cache(maxsize=256)
def _places(grid: Grid, first: int, last: int) -> tuple[npt.NDArray[np.intp], Reals]:
    found = [_place(grid, frame) for frame in range(first, last)]
    return np.array([knot for knot, _ in found], np.intp), np.array([later for _, later in found])


@functools.lru_cache(maxsize=1)
def _circle() -> Spectrum:
    turn = -2 * math.pi / STEPS
    return np.array([complex(math.cos(turn * n), math.sin(turn * n)) for n in range(STEPS)], np.complex64)
