"""What the workstation wants from an operating system."""

import mmap
from enum import Enum
from pathlib import Path
from typing import Protocol

from anechoic.station.finding import Finding


class Hold(Enum):
    """How well a piece of memory is kept from others and from the disk, best first."""

    SECRET = "memfd_secret"  # noqa: S105 - the name of a system call
    LOCKED = "mlock"
    PLAIN = "plain"


class System(Protocol):
    """One operating system."""

    def harden(self) -> tuple[Finding, ...]:
        """Close this process to its neighbours and to crash dumps as far as this system can."""

    def memory(self, length: int) -> tuple[mmap.mmap, Hold]:
        """Give zeroed memory of at least `length` bytes in the best hold to be had."""

    def uptime_ms(self) -> int:
        """Give milliseconds since some fixed moment, on a clock nobody can set; sleep counts where it can."""

    def findings(self) -> tuple[Finding, ...]:
        """Look at what IT set up on this machine: swap, dumps, debuggers."""

    def data_folder(self) -> Path:
        """Give the folder where this account's programs keep their files."""
