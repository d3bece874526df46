import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import ndtri
from scipy.stats import binom
from scipy.stats import t as student

from anechoic.trace.bounds import best_bound, knots_bound, line, tiles_bound
from anechoic.trace.normal import inverse_normal


def test_the_inverse_is_that_of_the_normal_distribution() -> None:
    shares = np.concatenate([10.0 ** -np.arange(1, 17), np.linspace(0.01, 0.99, 99), 1 - 10.0 ** -np.arange(2, 12)])
    assert np.allclose(inverse_normal(shares), ndtri(shares), rtol=1e-12, atol=1e-13)


@given(st.lists(st.floats(-10, 10), min_size=2, max_size=12), st.integers(0, 2**32))
def test_no_coins_beat_the_bound_of_the_tiles(values: list[float], seed: int) -> None:
    sizes = np.array(values)
    if not np.linalg.norm(sizes) > 1e-6:
        sizes = np.ones(len(values))
    # Every way the coins can fall: the share that does as well is exact, and must stay below the bound.
    coins = (np.arange(2 ** len(sizes))[:, None] >> np.arange(len(sizes)) & 1) * 2 - 1
    scores = coins @ sizes / np.linalg.norm(sizes)
    at = float(np.random.default_rng(seed).choice(scores))
    assert np.mean(scores >= at - 1e-9) <= math.exp(tiles_bound(np.array([at]))[0]) + 1e-9


@pytest.mark.parametrize("knots", [6, 10, 20, 35, 68])
def test_the_bound_of_the_knots_lies_above_students_t(knots: int) -> None:
    correlation = np.linspace(0.01, 0.999, 200)
    t = correlation * np.sqrt((knots - 2) / (1 - correlation**2))
    exact = student.logsf(t, knots - 2)
    bound = knots_bound(correlation, knots)
    assert (bound >= exact - 1e-9).all()
    # And not so far that it would be of no use: a factor of forty at most.
    assert (bound - exact < math.log(40)).all()


def test_few_or_contrary_knots_say_nothing() -> None:
    assert knots_bound(np.array([0.99]), 5)[0] == 0
    assert knots_bound(np.array([-0.9]), 30)[0] == 0


def test_the_best_of_three_is_paid_for() -> None:
    random = np.random.default_rng(5)
    first, second = np.log(random.uniform(size=(2, 400_000)))
    best = best_bound(first, second, 1)
    for chance in (0.3, 0.1, 0.01, 0.001):
        hits = int(np.sum(best <= math.log(chance)))
        assert binom.sf(hits - 1, len(best), chance) > 1e-6


def test_the_line_falls_with_everything_examined() -> None:
    assert line(1, 1) == pytest.approx(math.log(1e-6))
    assert line(100_000, 10) == pytest.approx(math.log(1e-12))
