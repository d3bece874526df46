import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import ndtri
from scipy.stats import binom, norm
from scipy.stats import t as student

from anechoic.trace.bounds import (
    ADDED,
    FITTED,
    KNOTS_ALONE,
    LOOKS_ASIDE,
    MULTIPLIED,
    TILES_ALONE,
    TURNED,
    best_bound,
    fitted_bound,
    knots_bound,
    knots_score,
    line,
    tiles_bound,
    turned_bound,
)
from anechoic.trace.normal import Reals, inverse_normal


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


@pytest.mark.parametrize("knots", [6, 10, 20, 35, 68])
def test_knots_beside_tiles_are_nowhere_likelier_to_be_large_than_a_normal_value(knots: int) -> None:
    correlation = np.linspace(1e-6, 1 - 1e-9, 20_001)
    t = correlation * np.sqrt((knots - 2) / (1 - correlation**2))
    exact, score = student.logsf(t, knots - 2), knots_score(correlation, knots)
    assert (exact <= norm.logsf(score) + 1e-9).all()
    # And not so far that it would be of no use: a factor of five at most.
    assert (exact - norm.logsf(score))[score < 6].min() > -1.5
    assert np.array_equal(knots_score(-correlation, knots), -score)


def test_one_that_counts_a_half_less_of_a_knot_would_be_too_bold() -> None:
    correlation = np.linspace(0.01, 0.99, 99)
    t = correlation * np.sqrt(4 / (1 - correlation**2))
    bold = np.sqrt(-(6 - 2) * np.log1p(-(correlation**2)))
    assert (student.logsf(t, 4) > norm.logsf(bold)).any()


def test_few_knots_count_nothing_beside_tiles() -> None:
    assert not knots_score(np.array([0.99, -0.99]), 5).any()


def test_the_shares_of_all_looks_are_one() -> None:
    assert math.fsum((ADDED, FITTED, MULTIPLIED, TILES_ALONE, KNOTS_ALONE, TURNED)) == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize("knots", [6, 20])
def test_the_best_of_all_looks_is_paid_for(knots: int) -> None:
    random = np.random.default_rng(knots)
    count = 300_000
    # As for an innocent key: coins for tiles, a direction at random for knots, in two ways that have nothing to do
    # with each other, once more with other tiles for each, and nine looks aside.
    looks = [turned_bound(random.standard_normal((LOOKS_ASIDE, count)).max(axis=0))]
    for _ in range(2):
        correlation = _correlations(random, count, knots)
        looks.append(best_bound(random.standard_normal(count), correlation, knots, 2))
        looks.append(fitted_bound(random.standard_normal(count), correlation, knots, 2))
    best = np.min(looks, axis=0)
    for chance in (0.3, 0.1, 0.01, 0.001):
        hits = int(np.sum(best <= math.log(chance)))
        assert binom.sf(hits - 1, count, chance) > 1e-6


def test_tiles_and_knots_that_each_say_little_say_more_together() -> None:
    tiles, correlation = np.array([6.0]), np.array([0.6])
    together = best_bound(tiles, correlation, 30, 1)[0]
    assert together < best_bound(tiles, np.array([0.0]), 30, 1)[0] - 4
    assert together < best_bound(np.array([0.0]), correlation, 30, 1)[0] - 4
    # Better than as a product, though that would cost less if it were the only look.
    product = tiles_bound(tiles) + knots_bound(correlation, 30)
    assert together < (product + np.log1p(-product))[0]


def _correlations(random: np.random.Generator, count: int, knots: int) -> Reals:
    ours = random.standard_normal(knots)
    ours -= ours.mean()
    theirs = random.standard_normal((count, knots))
    theirs -= theirs.mean(axis=1, keepdims=True)
    found: Reals = theirs @ ours / np.linalg.norm(ours) / np.linalg.norm(theirs, axis=1)
    return found


def test_the_line_falls_with_everything_examined() -> None:
    assert line(1, 1) == pytest.approx(math.log(1e-6))
    assert line(100_000, 10) == pytest.approx(math.log(1e-12))
