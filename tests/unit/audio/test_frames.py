import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.audio.frames import Span, covered, frame_at, seconds, union

spans = st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize("edges", [(-1, 3), (4, 3), (-2, -1)])
def test_a_span_is_never_backwards_or_negative(edges: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(*edges)


@pytest.mark.parametrize("edges", [(0, 1.5), (0.0, 2), (True, 2)])
def test_a_span_is_made_of_whole_frames(edges: tuple[int, int]) -> None:
    with pytest.raises(TypeError, match="whole frames"):
        Span(*edges)


@given(st.integers(0, 10**9), st.sampled_from([8000, 16000, 24000, 32000, 44100, 48000]))
def test_seconds_and_back_is_the_same_frame(frame: int, rate: int) -> None:
    assert frame_at(seconds(frame, rate), rate) == frame


def test_time_before_the_clip_is_its_first_frame() -> None:
    assert frame_at(-0.5, 16000) == 0


@given(st.lists(spans, max_size=8))
def test_union_holds_the_same_frames_apart(many: list[Span]) -> None:
    joined = union(many)
    expected = {frame for span in many for frame in range(span.first, span.last_exclusive)}
    assert {frame for span in joined for frame in range(span.first, span.last_exclusive)} == expected
    assert all(a.last_exclusive < b.first for a, b in itertools.pairwise(joined))


@given(st.lists(spans, max_size=6), st.lists(spans, max_size=6))
def test_covered_counts_a_frame_once(heard: list[Span], speech: list[Span]) -> None:
    def frames(many: list[Span]) -> set[int]:
        return {frame for span in many for frame in range(span.first, span.last_exclusive)}

    assert covered(heard, speech) == len(frames(heard) & frames(speech))


@given(spans, spans)
def test_within_is_what_both_share(one: Span, other: Span) -> None:
    shared = one.within(other)
    assert [f for f in range(100) if f in shared] == [f for f in range(100) if f in one and f in other]
