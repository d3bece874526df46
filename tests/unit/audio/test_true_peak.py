import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from anechoic.audio.true_peak import LOOK_AHEAD_S, limited, true_peak

Floats = npt.NDArray[np.float64]
RATE = 16_000


def finely(sound: npt.NDArray[np.int16], times: int = 32) -> float:
    """The highest value of the band-limited sound at 32 places a sample: an oracle by the Fourier transform."""
    padded = np.pad(sound.astype(np.float64), 512)
    spectrum = np.fft.rfft(padded)
    wide = np.zeros(len(padded) * times // 2 + 1, complex)
    wide[: len(spectrum)] = spectrum
    wide[len(spectrum) - 1] /= 2
    highest = np.abs(np.fft.irfft(wide, len(padded) * times)).max() * times
    return 20 * math.log10(max(highest, 1e-9) / 32768)


def tone(hertz: float, phase: float, height: float) -> npt.NDArray[np.int16]:
    time = np.arange(4000) / RATE
    swell = np.sin(np.pi * np.arange(4000) / 4000)
    made: npt.NDArray[np.int16] = np.rint(height * swell * np.sin(2 * np.pi * hertz * time + phase)).astype(np.int16)
    return made


def test_a_tone_at_a_quarter_of_the_rate_rises_three_decibels_between_its_samples() -> None:
    # ITU-R BS.1770-5, Annex 2: sampled at 45 degrees, every sample lies at 0.707 of the peak.
    clip = tone(4000, math.pi / 4, 20000)
    sample_peak = 20 * math.log10(np.abs(clip.astype(int)).max() / 32768)
    assert true_peak(clip) == pytest.approx(20 * math.log10(20000 / 32768), abs=0.05)
    assert true_peak(clip) - sample_peak == pytest.approx(3.01, abs=0.1)


@given(st.floats(50, 7000), st.floats(0, 6.28), st.floats(100, 32000))
def test_the_meter_agrees_with_the_fourier_transform(hertz: float, phase: float, height: float) -> None:
    clip = tone(hertz, phase, height)
    assert -0.2 <= true_peak(clip) - finely(clip) <= 0.1


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 2**32), st.floats(1, 60), st.floats(0.001, 1))
@example(40_843, 11.0, 0.009765625)
def test_nothing_rises_above_the_ceiling_even_between_samples(seed: int, gain: float, share: float) -> None:
    random = np.random.default_rng(seed)
    wild = random.integers(-32768, 32768, 3000) * (random.random(3000) < share)
    # Band-limited to 0.45 of the rate, as sound from any converter is.
    spectrum = np.fft.rfft(wild)
    spectrum[2700 // 2 :] = 0
    loud = (np.fft.irfft(spectrum, 3000) * gain).astype(np.float32)
    played = np.rint(limited(loud, 27000, RATE)).astype(np.int16)
    assert finely(played) <= 20 * math.log10(27000 / 32768) + 0.05


def test_away_from_a_peak_nothing_is_touched() -> None:
    quiet = tone(300, 0, 5000).astype(np.float32)
    loud = quiet.copy()
    loud[2000:2010] = 40000
    reach = round(LOOK_AHEAD_S * RATE) * 2 + 2
    played = limited(loud.copy(), 27000, RATE)
    assert np.array_equal(played[: 2000 - reach], quiet[: 2000 - reach])
    assert np.array_equal(played[2010 + reach :], quiet[2010 + reach :])
    assert np.abs(played).max() <= 27000


def test_silence_has_no_peak() -> None:
    assert true_peak(np.zeros(100, np.int16)) == -math.inf
    assert true_peak(np.zeros(0, np.int16)) == -math.inf
