"""The warp of time: normal values at knots every 150 ms, joined by raised cosines, as a turn of every bin's phase.

Delays are whole steps of 1/65536 of a frame and phases are looked up in one table, so that the same key gives the same
samples whatever sine a machine has.
"""

import functools
import math

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import BINS_A_TILE, FIRST_BIN, Floats, Grid, Spectrum
from anechoic.trace.normal import Reals
from anechoic.trace.streams import KNOT_S

STEPS = 1 << 16
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


def ramps(grid: Grid, delay: Whole) -> tuple[Spectrum, Spectrum]:
    """Give the turns that delay frames: that of bin `b` of tile `t` is the product of both.

    Args:
        grid: the frames.
        delay: as `delays` gives it, (frames,).

    Returns:
        Of the first bin of each tile: complex64, (frames, tiles). Of each bin against the first one of its tile:
        complex64, (frames, bins of a tile).
    """
    table, steps = _circle(), delay[:, None]
    first = table.take((steps * (FIRST_BIN + BINS_A_TILE * np.arange(grid.bands))) & (STEPS - 1))
    return first, table.take((steps * np.arange(BINS_A_TILE)) & (STEPS - 1))


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
