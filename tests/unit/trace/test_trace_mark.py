import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.trace.grid import grid_for, spectrum, together
from anechoic.trace.mark import Analysis, Marking, Samples, block_samples, mark, peak_of
from anechoic.trace.profile import MARKS, PROFILES, STANDARD, Profile, key_info, mark_name, named_mark
from anechoic.trace.streams import Streams, need
from unit.trace.traced import marked, playback, speech

DATA = Path(__file__).resolve().parents[2] / "data" / "trace"
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
    # The same keys for all of them: what the warp changes is more than what the depth does.
    streams = playback(pcm, 16_000, 1)
    power = [
        float(np.mean(np.abs(np.diff(mark(Analysis(pcm, 16_000), streams, PROFILES[name]).astype(float) - pcm)) ** 2))
        for name in ("quiet", "standard", "strong")
    ]
    assert power[0] < power[1] < power[2]


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=6), st.booleans())
def test_blocks_and_parts_are_the_same_in_any_order(
    parts: list[tuple[float, float]],
    keep: bool,  # noqa: FBT001
) -> None:
    pcm = speech(16_000, 3.0)
    streams = playback(pcm, 16_000, 3)
    whole = mark(Analysis(pcm, 16_000), streams, STANDARD)
    marking = Marking(Analysis(pcm, 16_000, keep=keep), streams, STANDARD)
    for one, other in parts:
        first, last = sorted((round(one * len(pcm)), round(other * len(pcm))))
        assert np.array_equal(marking.part(first, last), whole[first:last])
    size = block_samples(grid_for(16_000))
    for number in reversed(range(marking.blocks)):
        assert np.array_equal(marking.block(number), whole[number * size : (number + 1) * size])


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_block_needs_one_hop_more_than_itself(number: int) -> None:
    pcm = speech(16_000, 3.0)
    grid = grid_for(16_000)
    begin, end = number * block_samples(grid), (number + 1) * block_samples(grid)
    other = pcm.copy()
    other[: max(0, begin - grid.hop)] = 77
    other[end + grid.hop :] = 77
    streams = playback(pcm, 16_000, 3)
    wanted, made = (
        Marking(Analysis(sound, 16_000, peak=peak_of(pcm), keep=False), streams, STANDARD).block(number)
        for sound in (pcm, other)
    )
    assert np.array_equal(made, wanted)


@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
@pytest.mark.parametrize("version", ["wm1", "wm2", "wm3"])
def test_the_mark_is_what_it_was(version: str, rate: int) -> None:
    """Evidence: what was heard years ago must come out the same. Never mend these; raise the scheme's version."""
    kept = np.load(DATA / f"{version}.npz")
    random = np.random.default_rng(11)
    pcm = random.integers(-9_000, 9_000, 4 * rate).astype(np.int16)
    needed = need(grid_for(rate), len(pcm))
    streams = Streams(random.bytes(needed.tiles), random.bytes(needed.knots), random.bytes(needed.dither))
    if version != "wm1":
        pcm >>= np.repeat(random.integers(0, 9, 80), rate // 20).astype(np.int16)
    made = mark(Analysis(pcm, rate), streams, MARKS[f"{version}:standard"])[:: rate // 500].astype(int)
    apart = np.abs(made - kept[f"rate_{rate}"])
    # Other processors round the last bit of a transform otherwise: a step of the samples here and there.
    assert apart.max() <= 1
    assert np.mean(apart > 0) < 0.01


def test_the_mark_is_held_back_where_the_sound_sets_in() -> None:
    """What a change in a frame puts before an onset is not masked by anything; after it, it is."""
    grid, random = grid_for(16_000), np.random.default_rng(3)
    pcm = random.integers(-30, 31, 32_000).astype(np.int16)
    onset = 62 * grid.hop
    pcm[onset:] = random.integers(-9_000, 9_000, len(pcm) - onset)
    streams = playback(pcm, 16_000, 1)
    marks = (MARKS["wm1:standard"], MARKS["wm2:standard"], STANDARD)
    still = [Profile("still", one.magnitude, one.phase, 0.0, one.scheme) for one in marks]
    added = [mark(Analysis(pcm, 16_000), streams, profile).astype(float) - pcm for profile in still]
    first, second, present = (float(np.mean(one[onset - grid.hop // 2 : onset] ** 2)) for one in added)
    assert max(second, present) < first / 4
    # Where nothing rises it is as deep as the profile says.
    one, other, _ = (float(np.mean(row[onset + 2 * grid.hop :] ** 2)) for row in added)
    assert other == pytest.approx(one * 1.12, rel=0.05)


def test_the_mark_is_shaped_from_the_lowest_tile_up() -> None:
    """A beat of a voice's lowest harmonic is what is heard of it; above, it may be deeper."""
    grid, random = grid_for(16_000), np.random.default_rng(4)
    pcm = random.integers(-9_000, 9_000, 48_000).astype(np.int16)
    streams = playback(pcm, 16_000, 1)
    added = [
        spectrum(mark(Analysis(pcm, 16_000), streams, profile).astype(np.float32) - pcm, grid, 4, 180)
        for profile in (replace(STANDARD, warp_s=0.0), replace(MARKS["wm2:standard"], warp_s=0.0))
    ]
    present, second = ((np.abs(one[:, grid.bins]) ** 2).reshape(-1, grid.bands, 4).mean(axis=(0, 2)) for one in added)
    assert np.sqrt(present[0] / second[0]) == pytest.approx(0.8, abs=0.08)
    assert np.sqrt((present / second)[1]) == pytest.approx(1.1, abs=0.1)
    assert np.sqrt((present / second)[2:9].mean()) == pytest.approx(1.2, abs=0.04)
    assert np.sqrt((present / second)[9:].mean()) == pytest.approx(1.3, abs=0.02)


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
    # Stretched, the loudest may be left out: what may not be passed is the levelled clip's.
    lower = mark(Analysis(wave, 16_000, peak=9_000), playback(wave, 16_000, 1), STANDARD)
    assert np.abs(lower.astype(int)).max() == 9_000


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
    assert key_info(STANDARD, "ab" * 16) == b"wm3|standard|" + b"ab" * 16
    assert key_info(MARKS["wm1:standard"], "ab" * 16) == b"wm1|standard|" + b"ab" * 16


@pytest.mark.parametrize("profile", MARKS.values(), ids=MARKS)
def test_a_mark_is_known_by_its_name_in_the_record(profile: Profile) -> None:
    assert mark_name(profile) in {f"{version}:{profile.name}" for version in ("wm1", "wm2", "wm3")}
    assert named_mark(mark_name(profile)) == profile


@pytest.mark.parametrize(
    "name", ["", "wm1", "wm1:", "wm1:loud", "wm9:standard", "standard", ":standard", "wm1:standard:"]
)
def test_a_mark_of_another_program_is_not_known(name: str) -> None:
    assert named_mark(name) is None
