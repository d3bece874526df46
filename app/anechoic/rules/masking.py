"""Personal details heal downstream: what one person marks by ear is beeped and masked for everyone after. Pure.

Masked words keep their length, so that places in a text mean the same before and after. A word that was spoken in a
masked span is masked wherever it stands, in the machine's translations too: names and numbers pass them unchanged.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

MASK_SIGN: Final = "\u2022"
"""Stands for each character of a masked word."""
MOST_MASKS: Final = 16
"""Spans one answer may mark."""

_WORD = re.compile(r"\w+")
_SHORTEST: Final = 3
"""Shorter words than this are masked at their place in the transcript alone, unless they are digits."""


def merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Give spans (first, last excluded) in order; those that touch or overlap become one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def masked_indices(words: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Give which words, each with its frames, are heard in a masked span, wholly or in part."""
    return frozenset(
        number
        for number, (first, last) in enumerate(words)
        if any(first < end and begin < last for begin, end in spans)
    )


def known_by(words: Iterable[str]) -> frozenset[str]:
    """Give what masked words are known by in other texts."""
    parts = (part.casefold() for word in words for part in _WORD.findall(word))
    return frozenset(part for part in parts if len(part) >= _SHORTEST or part.isdigit())


def masked_text(text: str, known: frozenset[str]) -> str:
    """Mask every word of a text that is known, character for character."""
    if not known:
        return text
    return _WORD.sub(lambda found: _signs(found.group()) if found.group().casefold() in known else found.group(), text)


def masked_word(text: str) -> str:
    """Mask one word whole, with what clings to it."""
    return _WORD.sub(lambda found: _signs(found.group()), text)


def _signs(word: str) -> str:
    return MASK_SIGN * len(word)
