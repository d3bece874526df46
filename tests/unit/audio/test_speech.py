from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from anechoic.audio.frames import Span, covered
from anechoic.audio.speech import pauses, speech_spans

Samples = npt.NDArray[np.int16]
RATE = 16000
RECORDINGS = Path(__file__).parents[2] / "data" / "audio"


def phrases(*parts: tuple[float, float], level: float, floor: float, rate: int = RATE) -> Samples:
    """Say something at each (start, end) in seconds: noise with syllables, over a noise floor, levels in dBFS."""
    random = np.random.default_rng(5)
    end = parts[-1][1] + 0.6
    time = np.arange(round(end * rate)) / rate
    sound = random.normal(0, 1, len(time)) * 10 ** (floor / 20)
    for first, last in parts:
        syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 4 * (time - first))
        voice = (random.normal(0, 1, len(time)) + 2 * np.sin(2 * np.pi * 180 * time)) / 2
        sound += voice * syllables * 10 ** (level / 20) * ((time >= first) & (time < last))
    samples: Samples = np.clip(np.rint(sound * 32768), -32768, 32767).astype(np.int16)
    return samples


@pytest.mark.parametrize(("level", "floor"), [(-15, -60), (-25, -50), (-45, -75), (-60, -90), (-30, -50)])
@pytest.mark.parametrize("rate", [8000, 16000, 48000])
def test_phrases_are_found_at_any_level(level: float, floor: float, rate: int) -> None:
    clip = phrases((0.7, 2.0), (2.8, 4.1), level=level, floor=floor, rate=rate)
    spans = speech_spans(clip, rate)
    assert len(spans) == 2
    for span, (first, last) in zip(spans, [(0.7, 2.0), (2.8, 4.1)], strict=True):
        assert span.first / rate == pytest.approx(first, abs=0.13)
        assert span.last_exclusive / rate == pytest.approx(last, abs=0.13)


def test_hum_and_direct_current_are_not_speech() -> None:
    clip = phrases((0.7, 2.0), (2.8, 4.1), level=-25, floor=-65)
    hum = np.sin(2 * np.pi * 50 * np.arange(len(clip)) / RATE) * 300 + 800
    assert len(speech_spans((clip + hum).astype(np.int16), RATE)) == 2


def test_a_click_is_not_speech() -> None:
    clip = phrases((1.5, 3.0), level=-25, floor=-65)
    clip[8000:8040] = 20000
    (span,) = speech_spans(clip, RATE)
    assert span.first > 1.3 * RATE


@pytest.mark.parametrize("clip", [np.zeros(0, np.int16), np.zeros(1, np.int16), np.zeros(RATE, np.int16)])
def test_silence_has_no_speech(clip: Samples) -> None:
    assert speech_spans(clip, RATE) == ()


def test_pauses_are_where_a_recording_may_be_cut() -> None:
    clip = phrases((0.5, 1.5), (1.8, 3.0), (4.0, 5.0), level=-20, floor=-65)
    found = [pause for pause in pauses(clip, RATE) if pause.first > 0 and pause.last_exclusive < len(clip)]
    assert [round(pause.first / RATE, 1) for pause in found] == [1.5, 3.0]
    assert all(1.5 - 0.1 < pause.first / RATE < 4.1 for pause in found)
    long = pauses(clip, RATE, minimum_s=0.8)
    assert [round(pause.last_exclusive / RATE, 1) for pause in long] == [4.0]


@pytest.mark.parametrize("name", ["clear.flac", "faint.flac"])
def test_real_speech_is_found_and_pauses_lie_outside_of_it(name: str) -> None:
    pcm, rate = soundfile.read(RECORDINGS / name, dtype="int16")
    spans = speech_spans(pcm, rate)
    energy = pcm.astype(np.float64) ** 2
    spoken = sum(float(energy[span.first : span.last_exclusive].sum()) for span in spans)
    assert spoken / energy.sum() > 0.97
    assert sum(map(len, spans)) < 0.95 * len(pcm)
    assert covered(spans, [Span(0, len(pcm))]) == sum(map(len, spans))
    quiet = sum(float(energy[pause.first : pause.last_exclusive].sum()) for pause in pauses(pcm, rate))
    assert quiet / energy.sum() < 0.02


@given(st.integers(0, 2**32), st.integers(1, 40000), st.sampled_from([8000, 16000, 44100]))
def test_spans_are_sorted_apart_and_inside(seed: int, frames: int, rate: int) -> None:
    random = np.random.default_rng(seed)
    loud = np.repeat(random.integers(0, 9000, frames // 2000 + 1), 2000)[:frames]
    pcm = (random.normal(0, 1, frames).clip(-3, 3) * loud).astype(np.int16)
    for spans in (speech_spans(pcm, rate), pauses(pcm, rate)):
        edges = [edge for span in spans for edge in (span.first, span.last_exclusive)]
        assert edges == sorted(edges)
        assert not edges or edges[-1] <= frames
