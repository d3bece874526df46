"""The port on the window's side: what it says of an agent that never came, that ends, and of what does not fit."""

import queue
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest

from anechoic.rules.ids import TaskId
from anechoic.station.apart.line import EVENT_BYTES, REQUEST_BYTES, Line
from anechoic.station.apart.messages import Place, read_request, write_event, write_opened
from anechoic.station.apart.window_end import ProcessPort
from anechoic.station.finding import Finding
from anechoic.station.memory import LockedBuffer
from anechoic.station.port import (
    Closed,
    Draft,
    Event,
    Failed,
    Opened,
    OpenNext,
    Preferences,
    SavePreferences,
    SignedOut,
    StationReady,
    Submit,
    SubmitRefused,
)
from anechoic.station.system.choose import this_system
from anechoic.wire.answers import PlayedSpan
from fakes.recording_port import some_item

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="two processes on Linux only")
READY = StationReady("Lyon 2", "LS-07", training=True, checks=(("a", True),))
LIMIT_S = 20.0


@dataclass
class Ends:
    agent: Line
    port: ProcessPort
    heard: "queue.Queue[Event]"

    def next(self) -> Event:
        return self.heard.get(timeout=LIMIT_S)


@pytest.fixture
def ends() -> Iterator[Ends]:
    ours, theirs = socket.socketpair()
    agent = Line(theirs, most_bytes=REQUEST_BYTES)
    port = ProcessPort(Line(ours, most_bytes=EVENT_BYTES), (Finding("w", "b", holds=False),), begun=False)
    heard: queue.Queue[Event] = queue.Queue()
    port.listen(heard.put)
    yield Ends(agent, port, heard)
    agent.end()
    port.close()
    agent.close()


def _opened(ends: Ends) -> tuple[Opened, LockedBuffer]:
    item = some_item()
    buffer = LockedBuffer(this_system(), item.pcm.nbytes)
    buffer.view[:] = item.pcm.cast("B")
    ends.agent.send(write_opened(Opened(item), Place(0, item.pcm.nbytes)), buffer.descriptor)
    told = ends.next()
    assert isinstance(told, Opened)
    assert told.item == replace(item, pcm=told.item.pcm)
    assert np.array_equal(np.frombuffer(told.item.pcm, np.int16), np.frombuffer(item.pcm, np.int16))
    return told, buffer


def test_nothing_is_heard_before_it_begins_and_findings_come_together(ends: Ends) -> None:
    ends.agent.send(write_event(READY))
    ends.port.send(OpenNext())
    assert read_request(ends.agent.receive().data) == OpenNext()
    assert ends.heard.empty()
    ends.port.begin()
    ends.port.begin()
    ready = replace(READY, checks=(("a", True), ("b", False)))
    assert ends.next() == ready
    late: queue.Queue[Event] = queue.Queue()
    ends.port.listen(late.put)
    assert late.get(timeout=LIMIT_S) == ready


def test_an_agent_that_never_came_is_a_closed_workstation(ends: Ends) -> None:
    ends.port.begin()
    ends.agent.end()
    told = ends.next()
    assert isinstance(told, StationReady)
    assert "did not start" in told.problem


@pytest.mark.parametrize("last", ["nothing", "no event", "a request"])
def test_the_end_of_the_line_takes_the_clip_and_ends_the_session(ends: Ends, last: str) -> None:
    ends.port.begin()
    ends.agent.send(write_event(READY))
    ends.next()
    opened, buffer = _opened(ends)
    if last == "nothing":
        ends.agent.end()
    else:
        ends.agent.send(b"\x92" if last == "no event" else b"\x92\xa8OpenNext\x80")
    closed, ended = ends.next(), ends.next()
    assert (type(closed), type(ended)) == (Closed, SignedOut)
    assert not np.any(np.frombuffer(opened.item.pcm, np.int16))
    buffer.zero()


def test_closing_and_closed_are_silence(ends: Ends) -> None:
    ends.port.begin()
    ends.agent.send(write_event(READY))
    ends.next()
    opened, buffer = _opened(ends)
    ends.agent.send(write_event(Closed(TaskId(opened.item.task))))
    assert isinstance(ends.next(), Closed)
    assert not np.any(np.frombuffer(opened.item.pcm, np.int16))
    again, other = _opened(ends)
    ends.agent.say_no_more()
    ends.port.close()
    assert not np.any(np.frombuffer(again.item.pcm, np.int16))
    for one in (buffer, other):
        one.zero()


def test_what_does_not_fit_is_refused_here_and_ends_nothing(ends: Ends) -> None:
    ends.port.send(SavePreferences(Preferences(output="x" * 300)))
    assert isinstance(ends.next(), Failed)
    ends.port.send(Submit(Draft(text="x" * REQUEST_BYTES), (PlayedSpan(first=0, last=1),), 0))
    assert isinstance(ends.next(), SubmitRefused)
    ends.port.send(OpenNext())
    assert read_request(ends.agent.receive().data) == OpenNext()
