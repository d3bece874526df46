import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.marks import Category, Proposal, Severity, propose
from anechoic.rules.opposites import opposite

_PLANTED = Path(__file__).resolve().parents[2] / "data" / "planted_errors.json"
_MEANT = {
    "antonym": Category.OPPOSITE,
    "truncated": Category.OMISSION,
    "number_swapped": Category.NUMBER,
    "negation_dropped": Category.NEGATION,
    "negation_added": Category.NEGATION,
}


def _of(candidate: str, answer: str, language: str = "en") -> tuple[Proposal, ...]:
    return propose(candidate, answer, key="a", language=language)


@pytest.mark.parametrize(
    ("candidate", "answer", "category", "severity"),
    [
        ("press 1 to go on", "press 2 to go on", Category.NUMBER, Severity.MAJOR),
        ("press one to go on", "press three to go on", Category.NUMBER, Severity.MAJOR),
        ("it is the last message", "it is the first message", Category.OPPOSITE, Severity.MAJOR),
        ("it is the second message", "it is the third message", Category.NUMBER, Severity.MAJOR),
        ("you can go on", "you can not go on", Category.NEGATION, Severity.MAJOR),
        ("this number isn't valid", "this number is valid", Category.NEGATION, Severity.MAJOR),
        ("to decrease the volume", "to increase the volume", Category.OPPOSITE, Severity.MAJOR),
        ("the talk was unlocked", "the talk was locked", Category.OPPOSITE, Severity.MAJOR),
        ("thank you for calling Digium", "thank you for calling Asterisk", Category.NAME, Severity.MAJOR),
        ("the call is answered", "the call was answered", Category.TENSE, Severity.MINOR),
        ("he calls the office", "he called the office", Category.TENSE, Severity.MINOR),
        ("press star to cancel", "press star to cancel this message now", Category.OMISSION, Severity.MAJOR),
        ("go to the home", "go to home", Category.ADDITION, Severity.MINOR),
        ("the big bulk of talk", "the big volume of talk", Category.WORDING, Severity.MINOR),
    ],
)
def test_what_an_edit_says_about_the_machine(
    candidate: str, answer: str, category: Category, severity: Severity
) -> None:
    (found,) = _of(candidate, answer)
    assert (found.mark.category, found.mark.severity) == (category, severity)


def test_a_mark_names_the_words_of_the_machine_and_what_is_missing_has_a_place() -> None:
    (found,) = _of("to decrease the volume", "to increase the volume")
    assert (found.was, found.now, found.mark.first, found.mark.last) == ("decrease", "increase", 3, 11)
    (missing,) = _of("press star", "press star to cancel it")
    assert (missing.was, missing.now, missing.mark.first, missing.mark.last) == ("", "to cancel it", 10, 10)


def test_case_and_punctuation_at_the_ends_propose_nothing() -> None:
    assert _of("Press star, please.", "press star please") == ()


def test_a_number_in_words_or_figures_is_the_same_number() -> None:
    (found,) = _of("press two now", "press 2 now")
    assert found.mark.category is Category.WORDING


@pytest.mark.parametrize(
    ("language", "candidate", "answer"),
    [
        ("es-MX", "se puede entrar ahora", "no se puede entrar ahora"),
        ("ru", "это не занято", "это занято"),
        ("ar", "هذا ليس صحيحا", "هذا صحيحا"),
    ],
)
def test_negation_in_other_languages(language: str, candidate: str, answer: str) -> None:
    (found,) = _of(candidate, answer, language)
    assert found.mark.category is Category.NEGATION


def test_german_nouns_are_no_names() -> None:
    (found,) = _of("ich sehe das Haus dort", "ich sehe das Gebäude dort", "de")
    assert found.mark.category is Category.WORDING


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    (found,) = _of("Go on. Push now. All right", "Go on. Press now. All right")
    assert found.mark.category is Category.WORDING


@pytest.mark.parametrize(
    ("one", "other", "is_opposite"),
    [
        ("closed", "open", True),
        ("stopped", "started", True),
        ("able", "unable", True),
        ("red", "read", False),
        ("a", "a", False),
    ],
)
def test_opposites(one: str, other: str, is_opposite: bool) -> None:  # noqa: FBT001 - a column of the table
    assert opposite(one, other) is is_opposite
    assert opposite(other, one) is is_opposite


@pytest.mark.parametrize(
    ("error", "hits", "planted"),
    [
        ("antonym", 17, 18),  # re-delete for re-enter is not seen
        ("truncated", 15, 15),
        ("number_swapped", 12, 12),
        ("negation_dropped", 9, 12),  # valid for invalid is called an opposite
        ("negation_added", 8, 8),
    ],
)
def test_planted_errors_are_proposed_as_what_they_are(error: str, hits: int, planted: int) -> None:
    pairs = [one for one in json.loads(_PLANTED.read_text())["pairs"] if one["error"] == error]
    found = [_of(one["machine"], one["reference"]) for one in pairs]
    assert len(found) == planted
    assert sum(any(one.mark.category is _MEANT[error] for one in some) for some in found) >= hits
    # One error was planted in each, and nothing else is alleged of any.
    assert [len(some) for some in found] == [1] * planted


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["en", "es", "de", "ja", "x"]))
def test_every_mark_lies_in_the_candidate(candidate: str, answer: str, language: str) -> None:
    end = 0
    for one in _of(candidate, answer, language):
        assert end <= one.mark.first <= one.mark.last <= len(candidate)
        assert candidate[one.mark.first : one.mark.last] == one.was
        assert one.was or one.now
        end = one.mark.last


@given(st.text(max_size=30))
def test_an_answer_taken_as_it_is_proposes_nothing(text: str) -> None:
    assert _of(text, text) == ()
