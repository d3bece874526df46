"""What the key streams of a playback mean: a sign for every tile and a shift for every knot of time.

Bit `((row * 54) + band) * 2` of the first stream is the tile's magnitude and the next one its phase, first bit highest
in its byte. The second stream gives 64-bit little-endian words, each a normal value of a knot. The third gives the
noise that rounding is hidden in, two bytes a sample.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import BANDS, Grid
from anechoic.trace.normal import Reals, inverse_normal

KNOT_S = 0.150
"""Seconds from one knot of the warp to the next; the first one is at the first sample."""

BITS_A_TILE = 2
WORD = 8
Bits = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Need:
    """How many bytes of each stream a clip takes."""

    tiles: int
    knots: int
    dither: int


@dataclass(frozen=True, slots=True, repr=False)
class Streams:
    """The key streams of one playback, as `seal` gives them.

    Attributes:
        tiles: signs of the tiles.
        knots: words of the knots.
        dither: noise of the rounding; empty where nothing is to be marked, as in detection.
    """

    tiles: bytes
    knots: bytes
    dither: bytes = b""


def need(grid: Grid, samples: int) -> Need:
    """Give how many bytes of each stream a clip of so many samples takes."""
    return Need(
        tiles=math.ceil(grid.rows(samples) * BANDS * BITS_A_TILE / 8),
        knots=WORD * knots_in(grid, samples),
        dither=2 * samples,
    )


def knots_in(grid: Grid, samples: int) -> int:
    """Give how many knots hold the warp of a clip: one on either side of every frame."""
    last = grid.frames(samples) * grid.hop / grid.rate
    return math.floor(last / KNOT_S) + 2


def tile_bits(stream: bytes, rows: int) -> Bits:
    """Give the bits of the tiles.

    Returns:
        uint8 of 0 and 1, (rows, 54, 2): magnitude, phase.

    Raises:
        ValueError: the stream is too short.
    """
    bits = rows * BANDS * BITS_A_TILE
    if 8 * len(stream) < bits:
        raise ValueError("the key stream of the tiles is too short")
    return np.unpackbits(np.frombuffer(stream, np.uint8), count=bits).reshape(rows, BANDS, BITS_A_TILE)


def knot_values(stream: bytes, knots: int) -> Reals:
    """Give the normal values of the knots.

    Args:
        stream: bytes of one playback, or of several with `knots` words each.
        knots: how many a playback has.

    Returns:
        float64, (playbacks, knots), mean 0 and deviation 1.

    Raises:
        ValueError: the stream is too short.
    """
    if len(stream) < WORD * knots:
        raise ValueError("the key stream of the knots is too short")
    words = np.frombuffer(stream, "<u8").reshape(-1, knots)
    # 52 bits and a half lie strictly between 0 and 1, where 53 bits and a half would round up to 1.
    return inverse_normal(((words >> np.uint64(12)).astype(np.float64) + 0.5) / 2.0**52)
