"""The door's caps: each address, all of them, and those nobody knows."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from anechoic.facility.http.limits import CountedListener


@pytest.fixture
def listener() -> Iterator[CountedListener]:
    plain = socket.create_server(("127.0.0.1", 0))
    plain.setblocking(False)
    with CountedListener(plain, each=3, total=6, strangers=4) as made:
        yield made


class Callers:
    """Clients of several addresses of this machine, and the server's ends of those that were let in."""

    def __init__(self, listener: CountedListener, stack: ExitStack) -> None:
        self._listener, self._stack = listener, stack

    def let_in(self, host: str, count: int = 1) -> list[socket.socket]:
        """Connect that often from an address and give the ends that were let in."""
        for _ in range(count):
            client = self._stack.enter_context(socket.socket())
            client.bind((host, 0))
            client.connect(self._listener.getsockname())
        ends: list[socket.socket] = []
        while True:
            try:
                ends.append(self._stack.enter_context(self._listener.accept()[0]))
            except BlockingIOError:
                return ends


@pytest.fixture
def callers(listener: CountedListener) -> Iterator[Callers]:
    with ExitStack() as stack:
        yield Callers(listener, stack)


def test_an_address_has_its_own_cap_and_a_place_that_is_left_is_free(callers: Callers) -> None:
    ends = callers.let_in("127.0.0.2", 5)
    assert len(ends) == 3
    assert callers.let_in("127.0.0.2") == []
    ends[0].close()
    ends[0].close()
    assert len(callers.let_in("127.0.0.2", 2)) == 1


def test_strangers_together_leave_room_for_an_address_that_is_known(
    listener: CountedListener, callers: Callers
) -> None:
    known = callers.let_in("127.0.0.2")
    listener.prove("127.0.0.2")
    listener.prove("127.0.0.2")
    assert sum(len(callers.let_in(f"127.0.0.{n}")) for n in range(10, 20)) == 4
    assert len(callers.let_in("127.0.0.2", 5)) == 1, "six are here, and that is all there is room for"
    known[0].close()
    assert callers.let_in("127.0.0.30") == [], "a place of a known address is not a stranger's"
    assert len(callers.let_in("127.0.0.2")) == 1


def test_who_shows_a_certificate_makes_room_for_the_next_stranger(listener: CountedListener, callers: Callers) -> None:
    for n in range(10, 14):
        assert len(callers.let_in(f"127.0.0.{n}")) == 1
    assert callers.let_in("127.0.0.20") == []
    listener.prove("127.0.0.10")
    assert len(callers.let_in("127.0.0.20")) == 1
