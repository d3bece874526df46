import threading
import weakref
from collections.abc import Callable, Iterator
from typing import NoReturn

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from anechoic.errors import AnechoicError, Unavailable
from anechoic.rules.ids import TaskId
from anechoic.station.port import DraftSaved, Event, Refresh, Request, StationReady
from anechoic.widgets.background import Background
from anechoic.widgets.bridge import PortBridge


@pytest.fixture
def failures() -> list[AnechoicError]:
    return []


@pytest.fixture
def background(qtbot: QtBot, failures: list[AnechoicError]) -> Iterator[Background]:
    made = Background(failures.append)
    yield made
    made.close()


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot, background: Background) -> None:
    threads: list[threading.Thread] = []
    told: list[threading.Thread] = []

    def work() -> threading.Thread:
        threads.append(threading.current_thread())
        return threads[0]

    background.ask(work, lambda _found: told.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(told))
    assert threads[0] is not threading.main_thread()
    assert told == [threading.main_thread()]


def test_work_is_done_in_order(qtbot: QtBot, background: Background) -> None:
    done: list[int] = []
    for number in range(20):
        background.ask(lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_a_change_is_said(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.changed) as told:
        background.do(lambda: "draft")
    assert told.args == ["draft"]


def refuse() -> NoReturn:
    raise Unavailable("The disk is full. Ask facility IT.", code="disk_full")


def test_an_expected_error_takes_the_default_path(
    qtbot: QtBot, background: Background, failures: list[AnechoicError]
) -> None:
    background.ask(refuse, lambda _none: None)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].text() == "The disk is full. Ask facility IT."


def test_or_the_path_that_was_asked_for(qtbot: QtBot, background: Background, failures: list[AnechoicError]) -> None:
    own: list[AnechoicError] = []
    background.do(refuse, failed=own.append)
    qtbot.waitUntil(lambda: bool(own))
    assert failures == []


def test_a_bug_is_raised_on_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    def bug() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        background.ask(bug, lambda _none: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_the_worker_keeps_nothing_of_what_is_told(qtbot: QtBot, failures: list[AnechoicError]) -> None:
    # Last to let go of a part of the window, it would end it on its own thread.
    class Part(QObject):
        def on_done(self, _none: None) -> None: ...

    begun, go_on = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        assert go_on.wait(10)

    part, background = Part(), Background(failures.append)
    background.ask(work, part.on_done)
    assert begun.wait(10)
    kept = weakref.ref(part)
    del part, background
    assert kept() is None
    go_on.set()


class ThreadedPort:
    """A port that speaks from a thread of its own."""

    def __init__(self) -> None:
        self.sent: list[Request] = []
        self.closed = False
        self._listener: Callable[[Event], None] = lambda _event: None

    def send(self, request: Request) -> None:
        self.sent.append(request)

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._listener = listener

    def close(self) -> None:
        self.closed = True

    def say(self, *events: Event) -> None:
        def speak() -> None:
            for event in events:
                self._listener(event)

        thread = threading.Thread(target=speak)
        thread.start()
        thread.join()


def test_events_come_in_order_on_the_windows_thread(qtbot: QtBot) -> None:
    port = ThreadedPort()
    bridge = PortBridge(port)
    heard: list[tuple[object, threading.Thread]] = []
    bridge.happened.connect(lambda event: heard.append((event, threading.current_thread())))
    events: list[Event] = [DraftSaved(TaskId("t"), number) for number in range(50)]
    port.say(StationReady("House", "LS-07", training=True, checks=()), *events)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 51)
    assert [event for event, _ in heard[1:]] == events
    assert {thread for _, thread in heard} == {threading.main_thread()}


def test_requests_pass_and_nothing_is_said_after_close(qtbot: QtBot) -> None:
    port = ThreadedPort()
    bridge = PortBridge(port)
    heard: list[object] = []
    bridge.happened.connect(heard.append)
    bridge.send(Refresh())
    port.say(DraftSaved(TaskId("t"), 1))
    bridge.close()
    qtbot.wait(1)
    assert port.sent == [Refresh()]
    assert port.closed
    assert heard == []
