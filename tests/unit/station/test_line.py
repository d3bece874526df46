"""The line between two processes: whole messages, at most one descriptor, and an end for whatever else comes."""

import array
import os
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.station.apart.line import Line, LineEndedError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="two processes on Linux only")
MOST = 1_000
Pair = tuple[socket.socket, Line]


@pytest.fixture
def pair() -> Iterator[Pair]:
    raw, ours = socket.socketpair()
    line = Line(ours, most_bytes=MOST)
    yield raw, line
    raw.close()
    line.close()


def _rights(*descriptors: int) -> list[tuple[int, int, "array.array[int]"]]:
    return [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))]


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_messages_arrive_in_order_and_one_brings_a_descriptor(pair: Pair) -> None:
    raw, line = pair
    other = Line(raw, most_bytes=MOST)
    reads, writes = os.pipe()
    other.send(b"one")
    other.send(b"", writes)
    other.send(b"three")
    os.close(writes)
    assert line.receive().data == b"one"
    second = line.receive()
    assert second.data == b""
    assert second.descriptor is not None
    assert not os.get_inheritable(second.descriptor)
    os.write(second.descriptor, b"it is the pipe")
    os.close(second.descriptor)
    assert os.read(reads, 100) == b"it is the pipe"
    os.close(reads)
    assert line.receive().data == b"three"


def test_a_message_larger_than_the_buffers_arrives_whole() -> None:
    ours, theirs = socket.socketpair()
    sender, receiver = Line(ours, most_bytes=0), Line(theirs, most_bytes=8_000_000)
    data = os.urandom(5_000_000)
    sending = threading.Thread(target=sender.send, args=(data,))
    sending.start()
    assert receiver.receive().data == data
    sending.join()
    for line in (sender, receiver):
        line.close()


@pytest.mark.parametrize(
    "sent",
    [
        struct.pack("!IB", MOST + 1, 0) + bytes(MOST + 1),
        struct.pack("!IB", 2**32 - 1, 0),
        struct.pack("!IB", 1, 1) + b"x",
        struct.pack("!IB", 1, 7) + b"x",
        struct.pack("!IB", 10, 0) + b"too short",
        b"\x00\x00",
        b"",
    ],
    ids=["one too long", "four gigabytes", "no descriptor", "seven descriptors", "cut off", "half a head", "nothing"],
)
def test_what_is_no_message_ends_the_line(pair: Pair, sent: bytes) -> None:
    raw, line = pair
    raw.sendall(sent)
    raw.shutdown(socket.SHUT_WR)
    with pytest.raises(LineEndedError):
        line.receive()


@pytest.mark.parametrize(("count", "told"), [(1, 0), (2, 1), (2, 2), (9, 1)])
def test_descriptors_nobody_told_of_end_the_line_and_are_closed(pair: Pair, count: int, told: int) -> None:
    raw, line = pair
    before = _descriptors()
    raw.sendmsg([struct.pack("!IB", 1, told), b"x"], _rights(*[raw.fileno()] * count))
    with pytest.raises(LineEndedError):
        line.receive()
    assert _descriptors() == before


def test_descriptors_in_the_middle_of_a_message_do_not_stay(pair: Pair) -> None:
    raw, line = pair
    before = _descriptors()
    raw.sendall(struct.pack("!IB", 2, 0) + b"x")
    raw.sendmsg([b"y"], _rights(raw.fileno()))
    assert line.receive().data == b"xy"
    assert _descriptors() == before


def test_a_pair_of_another_process_is_not_ours(pair: Pair) -> None:
    _, line = pair
    line.check_maker(os.getpid())
    with pytest.raises(LineEndedError):
        line.check_maker(os.getppid())
    with pytest.raises(LineEndedError):
        line.receive()


def test_the_end_of_one_side_is_the_end_of_the_other(pair: Pair) -> None:
    raw, line = pair
    raw.close()
    with pytest.raises(LineEndedError):
        line.receive()
    with pytest.raises(LineEndedError):
        line.send(b"anybody?")
    line.end()
