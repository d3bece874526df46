import numpy as np
import pytest

from anechoic.audio.beep import beeped
from anechoic.audio.frames import Span

RATE = 16_000


def noise() -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return np.random.default_rng(7).integers(-20_000, 20_000, RATE, dtype=np.int16)


def test_a_span_holds_a_tone_and_nothing_of_what_was_there() -> None:
    one, other = noise(), noise()[::-1].copy()
    span = Span(4_000, 9_000)
    first, second = beeped(one, RATE, [span]), beeped(other, RATE, [span])
    assert np.array_equal(first[4_000:9_000], second[4_000:9_000])
    spectrum = np.abs(np.fft.rfft(first[4_000:9_000] * np.hanning(5_000)))
    assert np.argmax(spectrum) * RATE / 5_000 == pytest.approx(1_000, abs=4)
    assert np.array_equal(first[:4_000], one[:4_000])
    assert np.array_equal(first[9_000:], one[9_000:])


def test_the_clip_itself_is_not_changed() -> None:
    clip = noise()
    before = clip.copy()
    beeped(clip, RATE, [Span(0, 100)])
    assert np.array_equal(clip, before)


def test_without_spans_it_is_the_clip_itself() -> None:
    clip = noise()
    assert beeped(clip, RATE, []) is clip


@pytest.mark.parametrize("span", [Span(0, 1), Span(RATE - 1, RATE), Span(0, RATE), Span(RATE - 3, RATE + 500)])
def test_spans_at_the_edges_fit(span: Span) -> None:
    made = beeped(noise(), RATE, [span])
    assert made.dtype == np.int16
    assert len(made) == RATE
    assert abs(int(made[min(span.first, RATE - 1)])) <= 3_300
