"""What threads tell a part of the window arrives on the window's thread, and a part that ends is left alone."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from anechoic.widgets.from_threads import _Door, from_threads
from fakes.desk_room import settle


class Part(QObject):
    def __init__(self, heard: list[tuple[object, threading.Thread]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = heard
        self.tell = from_threads(self, self._on_told)

    def _on_told(self, value: object) -> None:
        self._heard.append((value, threading.current_thread()))


def elsewhere(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_what_threads_tell_arrives_in_order_on_this_one(qtbot: QtBot) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    part = Part(heard)
    elsewhere(lambda: [part.tell(number) for number in range(50)])
    assert heard == []
    settle()
    assert heard == [(number, threading.main_thread()) for number in range(50)]


def test_nothing_comes_of_what_is_told_after_the_end(qtbot: QtBot) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    house = QObject()
    by_hand, by_count, with_its_parent = Part(heard), Part(heard), Part(heard, house)
    tells = [part.tell for part in (by_hand, by_count, with_its_parent)]
    for tell in tells:
        tell("too late to be heard")
    by_hand.deleteLater()
    QCoreApplication.sendPostedEvents(
        by_hand, QEvent.Type.DeferredDelete
    )  # DeferredDelete alone: what was told is still on its way
    del by_count, with_its_parent, house
    elsewhere(lambda: [tell("after the end") for tell in tells])
    settle()
    assert heard == []


def test_who_tells_does_not_keep_what_hears(qtbot: QtBot) -> None:
    ended: list[None] = []
    part = Part([])
    part.destroyed.connect(lambda: ended.append(None))
    tell = part.tell
    del part
    assert ended == [None]
    tell("nobody")


class _Slow:
    """An inbox that lets the end begin while it is being told something."""

    def __init__(self) -> None:
        self.came = self
        self.order: list[str] = []
        self.door = _Door(self)  # type: ignore[arg-type]
        self.end = threading.Thread(target=self._end)

    def emit(self, _value: object) -> None:
        self.end.start()
        self.end.join(0.2)  # runs out: the end is made to wait
        self.order.append("told")

    def _end(self) -> None:
        self.door.shut()
        self.order.append("ended")


def test_the_end_waits_for_what_is_being_told() -> None:
    slow = _Slow()
    slow.door.put("a word")
    slow.end.join()
    assert slow.order == ["told", "ended"]
