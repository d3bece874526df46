import math
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from anechoic.audio.level import CEILING, apply_gain, clip_gain, levelled, loudness
from anechoic.audio.true_peak import true_peak

Samples = npt.NDArray[np.int16]
RECORDINGS = Path(__file__).parents[2] / "data" / "audio"


def tone(decibels: float, *, rate: int = 48000, hertz: float = 997, seconds: float = 4) -> Samples:
    wave = np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate) * 10 ** (decibels / 20)
    samples: Samples = np.rint(wave * 32767).astype(np.int16)
    return samples


@pytest.mark.parametrize(("decibels", "lufs"), [(0, -3.01), (-20, -23.01), (-40, -43.01)])
def test_a_997_hertz_tone_reads_as_the_standard_says(decibels: float, lufs: float) -> None:
    assert loudness(tone(decibels), 48000) == pytest.approx(lufs, abs=0.02)


@pytest.mark.parametrize("rate", [8000, 16000, 24000, 32000, 44100])
def test_every_rate_reads_the_same_tone_alike(rate: int) -> None:
    assert loudness(tone(-20, rate=rate), rate) == pytest.approx(-23.01, abs=0.1)


def test_the_weighting_follows_the_standards_curve() -> None:
    # Relative to 997 Hz, from the coefficients printed in ITU-R BS.1770 for 48 kHz.
    def standard(hertz: float) -> float:
        z = np.exp(-2j * np.pi * hertz / 48000)
        shelf = np.polyval([1.19839281085285, -2.69169618940638, 1.53512485958697], z) / np.polyval(
            [0.73248077421585, -1.69065929318241, 1.0], z
        )
        cut = np.polyval([1.0, -2.0, 1.0], z) / np.polyval([0.99007225036621, -1.99004745483398, 1.0], z)
        return 20 * math.log10(abs(shelf * cut))

    for hertz in (60, 200, 2000, 8000):
        measured = loudness(tone(-20, hertz=hertz), 48000) - loudness(tone(-20), 48000)
        assert measured == pytest.approx(standard(hertz) - standard(997), abs=0.05)


def test_the_gate_leaves_silence_out() -> None:
    spoken = tone(-20)
    with_silence = np.concatenate([spoken, np.zeros(48000 * 8, np.int16)])
    assert loudness(with_silence, 48000) == pytest.approx(loudness(spoken, 48000), abs=0.3)


def test_loud_and_soft_clips_come_out_alike() -> None:
    for decibels in (-3, -17, -30, -40):
        clip = tone(decibels, rate=16000)
        played = apply_gain(clip, clip_gain(clip, 16000), rate=16000)
        assert loudness(played, 16000) == pytest.approx(-20, abs=0.1)


def test_a_faint_recording_is_boosted_by_24_decibels_and_no_more() -> None:
    pcm, rate = soundfile.read(RECORDINGS / "faint.flac", dtype="int16")
    gain = clip_gain(pcm, rate)
    assert 20 * math.log10(gain) == pytest.approx(24)
    assert loudness(apply_gain(pcm, gain, rate=rate), rate) > -41


def test_a_clear_recording_is_brought_to_the_target() -> None:
    pcm, rate = soundfile.read(RECORDINGS / "clear.flac", dtype="int16")
    assert loudness(apply_gain(pcm, clip_gain(pcm, rate), rate=rate), rate) == pytest.approx(-20, abs=0.2)


@pytest.mark.parametrize("clip", [np.zeros(0, np.int16), np.zeros(16000, np.int16), np.zeros(5, np.int16)])
def test_silence_is_left_alone(clip: Samples) -> None:
    assert clip_gain(clip, 16000) == 1.0
    assert apply_gain(clip, 1.0).tolist() == clip.tolist()


@pytest.mark.parametrize("frames", [1, 100, 1599, 1600, 6399, 6400, 48000, 48001])
def test_short_clips_have_a_loudness(frames: int) -> None:
    clip = np.full(frames, 1000, np.int16)
    clip[::2] = -1000
    assert -40 < loudness(clip, 16000) < -20


@given(st.integers(0, 2**32), st.floats(0, 300), st.integers(1, 4000))
def test_no_sample_is_ever_above_the_ceiling(seed: int, gain: float, frames: int) -> None:
    random = np.random.default_rng(seed)
    clip = (random.integers(-32768, 32768, frames) * (random.random(frames) < random.random())).astype(np.int16)
    played = apply_gain(clip, gain)
    assert len(played) == frames
    assert np.abs(played.astype(int)).max() <= CEILING * 32768
    assert true_peak(played) <= -1.5


def test_the_limiter_turns_down_smoothly_and_only_near_the_peak() -> None:
    clip = tone(-30, rate=16000)
    clip[32000:32016] = 32767
    played = apply_gain(clip, 2.0)
    assert np.array_equal(played[:31800], clip[:31800] * 2)
    assert np.array_equal(played[32300:], clip[32300:] * 2)
    factor = played[clip != 0] / (clip[clip != 0] * 2.0)
    loud = np.abs(clip[clip != 0]) > 200
    assert np.abs(np.diff(factor[loud])).max() < 0.03


def test_a_boost_lifts_what_levelling_made_and_the_ceiling_holds() -> None:
    pcm, rate = soundfile.read(RECORDINGS / "faint.flac", dtype="int16")
    plain = loudness(levelled(pcm, rate), rate)
    for boost in (6, 12, 18):
        assert loudness(levelled(pcm, rate, boost_db=boost), rate) == pytest.approx(plain + boost, abs=0.5)
    clear, rate = soundfile.read(RECORDINGS / "clear.flac", dtype="int16")
    loud = levelled(clear, rate, boost_db=24)
    assert true_peak(loud) <= -1.5
    assert loudness(loud, rate) > loudness(levelled(clear, rate), rate) + 6


@pytest.mark.parametrize("boost", [-1.0, 24.5])
def test_there_is_no_other_boost(boost: float) -> None:
    with pytest.raises(ValueError, match="no boost"):
        levelled(tone(-20), 48000, boost_db=boost)


def test_only_the_speech_band_is_levelled_to_the_target_too() -> None:
    clip = np.rint(tone(-24, rate=16000) * 0.5 + tone(-10, rate=16000, hertz=50)).astype(np.int16)
    played = levelled(clip, 16000, speech_band=True)
    assert len(played) == len(clip)
    assert loudness(played, 16000) == pytest.approx(-20, abs=0.2)
    spectrum = np.abs(np.fft.rfft(played))
    hertz = np.fft.rfftfreq(len(played), 1 / 16000)
    assert spectrum[hertz < 80].max() < 0.01 * spectrum[hertz > 80].max()
