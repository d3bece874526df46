"""How a clip is heard, in any window: the ear and the output by key, and what has no room on the row unfolds below."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from anechoic.audio.device import Output
from anechoic.audio.side import Side
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.changes import Board, KeyChanges
from anechoic.widgets.keys.presets import Preset
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.sound.transport import Transport
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.waveform.view import WaveformView
from anechoic.widgets.words import words
from fakes.desk_room import ALT, DeskRoom, settle

K = Qt.Key
SIZES = [(1440, 900, 100), (1280, 720, 100), (1280, 720, 150), (1280, 720, 200)]


def at(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    desk.open()
    apply(desk.window, theme(ThemeName.LIGHT), Scale(percent), reduced_motion=True)
    desk.window.resize(wide, high)
    settle()


def shown(desk: DeskRoom) -> dict[str, ActButton]:
    row = desk.page.findChild(Transport)
    assert isinstance(row, Transport)
    return {one.accessibleName(): one for one in row.findChildren(ActButton) if one.isVisible()}


def place(part: ActButton, row: Transport) -> QRect:
    return QRect(part.mapTo(row, QPoint(0, 0)), part.size())


@pytest.mark.parametrize(("wide", "high", "percent"), SIZES)
def test_the_ear_is_chosen_by_key_and_said_on_the_row(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    at(desk, wide, high, percent)
    for side in (Side.LEFT, Side.RIGHT):
        desk.key(K.Key_I, "i")
        assert desk.driver.state.side is side
        assert shown(desk)[words("sight.side", side=words(f"sight.side_{side.value}"))].text()
    desk.page.findChild(ProvenanceEdit).setFocus()  # type: ignore[union-attr]
    desk.key(K.Key_I, held=ALT)
    assert desk.driver.state.side is Side.BOTH
    assert desk.room.listening.state.draft.text == ""


@pytest.mark.parametrize(("wide", "high", "percent"), SIZES)
def test_the_output_is_chosen_by_key_and_said_on_the_row(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    at(desk, wide, high, percent)
    desk.device.there = (Output("usb", "USB headphones"),)
    desk.key(K.Key_O, "o")
    desk.qtbot.waitUntil(lambda: desk.driver.state.output_name == "usb")
    assert shown(desk)[words("sound.output", place="USB headphones")].text() == "USB headphones"
    desk.page.findChild(ProvenanceEdit).setFocus()  # type: ignore[union-attr]
    desk.key(K.Key_O, held=ALT)
    desk.qtbot.waitUntil(lambda: not desk.driver.state.output_name)
    assert desk.room.listening.state.message == ""


def test_that_there_is_no_other_output_is_said(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_O, "o")
    desk.qtbot.waitUntil(lambda: bool(desk.room.listening.state.message))
    state = desk.room.listening.state
    assert (state.message, state.wrong) == (words("hearing.only_output"), False)


@pytest.mark.parametrize(("wide", "high", "percent"), SIZES)
def test_every_way_to_listen_is_reached_in_any_window(desk: DeskRoom, wide: int, high: int, percent: int) -> None:
    at(desk, wide, high, percent)
    row = desk.page.findChild(Transport)
    assert isinstance(row, Transport)
    wave = desk.page.findChild(WaveformView)
    assert isinstance(wave, WaveformView)
    before = row.height()
    more = shown(desk).get(words("hearing.more_name"))
    if more is not None:
        more.setFocus()
        QTest.keyClick(more, K.Key_Return)
        settle()
    ways = {
        words("sight.side", side=words("sight.side_both")),
        words("sound.output", place=words("sound.output_system")),
        words("sound.resumes", seconds="1.5"),
        words("sound.speech_band"),
        words("sound.boost", decibels=0),
        words("sound.slower"),
        words("sound.faster"),
    }
    assert ways <= shown(desk).keys()
    places = [place(part, row) for part in shown(desk).values()]
    assert all(row.rect().contains(one) for one in places)
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[:at])
    # Below the row and not over it: the picture of the sound gives way and stays whole.
    assert row.geometry().bottom() < wave.geometry().top()
    assert wave.height() >= wave.minimumSizeHint().height()
    if more is not None:
        assert row.height() > before
        QTest.keyClick(more, K.Key_Return)
        settle()
        assert row.height() == before


def test_a_wider_window_takes_the_ways_back_onto_the_row(desk: DeskRoom) -> None:
    at(desk, 1280, 720, 200)
    assert words("hearing.more_name") in shown(desk)
    at(desk, 1920, 1080, 100)
    assert words("hearing.more_name") not in shown(desk)
    tops = {part.mapTo(desk.page, QPoint(0, 0)).y() for part in shown(desk).values()}
    assert len(tops) == 1


@pytest.mark.parametrize("board", Board)
@pytest.mark.parametrize("preset", Preset)
def test_ear_and_output_keep_their_keys_under_every_preset(preset: Preset, board: Board) -> None:
    bindings = KeyChanges(preset).on(board).bindings
    for act in (Act.EAR, Act.OUTPUT):
        assert bindings[act].bare
        assert bindings[act].typing
