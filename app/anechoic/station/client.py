"""HTTPS to the facility and nowhere else: TLS 1.3, its authority pinned, this workstation's certificate shown.

urllib3 on Python's own `ssl`. No redirects, no proxies, no automatic retries, no content encoding; every body has a cap
that is checked while it is read. Safe to use from several threads.
"""

import contextlib
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import urllib3
from urllib3.exceptions import (
    HTTPError,
    MaxRetryError,
    NewConnectionError,
    ProtocolError,
    SSLError,
    TimeoutError,  # noqa: A004 - urllib3 has its own
)

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.wire import routes
from anechoic.wire.codec import Message, decode, encode
from anechoic.wire.limits import MESSAGE_BYTES
from anechoic.wire.refusal import Empty, Refusal

_T = TypeVar("_T")
_CONNECT_SECONDS: Final = 5.0
_READ_SECONDS: Final = 20.0
_CHUNK: Final = 64 * 1024


def tls_context(authority_pem: str) -> ssl.SSLContext:
    """Give a TLS 1.3 context that trusts one authority and no other.

    Raises:
        Untrusted: the authority's certificate cannot be read.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    try:
        context.load_verify_locations(cadata=authority_pem)
    except (ssl.SSLError, ValueError) as error:
        raise Untrusted("The provision file names no usable authority. Ask facility IT for a new one.") from error
    return context


def show_certificate(context: ssl.SSLContext, pem: Path, passphrase: bytes) -> None:
    """Let a context show the workstation's certificate; one file holds it and its encrypted key.

    Raises:
        Untrusted: the file is missing, damaged or under another passphrase.
    """
    try:
        context.load_cert_chain(pem, password=passphrase)
    except (OSError, ValueError) as error:
        raise Untrusted("This computer's certificate does not open. Ask facility IT to enrol it again.") from error


def split_address(address: str) -> tuple[str, int]:
    """Give host and port of `host:port` or `[v6]:port`.

    Raises:
        Refused: it is not an address.
    """
    host, colon, port = address.rpartition(":")
    if not colon or not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise Refused("The provision file holds no usable address. Ask facility IT for a new one.", code="bad_address")
    return host.strip("[]"), int(port)


class Client:
    """One facility listener."""

    def __init__(self, address: str, context: ssl.SSLContext) -> None:
        self._host, self._port = split_address(address)
        self._context = context
        self._pool = self._connections()

    def _connections(self) -> urllib3.HTTPSConnectionPool:
        return urllib3.HTTPSConnectionPool(
            self._host,
            self._port,
            ssl_context=self._context,
            maxsize=4,
            retries=False,
            timeout=urllib3.Timeout(connect=_CONNECT_SECONDS, read=_READ_SECONDS),
        )

    def post(self, path: str, message: Message, reply: type[_T], *, token: str = "") -> _T:
        """Send a message and read the typed reply; safe to send twice.

        Raises:
            Refused: the facility said no, or this workstation is not enrolled.
            Unavailable: the facility is away or busy.
            Untrusted: the reply does not have the agreed form, or the server is not the facility's.
        """
        return decode(self.post_bytes(path, encode(message), form=routes.JSON, token=token), reply)

    def tell(self, path: str, message: Message, *, token: str = "") -> None:
        """Send a message that has nothing to answer; raises like `post`."""
        self.post(path, message, Empty, token=token)

    def post_bytes(
        self,
        path: str,
        body: bytes,
        *,
        form: str = routes.SEALED,
        token: str = "",
        headers: Mapping[str, str] | None = None,
        limit: int = MESSAGE_BYTES,
    ) -> bytes:
        """Send bytes and give the bytes that come back, at most `limit`; raises like `post`."""
        sent = {"Content-Type": form, **_bearer(token), **(headers or {})}
        return b"".join(self._exchange(_Call("POST", path, body, sent), limit))

    def fetch(self, path: str, *, token: str, size: int) -> Iterator[bytes]:
        """Give the pieces of a download of exactly `size` bytes; raises like `post`, while it is read."""
        yield from self.fetch_rest(path, token=token, size=size).pieces

    def fetch_rest(self, path: str, *, token: str, size: int, start: int = 0, version: str = "") -> "Rest":
        """Ask for a download of `size` bytes from a byte on (RFC 9110, Range and If-Range).

        Args:
            path: of the file.
            token: of the live session.
            size: bytes of the whole file.
            start: first byte wanted.
            version: the ETag of what is here already, or empty.

        Raises:
            Untrusted: another range than was asked for.
            Refused, Unavailable: like `post`, also while the pieces are read.
        """
        sent = _bearer(token)
        if start:
            sent |= {"Range": f"bytes={start}-"} | ({"If-Range": version} if version else {})
        response = self._respond(_Call("GET", path, None, sent))
        if response.status not in (200, 206):
            with _released(response):
                raise _refusal(response.status, b"".join(_capped(response, MESSAGE_BYTES)))
        begins = start if response.status == 206 else 0
        if response.status == 206 and response.headers.get("Content-Range") != f"bytes {start}-{size - 1}/{size}":
            with _released(response):
                raise Untrusted("The server sent another part of a file than was asked for. Tell facility IT.")
        return Rest(begins, response.headers.get("ETag", ""), _pieces(response, size - begins))

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def _exchange(self, call: "_Call", limit: int) -> Iterator[bytes]:
        response = self._respond(call)
        with _released(response):
            if response.status != 200:
                raise _refusal(response.status, b"".join(_capped(response, MESSAGE_BYTES)))
            yield from _capped(response, limit)

    def _respond(self, call: "_Call") -> urllib3.BaseHTTPResponse:
        try:
            return _request(self._pool, call)
        except ProtocolError:
            # A connection kept open may have ended by itself, and so may the server: a fresh one tells.
            fresh = self._connections()
        try:
            return _request(fresh, call)
        except ProtocolError as error:
            # TLS 1.3 shows a refused certificate as the end of the stream at the first read.
            raise not_enrolled() from error


@dataclass(frozen=True)
class Rest:
    """What is still to come of a download.

    Attributes:
        start: the byte it begins with: 0 from a server that knows no ranges, or whose file is another one now.
        version: the file's ETag.
        pieces: bytes up to the file's end, to be read to theirs.
    """

    start: int
    version: str
    pieces: Iterator[bytes]


@contextlib.contextmanager
def _released(response: urllib3.BaseHTTPResponse) -> Iterator[None]:
    try:
        yield
    except HTTPError as error:
        raise _server_away() from error
    finally:
        # An answer not read to its end must not be taken for the next one.
        response.close()
        response.release_conn()


def _pieces(response: urllib3.BaseHTTPResponse, length: int) -> Iterator[bytes]:
    received = 0
    with _released(response):
        for piece in _capped(response, length):
            received += len(piece)
            yield piece
    if received != length:
        raise Unavailable("A download ended too early. It goes on where it stopped.", code="server_away")


@dataclass(frozen=True)
class _Call:
    method: str
    path: str
    body: bytes | None
    headers: Mapping[str, str]


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}


def _request(pool: urllib3.HTTPSConnectionPool, call: _Call) -> urllib3.BaseHTTPResponse:
    try:
        return pool.request(
            call.method,
            call.path,
            body=call.body,
            headers=call.headers,
            preload_content=False,
            decode_content=False,
            redirect=False,
        )
    except SSLError as error:
        raise _tls_trouble(error) from error
    except (NewConnectionError, TimeoutError, MaxRetryError) as error:
        raise _server_away() from error


def not_enrolled() -> Refused:
    """Give the one sentence for a workstation whose certificate the facility does not take."""
    return Refused("This workstation is not, or no longer, enrolled. Ask facility IT to enrol it.", code="not_enrolled")


def _capped(response: urllib3.BaseHTTPResponse, limit: int) -> Iterator[bytes]:
    too_long = Untrusted("The server sent more than was agreed, and it was thrown away. Tell facility IT.")
    announced = response.headers.get("Content-Length", "0")
    if not announced.isdecimal() or int(announced) > limit:
        raise too_long
    received = 0
    while piece := response.read(_CHUNK):
        received += len(piece)
        if received > limit:
            raise too_long
        yield piece


def _refusal(status: int, body: bytes) -> Refused | Unavailable | Untrusted:
    try:
        refusal = decode(body, Refusal)
    except Untrusted:
        if status >= 500:
            return Unavailable("The facility server has a fault. Tell facility IT.", code="server_fault")
        raise
    if refusal.family == "unavailable":
        return Unavailable(refusal.text, code=refusal.code)
    if refusal.family == "untrusted":
        return Untrusted(refusal.text)
    return Refused(refusal.text, code=refusal.code)


def _server_away() -> Unavailable:
    return Unavailable(
        "The facility server does not answer. Your words are kept here; work goes on when it is back.",
        code="server_away",
    )


def _tls_trouble(error: SSLError) -> Refused | Unavailable | Untrusted:
    cause = error.args[0] if error.args else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return Untrusted("The server that answered is not this facility's. Nothing was sent. Tell facility IT.")
    reason = str(getattr(cause, "reason", "") or "")
    if isinstance(cause, ssl.SSLEOFError) or (
        "ALERT" in reason and "PROTOCOL" not in reason and "HANDSHAKE" not in reason
    ):
        return not_enrolled()
    return Untrusted("No safe connection to the server could be made. Nothing was sent. Tell facility IT.")
