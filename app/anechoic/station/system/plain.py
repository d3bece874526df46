"""Any operating system, by what Python alone can do; it says what that leaves open."""

import mmap
import os
import time
from pathlib import Path

from anechoic.station.finding import Finding
from anechoic.station.system.adapter import Hold, Pages


class PlainSystem:
    """A system without an adapter of its own."""

    apart = False

    def harden(self) -> tuple[Finding, ...]:
        """Do nothing and say so."""
        return (
            Finding(
                "process_open",
                "Other programs of this account may look into this one: this system has no protection built yet.",
                holds=False,
                mend="Give the workstation an account of its own that runs nothing else.",
            ),
        )

    def memory(self, length: int) -> Pages:
        """Give ordinary memory: it may be swapped out."""
        return Pages(mmap.mmap(-1, max(length, 1)), Hold.PLAIN)

    def uptime_ms(self) -> int:
        """Give Python's monotonic clock; whether sleep counts depends on the system."""
        return time.monotonic_ns() // 1_000_000

    def findings(self) -> tuple[Finding, ...]:
        """Know nothing about swap and dumps here."""
        return (
            Finding(
                "swap_unknown",
                "Whether this system writes memory to disk (swap, sleep, crash dumps) was not looked at.",
                holds=False,
                mend="Encrypt the whole disk, and switch off sleep to disk and crash dumps.",
            ),
        )

    def data_folder(self) -> Path:
        """Give the local application folder where the system names one, else a folder of the account's home."""
        named = os.environ.get("LOCALAPPDATA")
        return Path(named) if named else Path.home() / "Library" / "Application Support"
