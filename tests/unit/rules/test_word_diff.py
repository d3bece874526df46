from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.word_diff import Change, word_diff


def _told(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.change.value[0], piece.text.strip()) for piece in word_diff(before, after)]


def test_removed_words_stand_before_those_that_replace_them() -> None:
    assert _told("to decrease your volume", "to increase your volume now") == [
        ("s", "to"),
        ("r", "decrease"),
        ("a", "increase"),
        ("s", "your volume"),
        ("a", "now"),
    ]


def test_a_change_of_case_or_punctuation_is_a_change() -> None:
    assert _told("hello there", "Hello there.") == [("r", "hello there"), ("a", "Hello there.")]


def test_a_change_of_spaces_is_none() -> None:
    assert [piece.change for piece in word_diff("one  two", "one two")] == [Change.SAME]


@given(st.text(" ab量.", max_size=20), st.text(" ab量.", max_size=20))
def test_each_side_can_be_read_from_the_pieces(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    now = "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED)
    was = "".join(piece.text for piece in pieces if piece.change is not Change.ADDED)
    assert now == (after if after.strip() else "")
    assert was.split() == before.split() or "".join(was.split()) == "".join(before.split())
