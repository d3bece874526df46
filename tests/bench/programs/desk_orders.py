"""What the measured window is asked to do, line by line on standard input; it answers in JSON lines."""

import time
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from anechoic.audio.frames import Span
from anechoic.desk.listening.state import Way
from anechoic.station.open_item import OpenItem
from anechoic.widgets.sound.listened import StretchHeard
from anechoic.window import Room
from fakes.hands import press, release

LIMIT_S = 20.0
RELEASED_S = 1.5
Say = Callable[..., None]


class Orders(QObject):
    """Obeys on Qt's thread."""

    given = Signal(str)

    def __init__(self, application: QApplication, room: Room, say: Say) -> None:
        super().__init__()
        self._application, self._room, self._say = application, room, say
        self._frames = 0
        self._opened = 0
        room.window.installEventFilter(self)
        room.listening.item_opened.connect(self._on_opened)
        self.given.connect(self._obey)

    def read(self, lines: Iterable[str]) -> None:
        """Hand lines on from the thread that reads them; their end ends the program."""
        for line in lines:
            self.given.emit(line.rstrip("\n"))
        self.given.emit("end")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the frames of the window that are painted."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._frames += 1
        return super().eventFilter(watched, event)

    def _obey(self, line: str) -> None:
        order, *words = line.split("\t")
        match order:
            case "sign_in":
                self._room.sign_in.sign_in(*words, incomplete="")
                self._until(lambda: self._room.queue.state.may_work)
                self._say(signed_in=True)
            case "open":
                self._room.queue.start()
                self._until_opened(0)
                self._say(opened=True)
            case "round":
                self._say(**self._round())
            case "end":
                self._application.quit()

    def _round(self) -> dict[str, Any]:
        """Answer the open clip, and give how long the next one took, in ms: until painted, and from play to sound."""
        # A person listens and chooses longer than it takes to have the next clip released ahead.
        self._quiet(RELEASED_S)
        item = self._item()
        self._room.listening.on_stretch(StretchHeard((Span(0, item.frames),), 0, 6_000))
        self.key(Qt.Key.Key_1, "1")
        self._quiet()
        before, begin = self._opened, time.perf_counter()
        self.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
        self._until_opened(before)
        painted = time.perf_counter()
        assert self._item().task != item.task
        return {"painted_ms": (painted - begin) * 1e3, "sounding_ms": self._plays()}

    def _plays(self) -> float:
        """Press play and give the ms until the playhead has left the start; then fall silent."""
        driver = self._room._drivers[0]
        begin = time.perf_counter()
        self.key(Qt.Key.Key_Space, " ")
        self._until(lambda: driver.state.playing and driver.state.position > 0)
        sounding = time.perf_counter()
        self.key(Qt.Key.Key_Space, " ")
        self._until(lambda: not driver.state.playing)
        return (sounding - begin) * 1e3

    def key(self, key: Qt.Key, text: str = "", *, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focused: QWidget | None = self._room.window.focusWidget()
        target = self._room.window if focused is None else focused
        press(target, key, text, held=held)
        release(target, key, text, held=held)

    def _quiet(self, seconds: float = 0.33) -> None:
        """Let some time pass in which the window does what it still has to do."""
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)

    def _item(self) -> OpenItem:
        item = self._room.listening.state.item
        assert item is not None
        return item

    def _on_opened(self, _item: OpenItem) -> None:
        self._opened += 1

    def _until_opened(self, before: int) -> None:
        """Wait for another item, and for the first frame of the window that is painted with it."""
        self._until(lambda: self._opened > before)
        frames = self._frames
        self._until(lambda: self._frames > frames)
        assert self._room.listening.state.way is Way.OPEN

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + LIMIT_S
        while not done():
            if time.monotonic() > end:
                raise RuntimeError("the window did not do it")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
