"""Sound at another rate and at other moments."""

import functools
from fractions import Fraction

import numpy as np

from anechoic.trace.grid import Floats
from anechoic.trace.normal import Reals

_TAPS = 32
_PHASES = 512
_AT_ONCE = 1 << 15


def at_rate(sound: Floats, rate: Fraction, wanted: Fraction) -> Floats:
    """Give a whole sound at another rate, by its spectrum; what the new rate cannot hold is gone.

    Args:
        sound: float32, one dimension.
        rate: its samples a second.
        wanted: the new one.
    """
    if rate == wanted:
        return sound
    ratio = wanted / rate
    # Padded so that the new length is whole and the ratio exact.
    length = -(-(len(sound) + rate.__ceil__() // 10) // ratio.denominator) * ratio.denominator
    made = int(length * ratio)
    bins = np.fft.rfft(sound, n=length)[: made // 2 + 1]
    return np.fft.irfft(bins * np.float32(ratio), n=made)[: int(len(sound) * ratio)].astype(np.float32, copy=False)


def at_moments(sound: Floats, moments: Reals) -> Floats:
    """Give a sound at any moments between its samples: a sinc of 32 taps under a Kaiser window, silence outside.

    Args:
        sound: float32, one dimension.
        moments: float64, in samples.

    Returns:
        float32, one for each moment; its error is below -55 dB up to 0.4 of the rate.
    """
    padded = np.concatenate([np.zeros(_TAPS, np.float32), sound, np.zeros(_TAPS, np.float32)])
    framed = np.lib.stride_tricks.sliding_window_view(padded, _TAPS)
    made = np.empty(len(moments), np.float32)
    for begin in range(0, len(moments), _AT_ONCE):
        steps = np.rint(moments[begin : begin + _AT_ONCE] * _PHASES).astype(np.int64)
        start = np.clip(steps // _PHASES + _TAPS // 2 + 1, 0, len(sound) + _TAPS)
        made[begin : begin + _AT_ONCE] = np.einsum("ij,ij->i", framed[start], _kernel()[steps % _PHASES])
    return made


@functools.lru_cache(maxsize=1)
def _kernel() -> Floats:
    distance = np.arange(_PHASES)[:, None] / _PHASES - (np.arange(_TAPS) - _TAPS // 2 + 1)[None]
    shape = np.i0(8.0 * np.sqrt(np.maximum(0, 1 - (distance / (_TAPS // 2)) ** 2))) / np.i0(8.0)
    return (np.sinc(distance) * shape).astype(np.float32)
