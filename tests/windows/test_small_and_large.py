"""The desk in its smallest and largest windows: one row instead of the rail, whole sentences beside the differences."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from anechoic.desk.listening.calm.view import StoppedPage
from anechoic.desk.listening.rail.row.view import RailRow
from anechoic.desk.listening.rail.view import Rail
from anechoic.desk.listening.state import Panel
from anechoic.desk.queue.view import QueueView
from anechoic.rules.task import Flag, Origin, TaskKind
from anechoic.station.port import Submit
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard
from anechoic.widgets.chips import Chip
from anechoic.widgets.choice_row import RowButton
from anechoic.widgets.differences.strip import DifferenceStrip
from anechoic.widgets.hints import HintsBar
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.topbar import TopBar
from anechoic.widgets.waveform.view import WaveformView
from anechoic.widgets.words import words
from anechoic.wire.work import EarlierAnswer
from fakes.desk_room import SHIFT, DeskRoom, settle

K = Qt.Key


def at(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    apply(desk.window, theme(ThemeName.LIGHT), Scale(percent), reduced_motion=True)
    desk.window.resize(wide, high)
    settle()


def row_of(desk: DeskRoom) -> RailRow:
    row = desk.page.findChild(RailRow)
    assert isinstance(row, RailRow)
    return row


def back() -> EarlierAnswer:
    return EarlierAnswer(text="to increase", origin=Origin.OWN, comment="The speaker lowers it here, listen again.")


def scrolled_of(desk: DeskRoom) -> QScrollArea:
    return next(one for one in desk.page.findChildren(QScrollArea) if one.isAncestorOf(desk.page._held))


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
    # Neither the rail, which does not stand in this window, nor the closed panel holds it.
    assert held.count("thin") == 0
    desk.hear_all()
    desk.key(K.Key_1, "1")
    press(desk, words("desk.submit"))
    assert len(desk.port.asked(Submit)) == 1


def test_the_rail_that_comes_back_shows_what_was_done_in_the_row(desk: DeskRoom) -> None:
    desk.open()
    at(desk, 1440, 900, 150)
    press(desk, words("desk.comment"))
    desk.type("thin")
    desk.key(K.Key_Escape)
    desk.room.listening.toggle_flag(Flag.SEVERAL_SPEAKERS)
    at(desk, 1920, 1080, 100)
    rail = desk.page.findChild(Rail)
    assert rail is not None
    assert rail.isVisible()
    assert [one.text() for one in rail.findChildren(NoCopyEdit)] == ["thin"]
    assert words("desk.flag_several_speakers") in {one.text() for one in rail.findChildren(Chip)}
    at(desk, 1440, 900, 150)
    assert [one.text() for one in rail.findChildren(NoCopyEdit)] == [""]
    assert rail.findChildren(Chip) == []


def test_what_takes_the_focus_is_scrolled_into_sight(desk: DeskRoom) -> None:
    desk.open(TaskKind.TRANSLATION)
    at(desk, 1280, 720, 200)
    scrolled = scrolled_of(desk)
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


def test_submit_stays_where_it_is_while_the_work_beside_it_scrolls(desk: DeskRoom) -> None:
    desk.open(returned=back())
    at(desk, 1280, 720, 100)
    scrolled = scrolled_of(desk)
    bar = scrolled.verticalScrollBar()
    assert bar.maximum() > 0
    rail = desk.page.findChild(Rail)
    assert rail is not None
    submit = next(one for one in rail.findChildren(ActButton) if one.text() == words("desk.submit"))
    seen = []
    for value in (0, bar.maximum()):
        bar.setValue(value)
        settle()
        place = submit.mapTo(scrolled.viewport(), QPoint(0, 0)).y()
        assert 0 <= place <= scrolled.viewport().height() - submit.height()
        seen.append(place)
    # A pixel is left over below what holds the work.
    assert abs(seen[0] - seen[1]) <= 1


@pytest.mark.parametrize(("percent", "key"), [(100, K.Key_F), (150, K.Key_F), (150, K.Key_F10)])
def test_a_panel_over_the_work_is_the_only_thing_that_scrolls(desk: DeskRoom, percent: int, key: Qt.Key) -> None:
    desk.open(returned=back())
    at(desk, 1280, 720, percent)
    scrolled = scrolled_of(desk)
    assert scrolled.verticalScrollBar().isVisible()
    desk.key(key)
    settle()
    assert not scrolled.verticalScrollBar().isVisible()
    (over,) = (one for one in desk.page.findChildren(OverPanel) if one.isVisible())
    port = scrolled.viewport()
    assert QRect(over.mapTo(port, QPoint(0, 0)), over.size()).bottom() == port.rect().bottom()
    assert (over.width() >= port.width() - 1) is (percent > 100 or key is K.Key_F10)
    desk.key(K.Key_Escape)
    settle()
    assert scrolled.verticalScrollBar().isVisible()


def test_small_windows_name_six_keys_beside_stop_and_all_keys(desk: DeskRoom) -> None:
    desk.open()
    at(desk, 1280, 720, 150)
    desk.window._show_hints()
    settle()
    bar = desk.window.findChild(HintsBar)
    assert bar is not None
    assert sum(part.isVisible() for part in bar._start) >= 6
    assert all(part.isVisible() for part in bar._end)
    assert len(bar._end) == 2


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_way_on_after_the_stop_key_is_cut_or_covered(desk: DeskRoom, percent: int) -> None:
    desk.open()
    at(desk, 1280, 720, percent)
    desk.key(K.Key_Escape, held=SHIFT)
    settle()
    page = desk.page.findChild(StoppedPage)
    assert page is not None
    parts = [one for one in page.findChildren(QWidget) if one.isVisible() and isinstance(one, (ActCard, PlainLabel))]
    assert len([one for one in parts if isinstance(one, ActCard)]) == 4
    places = [QRect(one.mapTo(page, QPoint(0, 0)), one.size()) for one in parts]
    assert all(page.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    for one in parts:
        least = one.heightForWidth(one.width()) if isinstance(one, PlainLabel) else one.minimumSizeHint().height()
        assert one.height() >= least


def test_a_line_of_the_top_bar_never_stands_alone(desk: DeskRoom) -> None:
    desk.open()
    at(desk, 1280, 720, 200)
    bar = desk.window.findChild(TopBar)
    assert bar is not None
    assert not bar._pair.isVisible()
    assert not bar._line.isVisible()
    at(desk, 1280, 720, 100)
    assert bar._pair.isVisible()
    assert bar._line.isVisible()


def test_the_largest_windows_hold_the_first_page_together(desk: DeskRoom) -> None:
    desk.sign_in()
    at(desk, 3840, 2160, 100)
    page = desk.window.findChild(QueueView)
    assert page is not None
    parts = [one for one in page.findChildren(ActButton) if one.isVisible()]
    assert len(parts) > 1
    assert max(one.mapTo(page, one.rect().bottomRight()).x() for one in parts) < 1_600


@pytest.mark.parametrize("kind", [TaskKind.TRANSLATION, TaskKind.COMMAND])
def test_the_acts_of_a_small_window_stay_in_sight(desk: DeskRoom, kind: TaskKind) -> None:
    desk.open(kind)
    at(desk, 1280, 720, 150)
    row = row_of(desk)
    for said in (words("desk.submit"), words("desk.skip"), words("desk.comment")):
        one = button(desk, said)
        assert one.isVisible()
        assert one.text()
        assert not one.visibleRegion().isEmpty()
        assert desk.window.rect().contains(QRect(one.mapTo(desk.window, QPoint(0, 0)), one.size()))
    assert row.height() < 2 * button(desk, words("desk.submit")).height(), "on one line"
    sign = row.findChild(Sign)
    assert isinstance(sign, Sign)
    assert sign.accessibleName() == words("desk.gate_closed", percent=0)
    assert sign.sizeHint().width() <= sign.width(), "the sentence is not cut"


def test_a_panel_takes_the_place_of_the_acts_and_the_sound_stays(desk: DeskRoom) -> None:
    desk.open()
    at(desk, 1280, 720, 150)
    wave = desk.page.findChild(WaveformView)
    assert isinstance(wave, WaveformView)
    before = wave.geometry()
    desk.key(K.Key_K, "k")
    assert not row_of(desk).isVisible()
    assert wave.geometry() == before
    desk.key(K.Key_Escape)
    assert row_of(desk).isVisible()
    assert wave.geometry() == before


def test_flags_leave_in_sight_what_they_do_not_need(desk: DeskRoom) -> None:
    desk.open()
    at(desk, 1440, 900, 100)
    desk.key(K.Key_F, "f")
    over = next(one for one in desk.page.findChildren(OverPanel) if one.isVisible())
    cards = [one for one in over.findChildren(ActCard) if one.isVisible()]
    assert len(cards) == len(Flag)
    assert over.height() <= over.sizeHint().height()
    strip = desk.page.findChild(DifferenceStrip)
    assert isinstance(strip, DifferenceStrip)
    assert not strip.visibleRegion().isEmpty()


def test_the_marks_stand_before_the_reset_however_often_the_window_is_fitted(desk: DeskRoom) -> None:
    desk.open()
    head = desk.page._answer._answer.head
    for wide in (1280, 1300, 1280):
        at(desk, wide, 720, 100)
        desk.page._fitted = None
        desk.page._fit()
        assert 0 <= head.indexOf(desk.page._answer.marks) < head.indexOf(desk.page._answer._reset)
