"""A second look at the likeliest keys: the tiles each would have left, turned back by its own warp.

For one copy the warp that was measured is the better one, for copies laid over each other there is none. A key's signs
have nothing to do with its own knots either, so that the bound of the tiles holds for this look as it does for every
other; it is paid for by all keys, looked at or not.
"""

import numpy as np
import numpy.typing as npt

from anechoic.trace.bounds import LOOKS_ASIDE
from anechoic.trace.copies import Left
from anechoic.trace.grid import BINS_A_TILE, FRAMES_A_TILE, Spectrum
from anechoic.trace.measure import warp_of, warp_weights
from anechoic.trace.normal import Reals
from anechoic.trace.profile import Profile
from anechoic.trace.reference import Reference
from anechoic.trace.score import Keys
from anechoic.trace.streams import WORD, knot_values, knots_in, tile_bits

LIKELIEST = 256
"""Keys that are looked at again. Whoever was one of five in the study's 133 pieces stood among so many of 100,000."""

ASIDE_S = tuple(step * 25e-6 for step in range(-LOOKS_ASIDE // 2 + 1, LOOKS_ASIDE // 2 + 1))
"""Delays beside that of the alignment, in seconds."""

_CLIP = 5.0


class Likeliest:
    """Keeps the keys that did best so far, with the place at which each came."""

    def __init__(self) -> None:
        self._bounds: Reals = np.empty(0)
        self._places = np.empty(0, np.intp)
        self._keys = Keys((), np.empty((0, 0), np.uint8), np.empty((0, 0), np.uint8))
        self._offered = 0

    @property
    def keys(self) -> Keys:
        """The keys, in the order they came."""
        return self._keys

    @property
    def bounds(self) -> Reals:
        """Natural logarithm of the chance of each, as it was offered."""
        return self._bounds

    @property
    def places(self) -> npt.NDArray[np.intp]:
        """Where each stands among all that were offered."""
        return self._places

    def offer(self, keys: Keys, bounds: Reals) -> None:
        """Take keys that were scored.

        Args:
            keys: the next ones.
            bounds: natural logarithm of each one's chance.
        """
        begin = self._offered
        self._offered += len(keys.names)
        full = len(self._bounds) == LIKELIEST
        new = np.flatnonzero(bounds < self._bounds.max()) if full else np.arange(len(bounds))
        if not len(new):
            return
        every = np.concatenate([self._bounds, bounds[new]])
        kept = np.sort(np.argsort(every, kind="stable")[:LIKELIEST])
        self._bounds, self._places = every[kept], np.concatenate([self._places, begin + new])[kept]
        self._keys = (_joined(self._keys, keys.some(new)) if self._keys.names else keys.some(new)).some(kept)


def keyed_scores(original: Reference, left: Left, keys: Keys, profile: Profile) -> Reals:
    """Score keys by their tiles, each turned back by its own warp.

    Args:
        original: prepared.
        left: what copies left of the leak.
        keys: to be looked at.
        profile: how strong the marks were.

    Returns:
        float64, (keys,): the best of nine much alike, each of which is standard normal for an innocent key.
    """
    grid, rows = original.grid, len(left.tiles) // FRAMES_A_TILE
    knots = knots_in(original.marked, original.samples)
    weights = warp_weights(original, profile)
    hertz = 2 * np.pi * grid.bin_hz * (grid.bins.start + (BINS_A_TILE - 1) / 2 + BINS_A_TILE * np.arange(grid.bands))
    aside = _Aside(hertz, profile)
    found = np.empty(len(keys.names))
    for number, (signs, words) in enumerate(zip(keys.tiles, keys.knots, strict=True)):
        values = knot_values(words[: WORD * knots].tobytes(), knots)[0]
        delay = warp_of(weights, values) + left.lag_s
        turned = _turned(left.tiles, delay, hertz).reshape(rows, FRAMES_A_TILE, grid.bands).sum(axis=1)
        bits = tile_bits(signs.tobytes(), 0, rows)[:, : grid.bands]
        found[number] = aside.best(turned, 2 * bits.astype(np.float64) - 1)
    return found


class _Aside:
    """Looks a little beside the delay of the alignment: how much of it is the mean of all warps nobody knows."""

    def __init__(self, hertz: Reals, profile: Profile) -> None:
        self._turn = np.exp(1j * np.array(ASIDE_S)[:, None] * hertz)
        self._magnitude, self._phase = (np.array(each) for each in profile.depths(len(hertz)))

    def best(self, tiles: Spectrum, signs: Reals) -> float:
        """Give the best score of one key.

        Args:
            tiles: complex64, (rows, tiles of a row): its values, turned back.
            signs: float64, (rows, tiles of a row, 2): of magnitude and phase, -1 or 1.
        """
        size = np.abs(tiles)
        limit = _CLIP * float(np.sqrt(np.mean(size**2))) + 1e-30
        held = tiles / np.maximum(size / limit, 1)
        # A turn of all rows alike can wait until they are added up.
        agreed = (held * (self._magnitude * signs[..., 0] - 1j * self._phase * signs[..., 1])).sum(axis=0)
        power, twice = (np.abs(held) ** 2).sum(axis=0), (held * held).sum(axis=0)
        even, odd = (self._magnitude**2 + self._phase**2) / 2, (self._magnitude**2 - self._phase**2) / 2
        norm = even * power + odd * (self._turn**2 * twice).real
        return float(((self._turn * agreed).real.sum(axis=1) / (np.sqrt(norm.sum(axis=1)) + 1e-30)).max())


def _turned(tiles: Spectrum, delay: Reals, hertz: Reals) -> Spectrum:
    """Turn tiles back by a delay of each frame, in seconds."""
    turn = np.empty(tiles.shape, np.complex64)
    # Each tile's turn is that of the one below it, turned once more: two sines a frame instead of one a tile.
    turn[:, 0] = np.exp(1j * hertz[0] * delay)
    turn[:, 1:] = np.exp(1j * (hertz[1] - hertz[0]) * delay)[:, None]
    np.multiply.accumulate(turn, axis=1, out=turn)
    turn *= tiles
    return turn


def _joined(first: Keys, second: Keys) -> Keys:
    return Keys(
        first.names + second.names,
        np.concatenate([first.tiles, second.tiles]),
        np.concatenate([first.knots, second.knots]),
    )
