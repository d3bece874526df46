"""The disks of a schedule: every durable write of a workstation passes here, and may be its last or find no room."""

import contextlib
import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from anechoic.store.vault.cipher import CipherFile
from fakes.fault_plan import Died

_ROOMY = 1_000_000


@dataclass
class Disk:
    """One machine's disk.

    Attributes:
        left: durable writes until the process dies; None while it lives on.
        dead: it died: no write reaches the disk any more.
        full: there is no room.
    """

    folder: Path
    left: int | None = None
    dead: bool = False
    full: bool = False
    files: list[CipherFile] = field(default_factory=list)

    def write(self) -> None:
        """Let one durable write pass.

        Raises:
            Died: the process ended before it.
        """
        if self.left is not None:
            self.left -= 1
            self.dead = self.dead or self.left < 0
        if self.dead:
            raise Died

    def fill(self, *, full: bool) -> None:
        """Take all room, or give it back: SQLite's own limit, so that SQLite's own error comes."""
        self.full = full
        for file in self.files:
            pages = file._db.execute("PRAGMA page_count").fetchone()[0] if full else _ROOMY
            file._db.execute(f"PRAGMA max_page_count = {pages}")


@dataclass
class Disks:
    """Which disk a file lies on."""

    known: list[Disk] = field(default_factory=list)

    def of(self, path: Path) -> Disk | None:
        return next((disk for disk in self.known if path.is_relative_to(disk.folder)), None)

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Pass every write to a vault and every sync of a file through its disk."""
        run, transaction, fsync = CipherFile.run, CipherFile.transaction, os.fsync

        def watched_run(file: CipherFile, statement: str, values: Sequence[Any] = ()) -> int:
            self._write(file)
            return run(file, statement, values)

        @contextlib.contextmanager
        def watched_transaction(file: CipherFile) -> Iterator[None]:
            with transaction(file):
                yield
                self._write(file)  # before the commit
            self._write(file)  # after it

        def watched_fsync(descriptor: int) -> None:
            disk = self.of(Path(f"/proc/self/fd/{descriptor}").readlink())
            if disk is not None:
                disk.write()
                if disk.full:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            fsync(descriptor)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(CipherFile, "run", watched_run)
            patch.setattr(CipherFile, "transaction", watched_transaction)
            patch.setattr(os, "fsync", watched_fsync)
            yield

    def _write(self, file: CipherFile) -> None:
        disk = self.of(file._path)
        if disk is not None:
            disk.write()
