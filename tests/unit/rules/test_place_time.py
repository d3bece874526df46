import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.alignment import align
from anechoic.rules.place_time import place_frames, place_share

_WORDS = [(0, 100), (100, 200), (300, 400), (400, 500)]


@pytest.mark.parametrize(
    ("share", "frames"),
    [((0.0, 0.2), (0, 200)), ((0.9, 1.0), (400, 500)), ((0.0, 1.0), (0, 500)), ((0.5, 0.5), (100, 400))],
)
def test_a_share_of_the_sentence_becomes_whole_words(share: tuple[float, float], frames: tuple[int, int]) -> None:
    assert place_frames(share, _WORDS) == frames


def test_without_word_times_there_is_nothing_to_loop() -> None:
    assert place_frames((0.2, 0.4), []) is None


def test_a_place_stands_where_its_words_do() -> None:
    found = align(["one two three four five six", "one two three four five seven"])
    first, last = place_share(found, found.places[0])
    assert first > 0.7
    assert last == 1.0


@given(st.floats(0, 1), st.floats(0, 1), st.integers(1, 12))
def test_frames_are_always_those_of_words(one: float, other: float, count: int) -> None:
    words = [(10 * number, 10 * number + 8) for number in range(count)]
    found = place_frames((min(one, other), max(one, other)), words)
    assert found is not None
    assert found[0] < found[1]
    assert found[0] in {first for first, _ in words}
    assert found[1] in {last for _, last in words}
