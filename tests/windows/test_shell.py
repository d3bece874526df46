"""The window around the pages: what is in front, what covers it, and who is there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.audio.side import Side
from anechoic.rules.dose import Dose
from anechoic.rules.task import NoWork, Role
from anechoic.station.port import (
    Closed,
    Day,
    DayChanged,
    Failed,
    Link,
    LinkChanged,
    NothingToOpen,
    Opened,
    Preferences,
    SaveDraft,
    SavePreferences,
    SignedIn,
    SignedOut,
    SignOut,
    TriedElsewhere,
)
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.shell.idle import Presence, PresenceChanged
from anechoic.widgets.shell.page import Place
from anechoic.widgets.sound.listened import StretchHeard
from anechoic.widgets.words import words
from anechoic.window import SessionEnded
from fakes.desk_room import MOMENT, DeskRoom, settle
from fakes.hands import press
from fakes.recording_port import some_item

K = Qt.Key


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    yield made
    made.close()


def look_away(room: DeskRoom) -> None:
    """Give the keyboard to another window, as Qt tells it."""
    room.window.isActiveWindow = lambda: False  # type: ignore[method-assign]
    QCoreApplication.sendEvent(room.window, QEvent(QEvent.Type.ActivationChange))


def look_back(room: DeskRoom) -> None:
    room.window.isActiveWindow = lambda: True  # type: ignore[method-assign]
    QCoreApplication.sendEvent(room.window, QEvent(QEvent.Type.ActivationChange))


def grow_idle(room: DeskRoom, presence: Presence) -> None:
    """Let the watch find nobody for as long as it takes."""
    watch = room.room._idle
    limits = watch._cover_ms, watch._end_ms
    watch._cover_ms = 0 if presence is Presence.AWAY else -1
    watch._end_ms = 10**9 if presence is Presence.AWAY else 0
    watch.look()
    watch._cover_ms, watch._end_ms = limits


@pytest.mark.attack(65)
def test_another_window_covers_the_clip_and_silences_it(room: DeskRoom) -> None:
    item = room.open()
    room.key(K.Key_W, "w")
    room.type("half")
    editor = room.focused()
    room.key(K.Key_F5)
    assert room.driver.state.playing
    look_away(room)
    assert room.window.covered
    assert not room.driver.state.playing
    assert room.port.asked(SaveDraft)
    assert not any(part.isVisible() for part in room.page.findChildren(type(editor)))
    look_back(room)
    assert not room.window.covered
    assert room.focused() is editor
    assert room.room.listening.state.item is item
    assert not room.driver.state.playing


@pytest.mark.attack(65)
def test_a_clip_that_opens_while_nobody_looks_is_covered(room: DeskRoom) -> None:
    room.sign_in()
    look_away(room)
    room.say(Opened(some_item()))
    assert room.window.place is Place.DESK
    assert room.window.covered
    look_back(room)
    assert not room.window.covered


def test_pages_without_clips_are_not_covered(room: DeskRoom) -> None:
    room.sign_in()
    look_away(room)
    assert room.window.place is Place.QUEUE
    assert not room.window.covered


@pytest.mark.attack(65)
def test_nothing_reaches_a_covered_page(room: DeskRoom) -> None:
    room.open()
    look_away(room)
    press(room.window, K.Key_Space, " ")
    press(room.window, K.Key_1, "1")
    assert not room.driver.state.playing
    assert room.room.listening.state.draft.text == ""


@pytest.mark.attack(65)
def test_two_minutes_alone_cover_and_the_key_that_wakes_does_nothing_else(room: DeskRoom) -> None:
    room.open()
    grow_idle(room, Presence.AWAY)
    assert room.window.covered
    room.key(K.Key_1, "1")
    assert not room.window.covered
    assert room.room.listening.state.draft.text == ""
    room.key(K.Key_1, "1")
    assert room.room.listening.state.draft.text != ""


def test_a_mouse_over_an_inactive_window_does_not_uncover_it(room: DeskRoom) -> None:
    room.open()
    look_away(room)
    grow_idle(room, Presence.AWAY)
    at = QPointF(5, 5)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(room.window, move)
    assert room.window.covered


def test_a_clip_that_plays_counts_as_somebody_there(room: DeskRoom) -> None:
    room.open()
    room.key(K.Key_Space, " ")
    grow_idle(room, Presence.AWAY)
    assert not room.window.covered
    assert room.driver.state.playing


@pytest.mark.attack(65)
def test_a_quarter_of_an_hour_alone_ends_the_session(room: DeskRoom) -> None:
    room.open()
    grow_idle(room, Presence.GONE)
    assert SignOut("idle") in room.port.requests
    with room.qtbot.waitSignal(room.room.session_ended) as ended:
        room.say(SignedOut(""))
    assert room.window.place is Place.SIGN_IN
    assert ended.args == [SessionEnded(words("shell.idle_end"))]


@pytest.mark.attack(65)
def test_a_session_left_alone_ends_even_when_nothing_answers(room: DeskRoom) -> None:
    room.open()
    room.room._left_alone.setInterval(0)
    with room.qtbot.waitSignal(room.room.session_ended) as ended:
        grow_idle(room, Presence.GONE)
    assert ended.args == [SessionEnded(words("shell.idle_end"))]


def test_every_end_of_a_session_ends_the_process_that_showed_it(room: DeskRoom) -> None:
    room.sign_in()
    with room.qtbot.waitSignal(room.room.session_ended) as ended:
        room.say(SignedOut("The facility ended this session."))
    assert ended.args == [SessionEnded("The facility ended this session.")]


def test_nobody_is_signed_out_twice(room: DeskRoom) -> None:
    room.ready()
    room.room._on_presence(PresenceChanged(Presence.GONE))
    assert room.port.asked(SignOut) == []


def test_failures_are_a_notice_and_not_a_box(room: DeskRoom) -> None:
    room.sign_in()
    room.say(Failed("server_away", "The facility server is not reached."))
    (notice,) = room.window.notices.notices()
    assert notice.what == "The facility server is not reached."


def test_closing_saves_first_and_only_once(room: DeskRoom) -> None:
    room.open()
    room.key(K.Key_1, "1")
    room.port.requests.clear()
    room.window.close()
    settle()
    assert len(room.port.asked(SaveDraft)) == 1
    assert room.port.closed


@pytest.mark.parametrize(("hour", "said"), [(8, "Good morning"), (14, "Good afternoon"), (20, "Good evening")])
def test_the_greeting_goes_by_the_clock_of_the_window(room: DeskRoom, hour: int, said: str) -> None:
    room.moment = MOMENT.replace(hour=hour)
    room.sign_in()
    assert said in room.everything_said()


def test_what_ears_had_is_counted_by_the_day_of_the_window(room: DeskRoom) -> None:
    room.sign_in()
    heard = StretchHeard((Span(0, 6_000),), 0, 1_000, energy=0.25)
    room.room._ears.on_stretch(heard)
    room.room._ears.on_stretch(heard)
    assert room.room._ears.dose == Dose(MOMENT.toordinal(), 0.5)
    room.moment = MOMENT.replace(day=MOMENT.day + 1)
    room.room._ears.on_stretch(heard)
    assert room.room._ears.dose == Dose(MOMENT.toordinal() + 1, 0.25)


def test_the_queue_in_all_its_states(room: DeskRoom) -> None:
    room.sign_in()
    room.say(DayChanged(Day(ready_for_me=5)))
    assert "5 clips are ready for you" in room.everything_said()
    room.say(DayChanged(Day(ready_for_me=5, held_here=3)))
    assert "8 clips are ready for you" in room.everything_said()
    room.say(DayChanged(Day(returned_waiting=1)))
    assert "1 answer came back to you" in room.everything_said()
    room.say(LinkChanged(Link.OFFLINE, 2))
    assert "The facility server is not reached." in room.everything_said()


@pytest.mark.parametrize("reason", NoWork)
def test_every_empty_queue_says_why_and_enter_looks_again(room: DeskRoom, reason: NoWork) -> None:
    room.sign_in()
    room.key(K.Key_Return)
    asked = len(room.port.requests)
    room.say(NothingToOpen(reason, f"Because of {reason.value}."))
    assert f"Because of {reason.value}." in room.everything_said()
    room.key(K.Key_Return)
    assert len(room.port.requests) == asked + 1


def test_enter_opens_once_while_it_is_on_its_way(room: DeskRoom) -> None:
    room.sign_in()
    before = len(room.port.requests)
    room.key(K.Key_Return)
    room.key(K.Key_Return)
    assert len(room.port.requests) == before + 1


def test_a_supervisor_finds_their_rooms_and_no_clips(room: DeskRoom) -> None:
    room.sign_in(Role.SUPERVISOR)
    room.say(DayChanged(Day(reviews_waiting=12, alarms=2)))
    said = room.everything_said()
    assert "12 answers wait for a look" in said
    assert "Nothing waits" in said
    assert "2 alarms nobody has looked at" in said
    room.say(DayChanged(Day(reviews_waiting=12)))
    assert "nobody has looked at" not in room.everything_said()
    room.key(K.Key_A, "a")
    assert room.window.place is Place.APPROVALS


def test_a_sign_in_elsewhere_is_told_and_stays_until_read(room: DeskRoom) -> None:
    room.open()
    editor = room.focused()
    room.say(TriedElsewhere(1_800_000_000_000))
    [notice] = room.window.notices.notices()
    at = f"{datetime.fromtimestamp(1_800_000_000).astimezone():%H:%M}"
    assert notice.what == f"Somebody tried to sign in as you at another workstation at {at}."
    assert notice.so_what == "If that was not you, tell your supervisor."
    assert (notice.lasts_ms, room.focused() is editor) == (None, True)
    [read] = room.window.notices.findChildren(ActButton)
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    settle()
    assert room.window.notices.notices() == ()


def test_what_was_told_one_person_is_gone_for_the_next(room: DeskRoom) -> None:
    room.sign_in()
    room.say(TriedElsewhere(1_800_000_000_000))
    room.say(SignedOut(""))
    assert room.window.notices.notices() == ()


def test_how_somebody_listens_is_kept_with_them(room: DeskRoom) -> None:
    kept = Preferences(
        speed=750,
        rewind_ms=500,
        speech_band=True,
        side="left",
        output="usb",
        output_label="USB headset",
        decibels=True,
        ears_day=1,
        ears_energy=2.0,
    )
    room.ready()
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=kept))
    assert not room.port.asked(SavePreferences), "what was kept is nobody's new choice"
    for driver in room.room._drivers:
        assert (driver.state.speed, driver.state.rewind_ms, driver.state.speech_band) == (750, 500, True)
        assert (driver.state.side, driver.state.output, driver.state.decibels) == (Side.LEFT, "USB headset", True)
    item = some_item()
    room.say(Opened(item))
    room.driver.faster()
    assert room.port.asked(SavePreferences) == [SavePreferences(replace(kept, speed=875))]
    assert room.room._drivers[1].state.speed == 875
    room.driver.stretch_heard.emit(StretchHeard((Span(0, item.frames),), 0, 6_000, energy=0.5))
    assert len(room.port.asked(SavePreferences)) == 1, "once a clip is often enough"
    room.say(Closed(item.task))
    last = room.port.asked(SavePreferences)[-1].preferences
    assert last.ears_day > 1, "the ears of another day begin anew"
    assert last.ears_energy == 0.5


def test_a_room_that_is_closed_takes_no_key_of_the_next_one(qtbot: QtBot) -> None:
    first = DeskRoom(qtbot)
    first.room._idle._turn(Presence.AWAY)
    first.room.close()
    second = DeskRoom(qtbot)
    second.open()
    second.key(K.Key_W, "w")
    assert second.page.findChildren(ProvenanceEdit)[0].hasFocus()
    second.close()
    first.close()
