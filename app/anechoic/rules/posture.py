"""What a workstation must be before it shows confidential content: the checks there are, and which are required."""

from collections.abc import Iterable
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
)
"""For confidential work, unless the facility's policy says otherwise; training content is shown anywhere."""


def lacking(held: Iterable[str], required: Iterable[str]) -> tuple[str, ...]:
    """Give the required checks that do not hold, in the policy's order; one that was not looked at does not hold.

    Args:
        held: codes of the checks that were looked at and hold.
        required: codes the facility's policy requires, known here or not.
    """
    there = frozenset(held)
    return tuple(code for code in required if code not in there)
