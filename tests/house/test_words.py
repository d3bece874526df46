"""Every word shown to people is in the tables, and every word in the tables is shown."""

import ast
import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.widgets.words import AREAS, TOLD, words

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "anechoic"
TABLES = ROOT / "resources" / "words" / "en"
KEY = re.compile(rf"({'|'.join(AREAS)})\.[a-z0-9_]+")


def literals(path: Path) -> Iterator[tuple[str, bool]]:
    """Give every string of a file, and whether it is only the beginning of one (an f-string)."""
    parts: set[int] = set()
    # Breadth first: an f-string comes before the constants it is made of.
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.JoinedStr):
            parts |= {id(value) for value in node.values}
            if node.values and isinstance(node.values[0], ast.Constant):
                yield str(node.values[0].value), True
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield node.value, False


@functools.cache
def used() -> tuple[frozenset[str], frozenset[str]]:
    whole, beginnings = set(), set()
    for path in APP.rglob("*.py"):
        for text, beginning in literals(path):
            if beginning and re.fullmatch(rf"({'|'.join(AREAS)})\.[a-z0-9_]+", text):
                beginnings.add(text)
            elif KEY.fullmatch(text):
                whole.add(text)
    return frozenset(whole), frozenset(beginnings)


def known() -> dict[str, object]:
    return {
        f"{path.stem}.{name}": sentence
        for path in TABLES.glob("*.json")
        for name, sentence in json.loads(path.read_text()).items()
    }


def test_every_key_that_is_used_exists() -> None:
    whole, beginnings = used()
    keys = known()
    assert sorted(key for key in whole if key not in keys) == []
    assert sorted(start for start in beginnings if not any(key.startswith(start) for key in keys)) == []


def test_every_key_is_used() -> None:
    whole, beginnings = used()
    # What is told is looked up by its English sentence; test_translations.py looks who says it.
    own = [key for key in known() if not key.startswith(f"{TOLD}.")]
    unused = [key for key in own if key not in whole and not any(key.startswith(start) for start in beginnings)]
    assert sorted(unused) == []


def test_every_file_is_an_area() -> None:
    assert {path.stem for path in TABLES.glob("*.json")} <= set(AREAS)


def test_sentences_are_plain() -> None:
    for key, sentence in known().items():
        for text in sentence.values() if isinstance(sentence, dict) else (sentence,):
            assert isinstance(text, str), key
            assert "<" not in text, key
            assert text == text.strip(), key
            # The fonts have no arrows; they are icons.
            assert not re.search("[←-⇿]", text), key


def test_plural_forms_follow_n(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = {"kept": {"one": "{n} answer kept", "other": "{n} answers kept"}}
    monkeypatch.setattr("anechoic.widgets.words.table", lambda _area: forms)
    assert words("shared.kept", n=1) == "1 answer kept"
    assert words("shared.kept", n=3) == "3 answers kept"
