"""Row 7: a clip with a full-scale burst must not hurt the ear that was turned up for faint speech."""

import numpy as np
import pytest

from anechoic.audio.level import apply_gain, clip_gain

pytestmark = pytest.mark.attack(7)

RATE = 16000
HIGHEST = 10 ** (-1.5 / 20) * 32768


def test_a_full_scale_burst_in_faint_speech_is_limited() -> None:
    random = np.random.default_rng(7)
    faint = random.normal(0, 40, RATE * 10).astype(np.int16)
    faint[RATE * 4 : RATE * 4 + 800] = np.where(np.arange(800) % 2, 32767, -32768)
    for gain in (clip_gain(faint, RATE), 1.0, 10 ** (24 / 20)):
        played = apply_gain(faint, gain, rate=RATE)
        assert np.abs(played.astype(np.int32)).max() <= HIGHEST


def test_a_clip_that_is_all_full_scale_comes_out_at_speech_level() -> None:
    noise = np.where(np.random.default_rng(8).random(RATE * 3) < 0.5, 32767, -32768).astype(np.int16)
    played = apply_gain(noise, clip_gain(noise, RATE), rate=RATE).astype(np.float64)
    assert 20 * np.log10(np.sqrt(np.mean(played**2)) / 32768) < -18
