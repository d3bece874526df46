"""The facility as every function here gets it: one frozen value with all parts of a running server."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from anechoic.facility.keys import Secrets
from anechoic.rules.ids import make_id
from anechoic.settings import FacilitySettings
from anechoic.store.facility.blobs import Blobs
from anechoic.store.facility.columns import SealedColumns
from anechoic.store.facility.database import Database


class Clock(Protocol):
    """Where the time comes from."""

    def now_ms(self) -> int:
        """Give Unix milliseconds."""


class SystemClock:
    """The server's own clock."""

    def now_ms(self) -> int:
        """Give Unix milliseconds."""
        return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Facility:
    """All parts of a facility that was unlocked.

    Attributes:
        folder: DIR; holds `facility.db`, `blobs/`, `deliveries/`, `keys/`, `settings.json`, `root.pub`.
        settings: what `init` was told; no secret.
        secrets: the server's keys.
        database: transactions.
        blobs: sealed bytes by the hash of themselves.
        columns: seals columns and makes tags.
        clock: Unix milliseconds.
        entropy: so many bytes of the operating system's randomness.
    """

    folder: Path
    settings: FacilitySettings
    secrets: Secrets
    database: Database
    blobs: Blobs
    columns: SealedColumns
    clock: Clock
    entropy: Callable[[int], bytes]
    password_gate: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(2))
    """Two passwords at a time: each takes 64 MiB, and nobody may fill the memory by guessing."""

    def new_id(self) -> str:
        """Give a new random identity."""
        return make_id(self.entropy(16))

    def close(self) -> None:
        """Close the database's connections."""
        self.database.close()
