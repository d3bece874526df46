"""Signs people lack on their board, by the language they write; and those used last in this session."""

from functools import cache
from typing import Final

import msgspec

from anechoic.resources import read_resource

LANGUAGES: Final = (
    *("ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "it"),
    *("ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh"),
)
"""Those with a table of their own, `resources/characters/<language>.json`."""
_SAME: Final = {"iw": "he", "no": "nb", "nn": "nb", "bs": "hr", "yue": "zh"}
_SCRIPTS: Final = {
    "script-cyrillic": ("be", "kk", "ky", "mk", "mn", "tg", "tt"),
    "script-arabic": ("arc", "ckb", "ks", "ps", "sd", "ug"),
    "script-hebrew": ("yi",),
    "script-devanagari": ("kok", "mai", "mr", "ne", "sa"),
    "script-greek": ("grc",),
    "script-other": ("am", "as", "gu", "hy", "ka", "km", "kn", "lo", "ml", "my", "pa", "si", "ta", "te", "ti"),
}
_BY_SUBTAG: Final = {
    "latn": "script-latin",
    "cyrl": "script-cyrillic",
    "arab": "script-arabic",
    "hebr": "script-hebrew",
    "deva": "script-devanagari",
    "grek": "script-greek",
}
_MOST_RECENT: Final = 9


class Signs(msgspec.Struct, frozen=True):
    """Signs of one kind; the kind's words are `writing.signs_<of>`."""

    of: str
    signs: tuple[str, ...]


class _Table(msgspec.Struct, frozen=True):
    rows: tuple[Signs, ...]


def table_name(language: str) -> str:
    """Give the name of the table for a language tag: its own, else its script's.

    A script named in the tag counts before the language: `sr-Latn` is written in Latin letters.
    """
    first, *more = language.lower().split("-")
    first = _SAME.get(first, first)
    scripts = [part for part in more if part in _BY_SUBTAG]
    if scripts:
        return _BY_SUBTAG[scripts[0]]
    if first in LANGUAGES:
        return first
    return next((name for name, languages in _SCRIPTS.items() if first in languages), "script-latin")


@cache
def signs_for(language: str) -> tuple[Signs, ...]:
    """Give the rows of signs for a language tag.

    Raises:
        Unavailable: the installation is damaged.
    """
    data = read_resource("characters", f"{table_name(language)}.json")
    return msgspec.json.decode(data, type=_Table).rows


class RecentSigns:
    """Signs picked in this session, the last one first; forgotten with it."""

    def __init__(self) -> None:
        self._signs: tuple[str, ...] = ()

    def note(self, sign: str) -> None:
        """Remember that a sign was picked."""
        self._signs = (sign, *(one for one in self._signs if one != sign))[:_MOST_RECENT]

    def now(self) -> tuple[str, ...]:
        """Give them."""
        return self._signs

    def forget(self) -> None:
        """Forget them all."""
        self._signs = ()
