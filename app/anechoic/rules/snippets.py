"""A person's snippets: how many, how long, how long they are kept; each change gives the whole register anew."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from anechoic.errors import Refused
from anechoic.rules.exposure import DAY_MS

MOST: Final = 50
TEXT_CHARACTERS: Final = 500
NAME_CHARACTERS: Final = 60
KEPT_DAYS: Final = 30
"""A snippet that was not used for so long is dropped."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short text that its person types again and again.

    Attributes:
        name: what it is called in the list; the beginning of its text where the person gave none.
        used: Unix milliseconds of the last use.
    """

    name: str
    text: str
    used: int


def lasting(snippets: Sequence[Snippet], now: int) -> tuple[Snippet, ...]:
    """Give those that are still kept; a clock set back drops none."""
    return tuple(one for one in snippets if now - one.used <= KEPT_DAYS * DAY_MS)


def added(snippets: Sequence[Snippet], text: str, now: int) -> tuple[Snippet, ...]:
    """Give the register with one more, first; the same text again only counts as used.

    Raises:
        Refused: nothing to keep, too long, or the register is full; codes `snippet_empty`, `_long`, `_full`.
    """
    kept = " ".join(text.split())
    if not kept:
        raise Refused("Select the words to keep first.", code="snippet_empty")
    if len(kept) > TEXT_CHARACTERS:
        raise Refused(f"A snippet has at most {TEXT_CHARACTERS} characters.", code="snippet_long")
    if any(one.text == kept for one in snippets):
        return used(snippets, kept, now)
    if len(snippets) >= MOST:
        raise Refused(f"There are {MOST} snippets already. Delete one first.", code="snippet_full")
    return (Snippet(_begin(kept), kept, now), *snippets)


def used(snippets: Sequence[Snippet], text: str, now: int) -> tuple[Snippet, ...]:
    """Give the register with this text used now; those used last come first."""
    found = [replace(one, used=now) for one in snippets if one.text == text]
    return (*found, *(one for one in snippets if one.text != text))


def renamed(snippets: Sequence[Snippet], text: str, name: str) -> tuple[Snippet, ...]:
    """Give the register with this text under another name; an empty one is the beginning of the text."""
    said = " ".join(name.split())[:NAME_CHARACTERS] or _begin(text)
    return tuple(replace(one, name=said) if one.text == text else one for one in snippets)


def removed(snippets: Sequence[Snippet], text: str) -> tuple[Snippet, ...]:
    """Give the register without this text."""
    return tuple(one for one in snippets if one.text != text)


def check(snippets: Sequence[Snippet]) -> None:
    """Return only if a register is within its limits.

    Raises:
        Refused: code `snippets`.
    """
    texts = [one.text for one in snippets]
    fit = all(1 <= len(one.text) <= TEXT_CHARACTERS and len(one.name) <= NAME_CHARACTERS for one in snippets)
    if len(texts) > MOST or len(set(texts)) != len(texts) or not fit:
        raise Refused("These snippets are more, or longer, than may be kept. Nothing was changed.", code="snippets")


def _begin(text: str) -> str:
    return text if len(text) <= NAME_CHARACTERS else f"{text[: NAME_CHARACTERS - 1].rstrip()}…"
