"""A TLS server on this machine that says exactly what a test wants it to say."""

import contextlib
import re
import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from anechoic.seal.tls import CertificateAuthority

Script = Callable[[bytes, Callable[[bytes], object]], None]
"""Gets the request's bytes and a way to send; the connection ends when it returns."""


def answer(body: bytes, *, status: int = 200, length: int | None = None) -> Script:
    """Give the script of an ordinary answer, whose announced length may be a lie."""

    def script(_request: bytes, send: Callable[[bytes], object]) -> None:
        announced = len(body) if length is None else length
        send(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % (status, announced) + body)

    return script


@dataclass
class TlsServer:
    """Listens on the loopback; `requests` are what came."""

    script: Script
    authority: CertificateAuthority
    port: int = 0
    requests: list[bytes] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def pem(self) -> str:
        return self.authority.certificate_pem.decode()

    def serve(self, listener: socket.socket, context: ssl.SSLContext) -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(plain, context), daemon=True).start()

    def _talk(self, plain: socket.socket, context: ssl.SSLContext) -> None:
        with contextlib.suppress(OSError), context.wrap_socket(plain, server_side=True) as stream:
            stream.settimeout(10)
            request = b""
            while not _whole(request):
                piece = stream.recv(65_536)
                if not piece:
                    return
                request += piece
            self.requests.append(request)
            self.script(request, stream.sendall)
            stream.unwrap().shutdown(socket.SHUT_RDWR)


def _whole(request: bytes) -> bool:
    """Say whether head and body are here: an end with unread bytes would reset the connection."""
    head, end, body = request.partition(b"\r\n\r\n")
    announced = re.search(rb"(?i)content-length: (\d+)", head)
    return bool(end) and len(body) >= int(announced[1] if announced else 0)


@contextlib.contextmanager
def tls_server(
    script: Script,
    *,
    newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3,
    wants_certificate: bool = False,
    hosts: tuple[str, ...] = ("127.0.0.1",),
    started: int | None = None,
) -> Iterator[TlsServer]:
    """Give a running server; `started` (Unix seconds) makes its certificate one day long from then."""
    authority = CertificateAuthority.create("test", now=started)
    certificate, key = authority.issue_server(hosts, days=1, now=started or int(time.time()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = newest
    if wants_certificate:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=authority.certificate_pem.decode())
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "c.pem").write_bytes(certificate + key)
        context.load_cert_chain(Path(folder) / "c.pem")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = TlsServer(script, authority, listener.getsockname()[1])
        thread = threading.Thread(target=server.serve, args=(listener, context), daemon=True)
        thread.start()
        yield server
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
