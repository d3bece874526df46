import numpy as np
import pytest

from anechoic.audio.weighted import a_weighting, weighted_steps

IEC_61672 = {63: -26.2, 125: -16.1, 250: -8.6, 500: -3.2, 1_000: 0.0, 2_000: 1.2, 4_000: 1.0, 6_300: -0.1}
"""Table 3 of IEC 61672-1:2013, rounded to 0.1 dB."""


@pytest.mark.parametrize("hertz", IEC_61672)
@pytest.mark.parametrize("rate", [16_000, 48_000])
def test_the_a_weighting_is_the_standards(hertz: int, rate: int) -> None:
    time = np.arange(rate * 4) / rate
    clip = np.rint(10_000 * np.sin(2 * np.pi * hertz * time)).astype(np.int16)
    steps = weighted_steps(clip, rate, a_weighting)
    assert len(steps) == 40
    decibels = 10 * np.log10(np.median(steps) / (0.5 * (10_000 / 32768) ** 2))
    assert decibels == pytest.approx(IEC_61672[hertz], abs=0.15)
