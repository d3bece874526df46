import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.trace.grid import grid_for, spectrum, together
from anechoic.trace.mark import Analysis, Marking, Samples, mark
from anechoic.trace.profile import PROFILES, STANDARD, Profile, key_info, mark_name, named_mark
from anechoic.trace.streams import Streams, need
from unit.trace.traced import marked, playback, speech

RATES = [8_000, 16_000, 22_050, 24_000, 44_100, 48_000]


def distance_db(one: Samples, other: Samples) -> float:
    power, apart = (float(np.sum(row.astype(np.float64) ** 2)) for row in (one, one.astype(np.float64) - other))
    return 10 * math.log10(power / apart)


@pytest.mark.parametrize("rate", RATES)
def test_frames_put_together_are_the_sound_again(rate: int) -> None:
    grid = grid_for(rate)
    sound = np.random.default_rng(1).normal(0, 1, rate // 2).astype(np.float32)
    frames = spectrum(sound, grid, 0, grid.frames(len(sound)))
    assert np.allclose(together(frames, grid)[: len(sound)], sound, atol=1e-5)


@pytest.mark.parametrize("rate", [24_000, 44_100, 48_000, 96_000])
def test_short_transforms_are_the_long_one(rate: int) -> None:
    grid = grid_for(rate)
    random = np.random.default_rng(2)
    frames = (random.normal(size=(4, grid.bins.stop)) + 1j * random.normal(size=(4, grid.bins.stop))).astype(
        np.complex64
    )
    padded = np.pad(frames, ((0, 0), (0, grid.hop + 1 - grid.bins.stop)))
    assert np.allclose(together(frames, grid), together(padded, grid), atol=1e-6)


@pytest.mark.parametrize("rate", RATES)
def test_a_mark_changes_little_and_is_the_same_every_time(rate: int) -> None:
    pcm = speech(rate, 2.0)
    made = marked(pcm, rate, 1)
    assert made.dtype == np.int16
    assert len(made) == len(pcm)
    assert np.array_equal(made, marked(pcm, rate, 1))
    assert not np.array_equal(made, marked(pcm, rate, 2))
    # The warp moves waves by some 0.15 ms, so that samples differ much more than what is heard.
    assert 4 < distance_db(pcm, made) < 12
    assert np.abs(made).max() <= np.abs(pcm).max()


def test_deeper_profiles_change_more() -> None:
    pcm = speech()
    power = [
        float(np.mean(np.abs(np.diff(marked(pcm, 16_000, 1, PROFILES[name]).astype(float) - pcm)) ** 2))
        for name in ("quiet", "standard", "strong")
    ]
    assert power[0] < power[1] < power[2]


@given(st.lists(st.integers(1, 20_000), min_size=1, max_size=12))
def test_parts_are_the_same_as_all_at_once(parts: list[int]) -> None:
    pcm = speech(16_000, 2.0)
    streams = playback(pcm, 16_000, 3)
    whole = mark(Analysis(pcm, 16_000), streams, STANDARD)
    marking = Marking(Analysis(pcm, 16_000), streams, STANDARD)
    made = [marking.read(part) for part in parts]
    made.append(marking.read(len(pcm)))
    assert np.array_equal(np.concatenate(made), whole)
    assert marking.given == len(pcm)
    assert len(marking.read(1)) == 0


def test_the_first_second_needs_no_more_than_itself() -> None:
    pcm = speech()
    other = pcm.copy()
    other[-16_000:] = 0
    other[-1] = np.abs(pcm).max()
    streams = playback(pcm, 16_000, 3)
    first, second = (Marking(Analysis(sound, 16_000), streams, STANDARD).read(16_000) for sound in (pcm, other))
    assert np.array_equal(first, second)


def test_an_analysis_serves_every_playback() -> None:
    pcm = speech()
    analysis = Analysis(pcm, 16_000)
    for number in (1, 2):
        made = mark(analysis, playback(pcm, 16_000, number), STANDARD)
        assert np.array_equal(made, marked(pcm, 16_000, number))


def test_silence_stays_silent() -> None:
    pcm = speech().copy()
    pcm[16_000:24_000] = 0
    made = marked(pcm, 16_000, 1)
    assert not made[16_016:23_984].any()
    nothing = np.zeros(8_000, np.int16)
    assert not marked(nothing, 16_000, 1).any()


def test_nothing_is_louder_than_the_loudest() -> None:
    wave = np.clip(40_000 * np.sin(np.arange(16_000) / 13), -32_768, 32_767).astype(np.int16)
    made = marked(wave, 16_000, 1).astype(np.int32)
    assert made.max() == 32_767
    # What would be above is not turned over to the other side.
    assert np.abs(np.diff(made)).max() < 12_000
    quiet = (wave // 100).astype(np.int16)
    assert np.abs(marked(quiet, 16_000, 1)).max() <= np.abs(quiet).max()


@pytest.mark.parametrize("rate", [0, 4_000, 7_999, 200_000])
def test_no_mark_is_made_at_other_rates(rate: int) -> None:
    with pytest.raises(ValueError, match="no mark"):
        Analysis(speech(), rate)


def test_what_is_no_sound_is_not_let_through() -> None:
    wrongs: list[Any] = [np.zeros(0, np.int16), np.zeros((2, 800), np.int16), np.zeros(800, np.float32)]
    for wrong in wrongs:
        with pytest.raises(ValueError, match="one row"):
            Analysis(wrong, 16_000)


@pytest.mark.parametrize("short", ["tiles", "knots", "dither"])
def test_too_short_a_stream_is_refused(short: str) -> None:
    pcm = speech()
    streams = playback(pcm, 16_000, 1)
    parts = {part: getattr(streams, part) for part in ("tiles", "knots", "dither")}
    parts[short] = parts[short][:-8]
    with pytest.raises(ValueError, match="too short"):
        Marking(Analysis(pcm, 16_000), Streams(**parts), STANDARD)


@given(st.integers(1, 200), st.sampled_from(RATES))
def test_a_sound_of_any_length_is_marked(samples: int, rate: int) -> None:
    pcm = np.full(samples, 1_000, np.int16)
    assert len(marked(pcm, rate, 1)) == samples


def test_needs_grow_with_the_clip() -> None:
    grid = grid_for(16_000)
    short, long = need(grid, 16_000), need(grid, 160_000)
    assert short.tiles < long.tiles
    assert short.knots < long.knots
    assert (short.dither, long.dither) == (32_000, 128_000)


def test_the_noise_of_a_long_clip_begins_anew() -> None:
    pcm = np.full(5 * 8_000, 1_000, np.int16)
    needed = need(grid_for(8_000), len(pcm))
    # No tiles and no knots of any weight: what is left of the mark on a constant is its noise.
    streams = Streams(bytes(needed.tiles), bytes(needed.knots), np.random.default_rng(1).bytes(needed.dither))
    made = mark(Analysis(pcm, 8_000), streams, Profile("none", 0.0, 0.0, 0.0))
    assert needed.dither == 2 * 4 * 8_000
    assert np.array_equal(made[:8_000], made[4 * 8_000 :])
    assert not np.array_equal(made[:8_000], made[8_000:16_000])


def test_the_info_names_version_profile_and_playback() -> None:
    assert key_info(STANDARD, "ab" * 16) == b"wm1|standard|" + b"ab" * 16


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_a_mark_is_known_by_its_name_in_the_record(profile: Profile) -> None:
    assert mark_name(profile) == f"wm1:{profile.name}"
    assert named_mark(mark_name(profile)) == profile


@pytest.mark.parametrize("name", ["", "wm1", "wm1:", "wm1:loud", "wm2:standard", ":standard", "wm1:standard:"])
def test_a_mark_of_another_program_is_not_known(name: str) -> None:
    assert named_mark(name) is None
