"""How likely an innocent key does as well as this one, whatever was recorded: natural logarithms of upper bounds.

Tiles: for a key that has nothing to do with the recording the signs are fair coins whatever the values are, so
P(T >= t) <= exp(-t^2 / 2) (Hoeffding, "Probability inequalities for sums of bounded random variables", 1963).

Knots: for such a key the knots are a direction at random, so that the correlation r of n of them has a spherical cap's
share of the sphere, which is at most (1 - r^2)^((n - 2) / 2) / 2.

Both together: the product of two independent values q has P(Q <= q) <= q (1 - ln q) (Fisher, 1932). The best of the
three, over all ways of measuring, and of the tiles turned back by the key's own warp, is taken and paid for as often as
was looked.
"""

import math

import numpy as np

from anechoic.trace.normal import Reals

_LOOKS = 3
"""Tiles, knots, both: how often each way of measuring is looked at for each key."""

LOOKS_ASIDE = 9
"""And the tiles turned back by the key's own warp, with that many delays beside the alignment's."""

FALSE_NAMES = 1e-6
"""Accepted chance that anyone innocent is named at all, over all keys and all leaks of an investigation."""

FEWEST_KNOTS = 6


def looks(ways: int) -> int:
    """Give how often each key is looked at.

    Args:
        ways: in how many ways the leak was measured.
    """
    return _LOOKS * ways + LOOKS_ASIDE


def paid(bounds: Reals, ways: int) -> Reals:
    """Pay for all looks: natural logarithms of chances, 0 or less."""
    return np.minimum(bounds + math.log(looks(ways)), 0.0)


def tiles_bound(score: Reals) -> Reals:
    """Bound the chance of a score of the tiles: float64, 0 or less."""
    return -(np.maximum(score, 0.0) ** 2) / 2


def knots_bound(correlation: Reals, knots: int) -> Reals:
    """Bound the chance of a correlation over so many knots: float64, 0 or less; 0 for fewer than six."""
    if knots < FEWEST_KNOTS:
        return np.zeros_like(correlation)
    near = np.clip(correlation, 0.0, 1 - 1e-12)
    bound = (knots - 2) / 2 * np.log1p(-near * near) + math.log(0.5)
    return np.where(correlation > 0, bound, 0.0)


def best_bound(tiles: Reals, knots: Reals, ways: int) -> Reals:
    """Bound the chance of the best of both and their combination, all looks paid for: float64, 0 or less.

    Args:
        tiles: bounds of the tiles.
        knots: bounds of the knots.
        ways: in how many ways the leak was measured, the best of which counts.
    """
    product = tiles + knots
    both = product + np.log1p(-product)
    return paid(np.minimum(np.minimum(tiles, knots), both), ways)


def line(keys: int, leaks: int) -> float:
    """Give the bound at which a playback is named: one in a million over everything examined.

    Args:
        keys: playbacks examined for this leak, of every hypothesis.
        leaks: leaks examined in this investigation.
    """
    return math.log(FALSE_NAMES) - math.log(max(1, keys) * max(1, leaks))
