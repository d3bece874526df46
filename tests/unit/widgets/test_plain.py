import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from anechoic.widgets.plain import PlainLabel, isolated, one_line, plain

HOSTILE = {
    "right-to-left override": ("abc\u202egnp.exe", "abc[U+202E]gnp.exe"),
    "isolate": ("a\u2067b", "a[U+2067]b"),
    "zero-width space": ("pass\u200bword", "pass[U+200B]word"),
    "byte order mark": ("\ufeffa", "[U+FEFF]a"),
    "terminal escape": ("\x1b[31mred", "[U+001B][31mred"),
    "bell and null": ("\x07\x00", "[U+0007][U+0000]"),
    "line separator": ("a\u2028b", "a[U+2028]b"),
    "hangul filler": ("a\u3164b", "a[U+3164]b"),
    "tag letter": ("a\U000e0041", "a[U+E0041]"),
    "private use": ("\ue000", "[U+E000]"),
    "lone surrogate": ("\ud800", "[U+D800]"),
    "soft hyphen": ("a\u00adb", "a[U+00AD]b"),
    "joiner between Latin letters": ("a\u200db", "a[U+200D]b"),
}
KEPT = {
    "persian with a non-joiner": "می\u200cخواهم",
    "hindi with a joiner": "क्\u200dष",
    "line break": "one\ntwo",
    "accents as marks": "e\u0301 a\u0308",
    "arabic vowels": "مُحَمَّد",
    "no-break space": "10\u00a0km",
    "rich text": "<b>bold</b> &amp; <img src=x>",
}


@pytest.mark.attack(9)
@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_invisible_is_shown(name: str) -> None:
    text, shown = HOSTILE[name]
    assert plain(text) == shown


@pytest.mark.attack(9)
@pytest.mark.parametrize("name", KEPT)
def test_what_people_write_is_kept(name: str) -> None:
    assert plain(KEPT[name]) == KEPT[name]


@pytest.mark.attack(9)
def test_towers_of_marks_are_cut() -> None:
    assert len(plain("z" + "\u0336" * 5000)) < 10


def test_long_texts_are_cut() -> None:
    assert plain("a" * 10_000, limit=100) == "a" * 100 + "…"


@pytest.mark.attack(9)
@given(st.text(st.characters(), max_size=200))
def test_nothing_hidden_is_left(text: str) -> None:
    shown = plain(text)
    assert not any(unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"} for sign in shown if sign != "\n")
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff")
    shown.encode()


def test_isolated_text_keeps_its_own_direction() -> None:
    assert isolated("عربي") == "\u2068عربي\u2069"
    assert one_line("a\n  b") == "a b"


@pytest.mark.attack(10)
def test_labels_are_plain_whatever_is_asked(qtbot: QtBot) -> None:
    label = PlainLabel("<b>x</b>")
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b>"
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    label.setText("a\u202eb")
    assert label.text() == "a[U+202E]b"
