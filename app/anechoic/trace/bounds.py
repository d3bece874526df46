"""How likely an innocent key does as well as this one, whatever was recorded: natural logarithms of upper bounds.

Tiles: for a key that has nothing to do with the recording the signs are fair coins whatever the values are, so
P(T >= t) <= exp(-t^2 / 2), as E exp(sT) <= exp(s^2 / 2) (Hoeffding, "Probability inequalities for sums of bounded
random variables", 1963).

Knots: for such a key the knots are a direction at random, so that the correlation r of n of them has a spherical cap's
share of the sphere, which is at most (1 - r^2)^((n - 2) / 2) / 2.

Both added: z = sign(r) sqrt(-(n - 5/2) ln(1 - r^2)) is nowhere likelier to be large than a standard normal value. The
density of r is that of (1 - r^2)^((n - 4) / 2); in z, with v = z^2 / (2 (n - 5/2)), it is that of exp(-z^2 / 2) times
sqrt(v / sinh v), which falls as |z| grows. So E exp(sz) <= exp(s^2 / 2) too, and whatever angle is chosen before any
key is looked at, T cos(angle) + z sin(angle) is bounded as T is.

Both multiplied: the product of two independent values q has P(Q <= q) <= q (1 - ln q) (Fisher, 1932).

The best look of all counts. Each has a share of the chance, fixed before: the bound of a look is divided by its share,
and as the shares add up to one, so do the chances that any look is that good (Bonferroni, with weights).
"""

import math

import numpy as np

from anechoic.trace.normal import Reals

FALSE_NAMES = 1e-6
"""Accepted chance that anyone innocent is named at all, over all keys and all leaks of an investigation."""

FEWEST_KNOTS = 6

LOOKS_ASIDE = 9
"""How often the tiles are looked at turned back by the key's own warp: at that many delays beside the alignment's."""

ADDED, FITTED, MULTIPLIED, TILES_ALONE, KNOTS_ALONE, TURNED = 0.45, 0.25, 0.10, 0.10, 0.05, 0.05
"""Shares of the chance, most for what names most; each goes in equal parts to the ways a leak was measured in, and
that of the tiles turned back to the delays. Where one layer is lost (the speed put right, many copies) others name."""

_ANGLE = math.radians(27)
"""How much knots count beside tiles: what names most after Opus at 6 kbit/s, where they do best (measured)."""

_LOOKS = 5
"""Added, multiplied, tiles, knots; added once more, the channel fitted with the key's own warp."""


def looks(ways: int) -> int:
    """Give how often each key is looked at.

    Args:
        ways: in how many ways the leak was measured.
    """
    return _LOOKS * ways + LOOKS_ASIDE


def tiles_bound(score: Reals) -> Reals:
    """Bound the chance of a score of the tiles: float64, 0 or less."""
    return -(np.maximum(score, 0.0) ** 2) / 2


def knots_bound(correlation: Reals, knots: int) -> Reals:
    """Bound the chance of a correlation over so many knots: float64, 0 or less; 0 for fewer than six."""
    if knots < FEWEST_KNOTS:
        return np.zeros_like(correlation)
    bound = (knots - 2) / 2 * _cap(correlation) + math.log(0.5)
    return np.where(correlation > 0, bound, 0.0)


def knots_score(correlation: Reals, knots: int) -> Reals:
    """Give what a correlation over so many knots counts as beside a score of the tiles: float64, 0 for fewer than six.

    For an innocent key it is no likelier to be large than a standard normal value.
    """
    if knots < FEWEST_KNOTS:
        return np.zeros_like(correlation)
    return np.copysign(np.sqrt(-(knots - 2.5) * _cap(correlation)), correlation)


def best_bound(tiles: Reals, correlation: Reals, knots: int, ways: int) -> Reals:
    """Bound the chance of the best look at tiles and knots in one way of measuring, paid for: float64, 0 or less.

    Args:
        tiles: scores of the tiles.
        correlation: of the knots.
        knots: how many of them are known.
        ways: in how many ways the leak was measured, the best of which counts.
    """
    of_tiles, of_knots = tiles_bound(tiles), knots_bound(correlation, knots)
    product = of_tiles + of_knots
    every = (
        (_added(tiles, correlation, knots), ADDED),
        (product + np.log1p(-product), MULTIPLIED),
        (of_tiles, TILES_ALONE),
        (of_knots, KNOTS_ALONE),
    )
    best: Reals = np.min([bound - math.log(share) for bound, share in every], axis=0)
    return np.minimum(best + math.log(ways), 0.0)


def fitted_bound(tiles: Reals, correlation: Reals, knots: int, ways: int) -> Reals:
    """Bound the chance of tiles measured with the key's own warp, and knots; arguments as for `best_bound`."""
    return np.minimum(_added(tiles, correlation, knots) + math.log(ways / FITTED), 0.0)


def turned_bound(turned: Reals) -> Reals:
    """Bound the chance of the best score of the tiles turned back by the key's own warp, paid for: 0 or less."""
    return np.minimum(tiles_bound(turned) + math.log(LOOKS_ASIDE / TURNED), 0.0)


def line(keys: int, leaks: int) -> float:
    """Give the bound at which a playback is named: one in a million over everything examined.

    Args:
        keys: playbacks examined for this leak, of every hypothesis.
        leaks: leaks examined in this investigation.
    """
    return math.log(FALSE_NAMES) - math.log(max(1, keys) * max(1, leaks))


def _added(tiles: Reals, correlation: Reals, knots: int) -> Reals:
    return tiles_bound(math.cos(_ANGLE) * tiles + math.sin(_ANGLE) * knots_score(correlation, knots))


def _cap(correlation: Reals) -> Reals:
    """Give the logarithm of 1 - r^2, whatever the sign."""
    near = np.clip(correlation, -1 + 1e-12, 1 - 1e-12)
    return np.log1p(-near * near)
