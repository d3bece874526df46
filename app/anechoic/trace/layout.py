"""Where the mark sits, and how much key it takes: whole numbers and bytes, nothing that has to be loaded for them.

Frames of 32 ms every 16 ms, tiles of two frames by four bins, from 156 Hz up. Frame `i` is centred at sample
`i * hop`, so a block of `hop` samples lies under two frames. The tile row of a frame is `i // 2`, counted from the
first sample of the original: a crop of the sound keeps its rows.
"""

import math
from dataclasses import dataclass

BANDS = 54
"""Tiles of a row in the key stream, at every rate; a narrow rate leaves the upper ones unused."""

BINS_A_TILE = 4
FRAMES_A_TILE = 2
FIRST_BIN = 5
_BINS_LEFT_AT_THE_TOP = 15
LOWEST_RATE, HIGHEST_RATE = 8_000, 192_000

KNOT_S = 0.150
"""Seconds from one knot of the warp to the next; the first one is at the first sample."""

BITS_A_TILE = 2
WORD = 8

DITHER_S = 4
"""Seconds of noise a playback gets at most: then it begins anew, so that the streams of a long clip stay small. It is
noise of one step of the samples; nobody hears it come again."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The frames and bins of one rate.

    Attributes:
        rate: samples a second; whole ones in marking, a ratio of them in detection.
        hop: samples from one frame to the next, 16 ms; a multiple of 16, so that its transform is fast.
    """

    rate: float
    hop: int

    @property
    def size(self) -> int:
        """Samples of a frame."""
        return 2 * self.hop

    @property
    def bands(self) -> int:
        """Tiles of a row that are used at this rate."""
        return min(BANDS, (self.hop - FIRST_BIN - _BINS_LEFT_AT_THE_TOP) // BINS_A_TILE)

    @property
    def bins(self) -> slice:
        """The bins that carry the mark."""
        return slice(FIRST_BIN, FIRST_BIN + BINS_A_TILE * self.bands)

    @property
    def bin_hz(self) -> float:
        """Distance of two bins."""
        return self.rate / self.size

    def frames(self, samples: int) -> int:
        """Give how many frames touch this many samples; an even number, so that every tile is whole."""
        return FRAMES_A_TILE * self.rows(samples)

    def rows(self, samples: int) -> int:
        """Give how many rows of tiles touch this many samples."""
        return math.ceil((math.ceil(samples / self.hop) + 1) / FRAMES_A_TILE)


def grid_for(rate: int) -> Grid:
    """Give the frames and bins of a rate.

    Raises:
        ValueError: a rate below 8 kHz or above 192 kHz.
    """
    if not LOWEST_RATE <= rate <= HIGHEST_RATE:
        raise ValueError(f"no mark at {rate} samples a second")
    return Grid(rate, 16 * ((rate + 500) // 1000))


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
        dither=2 * min(samples, math.ceil(DITHER_S * grid.rate)),
    )


def knots_in(grid: Grid, samples: int) -> int:
    """Give how many knots hold the warp of a clip: one on either side of every frame."""
    last = grid.frames(samples) * grid.hop / grid.rate
    return math.floor(last / KNOT_S) + 2
