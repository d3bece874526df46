"""Packages held at this workstation and what became of each clip of them.

    held ──opened──▶ opened ──submitted──▶ done ──taken back──▶ opened
      │                 │
      └──lost───────────┴──▶ gone      (given back, lease lost, withdrawn)

Which clip is released ahead is not here: a release lives in memory and ends with the program.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from anechoic.rules.ids import AnswerId, ClipId, LeaseId, PackageId, TaskId
from anechoic.store.vault.cipher import CipherFile

ITEM_SCHEMA: Final = (
    (
        "CREATE TABLE IF NOT EXISTS package (package TEXT PRIMARY KEY, purpose TEXT NOT NULL, "
        "sequence INTEGER NOT NULL, sha256 BLOB NOT NULL) STRICT"
    ),
    (
        "CREATE TABLE IF NOT EXISTS item (package TEXT NOT NULL REFERENCES package, clip TEXT NOT NULL, "
        "task TEXT NOT NULL, lease TEXT NOT NULL, fencing INTEGER NOT NULL, place INTEGER NOT NULL, "
        "state TEXT NOT NULL CHECK (state IN ('held', 'opened', 'done', 'gone')), "
        "opened INTEGER NOT NULL DEFAULT 0, supersedes TEXT NOT NULL DEFAULT '', PRIMARY KEY (package, clip)) STRICT"
    ),
)


class ItemState(Enum):
    """What is known of one clip of a package here."""

    HELD = "held"
    """Sealed here, never opened."""
    OPENED = "opened"
    """Was opened, is not done."""
    DONE = "done"
    """Answered, skipped or decided; the outbox has it."""
    GONE = "gone"
    """Given back, lost or withdrawn."""


@dataclass(frozen=True)
class Item:
    """One clip of one package.

    Attributes:
        purpose: `work` or `review`.
        lease, fencing: as they are now; a take-back gives new ones.
        place: number in its package, from 0.
        supersedes: the answer taken back, or empty.
    """

    package: PackageId
    purpose: str
    clip: ClipId
    task: TaskId
    lease: LeaseId
    fencing: int
    place: int
    state: ItemState
    supersedes: AnswerId


class ItemTable:
    """Items of one person's vault."""

    def __init__(self, file: CipherFile) -> None:
        self._file = file

    def add_package(self, package: PackageId, purpose: str, sequence: int, sha256: bytes, items: list[Item]) -> None:
        """Enter a verified package whose file is in place; entering it twice changes nothing."""
        with self._file.transaction():
            self._file.run(
                "INSERT OR IGNORE INTO package (package, purpose, sequence, sha256) VALUES (?, ?, ?, ?)",
                (package, purpose, sequence, sha256),
            )
            for item in items:
                self._file.run(
                    "INSERT OR IGNORE INTO item (package, clip, task, lease, fencing, place, state) "
                    "VALUES (?, ?, ?, ?, ?, ?, 'held')",
                    (package, item.clip, item.task, item.lease, item.fencing, item.place),
                )

    def waiting(self, purpose: str) -> list[Item]:
        """Give what can be opened: opened ones first, the latest before earlier ones; then held ones in order."""
        rows = self._file.rows(
            "SELECT package, purpose, clip, task, lease, fencing, place, state, supersedes "
            "FROM item JOIN package USING (package) WHERE state IN ('held', 'opened') AND purpose = ? "
            "ORDER BY state = 'held', opened DESC, sequence, place",
            (purpose,),
        )
        return [_item(row) for row in rows]

    def leases(self) -> list[LeaseId]:
        """Give the leases of everything that can be opened."""
        return [row[0] for row in self._file.rows("SELECT lease FROM item WHERE state IN ('held', 'opened')")]

    def of_task(self, task: TaskId) -> Item | None:
        """Give the newest item of a task."""
        rows = self._file.rows(
            "SELECT package, purpose, clip, task, lease, fencing, place, state, supersedes "
            "FROM item JOIN package USING (package) WHERE task = ? ORDER BY sequence DESC LIMIT 1",
            (task,),
        )
        return _item(rows[0]) if rows else None

    def of_clip(self, clip: ClipId) -> list[Item]:
        """Give every item that holds a clip."""
        rows = self._file.rows(
            "SELECT package, purpose, clip, task, lease, fencing, place, state, supersedes "
            "FROM item JOIN package USING (package) WHERE clip = ?",
            (clip,),
        )
        return [_item(row) for row in rows]

    def count(self, package: PackageId) -> int:
        """Give how many clips a package has."""
        return int(self._file.rows("SELECT count(*) FROM item WHERE package = ?", (package,))[0][0])

    def digest(self, package: PackageId) -> bytes:
        """Give the SHA-256 the package file had when it was verified, or nothing for an unknown one."""
        rows = self._file.rows("SELECT sha256 FROM package WHERE package = ?", (package,))
        return bytes(rows[0][0]) if rows else b""

    def mark_opened(self, item: Item, at: int) -> None:
        """Note that a clip was opened, Unix milliseconds."""
        self._file.run(
            "UPDATE item SET state = 'opened', opened = ? WHERE package = ? AND clip = ?", (at, item.package, item.clip)
        )

    def mark(self, item: Item, state: ItemState) -> None:
        """Note what became of a clip."""
        self._file.run(
            "UPDATE item SET state = ? WHERE package = ? AND clip = ?", (state.value, item.package, item.clip)
        )

    def mark_lost(self, leases: list[LeaseId]) -> None:
        """Note that leases do not hold any more."""
        with self._file.transaction():
            for lease in leases:
                self._file.run(
                    "UPDATE item SET state = 'gone' WHERE lease = ? AND state IN ('held', 'opened')", (lease,)
                )

    def take_back(self, item: Item, lease: LeaseId, fencing: int, answer: AnswerId, at: int) -> None:
        """Open a done item again under its new lease."""
        self._file.run(
            "UPDATE item SET state = 'opened', opened = ?, lease = ?, fencing = ?, supersedes = ? "
            "WHERE package = ? AND clip = ?",
            (at, lease, fencing, answer, item.package, item.clip),
        )

    def spent_packages(self) -> list[PackageId]:
        """Give packages of which nothing can be opened any more."""
        return [
            row[0]
            for row in self._file.rows(
                "SELECT package FROM package WHERE package NOT IN "
                "(SELECT package FROM item WHERE state IN ('held', 'opened'))"
            )
        ]

    def forget_package(self, package: PackageId) -> None:
        """Take a spent package out; its file goes with it."""
        with self._file.transaction():
            self._file.run("DELETE FROM item WHERE package = ?", (package,))
            self._file.run("DELETE FROM package WHERE package = ?", (package,))


def _item(row: tuple[Any, ...]) -> Item:
    package, purpose, clip, task, lease, fencing, place, state, supersedes = row
    return Item(
        package=PackageId(package),
        purpose=purpose,
        clip=ClipId(clip),
        task=TaskId(task),
        lease=LeaseId(lease),
        fencing=fencing,
        place=place,
        state=ItemState(state),
        supersedes=AnswerId(supersedes),
    )
