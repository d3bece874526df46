import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from anechoic.errors import Refused
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.fields import LineField, SecretField
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Binding, KeyMap, Stroke
from anechoic.widgets.keys.defaults import desk_keys, list_keys, review_keys
from anechoic.widgets.keys.labels import KeyLabels
from anechoic.widgets.keys.layouts import LAYOUTS, signs
from anechoic.widgets.keys.physical import PhysicalKey, physical_key
from anechoic.widgets.keys.router import Acted, KeyRouter
from anechoic.widgets.keys.scan_codes import EVDEV, MAC_VIRTUAL
from anechoic.widgets.panel import OverPanel
from fakes.hands import press, release

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CODE = {sign: code for code, sign in EVDEV.items()}


class Room(QWidget):
    """A window with a clip to focus, a field, a secret and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.clip = QWidget()
        self.clip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = LineField(label="Answer")
        self.secret = SecretField(label="Password")
        self.button = ActButton("Skip")
        self.said: list[Acted] = []
        column = QVBoxLayout(self)
        for part in (self.clip, self.field, self.secret, self.button):
            column.addWidget(part)
        self.labels = KeyLabels(parent=self)
        self.router = KeyRouter(self, desk_keys(), labels=self.labels, platform="xcb")
        self.router.acted.connect(self.said.append)

    def at(self, part: QWidget) -> QWidget:
        part.setFocus()
        return part


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def name_under(layout: str, place: str) -> tuple[int, str]:
    sign = signs(layout)[place]
    return ord(sign), sign.lower()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("place", "act"),
    [("L", Act.LOOP), ("[", Act.SELECTION_START), ("]", Act.SELECTION_END), ("-", Act.SLOWER), ("Z", Act.UNDO_STOP)],
)
def test_a_key_acts_by_its_place(room: Room, layout: str, place: str, act: Act) -> None:
    key, text = name_under(layout, place)
    press(room.at(room.clip), key, text, evdev=CODE[place])
    assert room.said == [Acted(act)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ctrl_acts_while_typing_and_writes_nothing(room: Room, layout: str) -> None:
    key, _ = name_under(layout, "K")
    press(room.at(room.field), key, "\x0b", evdev=CODE["K"], held=CTRL)
    assert room.said == [Acted(Act.SKIP, typing=True)]
    assert room.field.text() == ""


@pytest.mark.parametrize("layout", LAYOUTS)
def test_bare_keys_write_while_typing(room: Room, layout: str) -> None:
    key, text = name_under(layout, "L")
    press(room.at(room.field), key, text, evdev=CODE["L"])
    assert room.said == []
    assert room.field.text() == text


def test_digits_come_with_their_number_in_both_layers(room: Room) -> None:
    # Under a French layout the key of 3 writes a quotation mark.
    press(room.at(room.clip), Qt.Key.Key_QuoteDbl, '"', evdev=CODE["3"])
    press(room.at(room.field), Qt.Key.Key_4, evdev=CODE["4"], held=CTRL)
    press(room.at(room.clip), Qt.Key.Key_7, "7", held=Qt.KeyboardModifier.KeypadModifier)
    assert [(said.act, said.digit) for said in room.said] == [(Act.TAKE, 3), (Act.TAKE, 4), (Act.TAKE, 7)]


def test_ctrl_zero_is_normal_speed_not_a_candidate(room: Room) -> None:
    press(room.at(room.field), Qt.Key.Key_0, evdev=CODE["0"], held=CTRL)
    assert room.said == [Acted(Act.NORMAL_SPEED, typing=True)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_minus_plus_and_equal_are_slower_faster_normal_by_their_places(room: Room, layout: str) -> None:
    minus, equal = name_under(layout, "-")[0], name_under(layout, "=")[0]
    press(room.at(room.clip), minus, evdev=CODE["-"])
    press(room.at(room.clip), equal, evdev=CODE["="], held=SHIFT)
    press(room.at(room.clip), equal, evdev=CODE["="])
    press(room.at(room.field), minus, evdev=CODE["-"], held=CTRL)
    press(room.at(room.field), equal, evdev=CODE["="], held=CTRL)
    press(room.at(room.field), equal, evdev=CODE["="], held=CTRL | SHIFT)
    speeds = [Act.SLOWER, Act.FASTER, Act.NORMAL_SPEED, Act.SLOWER, Act.FASTER, Act.FASTER]
    assert [said.act for said in room.said] == speeds


def test_a_pedal_plays_while_it_is_down(room: Room) -> None:
    for place in (room.clip, room.field):
        press(room.at(place), Qt.Key.Key_F7)
        press(place, Qt.Key.Key_F7, repeat=True)
        release(place, Qt.Key.Key_F7)
    assert [(said.act, said.pressed) for said in room.said] == [(Act.HOLD_TO_PLAY, True), (Act.HOLD_TO_PLAY, False)] * 2


def test_a_held_key_is_told_at_both_ends_only(room: Room) -> None:
    clip = room.at(room.clip)
    press(clip, Qt.Key.Key_S, "s", evdev=CODE["S"])
    for _ in range(3):
        press(clip, Qt.Key.Key_S, "s", evdev=CODE["S"], repeat=True)
        release(clip, Qt.Key.Key_S, "s", evdev=CODE["S"], repeat=True)
    release(clip, Qt.Key.Key_S, "s", evdev=CODE["S"])
    assert room.said == [Acted(Act.SAY_AGAIN), Acted(Act.SAY_AGAIN, pressed=False)]


def test_a_held_key_ends_when_the_window_goes_behind(room: Room) -> None:
    press(room.at(room.clip), Qt.Key.Key_S, "s", evdev=CODE["S"])
    QApplication.sendEvent(room, QEvent(QEvent.Type.WindowDeactivate))
    assert room.said[-1] == Acted(Act.SAY_AGAIN, pressed=False)


def test_submit_counts_once_however_long_it_is_held(room: Room) -> None:
    field = room.at(room.field)
    press(field, Qt.Key.Key_Return, "\r", evdev=28, held=CTRL)
    press(field, Qt.Key.Key_Return, "\r", evdev=28, held=CTRL, repeat=True)
    assert [said.act for said in room.said] == [Act.SUBMIT]


def test_seeking_repeats(room: Room) -> None:
    clip = room.at(room.clip)
    press(clip, Qt.Key.Key_Left, evdev=105)
    press(clip, Qt.Key.Key_Left, evdev=105, repeat=True)
    press(clip, Qt.Key.Key_Left, evdev=105, held=SHIFT)
    assert [said.act for said in room.said] == [Act.BACK, Act.BACK, Act.BACK_FAR]


def test_stop_works_everywhere(room: Room) -> None:
    for part in (room.clip, room.field, room.secret, room.button):
        press(room.at(part), Qt.Key.Key_Escape, evdev=1, held=SHIFT)
    assert [said.act for said in room.said] == [Act.DISTRESS] * 4


def test_a_button_keeps_its_own_keys(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.button.acted):
        press(room.at(room.button), Qt.Key.Key_Space, " ", evdev=57)
        release(room.button, Qt.Key.Key_Space, " ", evdev=57)
    assert room.said == []
    press(room.at(room.clip), Qt.Key.Key_Space, " ", evdev=57)
    assert room.said == [Acted(Act.PLAY_PAUSE)]


def test_esc_closes_an_open_panel_first(room: Room, qtbot: QtBot) -> None:
    panel = OverPanel("Keys", parent=room)
    panel.open_over()
    with qtbot.waitSignal(panel.closed):
        press(panel, Qt.Key.Key_Escape, evdev=1)
    assert room.said == []
    press(room.at(room.clip), Qt.Key.Key_Escape, evdev=1)
    assert room.said == [Acted(Act.ESCAPE)]


def test_a_question_mark_helps_wherever_it_stands(room: Room) -> None:
    press(room.at(room.clip), Qt.Key.Key_Question, "?", evdev=CODE["7"], held=SHIFT)
    assert room.said == [Acted(Act.HELP)]


def test_another_map_can_be_used(room: Room) -> None:
    room.router.use(review_keys())
    press(room.at(room.clip), ord("Ф"), "ф", evdev=CODE["A"])
    assert room.said == [Acted(Act.ACCEPT)]


def test_without_scan_codes_the_name_counts(qtbot: QtBot) -> None:
    def by_name(key: int, text: str) -> PhysicalKey | None:
        return physical_key(QKeyEvent(QEvent.Type.KeyPress, key, NONE, text), "offscreen")

    assert by_name(Qt.Key.Key_L, "l") is PhysicalKey.L
    assert by_name(Qt.Key.Key_BracketLeft, "[") is PhysicalKey.LEFT_BRACKET
    assert by_name(ord("Д"), "д") is None
    assert by_name(Qt.Key.Key_Shift, "") is None


def test_windows_and_mac_tables(qtbot: QtBot) -> None:
    on_windows = QKeyEvent(QEvent.Type.KeyPress, ord("Д"), NONE, 0x26, 0, 0, "д")
    assert physical_key(on_windows, "windows") is PhysicalKey.L
    on_mac = QKeyEvent(QEvent.Type.KeyPress, ord("Д"), NONE, 1, 0x25, 0, "д")
    assert physical_key(on_mac, "cocoa") is PhysicalKey.L
    known = {key.value for key in PhysicalKey if not key.named}
    pedals = {f"F{n}" for n in range(13, 25)}
    assert set(EVDEV.values()) == known | pedals
    # As linux/input-event-codes.h has them; Qt knows F13 under X11 by another name (XF86Tools).
    on_x11 = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tools, NONE, 183 + 8, 0, 0, "")
    assert physical_key(on_x11, "xcb") is PhysicalKey.F13
    assert set(MAC_VIRTUAL.values()) == known


def test_two_acts_on_one_key_are_refused() -> None:
    with pytest.raises(Refused) as told:
        KeyMap({Act.LOOP: Binding(bare=(Stroke(PhysicalKey.L),)), Act.SKIP: Binding(bare=(Stroke(PhysicalKey.L),))})
    assert told.value.code == "key_conflict"
    with pytest.raises(Refused):
        desk_keys().joined(KeyMap({Act.GOLD: Binding(bare=(Stroke(PhysicalKey.L),))}))


def test_a_letter_cannot_be_a_command_while_typing() -> None:
    for stroke in (Stroke(PhysicalKey.L), Stroke(PhysicalKey.L, shift=True), Stroke(PhysicalKey.SPACE)):
        with pytest.raises(Refused, match="writes a letter"):
            KeyMap({Act.LOOP: Binding(typing=(stroke,))})


@given(st.builds(Stroke, st.sampled_from(list(PhysicalKey)), st.booleans(), st.booleans(), st.booleans()))
def test_typing_is_never_disturbed(stroke: Stroke) -> None:
    for keys in (desk_keys(), review_keys(), list_keys()):
        if stroke.types_text:
            assert keys.act(stroke, typing=True) is None


def test_labels_follow_the_board(qtbot: QtBot) -> None:
    labels = KeyLabels()
    assert labels.stroke(Stroke(PhysicalKey.L)) == "L"
    with qtbot.waitSignal(labels.relabelled):
        labels.learn(PhysicalKey.A, "ф")
    # One letter tells the layout: all others follow.
    assert labels.key(PhysicalKey.L) == "Д"
    assert labels.stroke(Stroke(PhysicalKey.ENTER, ctrl=True)) == "Ctrl Enter"
    labels.learn(PhysicalKey.A, "a")
    assert labels.key(PhysicalKey.L) == "L"


def test_labels_learn_nothing_from_secrets(room: Room) -> None:
    press(room.at(room.secret), ord("Ф"), "ф", evdev=CODE["A"])
    assert room.labels.key(PhysicalKey.A) == "A"
    press(room.at(room.field), ord("Ф"), "ф", evdev=CODE["A"])
    assert room.labels.key(PhysicalKey.A) == "Ф"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_fills_every_place(layout: str) -> None:
    found = signs(layout)
    assert len(found) == 45
    assert len(set(found.values())) == 45
