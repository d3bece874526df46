import itertools

import numpy as np
import pytest

from anechoic.audio.exposure import energies, energy_of
from anechoic.audio.frames import Span

RATE = 16_000
TONE = np.rint(3276.7 * np.sin(2 * np.pi * 1000 * np.arange(RATE * 4) / RATE)).astype(np.int16)


def test_a_second_of_the_reference_tone_has_its_mean_square() -> None:
    summed = energies(TONE, RATE)
    assert energy_of(summed, RATE, Span(RATE, 2 * RATE)) == pytest.approx(0.005, rel=0.01)
    assert energy_of(summed, RATE, Span(0, 4 * RATE)) == pytest.approx(0.02, rel=0.01)


def test_parts_add_up_to_the_whole() -> None:
    summed = energies(TONE, RATE)
    edges = [0, 1_000, 1_001, 17_777, 40_000, 4 * RATE]
    parts = [energy_of(summed, RATE, Span(a, b)) for a, b in itertools.pairwise(edges)]
    assert sum(parts) == pytest.approx(energy_of(summed, RATE, Span(0, 4 * RATE)))
    assert min(parts) >= 0


def test_rumble_does_little_to_an_ear_and_silence_nothing() -> None:
    rumble = np.rint(3276.7 * np.sin(2 * np.pi * 63 * np.arange(RATE * 4) / RATE)).astype(np.int16)
    whole = Span(0, 4 * RATE)
    ratio = energy_of(energies(rumble, RATE), RATE, whole) / energy_of(energies(TONE, RATE), RATE, whole)
    assert 10 * np.log10(ratio) == pytest.approx(-26.2, abs=0.3)
    assert energy_of(energies(np.zeros(RATE, np.int16), RATE), RATE, Span(0, RATE)) == 0.0
    assert energy_of(energies(np.zeros(0, np.int16), RATE), RATE, Span(0, 0)) == 0.0
