"""What every handler uses: who asks, the message, the reply, and the thread that does the work."""

import asyncio
import ssl
from collections.abc import Callable
from typing import Final, ParamSpec, TypeVar

from aiohttp import web

from anechoic.errors import Refused, Unavailable
from anechoic.facility.access import entrance
from anechoic.facility.access.sessions import Caller
from anechoic.facility.access.signin import Door
from anechoic.facility.context import Facility
from anechoic.seal.tls import thumbprint
from anechoic.wire import limits, routes
from anechoic.wire.codec import Message, decode, encode

FACILITY: Final = web.AppKey("facility", Facility)
BODY_SECONDS: Final = 10.0
"""A body that is not whole by then is a slow-loris: measured, aiohttp itself waits for ever."""

_P = ParamSpec("_P")
_R = TypeVar("_R")
_M = TypeVar("_M", bound=Message)
_SCHEME = "Bearer "
_LONGEST_TOKEN = 128


async def run(function: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
    """Run a synchronous function of the facility in the server's pool of threads."""
    return await asyncio.get_running_loop().run_in_executor(None, lambda: function(*args, **kwargs))


def certificate(request: web.Request) -> bytes:
    """Give the client certificate (DER) of the connection, as TLS verified it.

    Raises:
        Refused: code `not_enrolled`; cannot happen on the listener that demands one.
    """
    transport = request.get_extra_info("ssl_object")
    der = transport.getpeercert(binary_form=True) if isinstance(transport, ssl.SSLObject) else None
    if not der:
        raise Refused("This workstation is not, or no longer, enrolled. Ask facility IT.", code="not_enrolled")
    return bytes(der)


def client_mark(request: web.Request) -> str:
    """Name a client for counting: by certificate where there is one, else by address."""
    try:
        return thumbprint(certificate(request))
    except Refused:
        return request.remote or ""


async def door(request: web.Request) -> Door:
    """Give the active workstation that asks, with or without a session.

    Raises:
        Refused: `not_enrolled`.
    """
    der = certificate(request)
    station = await run(entrance.station_at_door, request.app[FACILITY], der)
    return Door(station.id, thumbprint(der))


async def authenticated(request: web.Request) -> Caller:
    """Give who asks: a live session on the active workstation it was made on.

    Raises:
        Refused: `not_enrolled` or `session_over`.
    """
    header = request.headers.get("Authorization", "")
    token = header.removeprefix(_SCHEME)
    if not header.startswith(_SCHEME) or not 0 < len(token) <= _LONGEST_TOKEN:
        raise Refused("Sign in first.", code="session_over")
    return await run(entrance.caller, request.app[FACILITY], certificate(request), token)


async def read_body(request: web.Request, *, limit: int) -> bytes:
    """Read a body of at most `limit` bytes within ten seconds, stopping at the first byte too many.

    Raises:
        Refused: code `too_large` or `too_slow`.
    """
    too_large = Refused("A message was larger than the facility takes. Tell facility IT.", code="too_large")
    if (request.content_length or 0) > limit:
        raise too_large
    pieces: list[bytes] = []
    total = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for piece in request.content.iter_any():
                total += len(piece)
                if total > limit:
                    raise too_large
                pieces.append(piece)
    except TimeoutError as error:
        raise Refused("A message came too slowly and was dropped. Try again.", code="too_slow") from error
    except ConnectionError as error:
        raise Unavailable("The connection ended before the message did.", code="connection_lost") from error
    return b"".join(pieces)


async def read_message(request: web.Request, kind: type[_M], *, limit: int = limits.MESSAGE_BYTES) -> _M:
    """Read one JSON message of this kind.

    Raises:
        Refused: too large or too slow.
        Untrusted: not exactly such a message.
    """
    return decode(await read_body(request, limit=limit), kind, limit=limit)


def reply(message: Message) -> web.Response:
    """Give a JSON reply."""
    return web.Response(body=encode(message), content_type=routes.JSON)


def reply_sealed(data: bytes) -> web.Response:
    """Give a reply of sealed or signed bytes."""
    return web.Response(body=data, content_type=routes.SEALED)
