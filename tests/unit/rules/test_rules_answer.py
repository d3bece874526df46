import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Refused
from anechoic.rules.answer import Given, Graded, check, normalise, same
from anechoic.rules.task import Flag, Meant, Origin, SkipReason, TaskKind


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_how_a_text_is_composed_or_spaced_does_not_matter(text: str) -> None:
    assert normalise(unicodedata.normalize("NFD", text)) == normalise(text)
    assert normalise(f"  {text}\n") == normalise(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Press star.", "press  STAR"), ("¿Qué?", "¿que\u0301"), ("Straße", "strasse…"), ("yes !", "yes")],
)
def test_these_say_the_same(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(("one", "other"), [("not now", "now"), ("1.5", "15"), ("a.b", "ab"), ("?", "!")])
def test_these_do_not(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def _words(text: str = "hello", **more: object) -> Given:
    return Given(**{"kind": TaskKind.TRANSLATION, "text": text, **more})  # type: ignore[arg-type]


def _command(**more: object) -> Given:
    return Given(**{"kind": TaskKind.COMMAND, "command": Graded("lights on", Meant.YES, 4), **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "good",
    [
        _words(),
        _words(origin=Origin.TAKEN, candidate="b"),
        _words("", flags=frozenset({Flag.UNINTELLIGIBLE})),
        _words("", skip=SkipReason.TOO_MUCH),
        _words("", skip=SkipReason.OTHER, note="phone rang"),
        _words(kind=TaskKind.TRANSCRIPTION, origin=Origin.MENDED),
        _command(),
        _command(command=Graded("", None, None), flags=frozenset({Flag.ACCIDENTAL_ACTIVATION})),
    ],
)
def test_these_are_answers(good: Given) -> None:
    check(good)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (_words("   "), "answer_empty"),
        (_words("", flags=frozenset({Flag.PERSONAL_DETAIL})), "answer_empty"),
        (_words(command=Graded("x", None, 1)), "command_unwanted"),
        (_words("x", skip=SkipReason.TOO_MUCH), "skip_with_answer"),
        (_words("", skip=SkipReason.OTHER, note=" "), "note_missing"),
        (_command(command=None), "command_missing"),
        (_command(command=Graded("x", None, 4)), "command_missing"),
        (_command(text="x"), "command_unwanted"),
    ],
)
def test_these_are_not(bad: Given, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check(bad)
    assert refused.value.code == code


def test_answers_agree_by_words_grades_or_the_mark_instead_of_words() -> None:
    assert same(_words("Hello."), _words("hello", flags=frozenset({Flag.PERSONAL_DETAIL})))
    assert not same(_words("hello"), _words("hallo"))
    unclear, foreign = frozenset({Flag.UNINTELLIGIBLE}), frozenset({Flag.WRONG_LANGUAGE})
    assert same(_words("", flags=unclear), _words("", flags=unclear))
    assert not same(_words("", flags=unclear), _words("", flags=foreign))
    assert not same(_command(), _command(command=Graded("lights on", Meant.YES, 3)))
