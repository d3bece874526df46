"""The transforms of the mark's frames; `layout` says where they lie."""

import functools
import math

import numpy as np
import numpy.typing as npt

from anechoic.trace.layout import BANDS as BANDS
from anechoic.trace.layout import BINS_A_TILE as BINS_A_TILE
from anechoic.trace.layout import FIRST_BIN as FIRST_BIN
from anechoic.trace.layout import FRAMES_A_TILE as FRAMES_A_TILE
from anechoic.trace.layout import HIGHEST_RATE as HIGHEST_RATE
from anechoic.trace.layout import LOWEST_RATE as LOWEST_RATE
from anechoic.trace.layout import Grid as Grid
from anechoic.trace.layout import grid_for as grid_for

Floats = npt.NDArray[np.float32]
Spectrum = npt.NDArray[np.complex64]


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
    count, bins = frames.shape
    parts = _parts(grid, bins)
    length, half = grid.size // parts, grid.hop // parts
    if bins > half:
        pieces = np.fft.irfft(frames, n=length, axis=1)
        pieces *= window(grid.size)
        return np.add(pieces[:-1, half:], pieces[1:, :half]).reshape(-1)
    made = np.empty((count - 1, half, parts), np.float32)
    # Filled up here: the transform takes longer over rows that are short of bins (measured).
    whole = np.zeros((count, half + 1), np.complex64)
    for part, shape in enumerate(_every_nth(grid.size, parts)):
        if part:
            np.multiply(frames, _turns(grid.size, bins, parts)[part], out=whole[:, :bins])
        else:
            np.multiply(frames, np.complex64(1 / parts), out=whole[:, :bins])
        pieces = np.fft.irfft(whole, n=length, axis=1)
        pieces *= shape
        np.add(pieces[:-1, half:], pieces[1:, :half], out=made[:, :, part])
    return made.reshape(-1)


def silent(grid: Grid, count: int) -> Spectrum:
    """Give frames of silence with room for the marked bins, as wide as `together` takes them most quickly."""
    bins = grid.bins.stop
    return np.zeros((count, bins if _parts(grid, bins) > 1 else grid.hop + 1), np.complex64)


def _parts(grid: Grid, bins: int) -> int:
    """Give how many short transforms give every n-th sample each, as the upper bins are empty; 1 where they are not."""
    return next((n for n in range(grid.size // (2 * bins), 1, -1) if grid.size % n == 0), 1)


@functools.lru_cache(maxsize=16)
def _every_nth(size: int, parts: int) -> tuple[Floats, ...]:
    """Give the window's samples each of several transforms is about."""
    return tuple(np.ascontiguousarray(window(size)[part::parts]) for part in range(parts))


def fast_length(least: int) -> int:
    """Give the shortest length of the form 2^a, 3 * 2^a or 5 * 2^a that is long enough, for quick transforms."""
    return min(factor << max(0, (-(-least // factor) - 1).bit_length()) for factor in (1, 3, 5))


@functools.lru_cache(maxsize=4)
def _turns(size: int, bins: int, parts: int) -> Spectrum:
    turn = 2 * math.pi / size
    rows = [
        [complex(math.cos(turn * b * p), math.sin(turn * b * p)) / parts for b in range(bins)] for p in range(parts)
    ]
    made = np.array(rows, np.complex64)
    made.flags.writeable = False
    return made
