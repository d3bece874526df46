"""A programme's glossary: how much of one there may be, whose it is, and which of its terms a text holds."""

from collections.abc import Sequence
from typing import Final

from anechoic.rules.word_units import units

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


def _stands(wanted: tuple[str, ...], cut: Sequence[tuple[str, ...]], firsts: dict[str, list[tuple[int, int]]]) -> bool:
    if not wanted:
        return False
    return any(cut[number][at : at + len(wanted)] == wanted for number, at in firsts.get(wanted[0], ()))
