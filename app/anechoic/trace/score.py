"""Every key against what was measured, many at once."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.bounds import best_bound, knots_bound, tiles_bound
from anechoic.trace.measure import Measured
from anechoic.trace.normal import Reals
from anechoic.trace.streams import WORD, knot_values

_AT_ONCE = 64
"""Keys whose bits are spread out together: they stay in the processor's cache."""

KNOWN = 0.5
"""A knot counts when at least half of its variance is known."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Key streams of playbacks of one clip, one after the other.

    Attributes:
        names: of the playbacks.
        tiles: uint8, (playbacks, bytes), as `need` says.
        knots: uint8, (playbacks, bytes), the same.
    """

    names: tuple[str, ...]
    tiles: npt.NDArray[np.uint8]
    knots: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Scores:
    """How keys did.

    Attributes:
        tiles: float64, (playbacks,): score of the tiles, of the better way.
        knots: float64, (playbacks,): correlation of knots.
        bounds: float64, (playbacks,): natural logarithm of the chance that an innocent key does as well.
    """

    tiles: Reals
    knots: Reals
    bounds: Reals


def score(ways: tuple[Measured, ...], keys: Keys) -> Scores:
    """Score every key against the leak, measured in one way or several; for each key the best way counts.

    Raises:
        ValueError: streams shorter than the clip needs.
    """
    found = [_one_way(measured, keys, len(ways)) for measured in ways]
    bounds = np.stack([one.bounds for one in found])
    best = bounds.argmin(axis=0)
    row = np.arange(len(keys.names))
    return Scores(
        np.stack([one.tiles for one in found])[best, row],
        np.stack([one.knots for one in found])[best, row],
        bounds[best, row],
    )


def _one_way(measured: Measured, keys: Keys, ways: int) -> Scores:
    tiles = _tiles(measured, keys.tiles)
    known = measured.doubt < KNOWN
    knots = _knots(measured, keys.knots, known)
    return Scores(tiles, knots, best_bound(tiles_bound(tiles), knots_bound(knots, int(known.sum())), ways))


def _tiles(measured: Measured, streams: npt.NDArray[np.uint8]) -> Reals:
    values = measured.tiles
    if streams.shape[1] * 8 < len(values):
        raise ValueError("the key streams of the tiles are too short")
    size = float(np.linalg.norm(values.astype(np.float64)))
    if size == 0:
        return np.zeros(len(streams))
    scaled = (values / np.float32(size)).astype(np.float32)
    whole = float(scaled.sum(dtype=np.float64))
    found = np.empty(len(streams))
    for begin in range(0, len(streams), _AT_ONCE):
        bits = np.unpackbits(streams[begin : begin + _AT_ONCE], axis=1, count=len(values))
        found[begin : begin + _AT_ONCE] = 2.0 * (bits.astype(np.float32) @ scaled) - whole
    return found


def _knots(measured: Measured, streams: npt.NDArray[np.uint8], known: npt.NDArray[np.bool_]) -> Reals:
    count = len(measured.knots)
    needed = WORD * count
    if streams.shape[1] < needed:
        raise ValueError("the key streams of the knots are too short")
    if known.sum() < 3:
        return np.zeros(len(streams))
    keyed = knot_values(streams[:, :needed].tobytes(), count)[:, known]
    keyed = keyed - keyed.mean(axis=1, keepdims=True)
    mine = measured.knots[known] - measured.knots[known].mean()
    found: Reals = keyed @ mine / (np.linalg.norm(keyed, axis=1) * np.linalg.norm(mine) + 1e-20)
    return found
