"""What checks spelling: opens a dictionary when its language first comes, and keeps it open for the next clip."""

import ctypes
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from anechoic.errors import Unavailable
from anechoic.rules.spelling import may_be_checked
from anechoic.station.spelling.folders import FOLDERS, Found, find
from anechoic.station.spelling.library import Hunspell, load

_OPEN: Final = 3
"""Dictionaries held at once: an Arabic one takes some 60 MB."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check.

    Attributes:
        language: as asked.
        dictionary: tag of the dictionary used; empty where there is none, and then nothing is called wrong.
        wrong: the words it does not know.
    """

    language: str
    dictionary: str
    wrong: frozenset[str]


class Speller:
    """Checks words and suggests others; used from one thread.

    Args:
        folders: where dictionaries lie.
        library: gives Hunspell's library, or raises `Unavailable`.
    """

    def __init__(self, folders: Sequence[Path] = FOLDERS, library: Callable[[], ctypes.CDLL] = load) -> None:
        self._folders, self._library = folders, library
        self._open: OrderedDict[Found, Hunspell] = OrderedDict()

    def check(self, language: str, words: Collection[str]) -> Checked:
        """Say which of these words are spelt wrong.

        Args:
            language: tag of their language.
            words: as `rules.spelling` gives them.
        """
        try:
            found, dictionary = self._dictionary(language)
        except Unavailable:
            return Checked(language, "", frozenset())
        return Checked(language, found.tag, frozenset(word for word in words if not dictionary.knows(word)))

    def suggest(self, language: str, word: str) -> tuple[str, ...]:
        """Give what a word may have been meant to be; nothing without a dictionary."""
        try:
            return self._dictionary(language)[1].suggest(word)
        except Unavailable:
            return ()

    def close(self) -> None:
        """Close all dictionaries."""
        for one in self._open.values():
            one.close()
        self._open.clear()

    def _dictionary(self, language: str) -> tuple[Found, Hunspell]:
        found = find(language, self._folders) if may_be_checked(language) else None
        if found is None:
            raise Unavailable("This workstation has no dictionary for this language.", code="no_spelling")
        if found not in self._open:
            self._open[found] = Hunspell(self._library(), found)
            if len(self._open) > _OPEN:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(found)
        return found, self._open[found]
