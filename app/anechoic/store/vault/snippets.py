"""A person's own short texts, at most fifty, in the order of their last use.

They lie in the vault and nowhere else: encrypted, opened only with the machine's share and the live session's of this
one person, sent to nobody and written into no record. They are ended by their person, by thirty days without use, with
the vault, and with the clip that was open when they were kept: where that is withdrawn, words of it may stand in them.
Which clip that was is kept beside them, under a hash of the text, so that a change that is undone keeps it.

What that does not promise: a person may keep words of one clip while another is open, or write them into the answer to
another of their own, as they could from memory.
"""

import hashlib
from collections.abc import Collection, Sequence
from typing import Final

from anechoic.rules.snippets import Snippet
from anechoic.store.vault.cipher import CipherFile

SNIPPET_SCHEMA: Final = (
    (
        # The limits of `rules.snippets`; statements are never put together from pieces.
        "CREATE TABLE IF NOT EXISTS snippet ("
        "place INTEGER PRIMARY KEY CHECK (place BETWEEN 0 AND 49), "
        "name TEXT NOT NULL CHECK (length(name) <= 60), "
        "text TEXT NOT NULL UNIQUE CHECK (length(text) BETWEEN 1 AND 500), "
        "used INTEGER NOT NULL) STRICT"
    ),
    "CREATE TABLE IF NOT EXISTS snippet_origin (digest BLOB PRIMARY KEY, clip TEXT NOT NULL) STRICT",
)


class SnippetTable:
    """The snippets of one person's vault."""

    def __init__(self, file: CipherFile) -> None:
        self._file = file

    def replace(self, snippets: Sequence[Snippet], *, clip: str = "") -> None:
        """Keep these in place of all earlier ones.

        Args:
            snippets: in order.
            clip: open now; a text that was never kept before came to be while it was. Empty for none.

        Raises:
            Unavailable: the disk is full; the earlier ones are still there.
        """
        with self._file.transaction():
            before = {one.text for one in self.kept()} if clip else set()
            for one in snippets:
                if clip and one.text not in before:
                    self._file.run(
                        "INSERT OR IGNORE INTO snippet_origin (digest, clip) VALUES (?, ?)", (_digest(one.text), clip)
                    )
            self._file.run("DELETE FROM snippet")
            for place, one in enumerate(snippets):
                self._file.run(
                    "INSERT INTO snippet (place, name, text, used) VALUES (?, ?, ?, ?)",
                    (place, one.name, one.text, one.used),
                )

    def kept(self) -> tuple[Snippet, ...]:
        """Give what is kept, in order."""
        rows = self._file.rows("SELECT name, text, used FROM snippet ORDER BY place")
        return tuple(Snippet(str(name), str(text), int(used)) for name, text, used in rows)

    def origins(self) -> frozenset[str]:
        """Give the clips that were open when something was kept."""
        return frozenset(str(clip) for (clip,) in self._file.rows("SELECT DISTINCT clip FROM snippet_origin"))

    def end_of(self, clips: Collection[str]) -> int:
        """Destroy what was kept while one of these clips was open; give how many there were.

        Raises:
            Unavailable: the disk is full; all are still there.
        """
        with self._file.transaction():
            rows = self._file.rows("SELECT digest, clip FROM snippet_origin")
            ended = {bytes(digest) for digest, clip in rows if str(clip) in clips}
            texts = [one.text for one in self.kept() if _digest(one.text) in ended]
            for text in texts:
                self._file.run("DELETE FROM snippet WHERE text = ?", (text,))
            for digest in ended:
                self._file.run("DELETE FROM snippet_origin WHERE digest = ?", (digest,))
        return len(texts)

    def forget_origins(self) -> None:
        """Forget the clips of texts that are not kept any more.

        Raises:
            Unavailable: the disk is full.
        """
        kept = {_digest(one.text) for one in self.kept()}
        with self._file.transaction():
            for (digest,) in self._file.rows("SELECT digest FROM snippet_origin"):
                if bytes(digest) not in kept:
                    self._file.run("DELETE FROM snippet_origin WHERE digest = ?", (bytes(digest),))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
