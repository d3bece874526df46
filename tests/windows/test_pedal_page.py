from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from anechoic.desk.pedal.presenter import STEPS, Done, State, Way
from anechoic.rules.task import Role
from anechoic.station.pedal.adapter import Access, FoundPedal
from anechoic.station.pedal.descriptor import read_descriptor
from anechoic.station.pedal.known import KNOWN, PedalNumber
from anechoic.station.port import Opened, Preferences, SavePreferences, SignedIn
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.changes import KeyChanges
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.keys.refusals import Refusal
from anechoic.widgets.keys.slots import Layer
from anechoic.widgets.pedals.choice import PedalChoice
from anechoic.widgets.shell.idle import Presence
from anechoic.widgets.shell.page import Place
from anechoic.window import Room
from fakes.desk_room import CTRL, DeskRoom, settle
from fakes.fake_device import FakeDevice
from fakes.pedal_tree import INFINITY, SocketPedals
from fakes.recording_port import RecordingPort, some_item

K = Qt.Key
VEC = PedalNumber(0x05F3, 0x00FF)
PEDAL = FoundPedal("hidraw0", KNOWN[VEC], Access.READABLE, read_descriptor(INFINITY))
LEFT, MIDDLE, RIGHT, UP = b"\x01\x00", b"\x02\x00", b"\x04\x00", b"\x00\x00"


@pytest.fixture
def pedals() -> SocketPedals:
    return SocketPedals()


@pytest.fixture
def room(qtbot: QtBot, pedals: SocketPedals) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot, pedals)
    yield made
    made.close()


def state(room: DeskRoom) -> State:
    return room.room.pedal.state


def plug_in(room: DeskRoom, pedals: SocketPedals, pedal: FoundPedal = PEDAL) -> None:
    pedals.plug_in(pedal)
    room.room.pedal.watch.look()


def step(room: DeskRoom, pedals: SocketPedals, *reports: bytes) -> None:
    for report in reports:
        pedals.step("hidraw0", report)
        settle()


def to_the_page(room: DeskRoom) -> None:
    room.sign_in(Role.CONTRACTOR)
    room.window.go(Place.KEYS)
    room.key(K.Key_P, "p")
    assert room.window.place is Place.PEDAL


def kept(room: DeskRoom) -> Preferences:
    asked = room.port.asked(SavePreferences)[-1]
    assert isinstance(asked, SavePreferences)
    return asked.preferences


def test_pedals_are_looked_for_once_the_window_is_seen(qtbot: QtBot, pedals: SocketPedals) -> None:
    pedals.plug_in(PEDAL)
    unseen = Room(RecordingPort(), FakeDevice(), FakeDevice(), pedals=pedals)
    qtbot.addWidget(unseen.window)
    settle()
    assert unseen.pedal.state.pedals == ()
    unseen.window.show()
    qtbot.waitUntil(lambda: unseen.pedal.state.pedals == (PEDAL,))
    unseen.close()


def test_a_pedal_plays_while_it_is_down_and_goes_back_before_it_plays_on(room: DeskRoom, pedals: SocketPedals) -> None:
    room.open()
    plug_in(room, pedals)
    driver = room.driver
    room.qtbot.waitUntil(lambda: driver._source.item is not None)
    step(room, pedals, MIDDLE)
    assert driver.state.playing
    step(room, pedals, UP)
    assert not driver.state.playing
    driver.seek(40_000)
    step(room, pedals, MIDDLE)
    assert driver.state.playing
    assert driver.state.position < 40_000
    step(room, pedals, UP)
    driver.seek(0)
    step(room, pedals, RIGHT, UP)
    assert driver.state.position == driver.state.rate


def test_the_sound_stops_when_the_pedal_is_pulled_out(room: DeskRoom, pedals: SocketPedals) -> None:
    room.open()
    plug_in(room, pedals)
    room.qtbot.waitUntil(lambda: room.driver._source.item is not None)
    step(room, pedals, MIDDLE)
    pedals.unplug("hidraw0")
    settle()
    assert not room.driver.state.playing


def test_a_step_writes_nothing_and_works_while_typing(room: DeskRoom, pedals: SocketPedals) -> None:
    room.open()
    plug_in(room, pedals)
    room.qtbot.waitUntil(lambda: room.driver._source.item is not None)
    room.key(K.Key_W, "w")
    room.type("so far")
    step(room, pedals, MIDDLE)
    assert room.driver.state.playing
    assert room.page._answer.editor.text() == "so far"


def test_nothing_plays_behind_a_covered_page(room: DeskRoom, pedals: SocketPedals) -> None:
    room.open()
    plug_in(room, pedals)
    room.qtbot.waitUntil(lambda: room.driver._source.item is not None)
    room.window.cover()
    step(room, pedals, MIDDLE)
    assert not room.driver.state.playing
    assert room.window.covered


def test_a_round_gives_every_button_its_act_and_is_kept(room: DeskRoom, pedals: SocketPedals) -> None:
    to_the_page(room)
    plug_in(room, pedals)
    room.key(K.Key_Return, "\r")
    assert (state(room).way, state(room).asked) == (Way.ASKING, Act.HOLD_TO_PLAY)
    step(room, pedals, RIGHT, UP, MIDDLE, UP)
    room.key(K.Key_Return, "\r")
    assert state(room).asked is Act.SAY_AGAIN
    step(room, pedals, LEFT, UP)
    assert (state(room).way, state(room).done) == (Way.LOOKING, Done.SET)
    acts = [room.room.pedal.choice.state.act(VEC, button) for button in (1, 2, 3)]
    assert acts == [Act.SAY_AGAIN, Act.BACK, Act.HOLD_TO_PLAY]
    assert set(kept(room).pedals) == {"05f3:00ff 1 say_again", "05f3:00ff 2 back", "05f3:00ff 3 hold_to_play"}
    room.key(K.Key_Escape)
    assert room.window.place is Place.KEYS
    room.say(Opened(some_item()))
    room.qtbot.waitUntil(lambda: room.driver._source.item is not None)
    step(room, pedals, RIGHT)
    assert room.driver.state.playing


