"""Time that only a schedule moves: one loop for every workstation, the server's clock, uptime and wall clocks."""

import asyncio
import selectors
from collections.abc import Callable
from typing import Any

HOUR_MS = 3_600_000


class _Jumping:
    """A selector that never waits: what should have been waited for is told instead."""

    def __init__(self, passed: Callable[[float], None]) -> None:
        self._real = selectors.DefaultSelector()
        self._passed = passed

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise AssertionError("everybody waits for ever: the schedule hangs")
        if timeout > 0:
            self._passed(timeout)
        return self._real.select(0)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop in which an hour of waiting takes no time, and the same tasks always run in the same order."""

    def __init__(self, heard: Callable[[int], None]) -> None:
        self._passed_s = 0.0
        self._rest_ms = 0.0
        self._heard = heard
        super().__init__(_Jumping(self._pass))  # type: ignore[arg-type]

    def time(self) -> float:
        return self._passed_s

    def _pass(self, seconds: float) -> None:
        self._passed_s += seconds
        self._rest_ms += seconds * 1_000
        whole = int(self._rest_ms)
        self._rest_ms -= whole
        self._heard(whole)


class WallClock:
    """Stands for the module `time` at a workstation: a clock that somebody may set."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms

    def time(self) -> float:
        return self.now_ms / 1_000

    def time_ns(self) -> int:
        return self.now_ms * 1_000_000
