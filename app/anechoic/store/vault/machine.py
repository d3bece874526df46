"""`station.db`: what the machine knows whoever is signed in, under the machine's share alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from anechoic.store.vault.cipher import CipherFile

_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS number (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS event (counter INTEGER PRIMARY KEY CHECK (counter > 0), body BLOB NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS tombstone (clip TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT",
)
EventWriter = Callable[[int], bytes]
"""Writes an event that was given this number."""

_CHECKPOINT: Final = "checkpoint"
_QUARANTINE: Final = "quarantine"
_SEQUENCE: Final = "sequence"
_COUNTER: Final = "event_counter"
_TOMBSTONE: Final = "tombstone"
_KEYS_ISSUED: Final = "keys_issued"


class MachineDatabase:
    """Checkpoint, sequence, events and tombstones of one workstation."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or make it; errors are those of `CipherFile`."""
        self._file = CipherFile(path, key, _SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def checkpoint(self) -> str:
        """Give the newest checkpoint kept, a signed note, or an empty text before the first."""
        return self._note(_CHECKPOINT)

    def keep_checkpoint(self, note: str) -> None:
        """Keep a checkpoint that was proved to follow the one kept."""
        self._set_note(_CHECKPOINT, note)

    def quarantine(self) -> str:
        """Give why nothing may be opened here any more, or an empty text."""
        return self._note(_QUARANTINE)

    def put_in_quarantine(self, reason: str) -> None:
        """Close this workstation for content until IT enrols it again; the first reason stays."""
        self._file.run("INSERT OR IGNORE INTO note (name, value) VALUES (?, ?)", (_QUARANTINE, reason))

    def sequence(self) -> int:
        """Give the highest package number ever accepted here."""
        return self._number(_SEQUENCE)

    def raise_sequence(self, value: int) -> bool:
        """Accept a package number; says no when it is not higher than every earlier one."""
        return self._raise(_SEQUENCE, value)

    def keys_issued(self) -> int:
        """Give when the newest facility keys seen here were issued, Unix seconds."""
        return self._number(_KEYS_ISSUED)

    def raise_keys_issued(self, value: int) -> bool:
        """Note newer facility keys; says no when they are not newer."""
        return self._raise(_KEYS_ISSUED, value)

    def queue_event(self, write: EventWriter) -> int:
        """Give an event the next number and queue it, in one transaction.

        Raises:
            Unavailable: the disk is full: then what the event tells of must not happen.
        """
        with self._file.transaction():
            counter = self._number(_COUNTER) + 1
            self._set_number(_COUNTER, counter)
            self._file.run("INSERT INTO event (counter, body) VALUES (?, ?)", (counter, write(counter)))
        return counter

    def event_counter(self) -> int:
        """Give the number of the newest event."""
        return self._number(_COUNTER)

    def events(self, most: int) -> list[bytes]:
        """Give the oldest queued events in order."""
        return [row[0] for row in self._file.rows("SELECT body FROM event ORDER BY counter LIMIT ?", (most,))]

    def events_recorded(self, counter: int) -> None:
        """Forget events up to this number: the facility has recorded them."""
        self._file.run("DELETE FROM event WHERE counter <= ?", (counter,))

    def tombstone_number(self) -> int:
        """Give the highest withdrawal known."""
        return self._number(_TOMBSTONE)

    def bury(self, number: int, clip: str) -> None:
        """Remember a withdrawal for ever."""
        with self._file.transaction():
            self._file.run("INSERT OR IGNORE INTO tombstone (clip, number) VALUES (?, ?)", (clip, number))
            self._raise(_TOMBSTONE, number)

    def is_buried(self, clip: str) -> bool:
        """Say whether this clip was withdrawn."""
        return bool(self._file.rows("SELECT 1 FROM tombstone WHERE clip = ?", (clip,)))

    def _number(self, name: str) -> int:
        rows = self._file.rows("SELECT value FROM number WHERE name = ?", (name,))
        return int(rows[0][0]) if rows else 0

    def _set_number(self, name: str, value: int) -> None:
        self._file.run("INSERT OR REPLACE INTO number (name, value) VALUES (?, ?)", (name, value))

    def _raise(self, name: str, value: int) -> bool:
        with self._file.transaction():
            higher = value > self._number(name)
            if higher:
                self._set_number(name, value)
        return higher

    def _note(self, name: str) -> str:
        rows = self._file.rows("SELECT value FROM note WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    def _set_note(self, name: str, value: str) -> None:
        self._file.run("INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)", (name, value))