def test_one_button_for_two_acts_takes_a_second_step(room: DeskRoom, pedals: SocketPedals) -> None:
    to_the_page(room)
    plug_in(room, pedals)
    room.key(K.Key_Return, "\r")
    step(room, pedals, LEFT, UP, LEFT, UP)
    assert state(room).asked is Act.BACK
    assert state(room).clash is not None
    step(room, pedals, LEFT, UP)
    assert state(room).asked is Act.FORWARD
    assert state(room).choice.act(VEC, 1) is Act.BACK


def test_back_takes_the_last_one_back_and_esc_leaves_all_as_it_was(room: DeskRoom, pedals: SocketPedals) -> None:
    to_the_page(room)
    plug_in(room, pedals)
    room.key(K.Key_Return, "\r")
    step(room, pedals, LEFT, UP)
    room.key(K.Key_Backspace)
    assert (state(room).asked, state(room).given) == (Act.HOLD_TO_PLAY, ())
    assert state(room).choice.act(VEC, 1) is Act.BACK
    step(room, pedals, LEFT, UP)
    room.key(K.Key_Escape)
    assert (state(room).way, state(room).done) == (Way.LOOKING, Done.NOTHING)
    assert room.room.pedal.choice.state == PedalChoice()
    assert not [asked for asked in room.port.asked(SavePreferences) if asked.preferences.pedals]


def test_a_pedal_that_sends_keys_is_set_up_by_its_keys(room: DeskRoom) -> None:
    to_the_page(room)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_F14)
    room.key(K.Key_F13)
    room.key(K.Key_Return, "\r", held=CTRL)
    assert state(room).done is Done.SET
    keys = room.room.keys.state
    assert Stroke(PhysicalKey.F14) in keys.strokes(Act.HOLD_TO_PLAY, Layer.TYPING)
    assert Stroke(PhysicalKey.F7) in keys.strokes(Act.HOLD_TO_PLAY, Layer.TYPING)
    assert Stroke(PhysicalKey.F13) in keys.strokes(Act.BACK, Layer.TYPING)
    assert KeyChanges.read("ours", kept(room).keys.changes) == keys


def test_keys_that_write_or_are_kept_are_refused_and_those_of_others_take_a_second_step(room: DeskRoom) -> None:
    to_the_page(room)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_B, "b")
    assert state(room).refused is Refusal.WRITES
    room.key(K.Key_F10)
    assert state(room).refused is Refusal.KEPT
    room.key(K.Key_F5)
    assert state(room).clash is not None
    assert state(room).asked is Act.HOLD_TO_PLAY
    room.key(K.Key_F5)
    assert state(room).asked is Act.BACK
    room.key(K.Key_Return, "\r", held=CTRL)
    keys = room.room.keys.state
    assert keys.strokes(Act.HOLD_TO_PLAY, Layer.TYPING) == (Stroke(PhysicalKey.F5),)
    assert Stroke(PhysicalKey.F5) not in keys.strokes(Act.PLAY_PAUSE, Layer.TYPING)


def test_skipping_through_changes_nothing(room: DeskRoom, pedals: SocketPedals) -> None:
    to_the_page(room)
    plug_in(room, pedals)
    room.key(K.Key_Return, "\r")
    for _ in STEPS:
        assert state(room).way is Way.ASKING
        room.key(K.Key_Return, "\r")
    assert (state(room).way, state(room).done) == (Way.LOOKING, Done.NOTHING)


def test_whoever_comes_next_has_the_usual_pedal(room: DeskRoom, pedals: SocketPedals) -> None:
    room.ready()
    kept_before = Preferences(pedals=("05f3:00ff 2 loop", "nonsense", "05f3:00ff 1 submit"))
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=kept_before))
    assert room.room.pedal.choice.state.act(VEC, 2) is Act.LOOP
    assert room.room.pedal.choice.state.act(VEC, 1) is Act.BACK
    room.say(SignedIn("A. Other", (Role.CONTRACTOR,), resumed=False))
    assert room.room.pedal.choice.state == PedalChoice()
    plug_in(room, pedals)


@pytest.mark.parametrize("access", [Access.CLOSED, Access.KEYS, Access.ODD, Access.FLOODS])
def test_what_keeps_a_pedal_from_being_read_is_said(room: DeskRoom, pedals: SocketPedals, access: Access) -> None:
    to_the_page(room)
    plug_in(room, pedals, replace(PEDAL, access=access))
    picture = room.window.focusWidget()
    assert picture is not None
    assert len(picture.accessibleName()) > 40
    assert pedals.opened == 0


def test_a_step_does_not_bring_a_covered_screen_back(room: DeskRoom, pedals: SocketPedals) -> None:
    room.open()
    plug_in(room, pedals)
    room.qtbot.waitUntil(lambda: room.driver._source.item is not None)
    room.room._idle._turn(Presence.AWAY)
    assert room.window.covered
    step(room, pedals, MIDDLE)
    assert room.window.covered
    assert room.room._idle.presence is Presence.AWAY
    assert not room.driver.state.playing
