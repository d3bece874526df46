"""A person's own short texts, at most fifty, in the order of their last use.

They lie in the vault and nowhere else: encrypted, opened only with the machine's share and the live session's of this
one person, sent to nobody and written into no record. What that does not promise: a person may keep words of one clip
and write them into the answer to another of their own, as they could from memory; a snippet is not ended by the
withdrawal of a clip its words came from, only by its person, by thirty days without use, or with the vault.
"""

from collections.abc import Sequence
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
)


class SnippetTable:
    """The snippets of one person's vault."""

    def __init__(self, file: CipherFile) -> None:
        self._file = file

    def replace(self, snippets: Sequence[Snippet]) -> None:
        """Keep these in place of all earlier ones.

        Raises:
            Unavailable: the disk is full; the earlier ones are still there.
        """
        with self._file.transaction():
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
