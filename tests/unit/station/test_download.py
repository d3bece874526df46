"""A download over real TLS from a server that breaks off, forgets ranges, or lies about them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from anechoic.errors import Unavailable, Untrusted
from anechoic.station.client import Client, tls_context
from anechoic.station.download import download
from fakes.tls_server import Script, TlsServer, tls_server

BODY = bytes(range(256)) * 1_024
Send = Callable[[bytes], object]


def cutting(*lasts: int, ranges: bool = True, body: bytes = BODY, say: str = "") -> Script:
    """Serve a file, breaking the connection off after so many bytes of each answer; then whole."""
    left = list(lasts)

    def script(request: bytes, send: Send) -> None:
        asked = re.search(rb"Range: bytes=(\d+)-", request)
        start = int(asked[1]) if asked and ranges else 0
        rest = body[start:]
        told = say or f"bytes {start}-{len(body) - 1}/{len(body)}"
        head = f"206 X\r\nContent-Range: {told}" if asked and ranges else "200 X"
        send(f'HTTP/1.1 {head}\r\nETag: "v1"\r\nContent-Length: {len(rest)}\r\n\r\n'.encode())
        send(rest[: left.pop(0)] if left else rest)

    return script


def _download(server: TlsServer, to: Path) -> bool:
    client = Client(server.address, tls_context(server.pem))
    try:
        return download(client, "/p", token="t", size=len(BODY), to=to)
    finally:
        client.close()


def _asked(server: TlsServer) -> list[tuple[bytes, bytes]]:
    return [
        (b"".join(re.findall(rb"\r\nRange: (.*)\r", one)), b"".join(re.findall(rb"\r\nIf-Range: (.*)\r", one)))
        for one in server.requests
    ]


def test_it_goes_on_where_the_connection_broke(tmp_path: Path) -> None:
    with tls_server(cutting(100_000, 50_000)) as server:
        assert _download(server, tmp_path / "p") is False
        assert _asked(server) == [(b"", b""), (b"bytes=100000-", b'"v1"'), (b"bytes=150000-", b'"v1"')]
    assert (tmp_path / "p").read_bytes() == BODY
    assert (tmp_path / "p").stat().st_mode & 0o777 == 0o600


def test_it_goes_on_in_a_later_call(tmp_path: Path) -> None:
    to = tmp_path / "p"
    with tls_server(cutting(*[10] * 5)) as server:
        with pytest.raises(Unavailable) as broken:
            _download(server, to)
        assert (broken.value.code, to.stat().st_size) == ("server_away", 50)
        assert _download(server, to) is True
        assert _asked(server)[-1] == (b"bytes=50-", b"")
    assert to.read_bytes() == BODY


def test_a_server_without_ranges_begins_again(tmp_path: Path) -> None:
    with tls_server(cutting(100_000, ranges=False)) as server:
        _download(server, tmp_path / "p")
        assert len(server.requests) == 2
    assert (tmp_path / "p").read_bytes() == BODY


@pytest.mark.parametrize("say", ["bytes 0-9/10", "bytes 99999-262143/262144", "bytes */262144", "all of it"])
def test_another_range_than_was_asked_for_is_not_believed(tmp_path: Path, say: str) -> None:
    with tls_server(cutting(100_000, say=say)) as server, pytest.raises(Untrusted):
        _download(server, tmp_path / "p")
    assert list(tmp_path.iterdir()) == []


def test_more_than_was_promised_leaves_nothing(tmp_path: Path) -> None:
    longer = BODY + b"x"
    with tls_server(cutting(body=longer)) as server, pytest.raises(Untrusted):
        _download(server, tmp_path / "p")
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_sends_nothing_is_asked_once(tmp_path: Path) -> None:
    with tls_server(cutting(0, 0, 0)) as server:
        with pytest.raises(Unavailable):
            _download(server, tmp_path / "p")
        assert len(server.requests) == 1


def test_what_is_longer_than_it_can_be_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(BODY + b"rubbish")
    with tls_server(cutting()) as server:
        _download(server, tmp_path / "p")
    assert (tmp_path / "p").read_bytes() == BODY
