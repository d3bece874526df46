"""A lane of its own for password checks: they take a third of a second each, and nobody else waits behind them."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, ParamSpec, TypeVar

from aiohttp import web

from anechoic.errors import Unavailable

_P = ParamSpec("_P")
_R = TypeVar("_R")
_THREADS: Final = 2
_MOST_WAITING: Final = 60
"""About twenty seconds of waiting: whoever comes later is told to come back instead."""


class SlowLane:
    """Two threads, and a queue that is never longer than people have patience for."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="sign-in")
        self._inside = 0

    async def run(self, function: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        """Run a function when it is its turn.

        Raises:
            Unavailable: the queue is full.
        """
        if self._inside >= _MOST_WAITING:
            raise Unavailable("Many people are signing in at this moment. Try again in a minute.", code="busy")
        self._inside += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, lambda: function(*args, **kwargs))
        finally:
            self._inside -= 1

    async def close(self, _app: web.Application) -> None:
        """Let go of the threads."""
        self._pool.shutdown(wait=False, cancel_futures=True)
