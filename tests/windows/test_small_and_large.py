"""The desk in its smallest and largest windows: one row instead of the rail, whole sentences beside the differences."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from anechoic.desk.listening.rail.row.view import RailRow
from anechoic.desk.listening.rail.view import Rail
from anechoic.desk.listening.state import Panel
from anechoic.rules.task import TaskKind
from anechoic.station.port import Submit
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.choice_row import RowButton
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.words import words
from fakes.desk_room import DeskRoom, settle

K = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[DeskRoom]:
    room = DeskRoom(qtbot)
    yield room
    room.close()


def at(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    apply(desk.window, theme(ThemeName.LIGHT), Scale(percent), reduced_motion=True)
    desk.window.resize(wide, high)
    settle()


def row_of(desk: DeskRoom) -> RailRow:
    row = desk.page.findChild(RailRow)
    assert isinstance(row, RailRow)
    return row


def button(desk: DeskRoom, said: str) -> ActButton:
    found = [one for one in row_of(desk).findChildren(ActButton) if one.accessibleName() == said]
    assert len(found) == 1
    return found[0]


def panel(desk: DeskRoom) -> Panel:
    return desk.room.listening.state.panel


def press(desk: DeskRoom, said: str) -> None:
    QTest.mouseClick(button(desk, said), Qt.MouseButton.LeftButton)
    settle()


@pytest.mark.parametrize(("wide", "high", "percent"), [(1440, 900, 150), (1280, 720, 150), (1280, 720, 200)])
def test_small_windows_have_one_row_instead_of_the_rail(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    desk.open()
    at(desk, wide, high, percent)
    rail = desk.page.findChild(Rail)
    assert rail is not None
    assert not rail.isVisible()
    row = row_of(desk)
    assert row.isVisible()
    inside = [one for one in row.findChildren(ActButton) if one.isVisible()]
    assert all(one.x() >= 0 and one.geometry().right() < row.width() for one in inside)
    assert {one.text() for one in inside} & {words("desk.submit"), words("desk.submit_short")}


def test_the_row_does_what_the_rail_does(desk: DeskRoom) -> None:
    desk.open()
    at(desk, 1440, 900, 150)
    press(desk, words("desk.sure"))
    assert panel(desk) is Panel.SURE
    desk.key(K.Key_3, "3")
    assert desk.room.listening.state.draft.confidence == 3
    assert panel(desk) is Panel.NONE
    press(desk, words("desk.comment"))
    desk.type("thin")
    assert desk.room.listening.state.draft.comment == "thin"
    desk.key(K.Key_Escape)
    assert panel(desk) is Panel.NONE
    assert button(desk, words("desk.sure_3")).isChecked()
    assert button(desk, words("desk.comment")).isChecked()
    held = [one.text() for one in desk.page.findChildren(NoCopyEdit) if not one.isVisible()]
    # The rail of large windows shows the same draft; the closed panel holds nothing.
    assert held.count("thin") == 1
    desk.hear_all()
    desk.key(K.Key_1, "1")
    press(desk, words("desk.submit"))
    assert len(desk.port.asked(Submit)) == 1


def test_what_takes_the_focus_is_scrolled_into_sight(desk: DeskRoom) -> None:
    desk.open(TaskKind.TRANSLATION)
    at(desk, 1280, 720, 200)
    scrolled = next(one for one in desk.page.findChildren(QScrollArea) if one.isAncestorOf(row_of(desk)))
    editor = next(one for one in desk.page.findChildren(NoCopyEdit) if one.accessibleName() == words("desk.answer"))
    scrolled.verticalScrollBar().setValue(0)
    desk.key(K.Key_E, "e")
    settle()
    assert editor.hasFocus()
    top = editor.mapTo(scrolled.viewport(), QPoint(0, 0)).y()
    assert top >= 0
    assert top + editor.height() <= scrolled.viewport().height()


def test_the_largest_windows_show_whole_sentences_beside_the_differences(desk: DeskRoom) -> None:
    item = desk.open()
    at(desk, 3840, 2160, 100)
    texts = {one.text for one in item.candidates}
    shown = [one for one in desk.page.findChildren(RowButton) if one.isVisible() and one.row.text in texts]
    assert {one.row.text for one in shown} == texts
    assert {one.row.digit for one in shown} == {None}
    QTest.mouseClick(next(one for one in shown if one.row.text == item.candidates[1].text), Qt.MouseButton.LeftButton)
    assert desk.room.listening.state.draft.text == item.candidates[1].text
