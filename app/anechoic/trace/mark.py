"""Marking: both layers and the dither in one pass, whatever block of the sound is asked for.

What is added is the difference that the mark makes in the marked bins, put together from frames; everything else is
the sound as it was. A block is made by itself alone: its samples are the same in whatever order blocks are asked for.
"""

import math

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import BINS_A_TILE, FRAMES_A_TILE, Floats, Grid, Spectrum, grid_for, silent, spectrum, together
from anechoic.trace.profile import Profile
from anechoic.trace.rise import Steps, rises
from anechoic.trace.streams import Streams, knot_values, knots_in, need, tile_bits
from anechoic.trace.warp import delays, ramps

Samples = npt.NDArray[np.int16]

HOPS_A_BLOCK = 64
"""About a second: small enough to stay in the processor's cache. Whole tiles, so a block begins with one."""

_QUIET_PARTS = 16
"""Silence is kept in sixteenths of a hop, 1 ms."""


class Analysis:
    """What the mark needs to know of a sound, worked out block by block as it is asked for.

    Args:
        pcm: mono int16, what is about to be played: levelled, stretched. Seen, not copied. Only what is asked for, and
            one hop on either side of it, has to be there by then.
        rate: samples a second.
        peak: the highest that may come out, 0 to 32,767: that of the levelled clip. Without it that of `pcm`, which
            must be there as a whole then.
        keep: keep what was worked out, for another playback of the same sound.

    Raises:
        ValueError: no sound, more than one row of samples, or a rate no mark is made for.
    """

    def __init__(self, pcm: Samples, rate: int, *, peak: int | None = None, keep: bool = True) -> None:
        if pcm.dtype != np.int16 or pcm.ndim != 1 or not len(pcm):
            raise ValueError("what is marked is one row of 16-bit samples")
        self.grid = grid_for(rate)
        self.pcm = pcm
        self.frames = self.grid.frames(len(pcm))
        self.peak = peak_of(pcm) if peak is None else peak
        self._bins: Spectrum | None = None
        if keep:
            bins = self.grid.bins
            self._bins = np.empty((self.frames, bins.stop - bins.start), np.complex64)
            self._risen = np.empty(self.frames, np.uint8)
        self._done = bytearray(-(-self.frames // HOPS_A_BLOCK))

    def frames_from(self, first: int, last: int) -> tuple[Spectrum, Steps]:
        """Give frames `first` to `last`.

        Returns:
            The marked bins: complex64, (last - first, marked bins); and how much the sound rises in each: see `rise`.
        """
        if self._bins is None:
            return self._transformed(first, last)
        for block in range(first // HOPS_A_BLOCK, -(-last // HOPS_A_BLOCK)):
            if not self._done[block]:
                begin, end = block * HOPS_A_BLOCK, min((block + 1) * HOPS_A_BLOCK, self.frames)
                self._bins[begin:end], self._risen[begin:end] = self._transformed(begin, end)
                self._done[block] = True
        return self._bins[first:last], self._risen[first:last]

    def _transformed(self, first: int, last: int) -> tuple[Spectrum, Steps]:
        grid = self.grid
        begin = max(0, first - 1)
        sound = self.pcm[begin * grid.hop : last * grid.hop].astype(np.float32)
        bins = spectrum(sound, grid, first - begin, last - begin)[:, grid.bins]
        return bins, rises(self.pcm, grid, first, last)


class Marking:
    """Marks a sound, any block of it.

    Args:
        analysis: of the sound.
        streams: the key streams of this playback.
        profile: how strong.

    Raises:
        ValueError: a stream is too short.
    """

    def __init__(self, analysis: Analysis, streams: Streams, profile: Profile) -> None:
        grid, samples = analysis.grid, len(analysis.pcm)
        check_streams(grid, samples, streams)
        self._analysis = analysis
        self._warp_s = profile.warp_s
        self._changes, shaped = _changes(profile)
        self._shaped = shaped[: grid.bands]
        self._tiles = streams.tiles
        self._dither = _triangular(np.frombuffer(streams.dither, "<u2", need(grid, samples).dither // 2))
        knots = knots_in(grid, samples)
        self._knots = knot_values(streams.knots[: need(grid, samples).knots], knots)[0]

    @property
    def blocks(self) -> int:
        """How many blocks there are."""
        return -(-len(self._analysis.pcm) // block_samples(self._analysis.grid))

    def block(self, number: int) -> Samples:
        """Give a block of the marked sound: as long as `block_samples` says, the last one as long as it is.

        Returns:
            A new int16 array.
        """
        grid = self._analysis.grid
        size = block_samples(grid)
        begin, end = number * size, min((number + 1) * size, len(self._analysis.pcm))
        pcm = self._analysis.pcm[begin:end]
        sound = self._noise(begin, end) + self._changed(number * HOPS_A_BLOCK, -(-end // grid.hop))[: len(pcm)]
        sound += pcm.astype(np.float32)
        np.rint(sound, out=sound)
        peak = np.float32(self._analysis.peak)
        np.clip(sound, -peak, peak, out=sound)
        made: Samples = sound.astype(np.int16)
        _silence(made, pcm, grid.hop // _QUIET_PARTS)
        return made

    def part(self, first: int, last: int) -> Samples:
        """Give samples `first` to `last` of the marked sound, from as many blocks as they lie in: a new int16 array."""
        size = block_samples(self._analysis.grid)
        begin = first // size
        blocks = [self.block(number) for number in range(begin, min(-(-last // size), self.blocks))]
        whole = np.concatenate(blocks) if blocks else np.empty(0, np.int16)
        return whole[first - begin * size : last - begin * size]

    def _noise(self, begin: int, end: int) -> Floats:
        """Give the noise, which begins again after its end."""
        start = begin % len(self._dither)
        noise = self._dither[start : start + end - begin]
        left = end - begin - len(noise)
        return np.concatenate([noise, self._dither[:left]]) if left else noise

    def _changed(self, first: int, last: int) -> Floats:
        """Give what the mark adds to the hops `first` to `last`; the first one begins a tile."""
        grid = self._analysis.grid
        bins, risen = self._analysis.frames_from(first, last + 1)
        turns, fine = ramps(grid, delays(grid, self._knots, self._warp_s, first, last + 1))
        turns *= self._factors(first, risen)
        # Spread out before they are multiplied: over loops of four bins numpy takes longer than over copies.
        changed = np.repeat(turns, BINS_A_TILE, axis=1)
        changed *= np.tile(fine, (1, grid.bands))
        changed -= np.complex64(1)
        frames = silent(grid, len(changed))
        np.multiply(changed, bins, out=frames[:, grid.bins])
        return together(frames, grid)

    def _factors(self, first: int, risen: Steps) -> Spectrum:
        """Give the change of each tile in frames, the first of which begins one: complex64, (frames, tiles)."""
        row = first // FRAMES_A_TILE
        bits = tile_bits(self._tiles, row, row - (-len(risen) // FRAMES_A_TILE))[:, : self._analysis.grid.bands]
        signs = np.repeat(2 * bits[..., 0] + bits[..., 1], FRAMES_A_TILE, axis=0)[: len(risen)]
        signs += 4 * risen[:, None]
        return self._changes.take(signs + self._shaped)


def block_samples(grid: Grid) -> int:
    """Give how many samples a block has."""
    return HOPS_A_BLOCK * grid.hop


def peak_of(pcm: Samples) -> int:
    """Give the highest sample of a sound either way; 0 for none."""
    return min(max(int(pcm.max()), -int(pcm.min())), 32_767) if len(pcm) else 0


def check_streams(grid: Grid, samples: int, streams: Streams) -> None:
    """Let streams pass that mark a sound of so many samples.

    Raises:
        ValueError: one of them is too short.
    """
    needed = need(grid, samples)
    for use in ("tiles", "knots", "dither"):
        if len(getattr(streams, use)) < getattr(needed, use):
            raise ValueError(f"the key stream of the {use} is too short")


def mark(analysis: Analysis, streams: Streams, profile: Profile) -> Samples:
    """Give a whole sound marked; see `Marking`."""
    return Marking(analysis, streams, profile).part(0, len(analysis.pcm))


def _changes(profile: Profile) -> tuple[Spectrum, npt.NDArray[np.intp]]:
    """Give the changes of a tile, by its shares, by how much the sound rises and by its two bits, and where they begin.

    Returns:
        complex64, one after the other; and the place of the first one of each tile of a row.
    """
    signs, scheme = (-1, 1), profile.scheme
    changes = [
        (1 + share * one.magnitude * profile.magnitude * m)
        * complex(math.cos(share * one.phase * profile.phase * p), math.sin(share * one.phase * profile.phase * p))
        for one in scheme.shaped
        for share in scheme.risen
        for m in signs
        for p in signs
    ]
    each = len(changes) // len(scheme.shaped)
    places = np.repeat(each * np.arange(len(scheme.shaped)), [one.bands for one in scheme.shaped])
    return np.array(changes, np.complex64), places


def _triangular(words: npt.NDArray[np.uint16]) -> Floats:
    """Give noise of a triangular distribution between -1 and 1 (TPDF): the difference of two bytes."""
    noise = (words & 255).astype(np.float32)
    noise -= (words >> 8).astype(np.float32)
    noise *= np.float32(1 / 256)
    return noise


def _silence(made: Samples, pcm: Samples, part: int) -> None:
    """Keep silent what was: every millisecond without any sound."""
    whole = len(pcm) // part * part
    parts = pcm[:whole].reshape(-1, part)
    # One that begins with a sound is not silent; few are left to be looked at.
    silent = np.flatnonzero(parts[:, 0] == 0)
    silent = silent[~parts[silent].any(axis=1)]
    made[:whole].reshape(-1, part)[silent] = 0
    if not pcm[whole:].any():
        made[whole:] = 0
