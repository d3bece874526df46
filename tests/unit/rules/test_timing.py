"""Words at their times: taken as they are, mended by a hair, or not theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.timing import PlacedWord, SaidWord, place_words

RATE = 16_000
FRAMES = 4 * RATE


def placed(*words: SaidWord, transcript: str = "uno dos") -> tuple[PlacedWord, ...] | None:
    return place_words(words, transcript, frames=FRAMES, rate=RATE)


def test_words_stand_where_they_are_said() -> None:
    found = placed(SaidWord("uno", 0.5, 1.0, 0.9), SaidWord("dos", 1.25, 2.0, 0.3))
    assert found == (PlacedWord("uno", 8_000, 16_000, unsure=False), PlacedWord("dos", 20_000, 32_000, unsure=True))


@pytest.mark.parametrize(
    "words",
    [
        (SaidWord("uno", 0.5, 1.0),),
        (SaidWord("uno", 0.5, 1.0), SaidWord("tres", 1.0, 1.5)),
        (SaidWord("dos", 0.5, 1.0), SaidWord("uno", 1.0, 1.5)),
        (SaidWord("uno", 1.0, 1.5), SaidWord("dos", 0.5, 1.0)),
        (SaidWord("uno", 1.0, 1.0), SaidWord("dos", 1.0, 1.5)),
        (SaidWord("uno", 0.5, 1.2), SaidWord("dos", 1.0, 1.5)),
        (SaidWord("uno", 0.5, 1.0), SaidWord("dos", 1.0, 4.1)),
    ],
    ids=["missing", "another", "order", "time", "empty", "overlap", "outside"],
)
def test_what_does_not_belong_is_not_placed(words: tuple[SaidWord, ...]) -> None:
    assert placed(*words) is None


def test_a_hair_of_overlap_gives_way_to_the_next_word() -> None:
    found = placed(SaidWord("uno", 0.5, 1.01), SaidWord("dos", 1.0, 4.015))
    assert found == (PlacedWord("uno", 8_000, 16_000, unsure=False), PlacedWord("dos", 16_000, FRAMES, unsure=False))


def test_white_space_does_not_count() -> None:
    assert placed(SaidWord("uno", 0, 1), SaidWord("dos", 1, 2), transcript="  uno\n dos ") is not None
    assert placed(SaidWord("你", 0, 1), SaidWord("好", 1, 2), transcript="你好") is not None


@given(
    st.lists(
        st.tuples(st.floats(-1, 6, allow_nan=False), st.floats(-1, 6, allow_nan=False), st.floats(0, 1)), max_size=12
    )
)
def test_whatever_is_placed_lies_in_order_inside_the_clip(times: list[tuple[float, float, float]]) -> None:
    words = [SaidWord(f"w{at}", start, end, sure) for at, (start, end, sure) in enumerate(times)]
    found = place_words(words, " ".join(word.text for word in words), frames=FRAMES, rate=RATE)
    if found is None:
        return
    assert [word.text for word in found] == [word.text for word in words]
    edges = [edge for word in found for edge in (word.first, word.last)]
    assert edges == sorted(edges)
    assert all(0 <= word.first < word.last <= FRAMES for word in found)
