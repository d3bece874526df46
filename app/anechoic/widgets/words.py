"""Words shown to people, from one table a window area: `resources/words/en/<area>.json`."""

import json
from functools import cache
from typing import cast

from anechoic.resources import read_resource

AREAS = ("desk", "keymap", "queue", "shared", "shell", "signin", "sound", "supervisor")
"""The areas there are, each a file."""

Sentence = str | dict[str, str]
"""One sentence, or one for each plural form: `{"one": …, "other": …}`, chosen by the value `n`."""


def words(key: str, **values: object) -> str:
    """Give the words of a key with its values filled in.

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
        found = found["one" if values.get("n") == 1 else "other"]
    return found.format(**values) if values else found


@cache
def table(area: str) -> dict[str, Sentence]:
    """Give all words of an area.

    Raises:
        Unavailable: the file of the area is missing.
    """
    return cast("dict[str, Sentence]", json.loads(read_resource("words", "en", f"{area}.json")))
