"""The dictionaries of the operating system: which file is for which language."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDERS: Final = (
    tuple(Path(path) for path in ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts"))
    if sys.platform == "linux"
    else ()
)
"""Where Debian's packages put them."""
_SCRIPT_LETTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A dictionary.

    Attributes:
        tag: its language, such as `es-ES`, or `fr` where it is for no region.
        rules, words: its two files.
    """

    tag: str
    rules: Path
    words: Path


def find(language: str, folders: Sequence[Path] = FOLDERS) -> Found | None:
    """Give the dictionary for a language tag: of its region, of none, of the language's own country, then of any.

    Another script's is never taken: what it calls wrong would mean nothing.

    Args:
        language: BCP 47, such as `es-MX` or `sr-Latn`.
        folders: searched in order.
    """
    wanted = language.replace("_", "-").lower().split("-")
    script = _script(wanted)
    having = sorted(
        (
            (_rank(wanted, parts), place, found)
            for place, folder in enumerate(folders)
            for found in _in(folder)
            if (parts := found.tag.lower().split("-"))[0] == wanted[0] and _script(parts) == script
        ),
        key=lambda one: (one[0], one[1], one[2].tag),
    )
    return having[0][2] if having else None


def _rank(wanted: Sequence[str], parts: Sequence[str]) -> int:
    if parts == list(wanted):
        return 0
    if len(parts) == 1:
        return 1
    # `de-DE` for `de-CH`, `es-ES` for `es`; English has its country elsewhere.
    return 2 if parts[-1] == {"en": "us"}.get(parts[0], parts[0]) else 3


def _script(parts: Sequence[str]) -> str:
    return next((part for part in parts[1:] if len(part) == _SCRIPT_LETTERS and part.isalpha()), "")


def _in(folder: Path) -> Iterator[Found]:
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError:
        # A folder that is not there has no dictionaries; which folders there are differs from system to system.
        return
    for name in names:
        stem = name.removesuffix(".dic")
        # `hyph_de_DE.dic` cuts words and checks none.
        if name.endswith(".dic") and not stem.startswith("hyph") and f"{stem}.aff" in names:
            yield Found(stem.replace("_", "-"), folder / f"{stem}.aff", folder / name)
