"""The page of keys in the real window, by keys as a system sends them, and what it changes everywhere else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anechoic.desk.keymap.presenter import Done, State, Way
from anechoic.desk.keymap.table.view import KeyTable
from anechoic.desk.listening.state import Panel
from anechoic.rules.task import Role
from anechoic.station.port import (
    KeyPreferences,
    Opened,
    Preferences,
    SavePreferences,
    SignedIn,
    SignedOut,
)
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.key_list import KeyList
from anechoic.widgets.keycap import KeyCaps
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.changes import Board, KeyChanges
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.keys.presets import Preset
from anechoic.widgets.keys.refusals import Refusal
from anechoic.widgets.keys.slots import Layer
from anechoic.widgets.segments import Segments
from anechoic.widgets.shell.page import Place
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.words import words
from anechoic.wire.work import Candidate
from fakes.desk_room import CTRL, SHIFT, DeskRoom, settle
from fakes.hands import press
from fakes.recording_port import some_item

K = Qt.Key


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    made.sign_in()
    yield made
    made.close()


def state(room: DeskRoom) -> State:
    return room.room.keymap.state


def to_the_page(room: DeskRoom) -> KeyTable:
    room.key(K.Key_K, "k")
    assert room.window.place is Place.KEYS
    focus = room.window.focusWidget()
    assert isinstance(focus, KeyTable)
    return focus


def go_to(room: DeskRoom, act: Act, layer: Layer) -> None:
    """Walk to a cell by arrows, from the top."""
    room.key(K.Key_Home)
    for _ in range(state(room).acts.index(act)):
        room.key(K.Key_Down)
    room.key(K.Key_Right if layer is Layer.TYPING else K.Key_Left)
    assert (state(room).act, state(room).layer) == (act, layer)


def open_clip(room: DeskRoom) -> None:
    """Open a clip for the person who is signed in: their keys stay."""
    room.say(Opened(some_item()))


def kept(room: DeskRoom) -> KeyPreferences:
    asked = room.port.asked(SavePreferences)[-1]
    assert isinstance(asked, SavePreferences)
    return asked.preferences.keys


def hinted(room: DeskRoom) -> dict[str, str]:
    return {hint.text: " ".join(hint.caps) for hint in room.page.hints()}


def test_a_key_is_changed_by_keys_alone_and_acts_at_once(room: DeskRoom) -> None:
    to_the_page(room)
    go_to(room, Act.LOOP, Layer.CLIP)
    room.key(K.Key_Return, "\r")
    assert state(room).way is Way.LISTENING
    room.key(K.Key_Y, "y")
    assert (state(room).way, state(room).done) == (Way.LOOKING, Done.SET)
    assert kept(room) == KeyPreferences("ours", ("loop clip Y",))
    room.key(K.Key_Escape)
    assert room.window.place is Place.QUEUE
    open_clip(room)
    assert not room.driver.state.looping
    room.key(K.Key_Y, "y")
    assert room.driver.state.looping
    room.key(K.Key_L, "l")
    assert room.driver.state.looping
    assert hinted(room)["loop"] == "Y"


def test_a_conflict_is_said_and_swapped_or_kept(room: DeskRoom) -> None:
    to_the_page(room)
    go_to(room, Act.SAY_AGAIN, Layer.TYPING)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_F9)
    assert state(room).way is Way.CLASH
    assert "F9 is the key for: Repeat the selection." in room.everything_said()
    room.key(K.Key_Escape)
    assert state(room).keys == KeyChanges()
    assert room.window.place is Place.KEYS
    room.key(K.Key_Return, "\r")
    room.key(K.Key_F9)
    room.key(K.Key_Return, "\r")
    assert state(room).done is Done.SWAPPED
    assert set(kept(room).changes) == {"say_again typing F9", "loop typing F8"}


def test_a_letter_is_refused_while_typing_and_another_may_be_tried(room: DeskRoom) -> None:
    to_the_page(room)
    go_to(room, Act.SKIP, Layer.TYPING)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_B, "b")
    assert (state(room).way, state(room).refused) == (Way.LISTENING, Refusal.WRITES)
    room.key(K.Key_Backspace, "\b")
    assert state(room).refused is Refusal.UNKNOWN
    room.key(K.Key_Shift)
    room.key(K.Key_F10)
    assert state(room).refused is Refusal.KEPT
    room.key(K.Key_B, "\x02", held=CTRL)
    assert state(room).done is Done.SET
    assert kept(room).changes == ("skip typing ctrl+B",)


def test_the_stop_the_way_out_and_the_help_never_change(room: DeskRoom) -> None:
    to_the_page(room)
    for act in (Act.DISTRESS, Act.ESCAPE, Act.HELP):
        go_to(room, act, Layer.TYPING)
        room.key(K.Key_Return, "\r")
        assert (state(room).way, state(room).refused) == (Way.LOOKING, Refusal.FIXED)
        room.key(K.Key_Delete)
    assert not room.port.asked(SavePreferences)
    go_to(room, Act.LOOP, Layer.CLIP)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_Escape, held=SHIFT)
    assert (state(room).way, state(room).keys) == (Way.LOOKING, KeyChanges())


def test_emptied_and_as_it_was(room: DeskRoom) -> None:
    to_the_page(room)
    go_to(room, Act.MEND, Layer.CLIP)
    room.key(K.Key_Delete)
    assert kept(room).changes == ("mend clip",)
    room.key(K.Key_R, "r")
    assert (kept(room).changes, state(room).done) == ((), Done.RESET)
    room.key(K.Key_Delete)
    room.key(K.Key_Escape)
    open_clip(room)
    assert "mend" not in hinted(room)
    room.key(K.Key_E, "e")
    assert not room.page._types()


def test_an_act_whose_key_was_given_away_says_so(room: DeskRoom) -> None:
    to_the_page(room)
    go_to(room, Act.SAY_AGAIN, Layer.CLIP)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_L, "l")
    room.key(K.Key_Return, "\r")
    go_to(room, Act.LOOP, Layer.CLIP)
    room.key(K.Key_R, "r")
    assert state(room).done is Done.RESET_PARTLY
    assert state(room).strokes(Act.LOOP, Layer.CLIP) == ()


def test_all_as_they_were_is_asked_first(room: DeskRoom) -> None:
    to_the_page(room)
    room.key(K.Key_R, "R", held=SHIFT)
    assert state(room).way is Way.LOOKING
    go_to(room, Act.OWN, Layer.CLIP)
    room.key(K.Key_Delete)
    room.key(K.Key_R, "R", held=SHIFT)
    assert state(room).way is Way.ASKING_ALL
    room.key(K.Key_Escape)
    assert state(room).keys.changes
    room.key(K.Key_R, "R", held=SHIFT)
    room.key(K.Key_Return, "\r")
    assert (state(room).keys, kept(room).changes) == (KeyChanges(), ())


def test_a_preset_by_tab_and_arrows_and_changes_stay_over_it(room: DeskRoom) -> None:
    table = to_the_page(room)
    go_to(room, Act.OWN, Layer.CLIP)
    room.key(K.Key_Delete)
    (presets,) = (one for one in room.window.findChildren(Segments) if one.isVisible())
    for _ in range(20):
        if room.window.focusWidget() is presets:
            break
        room.key(K.Key_Backtab, held=SHIFT)
    assert room.window.focusWidget() is presets
    room.key(K.Key_Right)
    assert kept(room) == KeyPreferences(Preset.OTRANSCRIBE.value, ("own clip",))
    assert "Esc cannot play here" in room.everything_said()
    table.setFocus()
    room.key(K.Key_Escape)
    open_clip(room)
    room.key(K.Key_E, "e")
    assert hinted(room)["play"] == "F5"
    before = room.driver.state.speed
    room.key(K.Key_F3)
    assert room.driver.state.speed < before


def test_a_held_key_is_one_stroke(room: DeskRoom) -> None:
    table = to_the_page(room)
    go_to(room, Act.LOOP, Layer.CLIP)
    for repeat in (False, True, True):
        press(table, K.Key_Return, "\r", repeat=repeat)
    settle()
    assert state(room).way is Way.LISTENING


def test_looking_elsewhere_ends_the_wait(room: DeskRoom) -> None:
    to_the_page(room)
    room.key(K.Key_Return, "\r")
    room.key(K.Key_Tab, "\t")
    assert state(room).way is Way.LOOKING
    assert state(room).keys == KeyChanges()


def test_a_person_finds_their_keys_and_the_next_one_does_not(room: DeskRoom) -> None:
    mine = Preferences("dark", 125, keys=KeyPreferences("pedal", ("loop clip Y", "of a later version")))
    room.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=mine))
    assert room.room.keys.state == KeyChanges.read("pedal", ("loop clip Y",))
    assert not room.port.asked(SavePreferences)
    # What is kept of the look leaves the keys alone, and the other way round.
    room.room.appearance.next_scale()
    assert kept(room) == mine.keys
    room.say(SignedOut(""))
    assert room.room.keys.state == KeyChanges()


def test_each_person_sees_the_acts_of_their_pages(room: DeskRoom) -> None:
    assert Act.SKIP in state(room).acts
    assert Act.ACCEPT not in state(room).acts
    room.say(SignedIn("R. Adeyemi", (Role.SUPERVISOR,), resumed=False))
    assert Act.ACCEPT in state(room).acts
    assert Act.SKIP not in state(room).acts
    room.say(SignedIn("I. Tanaka", (Role.IT,), resumed=False))
    room.key(K.Key_K, "k")
    assert room.window.place is Place.QUEUE


def test_every_hint_button_and_line_tells_the_key_that_acts(room: DeskRoom) -> None:
    keys = KeyChanges(Preset.EXPRESS_SCRIBE)
    for act, layer, word in (
        (Act.SKIP, Layer.CLIP, PhysicalKey.B),
        (Act.FLAGS, Layer.CLIP, PhysicalKey.Y),
        (Act.SUBMIT, Layer.TYPING, PhysicalKey.F11),
    ):
        changed = keys.assign(act, layer, Stroke(word))
        assert changed is not None
        keys = changed
    room.room.keys.choose(keys)
    open_clip(room)
    room.key(K.Key_F10)
    settle()
    shown = {cap for caps in room.window.findChildren(KeyCaps) if caps.isVisible() for cap in caps._caps}
    bindings = keys.on(Board.DESK)
    told = room.room.keys.told(Board.DESK)
    for act, layer in ((Act.SKIP, Layer.CLIP), (Act.FLAGS, Layer.CLIP), (Act.SUBMIT, Layer.TYPING)):
        assert set(told.caps(act, layer)) <= shown
    assert "K" not in shown
    assert {"F9", "F4"} <= shown
    assert bindings.act(Stroke(PhysicalKey.F4), typing=True) is Act.PLAY_PAUSE
    room.key(K.Key_F10)
    assert hinted(room)["skip"] == "B"
    buttons = {button.text(): button._keys for button in room.page.findChildren(ActButton) if button.isVisible()}
    assert buttons[words("desk.skip")] == "B"
    assert "F11" in buttons.values()
    room.key(K.Key_B, "b")
    assert room.room.listening.state.panel is Panel.SKIP


def test_the_hints_of_choosing_tell_the_keys_that_act(room: DeskRoom) -> None:
    texts = ("raise the volume of it", "raise the level of it", "raise the loudness of it")
    candidates = tuple(Candidate(key=key, text=text) for key, text in zip("abc", texts, strict=True))
    room.say(Opened(some_item(candidates=candidates)))
    assert hinted(room)[words("desk.hint_loop_place")] == "D"
    keys = KeyChanges().assign(Act.LOOP_DIFFERENCE, Layer.CLIP, Stroke(PhysicalKey.B))
    assert keys is not None
    room.room.keys.choose(keys)
    assert hinted(room)[words("desk.hint_loop_place")] == "B"
    assert hinted(room)[words("desk.hint_take_variant")] == "1-3"


def test_labels_follow_the_board_everywhere(room: DeskRoom) -> None:
    open_clip(room)
    assert hinted(room)["loop"] == "L"
    # Under a Russian layout the place of Y writes another letter, and tells the whole layout.
    press(room.focused(), ord("Н"), "н", evdev=21)
    settle()
    assert hinted(room)["loop"] == "Д"
    buttons = {button._keys for button in room.page.findChildren(ActButton)}
    assert {"Д", "Ы"} <= buttons


def test_the_page_never_widens_the_window(room: DeskRoom) -> None:
    to_the_page(room)
    wide: QWidget = room.window
    assert wide.minimumSizeHint().width() <= 1_280


def test_a_list_too_long_for_the_window_scrolls_by_keys_and_is_seen_whole(room: DeskRoom) -> None:
    apply(room.window, theme(ThemeName.LIGHT), Scale(150), reduced_motion=True)
    room.window.resize(1280, 720)
    open_clip(room)
    room.key(K.Key_F10)
    (listed,) = (one for one in room.page.findChildren(KeyList) if one.isVisible())
    assert room.window.focusWidget() is listed
    # No part of the panel is scrolled out of the page, where no key would bring it back.
    foot = listed.mapTo(room.page, listed.rect().bottomLeft()).y()
    assert foot <= room.page.height()
    # It was laid out anew while it was up, and is seen.
    columns = listed._columns
    room.window.resize(1400, 720)
    room.window.resize(1000, 720)
    settle()
    assert listed._columns < columns
    assert any(caps.isVisible() for caps in listed.findChildren(KeyCaps))
    sheet = listed.widget()
    assert sheet is not None
    assert sheet.updatesEnabled()
    bar = listed.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(bar.maximum()):
        if bar.value() == bar.maximum():
            break
        room.key(K.Key_Down)
    assert bar.value() == bar.maximum()
    room.key(K.Key_Escape)
    assert room.room.listening.state.panel is Panel.NONE


def test_a_pair_held_with_the_same_keys_is_one_cap(room: DeskRoom) -> None:
    open_clip(room)
    room.key(K.Key_F10)
    settle()
    (listed,) = (one for one in room.page.findChildren(KeyList) if one.isVisible())
    shown = {caps._caps: caps.accessibleName() for caps in listed.findChildren(KeyCaps)}
    assert shown["Ctrl Up / Down",] == "Ctrl Up, Ctrl Down"
    assert shown["Left", "Right"] == "Left, Right"
    # Shift on one side only: two caps.
    assert shown["-", "Shift ="] == "-, Shift ="
