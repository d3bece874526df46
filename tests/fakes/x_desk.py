"""Asking the desk program on a real display how it stands."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from fakes.x_display import Program

_LIMIT_S = 10.0


def state(running: Program) -> dict[str, Any]:
    """Give how the desk stands now."""
    running.ask("state")
    while True:
        line = running.next()
        if "task" in line:
            return line


def comes(running: Program, wanted: Callable[[dict[str, Any]], bool]) -> None:
    """Ask until the desk is as wanted: a key takes its way through the X server."""
    until = monotonic() + _LIMIT_S
    said = state(running)
    while not wanted(said):
        assert monotonic() < until, said
        said = state(running)
