"""What a panel of writing says when something was picked."""

from dataclasses import dataclass
from enum import Enum


class How(Enum):
    """How a text goes in."""

    SIGN = "sign"
    """As it is, nothing beside it."""
    WORDS = "words"
    """Own words, parted from their neighbours."""
    MACHINE = "machine"
    """Words of candidates, which keep whose they are."""
    INSTEAD = "instead"
    """In place of the word that is spelt wrong."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """Something to put in.

    Attributes:
        keys: the candidates that have it, for `MACHINE`.
    """

    text: str
    how: How
    keys: str = ""
