from fractions import Fraction

import numpy as np
import pytest

from anechoic.trace.align import align
from anechoic.trace.channel import _toeplitz, fit
from anechoic.trace.normal import Reals
from anechoic.trace.reference import reference
from anechoic.trace.resample import at_moments, at_rate
from anechoic.trace.smooth import smooth
from anechoic.trace.warp import STEPS, delays, knot_weights, ramps
from unit.trace.traced import OTHER_CLIP, leaked, original, speech


def wave(moments: Reals, hertz: float) -> Reals:
    made: Reals = np.sin(2 * np.pi * hertz / 16_000 * moments)
    return made


@pytest.mark.parametrize("hertz", [200.0, 3_000.0, 6_000.0])
def test_a_tone_between_its_samples(hertz: float) -> None:
    tone = wave(np.arange(8_000.0), hertz).astype(np.float32)
    moments = np.arange(100.0, 7_000.0) * 1.0137 + 0.3
    assert np.abs(at_moments(tone, moments) - wave(moments, hertz)).max() < 3e-3
    assert not at_moments(tone, np.array([-100.0, 9_000.0, 1e9])).any()


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100])
def test_a_tone_at_another_rate(rate: int) -> None:
    tone = wave(np.arange(16_000.0), 1_000.0).astype(np.float32)
    made = at_rate(tone, Fraction(16_000), Fraction(rate))
    assert len(made) == rate
    wanted = wave(np.arange(float(rate)) * 16_000 / rate, 1_000.0)
    assert np.abs(made - wanted)[rate // 10 : -rate // 10].max() < 2e-3


@pytest.mark.parametrize(("lag", "speed"), [(0, 1.0), (2_345, 1.0), (-4_000, 1.0), (500, 1.021), (0, 0.9777)])
def test_lag_and_speed_are_found(lag: int, speed: float) -> None:
    sound = leaked(speech())
    moved = np.concatenate([np.zeros(max(lag, 0), np.float32), sound[max(-lag, 0) :]])
    leak = at_moments(moved, np.arange(float(round(len(moved) / speed))) * speed)
    found = align(original(), leak)[0]
    assert found.speed == pytest.approx(speed, abs=3e-5)
    assert found.lags[found.line[len(found.line) // 2]] == pytest.approx(lag, abs=0.7)


def test_every_piece_of_a_cut_leak_has_its_line() -> None:
    sound = leaked(speech())
    leak = np.concatenate([sound[:20_000], sound[30_000:]])
    found = align(original(), leak)[0]
    frames = np.arange(len(found.line)) * 256
    before, after = (found.lags[found.line[int(np.searchsorted(frames, at))]] for at in (10_000, 45_000))
    assert before == pytest.approx(0, abs=0.7)
    assert after == pytest.approx(-10_000, abs=0.7)


def test_another_clip_explains_little() -> None:
    # Of less there is more to explain by chance: the figure is of four seconds.
    ours, stranger = reference(speech(seconds=4.0), 16_000), leaked(speech(seconds=4.0, name=OTHER_CLIP))
    for way in align(ours, stranger):
        done = fit(ours.frames, way.frames, way.present, ours.grid)
        assert done.explained() < 0.12


def test_conjugate_gradients_solve_the_system() -> None:
    random = np.random.default_rng(3)
    own = 0.9 ** np.arange(64.0)
    own[0] = 1.5
    wanted = random.normal(size=64)
    system = own[np.abs(np.arange(64)[:, None] - np.arange(64)[None])]
    assert np.allclose(_toeplitz(own, wanted), np.linalg.solve(system, wanted), atol=1e-4)


def test_an_average_is_taken_as_far_as_there_are_cells() -> None:
    field = np.random.default_rng(4).normal(size=(9, 7)).astype(np.float32)
    wanted = [
        [field[max(0, row - 2) : row + 3, max(0, column - 1) : column + 2].mean() for column in range(7)]
        for row in range(9)
    ]
    assert np.allclose(smooth(field, 2, 1), wanted, atol=1e-6)


def test_the_warp_is_a_delay_joined_from_knots() -> None:
    grid = original().marked
    values = np.zeros(8)
    values[2] = 2.0
    delay = delays(grid, values, 1e-4, 0, 60)
    seconds = delay / STEPS * grid.size / grid.rate
    assert np.allclose(seconds, knot_weights(grid, 60, 8) @ values * 1e-4, atol=5e-7)
    first, fine = ramps(grid, delay)
    turns = (first[:, :, None] * fine[:, None, :]).reshape(60, -1)
    hertz = grid.bin_hz * np.arange(grid.bins.start, grid.bins.stop)
    assert np.allclose(turns, np.exp(-2j * np.pi * seconds[:, None] * hertz), atol=1e-5)
