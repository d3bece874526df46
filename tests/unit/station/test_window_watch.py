"""When a window is taken for one that hangs, and what the agent does then."""

import queue
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast

import pytest

from anechoic.rules.task import Role
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.apart import agent_end
from anechoic.station.apart.agent_end import AgentEnd
from anechoic.station.apart.line import EVENT_BYTES, REQUEST_BYTES, Line
from anechoic.station.apart.messages import read_event, write_request
from anechoic.station.apart.window_watch import WindowWatch
from anechoic.station.port import Event, OpenNext, Request, SignedIn, SignedOut, StillHere

SIGNED_IN = SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False)
LIMIT_S = 20.0


def _ticks(watch: WindowWatch, most: int = 100) -> int | None:
    """Give the first tick at which the window has to go, None if it never does."""
    return next((n for n in range(1, most) if watch.tick()), None)


def test_a_window_is_left_alone_while_nobody_is_signed_in() -> None:
    watch = WindowWatch()
    assert _ticks(watch) is None
    watch.heard()
    assert _ticks(watch) is None
    watch.session_ended()
    assert _ticks(watch) is None, "nobody was signed in"


def test_a_window_that_never_says_it_is_there_is_not_missed() -> None:
    watch = WindowWatch()
    watch.session_began()
    assert _ticks(watch) is None


def test_a_silent_window_has_to_go() -> None:
    watch = WindowWatch()
    watch.heard()
    watch.session_began()
    for _ in range(100):
        assert not any(watch.tick() for _ in range(6)), "it says so every five seconds"
        watch.heard()
    assert _ticks(watch) == 45


def test_silence_before_the_session_does_not_count() -> None:
    watch = WindowWatch()
    watch.heard()
    assert _ticks(watch) is None
    watch.session_began()
    assert _ticks(watch) == 45


def test_a_window_goes_soon_after_its_session_however_much_it_says() -> None:
    watch = WindowWatch()
    watch.heard()
    watch.session_began()
    watch.session_ended()
    for _ in range(4):
        assert not watch.tick()
        watch.heard()
    assert watch.tick()


class _Port:
    """A workstation's port that says what the test says."""

    def __init__(self) -> None:
        self.asked: queue.Queue[Request] = queue.Queue()
        self.closed = threading.Event()
        self.tell: Callable[[Event], None] = lambda _: None

    def listen(self, listener: Callable[[Event], None]) -> None:
        self.tell = listener

    def send(self, request: Request) -> None:
        self.asked.put(request)

    def close(self) -> None:
        self.closed.set()


@dataclass
class _Ends:
    port: _Port
    end: AgentEnd
    window: Line
    starter: socket.socket

    def asked_for_its_end(self) -> bool:
        return self.starter.recv(1) == b"."


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Ends]:
    if sys.platform != "linux":
        pytest.skip("two processes on Linux only")
    monkeypatch.setattr(agent_end, "TICK_SECONDS", 0.01)
    (ours, theirs), (starter, asks) = socket.socketpair(), socket.socketpair()
    starter.settimeout(LIMIT_S)
    port, line = _Port(), Line(theirs, most_bytes=REQUEST_BYTES)
    end, window = AgentEnd(line, asks), Line(ours, most_bytes=EVENT_BYTES)
    serving = threading.Thread(target=end.serve, args=(cast("ThreadPort", port),))
    serving.start()
    window.send(write_request(StillHere()))
    window.send(write_request(OpenNext()))
    assert port.asked.get(timeout=LIMIT_S) == OpenNext(), "who is there is nothing for the port"
    yield _Ends(port, end, window, starter)
    window.end()
    serving.join(LIMIT_S)
    assert not serving.is_alive()
    window.close()
    for one in (starter, asks):
        one.close()


def _told(ends: _Ends) -> Any:
    return read_event(ends.window.receive().data)


@pytest.mark.attack(65)
def test_a_window_that_hears_of_the_lock_and_stays_is_ended(ends: _Ends) -> None:
    ends.port.tell(SIGNED_IN)
    ends.end.on_locked()
    assert _told(ends) == SIGNED_IN
    assert isinstance(_told(ends), SignedOut)
    assert ends.asked_for_its_end()
    assert ends.port.closed.wait(LIMIT_S), "and the session ends on this side"


@pytest.mark.attack(65)
def test_a_window_that_stays_after_the_sign_out_is_ended(ends: _Ends) -> None:
    ends.port.tell(SIGNED_IN)
    ends.port.tell(SignedOut(""))
    assert ends.asked_for_its_end()
    assert ends.port.closed.wait(LIMIT_S)


@pytest.mark.attack(65)
def test_a_window_that_hangs_before_its_fifteen_minutes_is_ended(ends: _Ends) -> None:
    ends.port.tell(SIGNED_IN)
    assert ends.asked_for_its_end()
    assert ends.port.closed.wait(LIMIT_S)


def test_a_window_that_goes_is_not_asked_for(ends: _Ends) -> None:
    ends.port.tell(SIGNED_IN)
    ends.port.tell(SignedOut(""))
    ends.window.end()
    assert ends.port.closed.wait(LIMIT_S)
    ends.starter.setblocking(False)
    with pytest.raises(BlockingIOError):
        ends.starter.recv(1)
