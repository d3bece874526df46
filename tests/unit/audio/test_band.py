import numpy as np
import numpy.typing as npt
import pytest

from anechoic.audio.band import speech_band

RATES = [8_000, 16_000, 22_050, 44_100, 48_000]


def passed(hertz: float, rate: int) -> float:
    """What is left of a tone, in dB, away from its ends."""
    time = np.arange(rate) / rate
    clip = np.rint(12000 * np.sin(2 * np.pi * hertz * time)).astype(np.int16)
    middle = slice(rate // 4, 3 * rate // 4)
    left = np.sqrt(np.mean(speech_band(clip, rate)[middle].astype(float) ** 2))
    return float(20 * np.log10((left + 1e-3) / np.sqrt(np.mean(clip[middle].astype(float) ** 2))))


@pytest.mark.parametrize("rate", RATES)
def test_speech_passes_and_rumble_does_not(rate: int) -> None:
    for hertz in (300, 500, 1000, 2000, 3400):
        assert abs(passed(hertz, rate)) < 0.5
    for hertz in (20, 50):
        assert passed(hertz, rate) < -35


@pytest.mark.parametrize("rate", RATES[1:])
def test_hiss_does_not_pass(rate: int) -> None:
    for hertz in (4500, 6000, 7900):
        assert passed(hertz, rate) < -40


@pytest.mark.parametrize("rate", RATES)
def test_nothing_moves_in_time(rate: int) -> None:
    clip = np.zeros(rate, np.int16)
    clip[rate // 3] = 30000
    out = speech_band(clip, rate).astype(int)
    assert len(out) == len(clip)
    assert int(np.abs(out).argmax()) == rate // 3
    around: npt.NDArray[np.int_] = out[rate // 3 - 50 : rate // 3 + 51]
    assert around.tolist() == around[::-1].tolist()


@pytest.mark.parametrize("frames", [0, 1, 100, 4095, 4096, 9999])
def test_any_length_passes_in_one_piece(frames: int) -> None:
    random = np.random.default_rng(frames)
    clip = random.integers(-9000, 9000, frames).astype(np.int16)
    out = speech_band(clip, 16_000)
    assert len(out) == frames
    # The same as one long convolution: no seam where the pieces meet.
    longer = speech_band(np.concatenate([clip, np.zeros(20_000, np.int16)]), 16_000)
    assert np.abs(out.astype(int) - longer[:frames]).max(initial=0) <= 1
