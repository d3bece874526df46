"""Which words of several texts are not shared by all of them: agreement is quiet, differences are loud."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\S+")


def differing_words(texts: Sequence[str]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Give for each text the words that fewer than half of the other texts have at that place.

    One candidate that breaks off early must not make everything loud.

    Words are compared without case and without punctuation at their ends.

    Args:
        texts: two or more; with one alone nothing differs.

    Returns:
        For each text, (first, last exclusive) in characters of each differing word.
    """
    words = [[(found.start(), found.end()) for found in _WORD.finditer(text)] for text in texts]
    plain = [[_bare(text[first:last]) for first, last in places] for text, places in zip(texts, words, strict=True)]
    result: list[tuple[tuple[int, int], ...]] = []
    for at, places in enumerate(words):
        shared = [0] * len(places)
        for other in range(len(texts)):
            if other != at:
                matcher = SequenceMatcher(None, plain[at], plain[other], autojunk=False)
                blocks = matcher.get_matching_blocks()
                for number in (at_word for block in blocks for at_word in range(block.a, block.a + block.size)):
                    shared[number] += 1
        others = len(texts) - 1
        result.append(tuple(place for number, place in enumerate(places) if 2 * shared[number] < others))
    return tuple(result)


def utf16(text: str, position: int) -> int:
    """Give a position in UTF-16 units, as text widgets count, for a position in characters."""
    return len(text[:position].encode("utf-16-le")) // 2


def characters(text: str, units: int) -> int:
    """Give a position in characters for a position in UTF-16 units."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))


def _bare(word: str) -> str:
    return word.strip(".,;:!?¿¡…\"'“”„«»()[]").casefold() or word
