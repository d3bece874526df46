"""Sealed answers and verdicts, exactly as made, until the facility's receipt is here."""

from dataclasses import dataclass
from typing import Any, Final

from anechoic.rules.ids import SessionId, TaskId
from anechoic.rules.task import ReceiptState
from anechoic.store.vault.cipher import CipherFile

OUTBOX_SCHEMA: Final = (
    (
        "CREATE TABLE IF NOT EXISTS outbox (n INTEGER PRIMARY KEY AUTOINCREMENT, subject TEXT NOT NULL UNIQUE, "
        "kind TEXT NOT NULL CHECK (kind IN ('answer', 'verdict')), session TEXT NOT NULL, task TEXT NOT NULL, "
        "clip TEXT NOT NULL, digest BLOB NOT NULL, sealed BLOB, "
        "receipt TEXT CHECK (receipt IN ('accepted', 'repeated', 'taken', 'withdrawn', 'refused')), "
        "CHECK ((sealed IS NULL) = (receipt IS NOT NULL))) STRICT"
    ),
)


@dataclass(frozen=True)
class Letter:
    """One sealed object on its way.

    Attributes:
        subject: the answer's or review's id.
        kind: `answer` or `verdict`.
        session: the session whose key signed it.
        sealed: the exact bytes; empty once the receipt is here.
        digest: their SHA-256.
        receipt: what became of it, or nothing yet.
    """

    subject: str
    kind: str
    session: SessionId
    task: TaskId
    clip: str
    digest: bytes
    sealed: bytes
    receipt: ReceiptState | None = None


class OutboxTable:
    """Outbox of one person's vault."""

    def __init__(self, file: CipherFile) -> None:
        self._file = file

    def add(self, letter: Letter) -> None:
        """Enter a letter; call it in the transaction that marks the item done."""
        self._file.run(
            "INSERT INTO outbox (subject, kind, session, task, clip, digest, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (letter.subject, letter.kind, letter.session, letter.task, letter.clip, letter.digest, letter.sealed),
        )

    def first_waiting(self) -> Letter | None:
        """Give the oldest letter without a receipt."""
        rows = self._file.rows(
            "SELECT subject, kind, session, task, clip, digest, sealed, receipt FROM outbox "
            "WHERE receipt IS NULL ORDER BY n LIMIT 1"
        )
        return _letter(rows[0]) if rows else None

    def settle(self, subject: str, state: ReceiptState) -> None:
        """Note the receipt and destroy the sealed bytes; a second receipt changes nothing."""
        self._file.run(
            "UPDATE outbox SET receipt = ?, sealed = NULL WHERE subject = ? AND receipt IS NULL", (state.value, subject)
        )

    def find(self, subject: str) -> Letter | None:
        """Give one letter."""
        rows = self._file.rows(
            "SELECT subject, kind, session, task, clip, digest, sealed, receipt FROM outbox WHERE subject = ?",
            (subject,),
        )
        return _letter(rows[0]) if rows else None

    def newest_answer(self, session: SessionId) -> Letter | None:
        """Give the answer made last in a session: the one that can be taken back."""
        rows = self._file.rows(
            "SELECT subject, kind, session, task, clip, digest, sealed, receipt FROM outbox "
            "WHERE kind = 'answer' AND session = ? ORDER BY n DESC LIMIT 1",
            (session,),
        )
        return _letter(rows[0]) if rows else None

    def waiting(self) -> int:
        """Give how many letters have no receipt."""
        return int(self._file.rows("SELECT count(*) FROM outbox WHERE receipt IS NULL")[0][0])

    def forget_settled(self) -> None:
        """Drop letters whose receipt is here."""
        self._file.run("DELETE FROM outbox WHERE receipt IS NOT NULL")


def _letter(row: tuple[Any, ...]) -> Letter:
    subject, kind, session, task, clip, digest, sealed, receipt = row
    return Letter(
        subject=subject,
        kind=kind,
        session=SessionId(session),
        task=TaskId(task),
        clip=clip,
        digest=bytes(digest),
        sealed=bytes(sealed or b""),
        receipt=ReceiptState(receipt) if receipt else None,
    )
