"""The third look: a recording of which so little is left that its warp is measured badly."""

import math
from dataclasses import replace

import numpy as np
import pytest

from anechoic.trace.bounds import fitted_bound
from anechoic.trace.detect import Evidence, Examined, examine, gather
from anechoic.trace.fitted import MOST, fitted_scores, worth_it
from anechoic.trace.normal import Reals
from anechoic.trace.profile import STANDARD
from anechoic.trace.score import Keys, score
from unit.trace.traced import Leak, every_key, leaked, marked, original, speech

GUILTY, INNOCENT, COUNT = 11, 30, 60


def muffled() -> Leak:
    """Give a playback without anything above 1,500 Hz, under noise twice as loud as the voice was."""
    leak = leaked(marked(speech(), 16_000, GUILTY))
    bins = np.fft.rfft(leak)
    hertz = np.fft.rfftfreq(len(leak), 1 / 16_000)
    bins[(hertz < 200) | (hertz > 1_500)] = 0
    noise = np.random.default_rng(8).normal(0, 2 * float(np.sqrt(np.mean(leak**2))), len(leak))
    made: Leak = (np.fft.irfft(bins, n=len(leak)) + noise).astype(np.float32)
    return made


@pytest.fixture(scope="module")
def keys() -> Keys:
    return every_key(speech(), 16_000, COUNT)


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    found = gather(original(), muffled(), 16_000, STANDARD)
    assert isinstance(found, Evidence)
    return found


def fitted(evidence: Evidence, keys: Keys) -> tuple[Reals, Reals]:
    return fitted_scores(original(), evidence.aligned, evidence.measured, keys, STANDARD)


@pytest.fixture(scope="module")
def looked(evidence: Evidence, keys: Keys) -> tuple[Reals, Reals]:
    return fitted(evidence, keys)


def named(keys: Keys) -> Examined:
    outcome = examine(original(), muffled(), 16_000, [keys], STANDARD)
    assert isinstance(outcome, Examined)
    return outcome


def test_its_own_warp_brings_the_tiles_of_the_right_key_back(
    evidence: Evidence, keys: Keys, looked: tuple[Reals, Reals]
) -> None:
    before = score(evidence.measured, keys)
    tiles, bounds = looked
    # Hardly anything of its knots was seen, so that its warp can hardly have been measured.
    assert before.knots[GUILTY] < 0.5
    assert tiles[GUILTY] > before.tiles[GUILTY] + 0.5
    assert bounds[GUILTY] < before.bounds[GUILTY] - 2


def test_the_warp_of_another_does_not(evidence: Evidence, keys: Keys, looked: tuple[Reals, Reals]) -> None:
    # The signs of one and the knots of another.
    mixed = replace(keys.some(np.array([GUILTY])), knots=keys.knots[INNOCENT : INNOCENT + 1])
    tiles, _ = fitted(evidence, mixed)
    assert tiles[0] < looked[0][GUILTY] - 1


def test_innocent_keys_score_as_chance_gives(looked: tuple[Reals, Reals]) -> None:
    tiles, bounds = looked
    innocent = np.delete(tiles, GUILTY)
    # The better of two ways that are much alike.
    assert abs(innocent.mean()) < 0.6
    assert 0.7 < innocent.std() < 1.3
    assert np.delete(bounds, GUILTY).min() > math.log(1e-4)


def test_a_key_has_one_score_whichever_keys_stand_beside_it(
    evidence: Evidence, keys: Keys, looked: tuple[Reals, Reals]
) -> None:
    for number in (0, GUILTY, COUNT - 1):
        alone = fitted(evidence, keys.some(np.array([number])))
        assert [one.tobytes() for one in alone] == [one[number : number + 1].tobytes() for one in looked]


def test_the_look_is_paid_for(evidence: Evidence, keys: Keys, looked: tuple[Reals, Reals]) -> None:
    tiles, bounds = (one[GUILTY : GUILTY + 1] for one in looked)
    knots = [score((way,), keys).knots[GUILTY : GUILTY + 1] for way in evidence.measured]
    free = [
        fitted_bound(tiles, at, int(way.known.sum()), 1)[0] for at, way in zip(knots, evidence.measured, strict=True)
    ]
    assert bounds[0] >= min(free) + math.log(2) - 1e-12


def test_the_right_key_is_named_by_it_and_the_control_is_silent(keys: Keys) -> None:
    outcome = named(keys)
    assert [one.name for one in outcome.named] == [str(GUILTY)]
    assert outcome.named[0].fitted > outcome.named[0].tiles
    assert all(one.fitted == 0 for one in outcome.runners_up)
    assert outcome.control_is_silent


def test_without_it_the_right_key_is_less_certain(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = named(keys).named[0].bound
    monkeypatch.setattr("anechoic.trace.detect.worth_it", lambda _bounds: np.empty(0, np.intp))
    without = named(keys).named[0]
    assert without.fitted == 0
    assert with_it < without.bound - 2


def test_who_is_out_of_reach_or_certain_is_not_looked_at() -> None:
    powers = np.array([-0.5, -2.9, -3.1, -19.0, -25.0, -300.0])
    assert worth_it(powers * math.log(10)).tolist() == [2, 3]


def test_of_many_the_likeliest_are_looked_at_in_the_order_they_came() -> None:
    powers = -np.random.default_rng(1).permutation(np.linspace(4, 19, 3 * MOST))
    some = worth_it(powers * math.log(10))
    assert sorted(powers[some]) == sorted(powers)[:MOST]
    assert some.tolist() == sorted(some)
