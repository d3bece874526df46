"""A port whose thread begins later: what was asked before is answered then, and it may be closed unbegun."""

import queue
from pathlib import Path

from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.port import Event, Failed, OpenNext, StationReady, StillHere
from anechoic.station.profile import Profile
from anechoic.station.system.choose import this_system

PATIENCE_SECONDS = 20


def test_what_was_asked_before_the_beginning_is_answered_after_it(tmp_path: Path) -> None:
    port = ThreadPort(Profile(tmp_path), this_system(), begun=False)
    heard: queue.Queue[Event] = queue.Queue()
    port.listen(heard.put)
    port.send(OpenNext())
    assert heard.empty()
    assert not port._thread.is_alive()
    port.begin()
    port.begin()
    ready = heard.get(timeout=PATIENCE_SECONDS)
    assert isinstance(ready, StationReady)
    assert ready.problem
    assert isinstance(heard.get(timeout=PATIENCE_SECONDS), Failed)
    port.close()
    assert not port._thread.is_alive()


def test_a_port_that_never_began_closes(tmp_path: Path) -> None:
    port = ThreadPort(Profile(tmp_path), this_system(), begun=False)
    port.close()
    port.begin()
    port.send(OpenNext())
    assert port._thread.ident is None


def test_who_says_that_it_is_there_hears_nothing_of_it(tmp_path: Path) -> None:
    port = ThreadPort(Profile(tmp_path), this_system())
    heard: queue.Queue[Event] = queue.Queue()
    port.listen(heard.put)
    assert isinstance(heard.get(timeout=PATIENCE_SECONDS), StationReady)
    port.send(StillHere())
    port.send(OpenNext())
    assert isinstance(heard.get(timeout=PATIENCE_SECONDS), Failed)
    port.close()
    assert heard.empty(), "nobody is ready here, and only what was asked is told so"
