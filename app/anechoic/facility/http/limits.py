"""How much one workstation or address may ask: a token bucket a certificate, and counted connections."""

import socket
import time
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Middleware

from anechoic.errors import Refused
from anechoic.facility.http.handler import client_mark
from anechoic.facility.http.refusals import Handler

_MOST_BUCKETS: Final = 10_000


class Buckets:
    """One token bucket a name; forgets the oldest when there are too many."""

    def __init__(self, *, rate: float, burst: float, now: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._burst = burst
        self._now = now
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, name: str) -> bool:
        """Take one token; False when the bucket is empty."""
        now = self._now()
        level, since = self._levels.pop(name, (self._burst, now))
        level = min(self._burst, level + (now - since) * self._rate)
        allowed = level >= 1
        self._levels[name] = (level - 1 if allowed else level, now)
        while len(self._levels) > _MOST_BUCKETS:
            self._levels.popitem(last=False)
        return allowed


def limiting(buckets: Buckets) -> Middleware:
    """Make the middleware that refuses a certificate (or address, without one) with an empty bucket."""

    @web.middleware
    async def limit(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not buckets.take(client_mark(request)):
            raise Refused("Too many requests came from here at once. Wait a moment.", code="too_many_requests")
        return await handler(request)

    return limit


class CountedListener(socket.socket):
    """A listening socket that hangs up on connections over a cap, before TLS spends anything on them.

    Both caps count connections from accept to close, so a flood of silent ones from one address (attack 13) leaves
    room for everybody else.
    """

    def __init__(self, listening: socket.socket, *, each: int, total: int) -> None:
        super().__init__(listening.family, listening.type, listening.proto, fileno=listening.detach())
        self._each = each
        self._total = total
        self._here: dict[str, int] = {}

    def accept(self) -> tuple[socket.socket, object]:
        """Give the next connection within the caps.

        Raises:
            BlockingIOError: none waits.
        """
        while True:
            accepted, address = super().accept()
            host = str(address[0]) if isinstance(address, tuple) else ""
            if self._here.get(host, 0) < self._each and sum(self._here.values()) < self._total:
                self._here[host] = self._here.get(host, 0) + 1
                return _Counted(accepted, partial(self._leave, host)), address
            accepted.close()

    def _leave(self, host: str) -> None:
        left = self._here.get(host, 1) - 1
        if left:
            self._here[host] = left
        else:
            self._here.pop(host, None)


class _Counted(socket.socket):
    """An accepted connection that says when it closes."""

    def __init__(self, accepted: socket.socket, on_close: Callable[[], None]) -> None:
        super().__init__(accepted.family, accepted.type, accepted.proto, fileno=accepted.detach())
        self._on_close: Callable[[], None] | None = on_close

    def close(self) -> None:
        """Close, and count it once."""
        super().close()
        on_close, self._on_close = self._on_close, None
        if on_close is not None:
            on_close()
