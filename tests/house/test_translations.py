"""Every language says all that English says: complete, with the same values, the right plurals and our own fonts."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import translations
from anechoic.station.apart import agent_end, starter
from anechoic.widgets.language import Language
from anechoic.widgets.theme.fonts import TypeRole, families, font
from anechoic.widgets.theme.look import plain_look
from anechoic.widgets.theme.style import dress

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "words"
SPEAKERS = ("audio", "facility", "rules", "seal", "station", "store", "wire")
LANGUAGES = [language.tag for language in Language if language is not Language.ENGLISH]


def ts(language: str) -> str:
    return (WORDS / f"{language}.ts").read_text(encoding="utf-8")


def forms(language: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Give the name of every message, its English forms and those of a language."""
    for context in ET.fromstring(ts(language)).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            source = message.findtext("source", "")
            one = message.findtext("extracomment", "").removeprefix("one: ")
            found = message.find("translation")
            assert found is not None
            said = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            name = f"{context.findtext('name')}.{message.findtext('comment') or source}"
            yield name, [*([one] if one else []), source], said


def values(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def ours(sentence: str, face: QFont) -> bool:
    layout = QTextLayout(sentence, face)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(run.rawFont().familyName() in families() and 0 not in run.glyphIndexes() for run in layout.glyphRuns())


def test_every_language_of_the_window_has_its_files() -> None:
    assert sorted(translations.PLURALS) == sorted(LANGUAGES)
    assert sorted(path.stem for path in WORDS.glob("*.ts")) == sorted(path.stem for path in WORDS.glob("*.qm"))
    assert sorted(path.stem for path in WORDS.glob("*.ts")) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_what_the_script_writes(language: str) -> None:
    assert translations.updated(language, ts(language)) == ts(language), "run packaging/translations.py"
    assert translations.compiled(ts(language)) == (WORDS / f"{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    assert translations.unfinished(ts(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_and_plurals_are_whole(language: str) -> None:
    for name, english, said in forms(language):
        wanted = set().union(*map(values, english))
        assert len(said) == (translations.PLURALS[language] if len(english) > 1 else 1), name
        for form in said:
            assert form, name
            assert form == form.strip(), name
            assert not re.search("[<←-⇿]", form), name
            if len(english) == 1:
                assert values(form) == wanted, name
            else:
                # A form for one or two may say its number in words.
                assert values(form) <= wanted, name
        if len(english) > 1:
            assert values(said[-1]) == wanted, name


def test_changed_and_new_english_becomes_unfinished(monkeypatch: pytest.MonkeyPatch) -> None:
    source = [*translations.english()]
    changed = translations.Message("desk", "sure", "How certain are you?")
    new = translations.Message("desk", "fresh", "Fresh words")
    kept = [message for message in source if (message.area, message.key) not in {("desk", "sure"), ("desk", "sure_1")}]
    monkeypatch.setattr(translations, "english", lambda: iter([changed, new, *kept]))
    text = translations.updated("de", ts("de"))
    assert translations.unfinished(text) == ["desk.sure", "desk.fresh"]
    assert "Wie sicher sind Sie?" in text, "the old words are kept for whoever looks at it"
    gone = "<comment>sure_1</comment>"
    assert (text.count(gone), ts("de").count(gone)) == (1, 2), "only that of the supervisor is left"


def test_what_is_told_is_said_somewhere() -> None:
    said = {
        node.value
        for room in SPEAKERS
        for path in (ROOT / "app" / "anechoic" / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    told = json.loads((WORDS / "en" / "told.json").read_text())
    assert [key for key, sentence in told.items() if sentence not in said] == []
    assert len(set(told.values())) == len(told)


def test_why_a_session_ended_is_told_in_every_language() -> None:
    told = json.loads((WORDS / "en" / "told.json").read_text())
    assert {starter._HUNG, agent_end._LOCKED} <= set(told.values())


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_sign_comes_from_our_own_fonts(qtbot: QtBot, language: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    face = font(plain_look(), TypeRole.TEXT)
    if language == "en":
        sentences = [form for _, english, _ in forms(LANGUAGES[0]) for form in english]
    else:
        sentences = [form for _, _, said in forms(language) for form in said]
    sentences += [each.own_name for each in Language]
    assert [sentence for sentence in sentences if not ours(sentence, face)] == []
    assert not ours("an arrow ↵", face), "a sign our fonts do not have is found"
