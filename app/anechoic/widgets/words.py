"""Words shown to people: English from one table a window area, other languages through Qt's translator.

English is the source: `resources/words/en/<area>.json`. A translator (`widgets.language`) is asked with the area, the
English words and the key; what it does not know is said in English, so a new or changed sentence is never shown with
words that belong to another.
"""

import json
from functools import cache
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from anechoic.resources import read_resource
from anechoic.widgets.plain import Shown, isolated

AREAS = (
    *("day", "desk", "hearing", "key", "keymap", "languages", "pedal", "queue", "shared", "shell", "sight", "signin"),
    "sound",
    *("spoken", "standing", "supervisor", "told", "writing"),
)
"""The areas there are, each a file."""
TOLD = "told"
"""The area of sentences that arrive in English from the workstation and the facility; asked by their words alone."""

Sentence = str | dict[str, str]
"""One sentence, or one for each plural form: `{"one": …, "other": …}`, chosen by the value `n`."""


def words(key: str, **values: object) -> str:
    """Give the words of a key in the language of the window, with its values filled in.

    Where the window runs right to left, every value keeps its own direction inside the sentence (UAX #9 isolates).

    Args:
        key: `area.name`, such as `desk.submit`.
        values: what stands in braces; `n` also chooses the plural form.

    Raises:
        KeyError: no such key or value: a bug, found by the house test.
        Unavailable: the file of the area is missing.
    """
    area, name = key.split(".", maxsplit=1)
    found = table(area)[name]
    if isinstance(found, dict):
        english, number = found["other"], cast("int", values["n"])
        said = QCoreApplication.translate(area, english, name, number)
        if said == english:
            said = found["one" if number == 1 else "other"]
    else:
        said = QCoreApplication.translate(area, found, name)
    if not values:
        return said
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return said.format(**values)
    return Shown(said.format(**{name: isolated(str(value)) for name, value in values.items()}))


def told(text: str) -> str:
    """Give a sentence of the workstation or the facility in the language of the window; as it came if it is unknown."""
    return QCoreApplication.translate(TOLD, text) if text else ""


@cache
def table(area: str) -> dict[str, Sentence]:
    """Give all English words of an area.

    Raises:
        Unavailable: the file of the area is missing.
    """
    return cast("dict[str, Sentence]", json.loads(read_resource("words", "en", f"{area}.json")))
