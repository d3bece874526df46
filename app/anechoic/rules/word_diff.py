"""What changed from one text to another, word by word, as a person reads it."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from anechoic.rules.word_units import units


class Change(Enum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words with the spaces after them."""

    change: Change
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Give the pieces of a text as it became, with what was removed at its place, before what replaced it.

    Case and punctuation count: what is shown as the same is the same. White space does not.
    """
    one, other = _words(before), _words(after)
    matcher = SequenceMatcher(None, [word.strip() for word in one], [word.strip() for word in other], autojunk=False)
    pieces: list[Piece] = []
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Change.SAME, "".join(other[begin:end])))
            continue
        if last > first:
            pieces.append(Piece(Change.REMOVED, "".join(one[first:last])))
        if end > begin:
            pieces.append(Piece(Change.ADDED, "".join(other[begin:end])))
    return tuple(pieces)


def _words(text: str) -> list[str]:
    found = units(text)
    return [text[slice(*found.span(number, number + 1))] for number in range(len(found.keys))]
