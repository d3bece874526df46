"""What an answer must hold to be one, and when two answers say the same."""

import unicodedata
from dataclasses import dataclass

from anechoic.errors import Refused
from anechoic.rules.task import Flag, Meant, Origin, SkipReason, TaskKind

INSTEAD = frozenset({Flag.UNINTELLIGIBLE, Flag.WRONG_LANGUAGE, Flag.ACCIDENTAL_ACTIVATION, Flag.DISTRESSING})
"""Marks that may stand instead of words; the others stand beside them."""


@dataclass(frozen=True)
class Graded:
    """The answer of a command-grading task: what was heard, was the device meant, how well the response fits (0-4)."""

    heard: str
    meant: Meant | None
    fit: int | None


@dataclass(frozen=True)
class Given:
    """What a person gave for one task.

    Attributes:
        candidate: key of the machine answer taken or mended, or empty.
        skip: given back with this reason instead of answered.
        note: the reason in words; needed with `OTHER`.
    """

    kind: TaskKind
    text: str = ""
    origin: Origin = Origin.OWN
    candidate: str = ""
    flags: frozenset[Flag] = frozenset()
    command: Graded | None = None
    skip: SkipReason | None = None
    note: str = ""


def normalise(text: str) -> str:
    """Give the form in which two texts are compared: NFC, case-folded, single spaces, no punctuation at the end.

    A text of nothing but punctuation keeps it.
    """
    plain = " ".join(unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold()).split())
    end = len(plain)
    while end and (plain[end - 1].isspace() or unicodedata.category(plain[end - 1]).startswith("P")):
        end -= 1
    return plain[:end] if end else plain


def same(one: Given, other: Given) -> bool:
    """Say whether two answers agree: equal words after `normalise`, equal grades, equal marks instead of words."""
    return _meaning(one) == _meaning(other)


def check(given: Given) -> None:
    """Return only if this is an answer (or a skip) of its kind.

    Raises:
        Refused: with a code: `skip_with_answer`, `note_missing`, `command_missing`, `command_unwanted`,
            `answer_empty`. Where the words came from is measured, not declared, so it is never a fault.
    """
    if given.skip is not None:
        _check_skip(given)
    elif given.kind is TaskKind.COMMAND:
        _check_command(given)
    else:
        _check_words(given)


def _meaning(given: Given) -> tuple[object, ...]:
    instead = given.flags & INSTEAD if not given.text.strip() else frozenset[Flag]()
    if given.command is not None:
        grades = given.command
        return (normalise(grades.heard), grades.meant, grades.fit)
    return (normalise(given.text), instead)


def _check_skip(given: Given) -> None:
    if given.text or given.command is not None:
        raise Refused("A clip is either skipped or answered, not both.", code="skip_with_answer")
    if given.skip is SkipReason.OTHER and not given.note.strip():
        raise Refused("Say in a few words why you skip this clip.", code="note_missing")


def _check_command(given: Given) -> None:
    if given.text or given.candidate:
        raise Refused("A spoken command is graded; no other text belongs to it.", code="command_unwanted")
    grades = given.command
    if grades is None or (not given.flags & INSTEAD and (grades.meant is None or grades.fit is None)):
        raise Refused("Say whether the device was meant and how well its response fits.", code="command_missing")


def _check_words(given: Given) -> None:
    if given.command is not None:
        raise Refused("Grades of a spoken command do not belong to this task.", code="command_unwanted")
    if not given.text.strip() and not given.flags & INSTEAD:
        raise Refused(
            "Choose, mend or write an answer first, or mark what is wrong with the clip.", code="answer_empty"
        )
