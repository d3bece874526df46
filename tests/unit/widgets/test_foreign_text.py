import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from anechoic.widgets.buttons import ActButton
from anechoic.widgets.fields import LineField, ReadOnlyText, SecretField
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.table import Column, PlainTable, TableRow
from anechoic.widgets.topbar import TopBar
from fakes.foreign_text import assert_no_foreign_text, foreign_text


def window_of(*parts: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    return window


def test_our_own_parts_pass(qtbot: QtBot) -> None:
    table = PlainTable((Column("A"),), label="t")
    table.show_rows((TableRow(1, ("x",)),))
    window = window_of(
        PlainLabel("a"),
        LineField(label="b"),
        SecretField(label="c"),
        ReadOnlyText("d"),
        ActButton("e"),
        TopBar(),
        table,
    )
    qtbot.addWidget(window)
    window.show()
    assert_no_foreign_text(window)


@pytest.mark.parametrize("foreign", [QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QLabel, QListWidget])
def test_foreign_parts_are_found(qtbot: QtBot, foreign: type[QWidget]) -> None:
    window = window_of(foreign())
    qtbot.addWidget(window)
    assert foreign_text(window) != []


def test_a_label_made_selectable_is_found(qtbot: QtBot) -> None:
    label = PlainLabel("a")
    QLabel.setTextInteractionFlags(label, Qt.TextInteractionFlag.TextSelectableByMouse)
    window = window_of(label)
    qtbot.addWidget(window)
    assert foreign_text(window) != []
