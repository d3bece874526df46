"""One SQLCipher file, opened only when it is really encrypted.

A messenger once shipped an unencrypted database because a build without the cipher ignores `PRAGMA key`. So every
open asks four things: the cipher answers, the file does not begin like plain SQLite, temporary storage is memory, and
a sentinel written under the key reads back.
"""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlcipher3 import dbapi2

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.store.vault.files import disk_full

_PLAIN_HEADER = b"SQLite format 3\x00"
_SENTINEL = "anechoic-vault-1"
_FULL = ("disk is full", "disk i/o error")
_MAKE_SENTINEL = "CREATE TABLE IF NOT EXISTS sentinel (word TEXT NOT NULL PRIMARY KEY)"


class CipherFile:
    """An open encrypted database, used from the one thread that opened it."""

    def __init__(
        self, path: Path, key: bytes, schema: Sequence[str], *, driver: ModuleType = dbapi2, own_thread: bool = True
    ) -> None:
        """Open the file, or make it.

        Args:
            path: the file; its folder exists.
            key: 32 bytes, used raw.
            schema: statements that make the tables where they are missing.
            driver: the database module, sqlcipher3.
            own_thread: only the opening thread may use it.

        Raises:
            Refused: the database module does not encrypt: a wrong installation.
            Untrusted: another key, or a damaged file.
            Unavailable: the disk is full.
        """
        if len(key) != 32:
            raise _not_ours()
        self._path = path
        self._made = not path.exists()
        self._db = driver.connect(path, isolation_level=None, check_same_thread=own_thread)
        try:
            with self._trouble(driver):
                self._prepare(key, schema)
        except BaseException:
            self._db.close()
            if self._made:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
            raise
        self._driver = driver

    def _prepare(self, key: bytes, schema: Sequence[str]) -> None:
        self._db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if not (self._db.execute("PRAGMA cipher_version").fetchone() or ("",))[0]:
            raise _not_encrypted()
        self._db.execute("PRAGMA temp_store = MEMORY")
        if self._db.execute("PRAGMA temp_store").fetchone()[0] != 2:
            raise _not_encrypted()
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA foreign_keys = ON")
        self._db.execute(_MAKE_SENTINEL)
        self._db.execute("INSERT OR IGNORE INTO sentinel (word) VALUES (?)", (_SENTINEL,))
        # The header is on disk only once the log was written back.
        self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")
        if [row[0] for row in self._db.execute("SELECT word FROM sentinel")] != [_SENTINEL]:
            raise _not_ours()
        with self._path.open("rb") as file:
            if file.read(16) == _PLAIN_HEADER:
                raise _not_encrypted()
        for statement in schema:
            self._db.execute(statement)
        if os.name == "posix":
            for name in (self._path.name, f"{self._path.name}-wal", f"{self._path.name}-shm"):
                with contextlib.suppress(FileNotFoundError):
                    self._path.with_name(name).chmod(0o600)

    @contextlib.contextmanager
    def _trouble(self, driver: ModuleType) -> Iterator[None]:
        try:
            yield
        except driver.OperationalError as error:
            if any(word in str(error).lower() for word in _FULL):
                raise disk_full() from error
            if "locked" in str(error).lower():
                raise Unavailable("Another program holds this vault. Close it first.", code="vault_busy") from error
            raise
        except driver.DatabaseError as error:
            if type(error) is not driver.DatabaseError:
                # A mistake of ours, not of the file.
                raise
            raise _not_ours() from error

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Give the rows of a question.

        Raises:
            Untrusted: the file is damaged.
            Unavailable: the disk fails.
        """
        with self._trouble(self._driver):
            found: list[tuple[Any, ...]] = self._db.execute(statement, values).fetchall()
        return found

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Change something and give how many rows were touched; outside a transaction it stands at once.

        Raises:
            Unavailable: the disk is full; nothing was changed.
        """
        with self._trouble(self._driver):
            return int(self._db.execute(statement, values).rowcount or 0)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Do several changes as one; on any error none of them happened. May be nested: the outermost decides.

        Raises:
            Unavailable: the disk is full.
        """
        if self._db.in_transaction:
            yield
            return
        with self._trouble(self._driver):
            self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._trouble(self._driver):
                self._db.execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself already, as it does on a full disk.
            with contextlib.suppress(self._driver.Error):
                self._db.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._db.close()


def _not_encrypted() -> Refused:
    return Refused(
        "This installation cannot encrypt its files, so nothing was stored. Ask facility IT to install Anechoic again.",
        code="not_encrypted",
    )


def _not_ours() -> Untrusted:
    return Untrusted(
        "An encrypted file of this workstation does not open: it is damaged or belongs to another enrolment. Tell "
        "facility IT."
    )
