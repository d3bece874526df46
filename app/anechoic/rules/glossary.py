"""A programme's glossary: how much of one there may be, whose it is, and which of its terms a text holds."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from anechoic.rules.word_units import key_of, units, word_places

TERMS: Final = 300
"""Terms of one pair of languages: they travel with every clip of it."""
TERM_LINES: Final = 5_000
PAIR_BYTES: Final = 48 * 1024
"""Of one pair of languages, as it travels."""
FORMS: Final = 6
"""Approved terms, and forms to avoid, of one term."""
NOTE_CHARACTERS: Final = 300


def primary(language: str) -> str:
    """Give the primary language of a tag: `es` of `es-MX`. A glossary is of languages, not of their regions."""
    return language.split("-", maxsplit=1)[0].lower()


def occurring(terms: Sequence[str], texts: Sequence[str]) -> tuple[bool, ...]:
    """Say for each term whether one of the texts holds it, word for word, without case and outer punctuation."""
    cut = [units(text).keys for text in texts]
    firsts: dict[str, list[tuple[int, int]]] = {}
    for number, keys in enumerate(cut):
        for at, key in enumerate(keys):
            firsts.setdefault(key, []).append((number, at))
    return tuple(_stands(units(term).keys, cut, firsts) for term in terms)


@dataclass(frozen=True, slots=True)
class TermPlace:
    """A term in a text: its characters, the last excluded, and which of the terms it is."""

    first: int
    last: int
    term: int


def places(terms: Sequence[str], text: str) -> tuple[TermPlace, ...]:
    """Give where a text holds the terms, word for word as `occurring` finds them, in the order of the text.

    Of terms that begin at one word the longest counts, and none begins inside another. Punctuation at the ends of a
    place is none of the term's.
    """
    if not terms:
        return ()
    words = list(word_places(text))
    keys = [key_of(text[first:last]) for first, last in words]
    by_first: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for number, term in enumerate(terms):
        wanted = units(term).keys
        if wanted:
            by_first.setdefault(wanted[0], []).append((wanted, number))
    found: list[TermPlace] = []
    at = end = 0
    while at < len(words):
        here = [one for one in by_first.get(keys[at], ()) if tuple(keys[at : at + len(one[0])]) == one[0]]
        if here:
            wanted, number = max(here, key=lambda one: len(one[0]))
            end = at + len(wanted)
            found.append(TermPlace(*_bare(text, words[at][0], words[end - 1][1]), number))
        at = end if here else at + 1
    return tuple(found)


def _bare(text: str, first: int, last: int) -> tuple[int, int]:
    """Leave out punctuation and signs at both ends, unless there is nothing else."""
    bare = [at for at in range(first, last) if unicodedata.category(text[at])[0] not in "PS"]
    return (bare[0], bare[-1] + 1) if bare else (first, last)


def _stands(wanted: tuple[str, ...], cut: Sequence[tuple[str, ...]], firsts: dict[str, list[tuple[int, int]]]) -> bool:
    if not wanted:
        return False
    return any(cut[number][at : at + len(wanted)] == wanted for number, at in firsts.get(wanted[0], ()))
