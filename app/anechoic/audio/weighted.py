"""Mean squares of sound as an ear or a standard weighs it, every 100 ms.

K-weighting: ITU-R BS.1770-5; its filters are derived for any rate as in De Man, "Evaluation of Implementations of the
EBU R128 Loudness Measurement" (AES 145, 2018). A-weighting: IEC 61672-1:2013, Annex E.
"""

import functools
import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples

STEP_S = 0.1

Weighting = Callable[[int, int], npt.NDArray[np.complex128]]
"""Gives the frequency response at the bins of an rfft of a size, at a rate."""

_PIECE_S = 3.0
"""Filtered at a time: small enough for the cache, whatever the clip."""


def weighted_steps(pcm: Samples, rate: int, weighting: Weighting) -> npt.NDArray[np.float64]:
    """Give the mean square of every whole 100 ms after weighting, full scale = 1; a shorter clip is one step."""
    step = max(1, round(STEP_S * rate))
    piece_len = round(_PIECE_S / STEP_S) * step
    lead = 3 * step  # the high-pass at 38 Hz has rung out after 0.3 s
    size = 1 << (piece_len + 2 * lead - 1).bit_length()  # one size a rate, for the memory of the weighting
    response = weighting(size, rate)
    out: list[npt.NDArray[np.float64]] = []
    for start in range(0, len(pcm), piece_len):
        begin = max(0, start - lead)
        piece = pcm[begin : start + piece_len].astype(np.float64) / 32768  # doubles: transformed twice as fast
        weighted = np.fft.irfft(np.fft.rfft(piece, size) * response, size)[: len(piece)]
        new = weighted[start - begin :]
        whole = len(new) // step * step
        if whole:
            out.append(np.mean(new[:whole].reshape(-1, step) ** 2, axis=1))
        elif not out:
            out.append(np.array([np.mean(new**2)]))
    return np.concatenate(out) if out else np.empty(0)


@functools.lru_cache(maxsize=4)
def k_weighting(size: int, rate: int) -> npt.NDArray[np.complex128]:
    """Give the frequency response of both K-weighting filters at the bins of an rfft of `size`."""
    back = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    shelf = math.tan(math.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    response = _second_order(back, shelf, (high, band, 1.0))
    cut = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    # The standard leaves the high-pass's numerator at 1 -2 1, unnormalised: its gain at the top is not 1.
    below = np.polyval([1, -2, 1], back) / _denominator(back, *cut)
    weighting: npt.NDArray[np.complex128] = response * below
    weighting.flags.writeable = False
    return weighting


def _second_order(
    back: npt.NDArray[np.complex128], warped: tuple[float, float], gains: tuple[float, float, float]
) -> npt.NDArray[np.complex128]:
    k, q = warped
    high, band, low = gains
    scale = 1 + k / q + k * k
    b0, b1, b2 = high + band * k / q + low * k * k, 2 * (low * k * k - high), high - band * k / q + low * k * k
    return (b0 + b1 * back + b2 * back * back) / scale / _denominator(back, k, q)


def _denominator(back: npt.NDArray[np.complex128], k: float, q: float) -> npt.NDArray[np.complex128]:
    scale = 1 + k / q + k * k
    return 1 + 2 * (k * k - 1) / scale * back + (1 - k / q + k * k) / scale * back * back


@functools.lru_cache(maxsize=4)
def a_weighting(size: int, rate: int) -> npt.NDArray[np.complex128]:
    """Give the A-weighting, 0 dB at 1 kHz, at the bins of an rfft of `size`; without phase."""
    square = np.fft.rfftfreq(size, 1 / rate) ** 2
    low, second, third, high = (pole**2 for pole in (20.598997, 107.65265, 737.86223, 12194.217))
    shape = high * square**2 / ((square + low) * np.sqrt((square + second) * (square + third)) * (square + high))
    weighting: npt.NDArray[np.complex128] = (shape * 10 ** (1.9997 / 20)).astype(np.complex128)
    weighting.flags.writeable = False
    return weighting
