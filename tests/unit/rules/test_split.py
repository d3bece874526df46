"""Pieces of a long recording: whole, in order, within limits, cut in pauses only."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.split import cut


@st.composite
def recordings(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]], int, int]:
    shortest = draw(st.integers(1, 50))
    longest = draw(st.integers(2 * shortest, 400))
    edges = sorted(draw(st.sets(st.integers(0, 5_000), max_size=60)))
    pauses = list(zip(edges[::2], edges[1::2], strict=False))
    frames = draw(st.integers(max([shortest, *(end for _, end in pauses)]), 5_200))
    return frames, pauses, longest, shortest


@given(recordings())
def test_pieces_are_whole_in_order_and_within_limits(case: tuple[int, list[tuple[int, int]], int, int]) -> None:
    frames, pauses, longest, shortest = case
    pieces = cut(frames, pauses, longest=longest, shortest=shortest)
    if pieces is None:
        assert frames > longest
        return
    assert pieces[0][0] == 0
    assert pieces[-1][1] == frames
    assert all(one[1] == other[0] for one, other in pairwise(pieces))
    assert all(shortest <= last - first <= longest for first, last in pieces)
    for first, _ in pieces[1:]:
        assert any(start <= first <= end for start, end in pauses)


@given(recordings())
def test_pauses_everywhere_always_allow_a_cut(case: tuple[int, list[tuple[int, int]], int, int]) -> None:
    frames, _, longest, shortest = case
    assert cut(frames, [(0, frames)], longest=longest, shortest=shortest) is not None


def test_the_longest_late_pause_is_taken() -> None:
    assert cut(150, [(20, 40), (60, 64), (80, 90), (96, 98)], longest=100, shortest=5) == ((0, 85), (85, 150))


def test_no_pause_within_reach_is_said() -> None:
    assert cut(300, [(250, 260)], longest=100, shortest=5) is None


def test_a_short_recording_stays_whole() -> None:
    assert cut(100, [], longest=100, shortest=5) == ((0, 100),)
