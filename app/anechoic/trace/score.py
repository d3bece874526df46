"""Every key against what was measured, many at once.

Values of tiles are rounded to whole weights once, before any key is looked at, so that the sums over a key's signs are
exact: the same key has the same score whichever keys it is scored with, and the bound holds for just these weights.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.bounds import best_bound
from anechoic.trace.measure import Measured
from anechoic.trace.normal import Reals
from anechoic.trace.streams import WORD, knot_values
from anechoic.trace.sums import LARGEST, WAYS, SignedSums, Whole

_KNOTS_AT_ONCE = 256
"""Keys whose knots are worked out together: they stay in the processor's cache."""

_FEWEST = 3
"""Known knots that a correlation takes."""


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

    def some(self, which: npt.NDArray[np.intp]) -> "Keys":
        """Give those at these places, in that order."""
        return Keys(tuple(self.names[one] for one in which.tolist()), self.tiles[which], self.knots[which])


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


class Scoring:
    """Scores keys against several leaks measured alike, such as a leak and its control: each key is spread out once.

    Args:
        leaks: each measured in one way or several; for each key the best way counts. One clip's, all of them.
    """

    def __init__(self, *leaks: tuple[Measured, ...]) -> None:
        ways = [measured for leak in leaks for measured in leak]
        self._counts = [len(leak) for leak in leaks]
        weights = np.stack([_whole(measured) for measured in ways])
        self._sizes = np.sqrt((weights**2).sum(axis=1).astype(np.float64))
        self._sums = [SignedSums(weights[at : at + WAYS]) for at in range(0, len(ways), WAYS)]
        self._knots = [_Knots(measured) for measured in ways]

    def scores(self, keys: Keys) -> tuple[Scores, ...]:
        """Score keys, against each leak.

        Raises:
            ValueError: streams shorter than the clip needs.
        """
        sums = np.concatenate([some.of(keys.tiles) for some in self._sums])
        tiles = sums / np.maximum(self._sizes, 1.0)[:, None]
        knots = self._correlations(keys.knots)
        found = []
        first = 0
        for count in self._counts:
            ways = range(first, first + count)
            bounds = [best_bound(tiles[way], knots[way], self._knots[way].known, count) for way in ways]
            best, row = np.argmin(bounds, axis=0), np.arange(len(keys.names))
            found.append(Scores(tiles[first + best, row], knots[first + best, row], np.min(bounds, axis=0)))
            first += count
        return tuple(found)

    def _correlations(self, streams: npt.NDArray[np.uint8]) -> Reals:
        """Give the correlation of each key's knots in each way: (ways, keys)."""
        count = self._knots[0].count
        needed = WORD * count
        if streams.shape[1] < needed:
            raise ValueError("the key streams of the knots are too short")
        found = np.empty((len(self._knots), len(streams)))
        for begin in range(0, len(streams), _KNOTS_AT_ONCE):
            some = streams[begin : begin + _KNOTS_AT_ONCE, :needed]
            # A knot a row: sums go over rows then, one after the other, however many keys there are.
            keyed = np.ascontiguousarray(knot_values(some.tobytes(), count).T)
            for way, knots in enumerate(self._knots):
                found[way, begin : begin + len(some)] = knots.correlation(keyed)
        return found


def score(ways: tuple[Measured, ...], keys: Keys) -> Scores:
    """Score every key against the leak, measured in one way or several; for each key the best way counts.

    Raises:
        ValueError: streams shorter than the clip needs.
    """
    return Scoring(ways).scores(keys)[0]


class _Knots:
    """The knots of one way of measuring."""

    def __init__(self, measured: Measured) -> None:
        counted = measured.known
        self.count, self.known = len(counted), int(counted.sum())
        self._counted = slice(None) if counted.all() else counted
        values = measured.knots[counted]
        mine = values - values.mean() if self.known else values
        self._mine = (mine / (np.linalg.norm(mine) + 1e-20))[:, None]

    def correlation(self, keyed: Reals) -> Reals:
        """Give the correlation with each key: keyed is float64, (knots, keys)."""
        if self.known < _FEWEST:
            return np.zeros(keyed.shape[1])
        theirs = keyed[self._counted]
        theirs = theirs - theirs.sum(axis=0) / self.known
        found: Reals = (theirs * self._mine).sum(axis=0) / (np.sqrt((theirs * theirs).sum(axis=0)) + 1e-20)
        return found


def _whole(measured: Measured) -> Whole:
    """Round values to whole weights; they end at five deviations, so that this costs 1 in 30,000 of a score."""
    values = measured.tiles.astype(np.float64)
    highest = float(np.abs(values).max(initial=0.0))
    return np.rint(values * (LARGEST / highest if highest else 0.0)).astype(np.int64)
