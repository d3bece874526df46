"""Looking at the compositor from a process that nothing has bound yet.

A process bound by Landlock may not ask the kernel which program another process is (ptrace access, proc(5)), so the
agent makes a small one before it is bound: it holds no key, knows one question, and ends with the agent. Source: the
kernel's security/landlock/ptrace.c, hook_ptrace_access_check.
"""

import json
import os
import socket
import sys
import threading
from collections.abc import Iterable
from typing import Final

from anechoic.rules.display import Compositor
from anechoic.station.display.adapter import Display
from anechoic.station.system.following import end_with

_PATIENCE_SECONDS: Final = 5.0
_MOST_BYTES: Final = 1024 * 1024
_QUESTION: Final = b"?"


class LookedAt:
    """A screen seen by the looker; whatever goes wrong with that is no compositor, for good.

    Args:
        line: to the looker.
    """

    def __init__(self, line: socket.socket) -> None:
        line.settimeout(_PATIENCE_SECONDS)
        self._line: socket.socket | None = line
        self._answers = line.makefile("rb")
        self._asking = threading.Lock()

    def compositor(self) -> Compositor | None:
        """Have the looker ask anew."""
        with self._asking:
            if self._line is None:
                return None
            try:
                self._line.sendall(_QUESTION)
                # One line each: what was cut off is no JSON.
                return _read(self._answers.readline(_MOST_BYTES))
            except (OSError, ValueError, KeyError, TypeError):
                self._answers.close()
                self._line.close()
                self._line = None
                return None


def begin_looker(display: Display, closes: Iterable[socket.socket]) -> LookedAt:
    """Make the looker; call it before any thread is there, and before this process is bound.

    Args:
        display: asked by the looker, in a process of its own.
        closes: lines of this process that the looker must not hold open.
    """
    ours, theirs = socket.socketpair()
    asker = os.getpid()
    if os.fork() == 0:
        try:
            end_with(asker)
            for line in (ours, *closes):
                line.close()
            _serve(theirs, display)
        except BaseException:  # noqa: BLE001 - the last line of a process: it must not go on as if it were the agent
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(0)
    theirs.close()
    return LookedAt(ours)


def _serve(line: socket.socket, display: Display) -> None:
    while line.recv(1) == _QUESTION:
        line.sendall(json.dumps(_told(display.compositor())).encode() + b"\n")


def _told(seen: Compositor | None) -> dict[str, object] | None:
    if seen is None:
        return None
    return {
        "executable": seen.executable,
        "arguments": list(seen.arguments),
        "modules": sorted(seen.modules),
        "interfaces": sorted(seen.interfaces),
    }


def _read(data: bytes) -> Compositor | None:
    told = json.loads(data)
    if told is None:
        return None
    return Compositor(
        str(told["executable"]), tuple(told["arguments"]), frozenset(told["modules"]), frozenset(told["interfaces"])
    )
