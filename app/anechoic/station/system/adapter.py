"""What the workstation wants from an operating system."""

import mmap
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from anechoic.station.finding import Finding


class Hold(Enum):
    """How well a piece of memory is kept from others and from the disk, best first."""

    SECRET = "memfd_secret"  # noqa: S105 - the name of a system call
    LOCKED = "mlock"
    PLAIN = "plain"


def usual_folder(system: "System") -> Path:
    """Give the workstation's folder when no other is named."""
    return system.data_folder() / "anechoic"


@dataclass(frozen=True, repr=False)
class Pages:
    """A piece of memory.

    Attributes:
        memory: writable, zeroed, at least as long as asked for.
        hold: how it is kept.
        descriptor: of the same pages, for another process to map; None where this system cannot. Whoever asked for
            the memory closes it.
    """

    memory: mmap.mmap
    hold: Hold
    descriptor: int | None = None

    def __repr__(self) -> str:
        return "Pages(…)"


class System(Protocol):
    """One operating system."""

    apart: bool
    """Keys, vault and network stand in a process of their own, away from the window."""

    def harden(self) -> tuple[Finding, ...]:
        """Close this process to its neighbours and to crash dumps as far as this system can."""

    def memory(self, length: int) -> Pages:
        """Give zeroed memory of at least `length` bytes in the best hold to be had."""

    def uptime_ms(self) -> int:
        """Give milliseconds since some fixed moment, on a clock nobody can set; sleep counts where it can."""

    def findings(self) -> tuple[Finding, ...]:
        """Look at what IT set up on this machine: swap, dumps, debuggers."""

    def data_folder(self) -> Path:
        """Give the folder where this account's programs keep their files."""
