"""Presses of keys a clip takes once it was heard: counted while the real window is answered by key events alone.

A chord such as Ctrl+Enter is one press; what is typed into an answer is not counted, and playing is one more on every
side. The peer's figures were counted by hand on the same clips when the budget was set; it needs the mouse as well.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anechoic.audio.frames import Span
from anechoic.rules.task import Origin, Role
from anechoic.station.port import Opened, SignedIn, StationReady, Submit
from anechoic.widgets.sound.listened import StretchHeard
from anechoic.widgets.theme.style import dress
from anechoic.window import Room
from bench.offscreen import application
from bench.table import Row, row
from fakes.fake_device import FakeDevice
from fakes.hands import NOTHING_HELD, press, release
from fakes.recording_port import RecordingPort, some_item

PEER = "Label Studio, counted before"
CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


class Hands:
    """Presses where the focus is, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window, self.presses = window, 0

    def press(self, key: int, text: str = "", *, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        self.presses += 1
        self._send(key, text, held)

    def type(self, text: str) -> None:
        for sign in text:
            self._send(ord(sign.upper()), sign, NOTHING_HELD)

    def _send(self, key: int, text: str, held: Qt.KeyboardModifier) -> None:
        focused: QWidget | None = self._window.focusWidget()
        target = self._window if focused is None else focused
        press(target, key, text, held=held)
        release(target, key, text, held=held)
        QCoreApplication.processEvents()


def rows() -> list[Row]:
    """Measure everything of this file."""
    dress(application())
    return [
        _row("presses to pick", answered(pick, Origin.TAKEN), PEER, 3, most=2),
        _row("presses to mend, typing apart", answered(mend, Origin.MENDED), f"{PEER}, and a click", 5, most=3),
        _row("presses for own words, typing apart", answered(own, Origin.OWN), f"{PEER}, and a click", 4, most=2),
    ]


def pick(hands: Hands) -> None:
    """Take a candidate as it is."""
    hands.press(K.Key_2, "2")
    hands.press(K.Key_Return, held=CTRL)


def mend(hands: Hands) -> None:
    """Take a candidate and write something into it."""
    hands.press(K.Key_2, "2")
    hands.press(K.Key_E, "e")
    hands.type("so ")
    hands.press(K.Key_Return, held=CTRL)


def own(hands: Hands) -> None:
    """Write another answer than any candidate."""
    hands.press(K.Key_W, "w")
    hands.type("make it louder for the others")
    hands.press(K.Key_Return, held=CTRL)


def answered(way: Callable[[Hands], None], origin: Origin) -> int:
    """Answer one clip that was heard, and give the presses; the answer must have left, and be of that origin."""
    port = RecordingPort()
    room = Room(port, FakeDevice(), FakeDevice())
    room.window.show()
    room.window.activateWindow()
    try:
        port.say(StationReady("Lyon 2", "LS-07", training=False, checks=()))
        port.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
        item = some_item()
        port.say(Opened(item))
        QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        room.listening.on_stretch(StretchHeard((Span(0, item.frames),), 0, 6_000))
        hands = Hands(room.window)
        way(hands)
        [submit] = port.asked(Submit)
        if submit.draft.origin is not origin:
            raise RuntimeError(f"that answer is {submit.draft.origin}, not {origin}")
        return hands.presses
    finally:
        room.close()
        room.window.hide()


def _row(name: str, presses: int, against: str, theirs: int, *, most: int) -> Row:
    return row(name, presses, against, theirs, most=most, unit="presses")
