"""How the person likes to work: one row."""

from typing import Final

from anechoic.store.vault.cipher import CipherFile

PREFERENCE_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS preference (only INTEGER PRIMARY KEY CHECK (only = 1), body BLOB NOT NULL) STRICT",
)


class PreferenceTable:
    """The preferences of one person's vault."""

    def __init__(self, file: CipherFile) -> None:
        self._file = file

    def save(self, body: bytes) -> None:
        """Keep them in place of earlier ones.

        Raises:
            Unavailable: the disk is full; the earlier ones are still there.
        """
        self._file.run("INSERT OR REPLACE INTO preference (only, body) VALUES (1, ?)", (body,))

    def kept(self) -> bytes | None:
        """Give what was kept, or nothing."""
        rows = self._file.rows("SELECT body FROM preference WHERE only = 1", ())
        return bytes(rows[0][0]) if rows else None
