"""Parts of writing without a desk: tables of signs, the grid, marks that move with the text, the wave."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anechoic.desk.listening.writing.signs import LANGUAGES, RecentSigns, signs_for, table_name
from anechoic.resources import resource_path
from anechoic.widgets.picking.signs import SignGrid, SignNamed, SignPicked, SignRow, name_of
from anechoic.widgets.theme.style import dress
from anechoic.widgets.words import table
from anechoic.widgets.wrong_words import WrongWords, paint_wave
from fakes.hands import press

TABLES = sorted(path.stem for path in resource_path("characters").glob("*.json"))


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)


def test_there_are_tables_for_many_languages_and_for_scripts() -> None:
    assert len(LANGUAGES) >= 20
    assert set(TABLES) >= set(LANGUAGES)
    assert len(TABLES) - len(LANGUAGES) >= 5


@pytest.mark.parametrize("name", TABLES)
def test_every_sign_is_one_with_a_name_and_stands_once(name: str) -> None:
    language = {"script-latin": "und", "script-other": "ta", "script-greek": "grc"}.get(name, name)
    scripted = {"script-arabic": "ug", "script-cyrillic": "be", "script-hebrew": "yi", "script-devanagari": "mr"}
    rows = signs_for(scripted.get(name, language))
    signs = [sign for row in rows for sign in row.signs]
    assert table_name(scripted.get(name, language)) == name
    assert len(signs) == len(set(signs)) >= 9
    assert all(unicodedata.name(part, "") for sign in signs for part in sign)
    # A sign takes at most a letter and its mark, and is what NFC leaves or a Devanagari nukta, which NFC parts.
    assert all(1 <= len(sign) <= 2 for sign in signs)
    assert all(f"signs_{row.of}" in table("writing") for row in rows)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr-CA", "fr"),
        ("sr-Latn", "script-latin"),
        ("sr", "sr"),
        ("no", "nb"),
        ("mn", "script-cyrillic"),
        ("eu", "script-latin"),
        ("ta", "script-other"),
        ("uz-Cyrl-UZ", "script-cyrillic"),
        ("", "script-latin"),
    ],
)
def test_a_language_without_a_table_has_its_scripts(language: str, name: str) -> None:
    assert table_name(language) == name


def test_what_people_lack_is_there() -> None:
    def all_of(language: str) -> str:
        return "".join(sign for row in signs_for(language) for sign in row.signs)

    for language, wanted in (
        ("fr", "«»œçÉ\u202f"),
        ("de", "„“ßẞ"),
        ("es", "¿¡ñ"),
        ("ar", "،؛؟\u0640\u064e\u0651\u2067\u2069"),
        ("tr", "ğıİş"),
        ("pl", "ąęłż„”"),
        ("ru", "ё№—"),
        ("vi", "ươđệ₫"),
        ("hi", "।₹\u094d\u200d"),
        ("zh", "，。「」《》"),
        ("ja", "、。・「」ー々"),
        ("he", "\u05be\u05f4₪"),
    ):
        assert set(wanted) <= set(all_of(language)), language


def test_signs_used_last_come_first_and_are_few() -> None:
    recent = RecentSigns()
    for sign in "abcdefghijka":
        recent.note(sign)
    assert recent.now() == tuple("akjihgfed")
    recent.forget()
    assert recent.now() == ()


def test_arrows_go_where_they_point_also_mirrored(qtbot: QtBot) -> None:
    grid = SignGrid(label="signs")
    qtbot.addWidget(grid)
    grid.show_rows((SignRow("", ()), SignRow("one", tuple("abcd")), SignRow("two", tuple("xyz"))), "en")
    grid.resize(420, 200)
    picked: list[SignPicked] = []
    named: list[SignNamed] = []
    grid.picked.connect(picked.append)
    grid.named.connect(named.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(grid, key)
    assert [one.sign for one in picked] == ["y"]
    assert named[-1].name == "latin small letter y  U+0079"
    press(grid, Qt.Key.Key_Right)
    press(grid, Qt.Key.Key_Right)
    assert grid.current() == "a"
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(grid, Qt.Key.Key_Left)
    assert grid.current() == "b"
    press(grid, Qt.Key.Key_End)
    assert (grid.current(), grid.sign(2), grid.sign(9), grid.count()) == ("d", "b", "", 4)
    grid.resize(grid.minimumSizeHint().width(), 400)
    assert grid.heightForWidth(150) > grid.heightForWidth(420)


def test_a_combining_sign_is_named_by_its_code_points() -> None:
    assert name_of("\u064e") == "arabic fatha  U+064E"


def test_marks_move_with_the_text_and_end_when_it_changes_in_them() -> None:
    wrong = WrongWords()
    assert wrong.show(((2, 5), (8, 12)))
    assert not wrong.show(((2, 5), (8, 12)))
    wrong.changed(0, 0, 3)
    assert wrong.seen(-1) == ((5, 8), (11, 15))
    wrong.changed(9, 1, 0)
    assert wrong.seen(-1) == ((5, 8), (10, 14))
    wrong.changed(12, 0, 1)
    assert wrong.seen(-1) == ((5, 8),)
    # Right behind a word it may go on: what is known of it no longer holds.
    wrong.changed(8, 0, 1)
    assert wrong.seen(-1) == ()


def test_a_word_still_being_typed_is_not_shown() -> None:
    wrong = WrongWords()
    wrong.changed(0, 0, 4)
    wrong.show(((0, 4), (6, 9)))
    assert wrong.seen(4) == ((6, 9),)
    wrong.typing = False
    assert wrong.seen(4) == ((0, 4), (6, 9))


def test_the_wave_goes_up_and_down_and_stays_between_its_ends() -> None:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_wave(painter, 10, 50, 10, colour="#000000", size=1.0)
    painter.end()
    dark = [(x, y) for x in range(60) for y in range(20) if image.pixelColor(x, y).lightness() < 160]
    assert min(x for x, _ in dark) >= 9
    assert max(x for x, _ in dark) <= 50
    assert len({y for _, y in dark}) >= 4
