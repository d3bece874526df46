import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.dose import DAY_S, Dose, dose_share

TONE = 0.5 * 10**-2
"""Mean square of a sine of -20 dBFS."""


def test_eight_hours_of_the_tone_have_the_tones_own_level() -> None:
    assert Dose().heard(TONE * DAY_S, 1).level(72.5) == pytest.approx(72.5)


def test_half_the_time_is_three_decibels_less_and_ten_times_the_energy_ten_more() -> None:
    assert Dose().heard(TONE * DAY_S / 2, 1).level(80) == pytest.approx(76.99, abs=0.01)
    assert Dose().heard(TONE * DAY_S * 10, 1).level(80) == pytest.approx(90)


def test_the_measure_is_full_at_80_decibels() -> None:
    assert dose_share(80) == 1.0
    assert dose_share(76.99) == pytest.approx(0.5, abs=0.001)
    assert dose_share(83.01) == pytest.approx(2.0, abs=0.001)
    assert dose_share(Dose().level(80)) == 0.0
    assert Dose().level(80) == -math.inf


def test_another_day_begins_anew() -> None:
    monday = Dose().heard(1.0, 1).heard(2.0, 1)
    assert monday.energy == 3.0
    assert monday.heard(0.0, 2) == Dose(2, 0.0)


@given(st.lists(st.floats(0.001, 1e4), min_size=1, max_size=20), st.floats(40, 110))
def test_the_order_of_the_stretches_makes_no_odds_and_each_adds(energies: list[float], headphones: float) -> None:
    there, back = Dose(), Dose()
    for energy, other in zip(energies, reversed(energies), strict=True):
        before = there.level(headphones)
        there, back = there.heard(energy, 1), back.heard(other, 1)
        assert there.level(headphones) > before
    assert there.level(headphones) == pytest.approx(back.level(headphones))
