"""Marking: both layers and the dither in one pass, as far ahead as is asked for.

What is added is the difference that the mark makes in the marked bins, put together from frames; everything else is
the sound as it was. Parts asked one by one are the same samples as all at once.
"""

import math

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import BINS_A_TILE, FRAMES_A_TILE, Floats, Spectrum, grid_for, spectrum, together
from anechoic.trace.profile import Profile
from anechoic.trace.streams import Streams, knot_values, knots_in, need, tile_bits
from anechoic.trace.warp import delays, ramps

Samples = npt.NDArray[np.int16]

_AT_ONCE = 64
"""Frames transformed together: about a second, small enough to stay in the processor's cache."""

_QUIET_PARTS = 16
"""Silence is kept in sixteenths of a hop, 1 ms."""


class Analysis:
    """What the mark needs to know of a sound, worked out once as far as it is asked for and kept for every playback.

    Args:
        pcm: mono int16, what is about to be played: levelled, stretched. Seen, not copied.
        rate: samples a second.

    Raises:
        ValueError: no sound, more than one row of samples, or a rate no mark is made for.
    """

    def __init__(self, pcm: Samples, rate: int) -> None:
        if pcm.dtype != np.int16 or pcm.ndim != 1 or not len(pcm):
            raise ValueError("what is marked is one row of 16-bit samples")
        self.grid = grid_for(rate)
        self.pcm = pcm
        self.frames = self.grid.frames(len(pcm))
        self.peak = min(max(int(pcm.max()), -int(pcm.min())), 32_767)
        bins = self.grid.bins
        self._bins = np.empty((self.frames, bins.stop - bins.start), np.complex64)
        self._done = 0

    def marked_bins(self, first: int, last: int) -> Spectrum:
        """Give the marked bins of frames `first` to `last`: complex64, (last - first, marked bins)."""
        while self._done < last:
            end = min(self._done + _AT_ONCE, self.frames)
            grid = self.grid
            begin_sample, end_sample = max(0, (self._done - 1) * grid.hop), end * grid.hop
            sound = self.pcm[begin_sample:end_sample].astype(np.float32)
            shift = begin_sample // grid.hop
            self._bins[self._done : end] = spectrum(sound, grid, self._done - shift, end - shift)[:, grid.bins]
            self._done = end
        return self._bins[first:last]


class Marking:
    """Marks a sound from its first sample to its last; the parts asked make no odds.

    Args:
        analysis: of the sound.
        streams: the key streams of this playback.
        profile: how strong.

    Raises:
        ValueError: a stream is too short.
    """

    def __init__(self, analysis: Analysis, streams: Streams, profile: Profile) -> None:
        grid, samples = analysis.grid, len(analysis.pcm)
        needed = need(grid, samples)
        if len(streams.dither) < needed.dither:
            raise ValueError("the key stream of the dither is too short")
        self._analysis = analysis
        # A long clip's noise begins anew every few seconds.
        self._dither = np.resize(np.frombuffer(streams.dither[: needed.dither], "<u2"), samples)
        knots = knots_in(grid, samples)
        values = knot_values(streams.knots[: needed.knots], knots)[0]
        self._delays = delays(grid, values, profile.warp_s, analysis.frames)
        bits = tile_bits(streams.tiles, grid.rows(samples))[:, : grid.bands]
        factors = _factors(profile)[2 * bits[..., 0] + bits[..., 1]]
        self._tiles = np.repeat(factors, BINS_A_TILE, axis=1)
        self.given = 0
        """Samples given so far."""

    @property
    def samples(self) -> int:
        """Samples of the whole."""
        return len(self._analysis.pcm)

    def read(self, about: int) -> Samples:
        """Give the next samples, about as many as asked and at least one; none when all were given.

        Returns:
            A new int16 array.
        """
        grid = self._analysis.grid
        end = min(self.samples, self.given + max(1, about))
        # Whole tiles, so that nothing depends on where a part ended.
        step = FRAMES_A_TILE * grid.hop
        end = min(self.samples, -(-end // step) * step)
        parts = []
        while self.given < end:
            stop = min(end, self.given + _AT_ONCE * grid.hop)
            parts.append(self._part(self.given, stop))
            self.given = stop
        return np.concatenate(parts) if parts else np.empty(0, np.int16)

    def _part(self, begin: int, end: int) -> Samples:
        """Mark the samples from a multiple of two hops on."""
        hop = self._analysis.grid.hop
        first, last = begin // hop, -(-end // hop)
        changed = self._changed(first, last)
        pcm = self._analysis.pcm[begin:end]
        noise = _triangular(self._dither[begin:end])
        noise += changed[: end - begin]
        noise += pcm.astype(np.float32)
        np.rint(noise, out=noise)
        peak = np.float32(self._analysis.peak)
        np.clip(noise, -peak, peak, out=noise)
        made: Samples = noise.astype(np.int16)
        sounding = _sounding(pcm, hop // _QUIET_PARTS)
        if not sounding.all():
            made *= sounding
        return made

    def _changed(self, first: int, last: int) -> Floats:
        """Give what the mark adds to the blocks `first` to `last`."""
        low, high = first, last + 1
        # Whole tiles: the last frame of this part is worked out again with the next one.
        high += high % FRAMES_A_TILE
        high = min(high, self._analysis.frames)
        grid = self._analysis.grid
        heard = self._analysis.marked_bins(low, high)
        turned = ramps(grid, self._delays[low:high])
        tiles = turned.reshape(-1, FRAMES_A_TILE, turned.shape[1])
        tiles *= self._tiles[low // FRAMES_A_TILE : high // FRAMES_A_TILE, None, :]
        turned -= 1
        turned *= heard
        padded = np.zeros((last + 1 - low, grid.bins.stop), np.complex64)
        padded[:, grid.bins] = turned[: last + 1 - low]
        return together(padded, grid)


def mark(analysis: Analysis, streams: Streams, profile: Profile) -> Samples:
    """Give a whole sound marked; see `Marking`."""
    marking = Marking(analysis, streams, profile)
    return marking.read(marking.samples)


def _factors(profile: Profile) -> Spectrum:
    """Give the four changes of a tile, by its two bits."""
    signs = (-1, 1)
    return np.array(
        [
            (1 + profile.magnitude * m) * complex(math.cos(profile.phase * p), math.sin(profile.phase * p))
            for m in signs
            for p in signs
        ],
        np.complex64,
    )


def _triangular(words: npt.NDArray[np.uint16]) -> Floats:
    """Give noise of a triangular distribution between -1 and 1 (TPDF): the difference of two bytes."""
    noise = (words & 255).astype(np.float32)
    noise -= (words >> 8).astype(np.float32)
    noise *= np.float32(1 / 256)
    return noise


def _sounding(pcm: Samples, part: int) -> npt.NDArray[np.bool_]:
    """Say of each sample whether its millisecond holds any sound."""
    whole = -(-len(pcm) // part) * part
    padded = np.zeros(whole, np.int16)
    padded[: len(pcm)] = pcm
    sounding: npt.NDArray[np.bool_] = np.repeat(padded.reshape(-1, part).any(axis=1), part)[: len(pcm)]
    return sounding
