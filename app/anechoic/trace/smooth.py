"""Averages over the neighbourhood of each cell of a field."""

from typing import Any

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import Floats, Spectrum


def smooth(field: npt.NDArray[np.floating[Any]], frames: int, bins: int) -> Floats:
    """Average over so many frames and bins either way, as far as there are cells: float32."""
    wide = field.astype(np.float64)
    return _running(_running(wide, 0, frames), 1, bins).astype(np.float32)


def smooth_power(field: npt.NDArray[np.floating[Any]], frames: int, bins: int) -> Floats:
    """Average what is never below zero the same way: float32, and never below zero either.

    Beside loud cells the average of silent ones comes out as what rounding leaves, on either side of zero.
    """
    made: Floats = np.maximum(smooth(field, frames, bins), 0)
    return made


def smooth_complex(field: Spectrum, frames: int, bins: int) -> Spectrum:
    """Average complex cells the same way: complex64."""
    made = np.empty(field.shape, np.complex64)
    made.real = smooth(field.real, frames, bins)
    made.imag = smooth(field.imag, frames, bins)
    return made


def _running(field: npt.NDArray[np.float64], axis: int, reach: int) -> npt.NDArray[np.float64]:
    if not reach:
        return field
    count = field.shape[axis]
    total = np.cumsum(field, axis=axis)
    total = np.concatenate([np.zeros_like(total.take([0], axis)), total], axis=axis)
    low, high = np.maximum(np.arange(count) - reach, 0), np.minimum(np.arange(count) + reach + 1, count)
    shape = [1, 1]
    shape[axis] = count
    made: npt.NDArray[np.float64] = (total.take(high, axis) - total.take(low, axis)) / (high - low).reshape(shape)
    return made
