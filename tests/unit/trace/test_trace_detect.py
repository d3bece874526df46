import functools
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest

from anechoic.trace.detect import Examined, examine
from anechoic.trace.fitness import Unfit
from anechoic.trace.mark import Analysis, mark
from anechoic.trace.profile import PROFILES, STANDARD, Profile
from anechoic.trace.reference import reference
from anechoic.trace.resample import at_moments, at_rate
from anechoic.trace.streams import knot_values
from unit.trace.traced import OTHER_CLIP, Leak, every_key, leaked, marked, original, playback, speech

KEYS = 200
GUILTY = 7


def examined(leak: Leak, rate: int = 16_000, profile: Profile = STANDARD, leaks: int = 1) -> Examined:
    keys = [every_key(speech(), 16_000, KEYS)]
    outcome = examine(original(), leak, rate, keys, profile, leaks=leaks)
    assert isinstance(outcome, Examined), outcome
    return outcome


@functools.cache
def plain() -> Examined:
    """Give the outcome of the leak as it was heard."""
    return examined(leaked(marked(speech(), 16_000, GUILTY)))


def names(outcome: Examined) -> list[str]:
    return [one.name for one in outcome.named]


def noisy(leak: Leak) -> Leak:
    made: Leak = leak + np.random.default_rng(1).normal(0, float(leak.std()) * 0.3, len(leak)).astype(np.float32)
    return made


def faster(leak: Leak) -> Leak:
    return at_moments(leak, np.arange(round(len(leak) / 1.01)) * np.float64(1.01))


def spliced(leak: Leak) -> Leak:
    return leak[np.arange(len(leak)) % 16_000 < 12_000]


def echoing(leak: Leak) -> Leak:
    made: Leak = leak.copy()
    for delay, gain in ((300, -0.6), (811, 0.5), (1_200, 0.3)):
        made[delay:] += np.float32(gain) * leak[:-delay]
    return made


def late(leak: Leak) -> Leak:
    return np.concatenate([np.zeros(5_000, np.float32), leak[3_000:]])


def half_silent(leak: Leak) -> Leak:
    return np.where(np.arange(len(leak)) % 8_000 < 4_000, leak, np.float32(0))


def turned_over(leak: Leak) -> Leak:
    return -0.05 * leak


@pytest.mark.parametrize("done", [noisy, faster, spliced, echoing, late, half_silent, turned_over])
def test_the_playback_is_named_and_nobody_else(done: Callable[[Leak], Leak]) -> None:
    outcome = examined(done(leaked(marked(speech(), 16_000, GUILTY))))
    assert names(outcome) == [str(GUILTY)]
    assert outcome.control_is_silent
    assert outcome.keys == KEYS
    assert all(one.bound > outcome.line for one in outcome.runners_up)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100])
def test_a_recording_at_another_rate(rate: int) -> None:
    leak = at_rate(leaked(marked(speech(), 16_000, GUILTY)), Fraction(16_000), Fraction(rate))
    assert names(examined(leak, rate)) == [str(GUILTY)]


@pytest.mark.parametrize("rate", [8_000, 22_050, 48_000])
def test_a_clip_at_another_rate(rate: int) -> None:
    pcm = speech(rate)
    leak = noisy(leaked(marked(pcm, rate, GUILTY)))
    outcome = examine(reference(pcm, rate), leak, rate, [every_key(pcm, rate, 20)], STANDARD)
    assert isinstance(outcome, Examined)
    assert names(outcome) == [str(GUILTY)]


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_every_profile_is_named(name: str) -> None:
    profile = PROFILES[name]
    pcm = speech()
    streams = playback(pcm, 16_000, GUILTY)
    leak = noisy(leaked(mark(Analysis(pcm, 16_000), streams, profile)))
    assert names(examined(leak, profile=profile)) == [str(GUILTY)]


def test_two_copies_averaged_name_both() -> None:
    both = (leaked(marked(speech(), 16_000, GUILTY)) + leaked(marked(speech(), 16_000, 9))) * np.float32(0.5)
    assert sorted(names(examined(both))) == [str(GUILTY), "9"]


def test_the_original_names_nobody() -> None:
    outcome = examined(leaked(speech()))
    assert outcome.named == ()
    assert len(outcome.runners_up) == 3
    assert 0.8 < outcome.spread < 1.4


def test_a_playback_that_is_not_among_the_keys_names_nobody() -> None:
    assert examined(leaked(marked(speech(), 16_000, KEYS + 5))).named == ()


def test_warp_and_tiles_are_both_measured() -> None:
    pcm = speech()
    outcome = plain()
    measured = outcome.evidence.measured[0]
    keyed = knot_values(playback(pcm, 16_000, GUILTY).knots, len(measured.knots))[0]
    known = measured.doubt < 0.5
    assert known.sum() > 15
    assert np.corrcoef(keyed[known], measured.knots[known])[0, 1] > 0.75
    assert outcome.named[0].tiles > 30


def test_the_line_is_lower_when_more_is_examined() -> None:
    assert examined(leaked(marked(speech(), 16_000, GUILTY)), leaks=1_000).line < plain().line


def test_the_same_again_is_the_same() -> None:
    first, second = plain(), examined(leaked(marked(speech(), 16_000, GUILTY)))
    assert first.named == second.named
    assert np.array_equal(first.tiles, second.tiles)


def test_no_keys_name_nobody() -> None:
    outcome = examine(original(), leaked(speech()), 16_000, [], STANDARD)
    assert isinstance(outcome, Examined)
    assert outcome.named == ()


@pytest.mark.parametrize(
    ("leak", "why"),
    [
        (np.zeros(64_000, np.float32), Unfit.SILENT),
        (np.full(20_000, 0.1, np.float32), Unfit.TOO_SHORT),
        (np.full(64_000, np.nan, np.float32), Unfit.DAMAGED),
        (np.where(np.sin(np.arange(64_000) / 20) > 0, 0.5, -0.5).astype(np.float32), Unfit.CLIPPED),
        (np.random.default_rng(1).normal(0, 0.1, 64_000).astype(np.float32), Unfit.NOT_SPEECH),
        ((0.1 * np.sin(np.arange(64_000) / 7)).astype(np.float32), Unfit.NOT_SPEECH),
        (np.broadcast_to(np.float32(0.1), 16_000 * 121), Unfit.TOO_LONG),
    ],
)
def test_what_cannot_be_examined_is_said(leak: Leak, why: Unfit) -> None:
    assert examine(original(), leak, 16_000, [every_key(speech(), 16_000, 4)], STANDARD) is why


def test_another_clip_is_not_found() -> None:
    leak = leaked(marked(speech(name=OTHER_CLIP), 16_000, GUILTY))
    assert examine(original(), leak, 16_000, [every_key(speech(), 16_000, 4)], STANDARD) is Unfit.NOT_FOUND


def test_a_second_of_it_is_too_short() -> None:
    leak = leaked(marked(speech(), 16_000, GUILTY)).copy()
    leak[16_000:] = 0
    assert examine(original(), leak, 16_000, [every_key(speech(), 16_000, 4)], STANDARD) is Unfit.TOO_SHORT


@pytest.mark.parametrize("rate", [4_000, 384_000])
def test_a_recording_at_a_rate_no_mark_is_made_for_is_said_too(rate: int) -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, 2 * rate).astype(np.float32)
    assert examine(original(), noise, rate, [every_key(speech(), 16_000, 4)], STANDARD) is Unfit.NOT_SPEECH
