import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.assembled import Assembled, begin, edit, runs
from anechoic.rules.inserting import fitted, insert_machine, insert_own
from anechoic.rules.provenance import Made, check_runs, measured

A, B = "press star to cancel", "press the star key now"


def made(answer: Assembled) -> list[tuple[str, Made, str]]:
    found, at = [], 0
    for run in runs(answer):
        found.append((answer.text[at : at + run.length], run.made, run.keys))
        at += run.length
    return found


def test_a_sign_inside_a_machine_word_mends_it_and_a_term_is_own() -> None:
    one = insert_own(begin(A, "a"), 8, 9, "á")
    assert (one.text, one.caret) == ("press stár to cancel", 9)
    assert ("stár ", Made.MENDED, "a") in made(one)
    own = insert_own(begin(A, "a"), len(A), len(A), " please")
    assert made(own)[-1] == ("please", Made.OWN, "")


@pytest.mark.parametrize(
    ("text", "first", "last", "put", "fits"),
    [
        ("onetwo", 3, 3, "x", " x "),
        ("one two", 4, 4, "x", "x "),
        ("one", 3, 3, "x", " x"),
        ("", 0, 0, "x", "x"),
        ("one two", 0, 3, "x", "x"),
        ("予約を", 2, 2, "明日", "明日"),
        ("one ", 4, 4, "x", "x"),
    ],
)
def test_words_get_the_spaces_they_need(text: str, first: int, last: int, put: str, fits: str) -> None:
    assert fitted(text, first, last, put) == fits


def test_words_of_a_candidate_keep_whose_they_are() -> None:
    answer = insert_machine(begin(A, "a"), 10, 10, "key now", "b")
    assert answer.text == "press star key now to cancel"
    assert answer.text[: answer.caret] == "press star key now"
    assert made(answer) == [
        ("press star ", Made.TAKEN, "a"),
        ("key now ", Made.TAKEN, "b"),
        ("to cancel", Made.TAKEN, "a"),
    ]


def test_they_hold_where_the_facility_measures_them() -> None:
    answer = insert_machine(begin(A, "a"), len(A), len(A), "press star", "a")
    assert answer.text == f"{A} press star"
    kept = measured(answer.text, runs(answer), {"a": A, "b": B})
    assert {run.made for run in kept} == {Made.TAKEN}


def test_a_word_is_never_broken() -> None:
    assert insert_machine(begin(A, "a"), 2, 2, "now", "b").text == "press now star to cancel"
    assert insert_machine(begin(A, "a"), 0, 0, "now", "b").text == "now press star to cancel"
    assert insert_machine(Assembled(), 0, 0, "now", "b").text == "now"


def test_they_take_the_place_of_what_is_selected() -> None:
    answer = insert_machine(begin(A, "a"), 6, 10, "the star key", "b")
    assert answer.text == "press the star key to cancel"
    assert ("the star key", Made.TAKEN, "b") in made(answer)


def test_nothing_puts_nothing_in() -> None:
    assert insert_machine(begin(A, "a"), 3, 3, "  ", "b") == begin(A, "a")


def test_typing_goes_on_behind_them() -> None:
    answer = insert_machine(begin(A, "a"), len(A), len(A), "now", "b")
    typed = edit(answer, answer.text + "!", len(answer.text) + 1)
    assert typed.text == f"{A} now!"
    assert made(typed)[-1][1] is Made.MENDED


@given(
    st.text("ab ç予.", max_size=12),
    st.integers(0, 12),
    st.integers(0, 12),
    st.sampled_from(["star", "the star", " key "]),
)
def test_whatever_is_there_runs_cover_the_text_and_the_words_are_in(own: str, one: int, other: int, put: str) -> None:
    answer = edit(begin(A, "a"), A + own, len(A + own))
    first, last = sorted((min(one, len(answer.text)), min(other, len(answer.text))))
    found = insert_machine(answer, first, last, put, "b")
    assert put.strip() in found.text
    assert 0 <= found.caret <= len(found.text)
    check_runs(found.text, runs(found), "ab")
