"""Several people who lay their copies over each other, so that no mark stands out."""

import numpy as np
import pytest

from anechoic.trace.detect import Evidence, Examined, again, control_of, examine, gather
from anechoic.trace.keyed import LIKELIEST, Likeliest, keyed_scores
from anechoic.trace.normal import Reals
from anechoic.trace.profile import STANDARD
from anechoic.trace.score import Keys
from unit.trace.traced import Leak, every_key, leaked, marked, original, speech

GUILTY = (3, 17, 40, 58, 77, 101, 133, 190)
COUNT = 200


def averaged(*numbers: int) -> Leak:
    every = np.stack([leaked(marked(speech(), 16_000, number)) for number in numbers])
    made: Leak = every.mean(axis=0)
    return made


def evidence(*numbers: int) -> Evidence:
    found = gather(original(), averaged(*numbers), 16_000, STANDARD)
    assert isinstance(found, Evidence)
    return found


@pytest.fixture(scope="module")
def keys() -> Keys:
    return every_key(speech(), 16_000, COUNT)


def named(leak: Leak, keys: Keys) -> Examined:
    outcome = examine(original(), leak, 16_000, [keys], STANDARD)
    assert isinstance(outcome, Examined)
    return outcome


def test_all_eight_who_average_their_copies_are_named(keys: Keys) -> None:
    outcome = named(averaged(*GUILTY), keys)
    assert {one.name for one in outcome.named} == set(map(str, GUILTY))
    assert outcome.control_is_silent
    # Not by the warp that is measured, of which there is none: each by its own.
    assert all(one.turned > 1.3 * one.tiles for one in outcome.named)


def test_without_the_second_look_they_are_not(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "anechoic.trace.detect.keyed_scores", lambda _original, _left, some, _profile: np.zeros(len(some.names))
    )
    assert len(named(averaged(*GUILTY), keys).named) < len(GUILTY)


def test_innocent_keys_score_as_chance_gives(keys: Keys) -> None:
    found = keyed_scores(original(), evidence(*GUILTY).left, keys, STANDARD)
    innocent = np.delete(found, GUILTY)
    assert found[list(GUILTY)].min() > 8
    # The best of nine that are much alike.
    assert 0.5 < innocent.mean() < 1.5
    assert 0.5 < innocent.std() < 1.0
    assert innocent.max() < 4.5


def test_the_control_of_several_copies_is_silent(keys: Keys) -> None:
    control = control_of(original(), evidence(*GUILTY), STANDARD)
    assert keyed_scores(original(), control.left, keys, STANDARD).max() < 4.5


def test_a_key_has_one_score_whichever_keys_stand_beside_it(keys: Keys) -> None:
    left = evidence(*GUILTY).left
    every = keyed_scores(original(), left, keys, STANDARD)
    for begin, end in ((0, 1), (3, 4), (31, 66), (150, 200)):
        part = keys.some(np.arange(begin, end))
        assert np.array_equal(keyed_scores(original(), left, part, STANDARD), every[begin:end])


def test_no_look_is_free(keys: Keys) -> None:
    likeliest = Likeliest()
    likeliest.offer(keys, np.full(COUNT, -0.5))
    assert COUNT < LIKELIEST
    found = again(original(), evidence(GUILTY[0]), likeliest, STANDARD)
    wanted = np.minimum(0.0, -(np.maximum(found.turned, 0.0) ** 2) / 2 + np.log(9 / 0.05))
    assert found.bounds == pytest.approx(np.minimum(wanted, -0.5))


def some_keys(count: int, first: int = 0) -> Keys:
    numbers = np.arange(first, first + count)
    rows = numbers.astype("<u4").view(np.uint8).reshape(count, 4)
    return Keys(tuple(map(str, numbers)), rows, rows)


def test_the_likeliest_are_kept_in_the_order_they_came() -> None:
    random = np.random.default_rng(2)
    bounds: Reals = np.round(random.uniform(-9, 0, 3 * LIKELIEST + 7), 2)
    kept = Likeliest()
    for begin in range(0, len(bounds), 700):
        some = bounds[begin : begin + 700]
        kept.offer(some_keys(len(some), begin), some)
    wanted = np.sort(np.argsort(bounds, kind="stable")[:LIKELIEST])
    assert np.array_equal(kept.places, wanted)
    assert np.array_equal(kept.bounds, bounds[wanted])
    assert kept.keys.names == tuple(map(str, wanted))
    assert np.array_equal(kept.keys.tiles.view("<u4")[:, 0], wanted)


def test_nobody_offered_is_nobody_kept() -> None:
    found = again(original(), evidence(GUILTY[0]), Likeliest(), STANDARD)
    assert len(found.turned) == len(found.fitted) == len(found.bounds) == 0
