"""What a workstation must be before it shows confidential content: the checks there are, and which are required."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Check(StrEnum):
    """Things looked at. Values are written in policies and in the record for ever."""

    DISPLAY = "display"
    """The screen is drawn by an approved compositor (`rules.display`)."""
    SWAP = "no_swap"
    CORE_PATTERN = "core_pattern"
    PTRACE_SCOPE = "ptrace_scope"
    DISK = "disk_encrypted"
    """The workstation's folder lies on an encrypted disk."""
    REMOTE = "no_remote_desktop"
    """Nothing here lets somebody elsewhere see or drive the screen."""
    SESSIONS = "no_other_session"
    """Nobody else is signed in to this computer."""
    SOUND = "no_capture_stream"
    """No program records what our output plays."""
    USB = "usb_blocked"
    """USB devices that were not allowed stay without power or driver."""
    CLOCK = "clock_kept"
    """The clock is set by a time server."""
    FILES = "program_unchanged"
    """The program's files are those that were built."""
    INPUT = "input_methods"
    """Only input methods the policy names run (`rules.input_methods`)."""
    LOCKS = "screen_locks"
    """The system locks the screen by itself when nobody is there."""
    SWAP_UNKNOWN = "swap_unknown"
    """A system without an adapter: nothing was looked at."""


DEFAULT_REQUIRED: Final[tuple[Check, ...]] = (
    Check.DISPLAY,
    Check.SWAP,
    Check.CORE_PATTERN,
    Check.DISK,
    Check.REMOTE,
    Check.SESSIONS,
    Check.SOUND,
    Check.INPUT,
)
"""For confidential work, unless the facility's policy says otherwise; training content is shown anywhere."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a facility's policy lets stand here; a check that looks at such things is handed it.

    Attributes:
        compositors: programs that may draw a screen with confidential content.
        input_methods: names of input methods that may run.
        builds: SHA-256 in hex of the lists of files of the builds of this program that are accepted.
        lock_minutes: after how long without anybody the screen must have locked.
    """

    compositors: tuple[str, ...] = ()
    input_methods: tuple[str, ...] = ()
    builds: tuple[str, ...] = ()
    lock_minutes: int = 15


def lacking(held: Iterable[str], required: Iterable[str]) -> tuple[str, ...]:
    """Give the required checks that do not hold, in the policy's order; one that was not looked at does not hold.

    Args:
        held: codes of the checks that were looked at and hold.
        required: codes the facility's policy requires, known here or not.
    """
    there = frozenset(held)
    return tuple(code for code in required if code not in there)
