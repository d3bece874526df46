from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.differences import characters, differing_words, utf16


def _words(texts: list[str]) -> list[list[str]]:
    return [
        [text[first:last] for first, last in places] for text, places in zip(texts, differing_words(texts), strict=True)
    ]


def test_only_what_differs_is_named() -> None:
    assert _words(["to increase the volume", "to decrease the volume.", "To increase the volume"]) == [
        [],
        ["decrease"],
        [],
    ]


def test_of_two_texts_both_differ() -> None:
    assert _words(["to increase it", "to decrease it"]) == [["increase"], ["decrease"]]


def test_a_text_that_breaks_off_does_not_make_the_others_loud() -> None:
    assert _words(["to other participants", "to other participants", "to"]) == [[], [], []]


def test_one_text_alone_differs_nowhere() -> None:
    assert _words(["all quiet"]) == [[]]


@given(st.lists(st.text("ab .", max_size=12), min_size=2, max_size=4))
def test_equal_texts_never_differ_and_words_are_whole(texts: list[str]) -> None:
    assert _words([texts[0]] * 3) == [[]] * 3
    for found in _words(texts):
        assert all(word and " " not in word for word in found)


@given(st.text(max_size=40), st.integers(0, 40))
def test_positions_survive_the_way_through_utf16(text: str, at: int) -> None:
    at = min(at, len(text))
    assert characters(text, utf16(text, at)) == at
