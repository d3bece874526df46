"""Row 4: a server that sends two gigabytes, or announces one length and sends another: stopped at the cap."""

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from anechoic.errors import AnechoicError, Untrusted
from anechoic.station.client import Client, tls_context
from anechoic.store.vault.files import write_stream
from anechoic.wire.limits import MESSAGE_BYTES
from anechoic.wire.refusal import Empty
from fakes.tls_server import answer, tls_server

pytestmark = pytest.mark.attack(4)

ROOM = 96 * 1024 * 1024
PIECE = bytes(1024 * 1024)


def _endless(_request: bytes, send: Callable[[bytes], object]) -> None:
    send(b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(2_048):
        send(b"%x\r\n" % len(PIECE) + PIECE + b"\r\n")


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024


def test_an_announced_length_over_the_cap_is_refused_before_a_byte_is_read() -> None:
    with tls_server(answer(b"x", length=2_000_000_000)) as server:
        client = Client(server.address, tls_context(server.pem))
        with pytest.raises(Untrusted, match="more than was agreed"):
            client.tell("/x", Empty())


def test_an_endless_reply_stops_at_the_cap_and_fills_no_memory() -> None:
    with tls_server(_endless) as server:
        client = Client(server.address, tls_context(server.pem))
        before = _peak()
        with pytest.raises(Untrusted, match="more than was agreed"):
            client.post_bytes("/x", b"", limit=MESSAGE_BYTES)
        assert _peak() - before < ROOM


def test_an_endless_package_stops_at_the_size_promised_and_leaves_no_file(tmp_path: Path) -> None:
    with tls_server(_endless) as server:
        client = Client(server.address, tls_context(server.pem))
        before = _peak()
        with pytest.raises(AnechoicError):
            write_stream(tmp_path / "p", client.fetch("/p", token="t", size=1_000_000))
        assert _peak() - before < ROOM
    assert list(tmp_path.iterdir()) == []


def test_an_endless_refusal_stops_too() -> None:
    def script(_request: bytes, send: Callable[[bytes], object]) -> None:
        send(b"HTTP/1.1 403 X\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            send(b"%x\r\n" % len(PIECE) + PIECE + b"\r\n")

    with tls_server(script) as server, pytest.raises(Untrusted):
        Client(server.address, tls_context(server.pem)).tell("/x", Empty())
