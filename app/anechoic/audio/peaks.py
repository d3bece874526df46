"""The outline of a sound at every zoom: a pyramid of lows and highs, four times coarser from level to level."""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples, samples

BASE = 512
"""Samples in a bucket of the finest level. Below this many samples a pixel the PCM itself is read."""

FACTOR = 4
"""How many buckets become one on the next level."""

PIECE = 128 * 1024
"""Samples looked at in one go: 256 KB stay in the second-level cache between the low and the high pass."""

STRIDE = 13
"""Every 13th sample is squared for the loudness of a bucket: odd, so that no round pitch is in step with it."""

RMS_SAMPLES = 32
"""Samples looked at for the loudness of one column, at least, where there are as many."""

_Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Level:
    """The lowest and highest sample of every bucket, int16."""

    bucket: int
    low: Samples
    high: Samples

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        return self.low.nbytes + self.high.nbytes


@dataclass(frozen=True, eq=False)
class Peaks:
    """The outline of one clip.

    Attributes:
        frames: length of the clip.
        levels: finest first.
        pcm: the clip's own samples, seen not copied; None when the sound was streamed past.
        measured: the `loudness` of a sound that was streamed past.
    """

    frames: int
    levels: tuple[Level, ...]
    pcm: Samples | None
    measured: Samples | None = None

    @classmethod
    def of(cls, pcm: memoryview | Samples, *, base: int = BASE) -> Self:
        """Measure a whole clip. The samples are kept as a view, for zooming below one bucket a pixel."""
        view = samples(pcm)
        low, high = bucket_peaks(view, base)
        return cls(frames=len(view), levels=pyramid(low, high, base), pcm=view)

    @cached_property
    def loudness(self) -> Samples:
        """Root mean square of every bucket of the finest level; measured when a zoomed-out picture first asks."""
        if self.measured is not None:
            return self.measured
        assert self.pcm is not None
        return bucket_loudness(self.pcm, self.levels[0].bucket)

    @cached_property
    def loudest(self) -> int:
        """Largest amplitude of the clip, 1 to 32768; looked for when a picture first asks."""
        top, bottom = self.columns(0, max(self.frames, 1), 512)
        return max(int(top.max(initial=0)), -int(bottom.min(initial=0)), 1)

    def columns(self, first: int, last: int, width: int) -> tuple[Samples, Samples]:
        """Give the highest and the lowest sample under each pixel column.

        Column c shows the frames from `first + c * n // width` up to the first frame of column c + 1, which is
        included so that the line has no holes. Where buckets are used, a column may see up to one bucket more.

        Args:
            first: first frame in the picture.
            last: the frame after the last one in the picture.
            width: columns of the picture.

        Returns:
            Two int16 arrays of `width`: top and bottom. Columns before or after the clip are zero.
        """
        top = np.zeros(width, np.int16)
        bottom = np.zeros(width, np.int16)
        inside, edges = _inside(first, last, width, self.frames)
        if inside.stop <= inside.start:
            return top, bottom
        per_column = (last - first) / width
        source = self._level(per_column)
        if source is not None:
            starts = edges[:-1] // source.bucket
            ends = np.maximum(-(-edges[1:] // source.bucket), starts + 1)
            top[inside] = _reduce(np.maximum, source.high, starts, ends)
            bottom[inside] = _reduce(np.minimum, source.low, starts, ends)
        elif self.pcm is not None and per_column >= 1:
            ends = np.minimum(edges[1:] + 1, self.frames)
            top[inside] = _reduce(np.maximum, self.pcm, edges[:-1], ends)
            bottom[inside] = _reduce(np.minimum, self.pcm, edges[:-1], ends)
        elif self.pcm is not None:
            # Fewer samples than pixels: a straight line from sample to sample.
            place = first + np.arange(inside.start, inside.stop + 1) * per_column
            line = np.interp(place, np.arange(self.frames), self.pcm) if self.frames < PIECE else self._line(place)
            top[inside] = np.maximum(line[:-1], line[1:])
            bottom[inside] = np.minimum(line[:-1], line[1:])
        return top, bottom

    def rms(self, first: int, last: int, width: int) -> Samples:
        """Give the root mean square under each pixel column, int16, from an even choice of samples.

        Args:
            first: first frame in the picture.
            last: the frame after the last one in the picture.
            width: columns of the picture.
        """
        out = np.zeros(width, np.int16)
        inside, edges = _inside(first, last, width, self.frames)
        if inside.stop <= inside.start:
            return out
        per_column = (last - first) // width
        if self.pcm is not None and per_column < self.levels[0].bucket:
            stride = max(1, per_column // RMS_SAMPLES) | 1
            starts = -(-(edges[:-1] - edges[0]) // stride)
            some = self.pcm[edges[0] : edges[-1] : stride]
        else:
            bucket = self.levels[0].bucket
            starts = edges[:-1] // bucket
            # A last bucket less than half full would weigh as much as a whole one: it is left out.
            stop = max(int(starts[0]) + 1, (int(edges[-1]) + bucket // 2) // bucket)
            some = self.loudness[starts[0] : stop]
            starts -= starts[0]
        out[inside] = _mean_root(some, np.minimum(starts, len(some) - 1))
        return out

    @property
    def nbytes(self) -> int:
        """Bytes held beside the PCM, the loudness included."""
        return self.levels[0].low.nbytes + sum(level.nbytes for level in self.levels)

    def _level(self, per_column: float) -> Level | None:
        fitting = [level for level in self.levels if level.bucket <= per_column]
        if fitting:
            return fitting[-1]
        return self.levels[0] if self.pcm is None and self.levels else None

    def _line(self, place: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        assert self.pcm is not None
        start = max(0, int(place[0]))
        near = self.pcm[start : int(place[-1]) + 2]
        return np.interp(place, np.arange(start, start + len(near)), near)


def bucket_peaks(pcm: Samples, base: int) -> tuple[Samples, Samples]:
    """Give the lowest and highest sample of each bucket of `base` samples; the last bucket may be short."""
    count = -(-len(pcm) // base)
    low = np.empty(count, np.int16)
    high = np.empty(count, np.int16)
    step = max(1, PIECE // base)
    starts = np.arange(step) * base
    for bucket in range(0, count, step):
        # On int16 and while the piece is hot: as float32 this is five times slower.
        piece = pcm[bucket * base : (bucket + step) * base]
        here = starts[: -(-len(piece) // base)]
        np.minimum.reduceat(piece, here, out=low[bucket : bucket + len(here)])
        np.maximum.reduceat(piece, here, out=high[bucket : bucket + len(here)])
    return low, high


def bucket_loudness(pcm: Samples, base: int) -> Samples:
    """Give the root mean square of each bucket of `base` samples, from every 13th sample."""
    loudness = np.empty(-(-len(pcm) // base), np.int16)
    step = max(1, PIECE // base)
    for bucket in range(0, len(loudness), step):
        some = pcm[bucket * base : (bucket + step) * base : STRIDE]
        there = loudness[bucket : bucket + step]
        starts = -(-np.arange(len(there)) * base // STRIDE)
        there[:] = _mean_root(some, np.minimum(starts, len(some) - 1))
    return loudness


def pyramid(low: Samples, high: Samples, base: int) -> tuple[Level, ...]:
    """Build the coarser levels, down to one that any window shows in a moment."""
    levels = [Level(base, low, high)]
    while len(levels[-1].low) > FACTOR * FACTOR:
        finer = levels[-1]
        coarser = _coarser(np.minimum, finer.low), _coarser(np.maximum, finer.high)
        levels.append(Level(finer.bucket * FACTOR, *coarser))
    return tuple(levels)


def _mean_root(some: Samples, starts: _Indices) -> npt.NDArray[np.float32]:
    """Give the root mean square from each start to the next one; of one sample where they are the same."""
    squares = some.astype(np.float32)
    np.square(squares, out=squares)
    counts = np.diff(starts, append=len(some))
    means = np.add.reduceat(squares, starts) / np.maximum(counts, 1).astype(np.float32)
    return np.sqrt(means)


def _coarser(pick: np.ufunc, finer: Samples) -> Samples:
    whole = len(finer) // FACTOR * FACTOR
    out = np.empty(-(-len(finer) // FACTOR), np.int16)
    rows = out[: whole // FACTOR]
    pick(finer[0:whole:FACTOR], finer[1:whole:FACTOR], out=rows)
    for offset in range(2, FACTOR):
        pick(rows, finer[offset:whole:FACTOR], out=rows)
    if whole < len(finer):
        out[-1] = pick.reduce(finer[whole:])
    return out


def _inside(first: int, last: int, width: int, frames: int) -> tuple[slice, _Indices]:
    """Find the columns that touch the clip, and the frame at each of their edges."""
    if last <= first:
        raise ValueError(f"no picture from frame {first} to {last}")
    edges = first + np.arange(width + 1, dtype=np.intp) * (last - first) // width
    begin = int(np.searchsorted(edges[:-1], 0, side="left"))
    end = int(np.searchsorted(edges[:-1], frames, side="left"))
    return slice(begin, end), np.minimum(edges[begin : end + 1], frames)


def _reduce(pick: np.ufunc, data: Samples, starts: _Indices, ends: _Indices) -> Samples:
    """Reduce `data[starts[i]:max(ends[i], starts[i] + 1)]` for every i; an end is the next start or the one after."""
    begin, last = int(starts[0]), np.maximum(ends - 1, starts)
    piece = data[begin : int(last[-1]) + 1]
    # Up to the next start, or of that one alone where it is the same; what lies at the end itself is added after.
    reduced: Samples = pick.reduceat(piece, starts - begin)
    return pick(reduced, data[last], out=reduced)  # type: ignore[no-any-return]
