"""Where the mark sits: frames of 32 ms every 16 ms, tiles of two frames by four bins, from 156 Hz up.

Frame `i` is centred at sample `i * hop`, so a block of `hop` samples lies under two frames. The tile row of a frame is
`i // 2`, counted from the first sample of the original: a crop of the sound keeps its rows.
"""

import functools
import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Spectrum = npt.NDArray[np.complex64]

BANDS = 54
"""Tiles of a row in the key stream, at every rate; a narrow rate leaves the upper ones unused."""

BINS_A_TILE = 4
FRAMES_A_TILE = 2
FIRST_BIN = 5
_BINS_LEFT_AT_THE_TOP = 15
LOWEST_RATE, HIGHEST_RATE = 8_000, 192_000


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


@functools.lru_cache(maxsize=16)
def window(size: int) -> Floats:
    """Give the square root of a Hann window; applied twice, half overlapped frames add up to one."""
    made = np.array([math.sin(math.pi * (n + 0.5) / size) for n in range(size)], np.float32)
    made.flags.writeable = False
    return made


def spectrum(sound: Floats, grid: Grid, first: int, last: int) -> Spectrum:
    """Transform frames `first` to `last` of a sound, with silence before and after it.

    Args:
        sound: float32, one dimension.
        grid: the frames.
        first: number of the first frame.
        last: one past the last one.

    Returns:
        complex64, (last - first, hop + 1).
    """
    begin, end = (first - 1) * grid.hop, last * grid.hop
    near = np.zeros(end - begin, np.float32)
    low, high = max(begin, 0), min(end, len(sound))
    if low < high:
        near[low - begin : high - begin] = sound[low:high]
    framed = np.lib.stride_tricks.sliding_window_view(near, grid.size)[:: grid.hop]
    return np.fft.rfft(framed * window(grid.size), axis=1).astype(np.complex64, copy=False)


def together(frames: Spectrum, grid: Grid) -> Floats:
    """Put frames together again.

    Args:
        frames: complex64, (count, up to hop + 1); what is missing above is silence.
        grid: the frames.

    Returns:
        float32, `(count - 1) * hop`: the blocks that lie under two of these frames.
    """
    pieces = _pieces(frames, grid)
    pieces *= window(grid.size)
    blocks = pieces[:-1, grid.hop :] + pieces[1:, : grid.hop]
    return blocks.reshape(-1).astype(np.float32, copy=False)


def _pieces(frames: Spectrum, grid: Grid) -> Floats:
    """Transform frames back; where the upper bins are empty, as several short transforms of every n-th sample each."""
    count, bins = frames.shape
    parts = next((n for n in range(grid.size // (2 * bins), 1, -1) if grid.size % n == 0), 1)
    if parts == 1:
        return np.fft.irfft(frames, n=grid.size, axis=1).astype(np.float32, copy=False)
    made = np.empty((count, grid.size // parts, parts), np.float32)
    for part, turn in enumerate(_turns(grid.size, bins, parts)):
        made[:, :, part] = np.fft.irfft(frames * turn, n=grid.size // parts, axis=1)
    return made.reshape(count, grid.size)


@functools.lru_cache(maxsize=4)
def _turns(size: int, bins: int, parts: int) -> Spectrum:
    turn = 2 * math.pi / size
    rows = [
        [complex(math.cos(turn * b * p), math.sin(turn * b * p)) / parts for b in range(bins)] for p in range(parts)
    ]
    made = np.array(rows, np.complex64)
    made.flags.writeable = False
    return made
