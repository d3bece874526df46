from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.heard import gate_open, heard_ranges, heard_share

_STRETCH = st.tuples(st.integers(0, 500), st.integers(0, 500), st.sampled_from([500, 1_000, 2_000, 2_125, 3_000]))
_SPEECH = st.lists(st.integers(0, 500), min_size=2, max_size=8, unique=True).map(
    lambda edges: [tuple(pair) for pair in zip(*[iter(sorted(edges)[: len(edges) // 2 * 2])] * 2, strict=True)]
)


@given(_SPEECH, st.lists(_STRETCH, max_size=10))
def test_the_share_is_what_counting_every_frame_gives(
    speech: list[tuple[int, int]], played: list[tuple[int, int, int]]
) -> None:
    heard = {frame for first, last, speed in played if speed <= 2_000 for frame in range(first, last)}
    wanted = [frame for first, last in speech for frame in range(first, last)]
    expected = sum(frame in heard for frame in wanted) / len(wanted) if wanted else 1.0
    assert abs(heard_share(speech, 500, played) - expected) < 1e-9


@given(st.lists(_STRETCH, max_size=10))
def test_ranges_are_sorted_and_apart(played: list[tuple[int, int, int]]) -> None:
    ranges = heard_ranges(played)
    assert all(first < last for first, last in ranges)
    assert all(one[1] < two[0] for one, two in pairwise(ranges))


def test_a_clip_without_speech_asks_for_all_of_itself() -> None:
    assert heard_share([], 100, [(0, 90, 1_000)]) == 0.9
    assert not gate_open(0.9)
    assert gate_open(0.95)


def test_speech_played_too_fast_was_not_heard() -> None:
    assert heard_share([(0, 100)], 100, [(0, 100, 2_125)]) == 0.0
    assert heard_share([(0, 100)], 100, [(0, 100, 2_000)]) == 1.0
