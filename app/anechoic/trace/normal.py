"""The inverse of the normal distribution.

Wichura, "Algorithm AS 241: The percentage points of the normal distribution" (Applied Statistics 37, 1988), PPND16:
relative error about 1e-16.
"""

import numpy as np
import numpy.typing as npt

Reals = npt.NDArray[np.float64]

_MIDDLE = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457),
    (13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
)
_MIDDLE_BELOW = (
    (5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867),
    (5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0),
)
_NEAR = (
    (7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258),
    (3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
)
_NEAR_BELOW = (
    (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459),
    (0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0),
)
_FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093),
    (0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
)
_FAR_BELOW = (
    (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4),
    (0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0),
)
_Terms = tuple[tuple[float, float, float, float], tuple[float, float, float, float]]


def inverse_normal(share: Reals) -> Reals:
    """Give the value below which this share of a normal distribution lies.

    Args:
        share: float64 of any shape, each above 0 and below 1.

    Returns:
        float64 of the same shape.
    """
    aside = share - 0.5
    squared = 0.180625 - aside * aside
    found: Reals = aside * _ratio(squared, _MIDDLE, _MIDDLE_BELOW)
    outside = np.abs(aside) > 0.425
    if outside.any():
        tail = np.minimum(share[outside], 1 - share[outside])
        depth = np.sqrt(-np.log(tail))
        value = np.where(depth <= 5, _ratio(depth - 1.6, _NEAR, _NEAR_BELOW), _ratio(depth - 5.0, _FAR, _FAR_BELOW))
        found[outside] = np.copysign(value, aside[outside])
    return found


def _ratio(at: Reals, above: _Terms, below: _Terms) -> Reals:
    return _polynomial(at, above) / _polynomial(at, below)


def _polynomial(at: Reals, terms: _Terms) -> Reals:
    value = np.zeros_like(at)
    for row in terms:
        for term in row:
            value *= at
            value += term
    return value
