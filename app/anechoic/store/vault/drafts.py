"""Words not submitted yet; and those submitted, as long as they may be taken back."""

from typing import Final

from anechoic.rules.ids import TaskId
from anechoic.store.vault.cipher import CipherFile

DRAFT_SCHEMA: Final = (
    (
        "CREATE TABLE IF NOT EXISTS draft (task TEXT PRIMARY KEY, body BLOB NOT NULL, saved INTEGER NOT NULL, "
        "final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1))) STRICT"
    ),
)


class DraftTable:
    """Drafts of one person's vault, one a task."""

    def __init__(self, file: CipherFile) -> None:
        self._file = file

    def save(self, task: TaskId, body: bytes, at: int) -> None:
        """Keep the draft of a task in place of an earlier one.

        Raises:
            Unavailable: the disk is full; the earlier draft is still there.
        """
        self._file.run("INSERT OR REPLACE INTO draft (task, body, saved, final) VALUES (?, ?, ?, 0)", (task, body, at))

    def open_draft(self, task: TaskId) -> bytes | None:
        """Give the draft of a task that is not submitted."""
        rows = self._file.rows("SELECT body FROM draft WHERE task = ? AND final = 0", (task,))
        return bytes(rows[0][0]) if rows else None

    def submit(self, task: TaskId, body: bytes, at: int) -> None:
        """Keep the submitted words, in case they are taken back."""
        self._file.run("INSERT OR REPLACE INTO draft (task, body, saved, final) VALUES (?, ?, ?, 1)", (task, body, at))

    def take_back(self, task: TaskId) -> None:
        """Make submitted words a draft again."""
        self._file.run("UPDATE draft SET final = 0 WHERE task = ?", (task,))

    def forget(self, task: TaskId) -> None:
        """Destroy the draft of a task: it was withdrawn."""
        self._file.run("DELETE FROM draft WHERE task = ?", (task,))

    def forget_submitted(self) -> None:
        """Destroy all submitted words: the session in which they could be taken back is over."""
        self._file.run("DELETE FROM draft WHERE final = 1")

    def count_open(self) -> int:
        """Give how many drafts are kept."""
        return int(self._file.rows("SELECT count(*) FROM draft WHERE final = 0")[0][0])
