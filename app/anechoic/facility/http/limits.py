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

    All caps count connections from accept to close, so a flood of silent ones from one address (attack 13) leaves room
    for everybody else. Addresses that have not shown an enrolled certificate yet share a cap of their own: a flood from
    many addresses leaves room for every workstation that was here before.
    """

    def __init__(self, listening: socket.socket, *, each: int, total: int, strangers: int) -> None:
        super().__init__(listening.family, listening.type, listening.proto, fileno=listening.detach())
        self._each, self._total, self._strangers = each, total, strangers
        self._here: dict[str, int] = {}
        self._known: OrderedDict[str, None] = OrderedDict()
        self._all = self._strange = 0

    def accept(self) -> tuple[socket.socket, object]:
        """Give the next connection within the caps.

        Raises:
            BlockingIOError: none waits.
        """
        while True:
            accepted, address = super().accept()
            host = str(address[0]) if isinstance(address, tuple) else ""
            if self._has_room(host):
                self._here[host] = self._here.get(host, 0) + 1
                self._all += 1
                self._strange += host not in self._known
                return _Counted(accepted, partial(self._leave, host)), address
            accepted.close()

    def prove(self, host: str) -> None:
        """Note that an enrolled certificate was shown from an address; it is no stranger from now on."""
        if host in self._known:
            self._known.move_to_end(host)
            return
        self._known[host] = None
        self._strange -= self._here.get(host, 0)
        if len(self._known) > _MOST_BUCKETS:
            forgotten, _ = self._known.popitem(last=False)
            self._strange += self._here.get(forgotten, 0)

    def _has_room(self, host: str) -> bool:
        if self._all >= self._total or self._here.get(host, 0) >= self._each:
            return False
        return host in self._known or self._strange < self._strangers

    def _leave(self, host: str) -> None:
        self._all -= 1
        self._strange -= host not in self._known
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


LISTENER: Final = web.AppKey("listener", CountedListener)


@web.middleware
async def proving(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Tell the listener of the address: a request that came here has an enrolled certificate behind it."""
    request.app[LISTENER].prove(request.remote or "")
    return await handler(request)
