import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anechoic.widgets.row_text import laid_out, stretch_boxes
from anechoic.widgets.theme.look import plain_look
from anechoic.widgets.theme.style import dress

_MIXED = "في version 2.0 من"


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)


def _boxes(
    text: str, first: int, last: int, direction: Qt.LayoutDirection, width: int = 600
) -> list[tuple[float, float]]:
    option = QTextOption()
    option.setTextDirection(direction)
    lines = laid_out(text, plain_look(), "ar", option=option, width=width)
    return [(place.left(), place.right()) for place, _ in stretch_boxes(lines, QPoint(0, 0), [(first, last)])]


def test_a_latin_word_in_arabic_is_covered_from_its_first_letter_to_its_last() -> None:
    letters = [_boxes(_MIXED, at, at + 1, Qt.LayoutDirection.RightToLeft)[0] for at in range(3, 14)]
    (word,) = _boxes(_MIXED, 3, 14, Qt.LayoutDirection.RightToLeft)
    assert word == (min(left for left, _ in letters), max(right for _, right in letters))
    assert all(right > left for left, right in letters)


def test_a_stretch_across_a_change_of_direction_has_a_run_on_each_side() -> None:
    # Of the Arabic word the end, of the Latin the beginning: they stand apart on the line.
    assert len(_boxes(_MIXED, 0, 5, Qt.LayoutDirection.RightToLeft)) == 2


def test_a_stretch_has_a_run_on_each_line_without_the_space_between() -> None:
    boxes = _boxes("one two three four five six", 0, 27, Qt.LayoutDirection.LeftToRight, width=90)
    assert len(boxes) > 2
    assert all(0 <= left < right <= 90 for left, right in boxes)
