"""Row 13: ten thousand connections, from one address and from many: an enrolled workstation is served all the while."""

import errno
import os
import resource
import selectors
import socket
import time
from collections.abc import Callable, Iterator

import pytest

from fakes.enrolled_pair import EnrolledPair, enrolled_pair

pytestmark = [pytest.mark.attack(13), pytest.mark.journey]
COUNT = 10_000
PATIENCE_S = 10.0
STRANGERS = 512
GONE_S = 30.0
"""Ten seconds for a silent handshake, and as long as this machine takes to notice ten thousand ends."""


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EnrolledPair]:
    needed = COUNT + 500
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if most < needed:
        pytest.skip(f"this machine lets a process open {most} files, and {needed} are needed")
    resource.setrlimit(resource.RLIMIT_NOFILE, (needed, most))
    with enrolled_pair(tmp_path_factory.mktemp("pair")) as made:
        yield made


def flood(pair: EnrolledPair, addresses: int, held: list[socket.socket]) -> int:
    """Open the connections, silent, from that many addresses of this machine; give how many came about."""
    host, _, port = pair.first.provision.address.rpartition(":")
    for number in range(COUNT):
        # Not 127.0.0.1: that is the workstation's own.
        source = f"127.0.{1 + number % addresses // 250}.{2 + number % addresses % 250}"
        connection = socket.socket()
        connection.setblocking(False)
        connection.bind((source, 0))
        begun = connection.connect_ex((host, int(port)))
        assert begun in (0, errno.EINPROGRESS), errno.errorcode[begun]
        held.append(connection)
    return len(held)


def served(pair: EnrolledPair) -> float:
    """Ask as a workstation does; give the seconds it took."""
    begun = time.monotonic()
    pair.second.challenge("nobody")
    return time.monotonic() - begun


def descriptors(pair: EnrolledPair) -> int:
    """Give how many files and connections the server has open."""
    assert pair.facility.server is not None
    return len(os.listdir(f"/proc/{pair.facility.server.pid}/fd"))  # noqa: PTH208 - one call


def least_open(pair: EnrolledPair, held: list[socket.socket], *, few: int, within_s: float) -> int:
    """Wait until the server has no more open than a few; give what it has then, or at the end of the time."""
    until = time.monotonic() + within_s
    with selectors.DefaultSelector() as waiting:
        for connection in held:
            waiting.register(connection, selectors.EVENT_READ)
        while descriptors(pair) > few and time.monotonic() < until:
            for key, _ in waiting.select(0.2):
                waiting.unregister(key.fileobj)
    return descriptors(pair)


@pytest.mark.parametrize("addresses", [1, 500])
def test_ten_thousand_silent_connections(pair: EnrolledPair, addresses: int, tried: Callable[..., None]) -> None:
    assert served(pair) < PATIENCE_S
    held: list[socket.socket] = []
    few = descriptors(pair) + 8
    try:
        tried(flood(pair, addresses, held))
        assert served(pair) < PATIENCE_S, "an enrolled workstation waits while somebody knocks"
        assert descriptors(pair) < few + STRANGERS, "the server holds more than it has room for"
        assert least_open(pair, held, few=few, within_s=GONE_S) <= few, "silent connections stay open"
        assert served(pair) < PATIENCE_S
    finally:
        for connection in held:
            connection.close()
