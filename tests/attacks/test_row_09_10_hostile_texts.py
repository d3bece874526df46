"""Rows 9, 10: texts that turn lines round, hide, pile up, colour a terminal, or are HTML that wants to load something.

Each stands in every text field of an open clip, on the real window, which is painted and read back.
"""

import sys
import unicodedata
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from anechoic.rules.task import TaskKind
from anechoic.wire.work import Candidate, Context, Term
from fakes.desk_room import DeskRoom, settle
from fakes.foreign_text import assert_no_foreign_text
from fakes.watched_file import WatchedFile

HOSTILE = {
    "override": "abc\u202egnp.exe \u202dabc",
    "isolates": "\u2066\u2067\u2068" * 300,
    "embeddings": "\u202a\u202b" * 300 + "x",
    "zero-width": "pass\u200bword\u2060\ufeff",
    "terminal": "\x1b]0;title\x07\x1b[2J\x1b[31mred\x1b[8m",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x85",
    "marks": "z" + "\u0335\u0300\u0489" * 1_300,
    "enclosing": "a\u20dd\u20de\u20e0" * 600,
    "emoji joined": "\U0001f468\u200d" * 900,
    "tags": "\U0001f3f4" + "\U000e0067" * 600,
    "variation": "a" + "\ufe0f\ufe0e" * 1_500,
    "wide lines": "W" * 4_000,
    "no spaces, right to left": "\u0627" * 4_000,
    "ligature": "\ufdfa" * 2_000,
    "many lines": "a\n" * 2_000,
    "separators": "a\u2028b\u2029c" * 100,
    "unassigned": "\U0001fbff\U000effff\ue000\ufdd0",
    "hangul fillers": "\u115f\u1160\u3164\uffa0" * 200,
}
HTML = (
    "<b>bold</b>",
    "<img src='file://{file}'>",
    "<img src='{file}' width=9999999>",
    "<a href='https://example.invalid/{file}'>press here</a>",
    "https://example.invalid/ www.example.invalid mailto:a@example.invalid",
    "<style>@import 'file://{file}'; * {{ background: url({file}) }}</style>",
    "<link rel=stylesheet href='file://{file}'>",
    "<table><tr><td background='file://{file}'>x</table>",
    "<!DOCTYPE html><html><head><script>alert(1)</script><body onload=x>",
    "<svg xmlns='http://www.w3.org/2000/svg'><image href='file://{file}'/></svg>",
    "![x](file://{file}) **bold** `code`",
    "&lt;b&gt; &amp;amp; &#x202e;",
    "<p style='white-space:pre'>" + "<div>" * 300,
    "Qt::RichText<br/><hr/>",
)
_HIDDEN = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    yield made
    made.close()


def show(desk: DeskRoom, kind: TaskKind, text: str, number: int) -> None:
    """Open a clip with the text in every field, and paint it."""
    desk.open(
        kind,
        number=number,
        transcript=text,
        candidates=tuple(Candidate(key=key, text=f"{text}{key}") for key in "abc"),
        context=Context(product=text[:80], locale="es-MX"),
        attribution=text,
        response=text if kind is TaskKind.COMMAND else "",
        wake_word=text[:40] if kind is TaskKind.COMMAND else "",
        glossary=(Term(term=text[:60], approved=(text[:60],), note=text[:60]),),
        piece=text[:60],
    )
    assert not desk.window.grab().isNull()
    settle()


def shown(window: QWidget) -> Iterator[str]:
    """Give what the window shows: of its labels, and of its fields."""
    yield window.windowTitle()
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel):
            yield part.text()
        elif isinstance(part, QTextEdit) and part.isReadOnly():
            # What a person edits is the text itself; what it turns round ends with its field.
            yield part.toPlainText()
        yield part.accessibleName()
        yield part.accessibleDescription()


@pytest.mark.attack(9)
def test_nothing_turns_round_hides_or_hangs(
    desk: DeskRoom, capfd: pytest.CaptureFixture[str], tried: Callable[..., None]
) -> None:
    for number, (name, kind) in enumerate(product(HOSTILE, TaskKind), 1):
        show(desk, kind, HOSTILE[name], number)
        for text in shown(desk.window):
            signs = set(text) - {"\n", "\u2068", "\u2069"}
            assert not {sign for sign in signs if unicodedata.category(sign) in _HIDDEN}, (kind, name, text[:60])
            assert not signs & set("\u202a\u202b\u202d\u202e\u2066\u2067\u200b\u2060\ufeff"), (kind, name, text[:60])
        tried()
    said = capfd.readouterr()
    assert not set(said.out + said.err) & set("\x1b\x07\u202e")


@pytest.mark.attack(10)
@pytest.mark.skipif(sys.platform != "linux", reason="files are watched by inotify")
def test_html_is_words_and_nothing_is_loaded(desk: DeskRoom, tmp_path: Path, tried: Callable[..., None]) -> None:
    picture = tmp_path / "picture.png"
    desk.window.grab().save(str(picture))
    for number, (source, kind) in enumerate(product(HTML, (TaskKind.TRANSLATION, TaskKind.COMMAND)), 1):
        text = source.replace("{file}", str(picture)).replace("{{", "{").replace("}}", "}")
        with WatchedFile(picture) as watched:
            show(desk, kind, text, number)
            assert_no_foreign_text(desk.window)
            everything = "\n".join(shown(desk.window))
            assert text[:30] in everything, "the words are shown as they are"
            assert not watched.touched, "showing a text read a file"
            picture.read_bytes()
            assert watched.touched, "the watch sees what is read, so that seeing nothing means something"
        tried()
