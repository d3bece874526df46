"""The facility's database: readers beside one writer, and every write wholly or not at all."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, exc

from anechoic.errors import Unavailable

_WRITES = "anechoic_writes"
# The command line and the server write to the same file: one waits this long for the other.
_PATIENCE_SECONDS = 30
_FULL = frozenset({sqlite3.SQLITE_FULL})
_AWAY = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


class Database:
    """SQLite in WAL mode with full synchronisation; portable SQL, so that PostgreSQL can stand here later.

    Writers of this process queue at one lock, because SQLite's own waiting is unfair (measured: p99 10 s with 200
    clients); writers of other processes meet at `BEGIN IMMEDIATE`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = threading.Lock()
        self._writing: int | None = None
        self.engine = _engine(path)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the database and must not write.

        Raises:
            Unavailable: the file cannot be read.
        """
        with _translated(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the one writing connection: commits at the end, takes everything back on any exception.

        Raises:
            Unavailable: code `disk_full`, `disk_trouble` or `busy`; nothing was changed.
        """
        if self._writing == threading.get_ident():
            raise RuntimeError("a write inside a write: hand the connection on instead")
        with self._writer:
            self._writing = threading.get_ident()
            try:
                with (
                    _translated(),
                    self.engine.connect().execution_options(**{_WRITES: True}) as connection,
                    connection.begin(),
                ):
                    yield connection
            finally:
                self._writing = None

    def forget(self) -> bool:
        """Drop old pages after keys were destroyed, so that they are in no file any more; safe to run any time.

        Returns:
            Whether all are gone; not while another process reads them, and then the next call does it.

        Raises:
            Unavailable: the disk.
        """
        if self.engine.dialect.name != "sqlite":
            return False
        with self._writer, _translated():
            raw = self.engine.raw_connection()
            try:
                busy = raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                raw.close()
        return busy is not None and busy[0] == 0

    def migrate(self) -> None:
        """Bring the schema to the newest revision; makes it when the file is empty. Safe to run again.

        Raises:
            Unavailable: the file cannot be written.
        """
        from anechoic.store.facility.migrations.newest import is_newest

        with self.read() as connection:
            if is_newest(connection):
                return
        from anechoic.store.facility.migrations.run import upgrade

        with self.write() as connection:
            upgrade(connection)

    def close(self) -> None:
        """Close every connection; the database can be used again afterwards."""
        self.engine.dispose()


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        connect_args={"timeout": _PATIENCE_SECONDS, "check_same_thread": False},
        hide_parameters=True,  # an error's text must not carry what was written
        pool_size=8,
        max_overflow=8,
    )

    @event.listens_for(engine, "connect")
    def _on_connect(raw: sqlite3.Connection, _record: object) -> None:
        # The driver's own guess at transactions is off: BEGIN is ours, below.
        raw.isolation_level = None
        for pragma in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",
            "PRAGMA temp_store = MEMORY",
        ):
            raw.execute(pragma)

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        options: dict[str, Any] = dict(connection.get_execution_options())
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(_WRITES) else "BEGIN")

    return engine


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except exc.DatabaseError as error:
        trouble = _trouble(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
        if trouble is None:
            raise
        raise trouble from error


def _trouble(code: int) -> Unavailable | None:
    if code in _FULL:
        return Unavailable(
            "The facility's disk is full; nothing was changed. Facility IT must make room.", code="disk_full"
        )
    if code in _AWAY:
        return Unavailable(
            "The facility's database cannot be used; nothing was changed. Facility IT must look at its disk.",
            code="disk_trouble",
        )
    if code in _DAMAGED:
        return Unavailable(
            "The facility's database is damaged; nothing was changed. Keep the file as it is and call a custodian.",
            code="database_damaged",
        )
    if code in _BUSY:
        return Unavailable("The facility is busy; nothing was changed. Try again in a minute.", code="busy")
    return None
