"""Every clip at the same loudness, faint speech lifted, and nothing that can hurt an ear.

Loudness is the gated integrated loudness of ITU-R BS.1770-5; the K-weighting filters are derived for any rate as
in De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement" (AES 145, 2018).
"""

import functools
import math

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples, samples

TARGET_LUFS = -20.0
CEILING = 10 ** (-1.5 / 20)
"""The highest sample that is ever played: -1.5 dBFS."""

MOST_BOOST_DB = 24.0
BLOCK_S = 0.4
STEP_S = 0.1
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0
LOOK_AHEAD_S = 0.005
"""The limiter turns down this long before a peak, so that nothing overshoots and nothing clicks."""

_Floats = npt.NDArray[np.float32]
_PIECE_S = 3.0
"""Filtered at a time: small enough for the cache, whatever the clip."""


def loudness(pcm: memoryview | Samples, rate: int) -> float:
    """Measure the integrated loudness in LUFS; minus infinity for silence.

    Below the standard's absolute gate of -70 LUFS the ungated mean stands in, so that a faint clip has a number.
    """
    view = samples(pcm)
    steps = _weighted_steps(view, rate)
    per_block = round(BLOCK_S / STEP_S)
    if len(steps) < per_block:
        return _lufs(float(steps.mean())) if len(steps) else -math.inf
    power = np.convolve(steps, np.ones(per_block) / per_block, mode="valid")
    over = power > _power(ABSOLUTE_GATE_LUFS)
    if not over.any():
        return _lufs(float(power.mean()))
    gate = max(_power(ABSOLUTE_GATE_LUFS), float(power[over].mean()) * 10 ** (RELATIVE_GATE_LU / 10))
    return _lufs(float(power[power > gate].mean()))


def clip_gain(pcm: memoryview | Samples, rate: int) -> float:
    """Give the factor that brings a clip to -20 LUFS, boosting by 24 dB at most; 1.0 for silence.

    Args:
        pcm: mono int16.
        rate: frames a second.
    """
    measured = loudness(pcm, rate)
    if measured == -math.inf:
        return 1.0
    return float(10 ** (min(TARGET_LUFS - measured, MOST_BOOST_DB) / 20))


def apply_gain(pcm: memoryview | Samples, gain: float, *, rate: int = 16000) -> Samples:
    """Give a louder or softer copy in which no sample is above -1.5 dBFS, whatever the gain and the clip.

    Peaks above the ceiling are turned down by a look-ahead limiter, not cut off.

    Args:
        pcm: mono int16.
        gain: factor on the amplitude, zero or more.
        rate: frames a second, for the limiter's look-ahead.

    Returns:
        A new int16 array of the same length.
    """
    view = samples(pcm)
    loud = view.astype(np.float32) * np.float32(gain)
    ceiling = np.float32(math.floor(CEILING * 32768))
    highest = max(float(loud.max(initial=0)), -float(loud.min(initial=0)))
    if highest > ceiling:
        loud *= _turn_down(np.abs(loud), ceiling, max(1, round(LOOK_AHEAD_S * rate)))
    levelled: Samples = np.clip(np.rint(loud), -ceiling, ceiling).astype(np.int16)
    return levelled


def _turn_down(height: _Floats, ceiling: np.float32, reach: int) -> _Floats:
    """Give a smooth factor at most `ceiling / height` everywhere: the lowest need near by, then its average."""
    need = np.minimum(ceiling / np.maximum(height, ceiling), np.float32(1))
    lowest = np.pad(need, reach, constant_values=1)
    window, done = 2 * reach + 1, 1
    while done < window:  # a running minimum in log2(window) passes
        shift = min(done, window - done)
        lowest = np.minimum(lowest[:-shift], lowest[shift:])
        done += shift
    # `lowest[i]` now covers need[i - reach .. i + reach]; its mean over the same reach stays below the need.
    total = np.cumsum(np.pad(lowest, (reach + 1, reach), mode="edge"), dtype=np.float64)
    smooth = (total[window:] - total[:-window]) / window
    return np.minimum(smooth, need).astype(np.float32)


def _weighted_steps(pcm: Samples, rate: int) -> npt.NDArray[np.float64]:
    """Give the mean square of every 100 ms after K-weighting, full scale = 1."""
    step = max(1, round(STEP_S * rate))
    piece_len = round(_PIECE_S / STEP_S) * step
    lead = 3 * step  # the high-pass at 38 Hz has rung out after 0.3 s
    size = 1 << (piece_len + 2 * lead - 1).bit_length()  # one size a rate, for the memory of the weighting
    weighting = _k_weighting(size, rate)
    out: list[npt.NDArray[np.float64]] = []
    for start in range(0, len(pcm), piece_len):
        begin = max(0, start - lead)
        piece = pcm[begin : start + piece_len].astype(np.float64) / 32768  # doubles: transformed twice as fast
        weighted = np.fft.irfft(np.fft.rfft(piece, size) * weighting, size)[: len(piece)]
        new = weighted[start - begin :]
        whole = len(new) // step * step
        if whole:
            out.append(np.mean(new[:whole].reshape(-1, step) ** 2, axis=1))
        elif not out:
            out.append(np.array([np.mean(new**2)]))
    return np.concatenate(out) if out else np.empty(0)


@functools.lru_cache(maxsize=4)
def _k_weighting(size: int, rate: int) -> npt.NDArray[np.complex128]:
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


def _lufs(power: float) -> float:
    return -0.691 + 10 * math.log10(power) if power > 0 else -math.inf


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
