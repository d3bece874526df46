"""The band that carries speech: rumble below and hiss above are taken out, nothing is shifted in time."""

import functools
import math

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples, samples

LOWEST_HZ, HIGHEST_HZ = 180.0, 4_000.0
"""3 dB wider than what is asked of a telephone, so that vowels keep their ground and s can be told from f."""

TAPS_S = 0.025
"""Length of the filter: 40 dB down within about 130 Hz of an edge."""


def speech_band(pcm: memoryview | Samples, rate: int) -> Samples:
    """Give the sound between 180 Hz and 4 kHz, of the same length and at the same frames.

    A finite impulse response of linear phase whose delay is taken out; a low rate keeps all it has above 180 Hz.

    Args:
        pcm: mono int16.
        rate: frames a second.
    """
    sound, taps = samples(pcm), _taps(rate)
    half, size = len(taps) // 2, 1 << max(12, (4 * len(taps)).bit_length())
    response = np.fft.rfft(taps, size)
    step = size - len(taps) + 1
    out = np.empty(len(sound), np.int16)
    padded = np.pad(sound, (half, half))
    for start in range(0, len(sound), step):
        piece = padded[start : start + step + 2 * half].astype(np.float64)
        passed = np.fft.irfft(np.fft.rfft(piece, size) * response, size)[2 * half : len(piece)]
        out[start : start + step] = np.clip(np.rint(passed), -32768, 32767)
    return out


@functools.lru_cache(maxsize=4)
def _taps(rate: int) -> npt.NDArray[np.float64]:
    """Give a windowed ideal band, an odd number of taps, symmetrical."""
    half = math.ceil(TAPS_S * rate / 2)
    at = np.arange(-half, half + 1)
    top = min(HIGHEST_HZ, rate / 2)
    ideal = 2 * top / rate * np.sinc(2 * top / rate * at) - 2 * LOWEST_HZ / rate * np.sinc(2 * LOWEST_HZ / rate * at)
    taps: npt.NDArray[np.float64] = ideal * np.hamming(len(at))
    return taps
