"""Clips are found in recordings among all others, wherever they are in it and however they sound."""

import functools
from collections.abc import Callable

import numpy as np
import pytest
import soundfile

from anechoic.audio.stretch import stretch
from anechoic.trace.find import LEAST, Heard, Recording
from anechoic.trace.grid import Floats
from anechoic.trace.picture import STEP_S, faster, frames_in, picture
from unit.trace.traced import AUDIO, Leak, leaked, marked, speech

NAMES = sorted(path.stem for path in AUDIO.glob("*.flac"))
CLIP = "pt-181e179f"
RATE = 16_000


@functools.cache
def catalogue() -> tuple[Floats, ...]:
    return tuple(picture(*soundfile.read(AUDIO / f"{name}.flac", dtype="int16")) for name in NAMES)


def best(leak: Leak, rate: int = RATE) -> Heard:
    return Recording(picture(leak, rate)).places(catalogue())[0]


def clip(seconds: float = 6.0) -> Leak:
    return leaked(marked(speech(RATE, seconds, CLIP), RATE, 3))


def plain(leak: Leak) -> Leak:
    return leak


def noisy(leak: Leak) -> Leak:
    noise = np.random.default_rng(3).normal(0, float(leak.std()), len(leak))
    return (leak + noise).astype(np.float32)


def narrow(leak: Leak) -> Leak:
    bins = np.fft.rfft(leak)
    hertz = np.fft.rfftfreq(len(leak), 1 / RATE)
    bins[(hertz < 300) | (hertz > 3_000)] = 0
    return np.fft.irfft(bins, len(leak)).astype(np.float32)


def echoing(leak: Leak) -> Leak:
    random = np.random.default_rng(4)
    answer = random.normal(0, 1, RATE // 2) * np.exp(-np.arange(RATE // 2) / (0.08 * RATE))
    answer[0] = 2
    return np.convolve(leak, answer)[: len(leak)].astype(np.float32)


def cropped(leak: Leak) -> Leak:
    return leak[2 * RATE : 4 * RATE + RATE // 2]


def amid_silence(leak: Leak) -> Leak:
    """As a recorder that ran on beside a silent output gives it: not one sample but zero for most of the time."""
    return np.concatenate([np.zeros(7 * RATE, np.float32), leak, np.zeros(60 * RATE, np.float32)])


def amid_near_silence(leak: Leak) -> Leak:
    noise = np.random.default_rng(5).normal(0, 1e-5, 73 * RATE).astype(np.float32)
    noise[7 * RATE : 7 * RATE + len(leak)] += leak
    return noise


@pytest.mark.parametrize("done", [plain, noisy, narrow, echoing, cropped, amid_silence, amid_near_silence])
def test_the_clip_is_the_first_of_all(done: Callable[[Leak], Leak]) -> None:
    found = best(done(clip()))
    assert NAMES[found.which] == CLIP
    assert found.height > LEAST


@pytest.mark.parametrize("begin_s", [0.0, 15.2, 16.0, 40.0])
def test_the_place_is_where_the_clip_begins(begin_s: float) -> None:
    other = [leaked(speech(RATE, 5.0, name)) for name in NAMES[:12] if name != CLIP]
    around = np.concatenate(other)
    at = round(begin_s * RATE)
    places = Recording(picture(np.concatenate([around[:at], clip(), around[at:]]), RATE)).places(catalogue())
    found = next(one for one in places if NAMES[one.which] == CLIP)
    assert found.start_s == pytest.approx(begin_s, abs=2 * STEP_S)
    assert found.length_s > 5


def test_a_beginning_that_is_cut_off_lies_before_the_recording() -> None:
    assert best(clip()[2 * RATE :]).start_s == pytest.approx(-2.0, abs=2 * STEP_S)


def test_what_is_silent_does_not_make_any_likeness_stand_out() -> None:
    places = Recording(picture(amid_silence(clip()), RATE)).places(catalogue())
    assert all(one.height < 8 for one in places if NAMES[one.which] != CLIP)
    nothing = np.zeros(20 * RATE, np.float32)
    assert Recording(picture(nothing, RATE)).places(catalogue()) == []


def test_a_clip_that_is_played_twice_has_two_places() -> None:
    gap = np.zeros(3 * RATE, np.float32)
    places = Recording(picture(np.concatenate([clip(), gap, clip()]), RATE)).places(catalogue())
    mine = [one for one in places if NAMES[one.which] == CLIP][:2]
    assert sorted(one.start_s for one in mine) == pytest.approx([0.0, 9.0], abs=2 * STEP_S)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000])
def test_a_recording_at_another_rate(rate: int) -> None:
    leak = leaked(marked(speech(rate, 6.0, CLIP), rate, 3))
    assert NAMES[best(leak, rate).which] == CLIP


@pytest.mark.parametrize("speed", [700, 1_500])
def test_a_clip_that_was_played_at_another_speed(speed: int) -> None:
    leak = stretch(speech(RATE, 6.0, CLIP), RATE, speed)
    tried = [faster(one, speed / 1_000) for one in catalogue()]
    found = Recording(picture(leak, RATE)).places(tried)[0]
    assert NAMES[found.which] == CLIP


def test_a_long_clip_is_found_by_a_piece_of_it() -> None:
    long = np.concatenate([leaked(speech(RATE, 5.0, name)) for name in NAMES[:10]])
    piece = long[30 * RATE : 38 * RATE]
    found = Recording(picture(piece, RATE)).places([picture(long, RATE)])[0]
    assert found.start_s == pytest.approx(-30.0, abs=2 * STEP_S)
    assert found.start_s + found.piece_s < 8 < found.start_s + found.piece_s + found.length_s + 16


def test_other_speech_stands_out_less_than_the_clip() -> None:
    others = [one for name, one in zip(NAMES, catalogue(), strict=True) if name != CLIP]
    found = Recording(picture(clip(), RATE)).places(others)
    mine = best(clip()).height
    assert all(one.height < 0.6 * mine for one in found)


@pytest.mark.parametrize("samples", [0, 100, 1_023, 1_024, 5_000])
def test_the_shortest_sounds_have_pictures_and_no_places(samples: int) -> None:
    sound = np.ones(samples, np.float32)
    made = picture(sound, RATE)
    assert len(made) == frames_in(samples, RATE)
    assert np.isfinite(made).all()
    assert Recording(made).places([picture(np.zeros(samples, np.int16), RATE)]) == []


def test_silence_and_a_tone_stand_out_nowhere() -> None:
    for sound in (np.zeros(RATE * 10, np.int16), (9_000 * np.sin(np.arange(RATE * 10) / 9)).astype(np.int16)):
        assert np.isfinite(picture(sound, RATE)).all()


def test_many_clips_at_once_are_each_clip_alone() -> None:
    recording = Recording(picture(noisy(clip()), RATE))
    together = recording.places(catalogue())
    alone = [one for number, of in enumerate(catalogue()) for one in recording.places([of])]
    assert len(together) == len(alone)
    assert sorted(round(one.height, 2) for one in together) == sorted(round(one.height, 2) for one in alone)
