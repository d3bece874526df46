import socket
from collections.abc import Callable, Iterator

import pytest

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.station.client import Client, split_address, tls_context
from anechoic.wire.codec import encode
from anechoic.wire.refusal import Empty, Refusal
from fakes.tls_server import Script, answer, tls_server

Asking = Callable[[Script], Client]


@pytest.fixture
def asking() -> Iterator[Asking]:
    opened: list[object] = []

    def connect(script: Script) -> Client:
        running = tls_server(script)
        server = running.__enter__()
        client = Client(server.address, tls_context(server.pem))
        opened.extend((client, running))
        return client

    yield connect
    for one in opened:
        if isinstance(one, Client):
            one.close()
        else:
            one.__exit__(None, None, None)  # type: ignore[attr-defined]


def test_a_message_goes_out_and_its_reply_comes_back(asking: Asking) -> None:
    assert asking(answer(b"{}")).post("/x", Empty(), Empty, token="t") == Empty()


@pytest.mark.parametrize(
    ("family", "kind"), [("refused", Refused), ("unavailable", Unavailable), ("untrusted", Untrusted)]
)
def test_a_refusal_keeps_its_family_and_code(asking: Asking, family: str, kind: type[Exception]) -> None:
    refusal = Refusal(code="why_not", text="Because.", family=family)
    with pytest.raises(kind, match=r"Because\.") as caught:
        asking(answer(encode(refusal), status=409)).tell("/x", Empty())
    assert getattr(caught.value, "code", "why_not") == "why_not"


def test_a_fault_of_the_server_is_no_refusal(asking: Asking) -> None:
    with pytest.raises(Unavailable) as caught:
        asking(answer(b"<html>", status=500)).tell("/x", Empty())
    assert caught.value.code == "server_fault"
    with pytest.raises(Untrusted):
        asking(answer(b"<html>", status=403)).tell("/x", Empty())


@pytest.mark.parametrize("body", [b"", b"[]", b'{"more": 1}', b"{}{}", b"\xff"])
def test_a_reply_of_another_form_is_untrusted(asking: Asking, body: bytes) -> None:
    with pytest.raises(Untrusted):
        asking(answer(body)).post("/x", Empty(), Empty)


def test_nobody_there_is_a_server_away() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with tls_server(answer(b"{}")) as server:
        client = Client(f"127.0.0.1:{port}", tls_context(server.pem))
    with pytest.raises(Unavailable) as caught:
        client.tell("/x", Empty())
    assert caught.value.code == "server_away"


def test_an_end_at_the_first_read_twice_is_not_enrolled() -> None:
    with tls_server(lambda _request, _send: None) as server:
        client = Client(server.address, tls_context(server.pem))
        with pytest.raises(Refused, match="no longer, enrolled") as caught:
            client.tell("/x", Empty())
        assert caught.value.code == "not_enrolled"
        assert len(server.requests) == 2


def test_a_listener_that_wants_a_certificate_is_not_enrolled_either() -> None:
    with tls_server(answer(b"{}"), wants_certificate=True) as server:
        with pytest.raises(Refused) as caught:
            Client(server.address, tls_context(server.pem)).tell("/x", Empty())
        assert caught.value.code == "not_enrolled"
        assert server.requests == []


def test_a_download_of_another_length_is_not_taken(asking: Asking) -> None:
    assert b"".join(asking(answer(b"12345")).fetch("/p", token="t", size=5)) == b"12345"
    with pytest.raises(Unavailable):
        list(asking(answer(b"1234")).fetch("/p", token="t", size=5))
    with pytest.raises(Unavailable):
        list(asking(answer(b"1234", length=5)).fetch("/p", token="t", size=5))


def test_a_redirect_is_not_followed() -> None:
    def script(_request: bytes, send: Callable[[bytes], object]) -> None:
        send(b"HTTP/1.1 302 X\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    with tls_server(script) as server:
        with pytest.raises(Untrusted):
            Client(server.address, tls_context(server.pem)).tell("/x", Empty())
        assert len(server.requests) == 1


@pytest.mark.parametrize("text", ["", "host", "host:", ":1", "host:0", "host:65536", "host:1x"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        split_address(text)
    assert split_address("[::1]:443") == ("::1", 443)
