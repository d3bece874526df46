"""A third look, at the very likeliest keys: the channel fitted once more, with each key's own warp.

The less of a sound comes through, the worse is the warp that was measured with nobody in mind, and where it is off the
tiles go with it. With the right key's own warp they come back, with any other's nothing does.

A key's signs have nothing to do with its own knots, so that given the knots its score is bounded as every score of
tiles is, and so is its sum with the knots. Which keys are looked at hangs on their signs; but that a key is looked at
and scores so high is no likelier than that it would score so high, looked at or not, and that is what is paid for.
"""

import math
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from anechoic.trace.align import Aligned
from anechoic.trace.bounds import fitted_bound
from anechoic.trace.measure import Measured, tiles_at, warp_of, warp_weights
from anechoic.trace.normal import Reals
from anechoic.trace.profile import Profile
from anechoic.trace.reference import Reference
from anechoic.trace.score import Keys, score
from anechoic.trace.streams import WORD, knot_values, knots_in

MOST = 8
"""Keys looked at: each costs as much as a twentieth of the leak."""

_HOPEFUL, _CERTAIN = math.log(1e-3), math.log(1e-20)
"""Of 100,000 innocent keys the best reaches about the first; whoever reaches the second is named without this look."""


def worth_it(bounds: Reals) -> npt.NDArray[np.intp]:
    """Give which keys are worth the look, in the order they came.

    Args:
        bounds: natural logarithms of chances.
    """
    order = np.argsort(bounds, kind="stable")
    some = order[(bounds[order] <= _HOPEFUL) & (bounds[order] > _CERTAIN)]
    return np.sort(some[:MOST])


def fitted_scores(
    original: Reference, leak: Aligned, ways: tuple[Measured, ...], keys: Keys, profile: Profile
) -> tuple[Reals, Reals]:
    """Score keys by their tiles, the channel fitted with their own warps.

    Args:
        original: prepared.
        leak: laid on it.
        ways: how it was measured.
        keys: to be looked at.
        profile: how strong the marks were.

    Returns:
        float64, (keys,) each: scores of the tiles in the better way, and the bounds of their chances, paid for.
    """
    knots = knots_in(original.marked, original.samples)
    weights = warp_weights(original, profile)
    lags = [way.lag_s - warp_of(weights, way.knots) for way in ways]
    tiles, bounds = np.zeros(len(keys.names)), np.full(len(keys.names), np.inf)
    for number, words in enumerate(keys.knots):
        key = keys.some(np.array([number]))
        warp = warp_of(weights, knot_values(words[: WORD * knots].tobytes(), knots)[0])
        for way, lag in zip(ways, lags, strict=True):
            at = replace(way, tiles=tiles_at(original, leak, way, lag + warp, profile))
            found = score((at,), key)
            bound = float(fitted_bound(found.tiles, found.knots, int(way.known.sum()), len(ways))[0])
            if bound < bounds[number]:
                tiles[number], bounds[number] = found.tiles[0], bound
    return tiles, bounds
