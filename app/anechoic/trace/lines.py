"""Straight lines through the places of blocks: one speed, and one lag for each uncut piece."""

from dataclasses import dataclass

import numpy as np

from anechoic.trace.blocks import Places
from anechoic.trace.normal import Reals

STEEPEST = 0.004
"""A lag may grow by this much a sample; faster ones are found by playing the leak at another speed first."""

_PAIR_S = 2.0
_SLOPE_STEP = 2e-4
MOST_LINES = 24
NEAR_S = 0.0012
"""Places nearer than this to a line lie on it: the warp, a room's first echoes."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What the places say.

    Attributes:
        slope: growth of the lag a sample.
        lags: float64, (lines,): at the original's first sample, best supported first.
        support: float64, (lines,): sum of the heights on each line.
    """

    slope: float
    lags: Reals
    support: Reals

    @property
    def weight(self) -> float:
        """How much stands behind the whole: few strong lines say more than many weak ones."""
        return float(np.sqrt((self.support**2).sum()))


def lines(found: Places, rate: float, *, steepest: float = STEEPEST) -> Lines:
    """Find the slope most places agree on, and the lags.

    Args:
        found: places of blocks.
        rate: samples a second.
        steepest: bound of the slope.
    """
    if not len(found.times):
        return Lines(0.0, np.empty(0), np.empty(0))
    slope = _slope(found, rate, steepest)
    near = NEAR_S * rate
    lags, support = _clusters(found.lags - slope * found.times, found.heights, near)
    for _ in range(2):
        slope += _lean(found, slope, lags[support > 0.25 * support.max()], near)
        lags, support = _clusters(found.lags - slope * found.times, found.heights, near)
    return Lines(slope, lags, support)


def _slope(found: Places, rate: float, steepest: float) -> float:
    """Vote with every pair of neighbouring places."""
    apart = found.times[None] - found.times[:, None]
    rise = found.lags[None] - found.lags[:, None]
    pairs = (apart > 0) & (apart <= _PAIR_S * rate) & (np.abs(rise) <= steepest * apart + 2)
    if not pairs.any():
        return 0.0
    slopes = rise[pairs] / apart[pairs]
    weight = np.minimum(found.heights[None], found.heights[:, None])[pairs] * apart[pairs] / rate
    edges = np.arange(-steepest - _SLOPE_STEP, steepest + 2 * _SLOPE_STEP, _SLOPE_STEP)
    votes, _ = np.histogram(slopes, edges, weights=weight)
    smooth = np.convolve(votes, [1, 2, 1], "same")
    best = int(smooth.argmax())
    return float((edges[best] + edges[best + 1]) / 2)


def _clusters(lags: Reals, heights: Reals, near: float) -> tuple[Reals, Reals]:
    """Take the lag with most support again and again."""
    left = heights.copy()
    found: list[float] = []
    support: list[float] = []
    for _ in range(MOST_LINES):
        together = (np.abs(lags[None] - lags[:, None]) <= near) @ left * (left > 0)
        at = int(together.argmax())
        if together[at] <= 0:
            break
        members = (np.abs(lags - lags[at]) <= near) & (left > 0)
        middle = float(np.average(lags[members], weights=left[members]))
        found.append(middle)
        support.append(float(left[members].sum()))
        left[np.abs(lags - middle) <= 2 * near] = 0
    return np.array(found), np.array(support)


def _lean(found: Places, slope: float, lags: Reals, near: float) -> float:
    """Give what the slope is off by, from the places on the lines."""
    rest = found.lags - slope * found.times
    over = under = 0.0
    for lag in lags:
        on = np.abs(rest - lag) <= near
        if on.sum() < 3:
            continue
        weight = found.heights[on]
        time = found.times[on] - np.average(found.times[on], weights=weight)
        over += float((weight * time * (rest[on] - lag)).sum())
        under += float((weight * time * time).sum())
    return over / under if under > 0 else 0.0
