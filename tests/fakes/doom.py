"""When a process is to be killed, decided before it begins: at its n-th durable write, or after so much work.

Both are SIGKILL and nothing softer. Work is counted in milliseconds of processor time by the kernel's own timer, so it
strikes between any two instructions, whether or not the interpreter is at a place where it would notice.
Source: timer_create(2), sigevent(7).
"""

import ctypes
import os
import signal
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

_CLOCK_PROCESS_CPUTIME_ID: Final = 2
_SIGEV_SIGNAL: Final = 0


class By(Enum):
    """What is counted."""

    WRITES = "writes"
    WORK_MS = "work"


@dataclass
class Doom:
    """One process' end.

    Attributes:
        left: writes or milliseconds until then.
    """

    by: By
    left: int

    @classmethod
    def read(cls, word: str) -> "Doom | None":
        """Give what `word` wrote, None for an empty one."""
        name, _, left = word.partition(":")
        return cls(By(name), int(left)) if word else None

    def word(self) -> str:
        return f"{self.by.value}:{self.left}"

    def begin(self) -> None:
        """Count this process' work from now on, where that is what counts."""
        if self.by is By.WORK_MS:
            _strike_after(self.left)

    def write(self) -> None:
        """Let one durable write pass, or be the end."""
        if self.by is By.WRITES:
            self.left -= 1
            if self.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)


class _Event(ctypes.Structure):
    _fields_ = (
        ("value", ctypes.c_void_p),
        ("signal", ctypes.c_int),
        ("notify", ctypes.c_int),
        ("rest", ctypes.c_char * 48),
    )


class _Spec(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_long) for name in ("again_s", "again_ns", "first_s", "first_ns"))


def _strike_after(milliseconds: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    told = _Event(signal=int(signal.SIGKILL), notify=_SIGEV_SIGNAL)
    timer = ctypes.c_void_p()
    seconds, rest = divmod(milliseconds, 1_000)
    when = _Spec(first_s=seconds, first_ns=rest * 1_000_000)
    if library.timer_create(_CLOCK_PROCESS_CPUTIME_ID, ctypes.byref(told), ctypes.byref(timer)) or (
        library.timer_settime(timer, 0, ctypes.byref(when), None)
    ):
        raise OSError(ctypes.get_errno(), "no timer")


def doom_file(folder: Path) -> Path:
    """Name the file in which a server finds its end, and how far its clock is ahead."""
    return folder / "doom"
