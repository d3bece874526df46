"""One person's vault on one workstation: opens only with both shares, the machine's and the live session's."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from anechoic.store.vault.cipher import CipherFile
from anechoic.store.vault.drafts import DRAFT_SCHEMA, DraftTable
from anechoic.store.vault.items import ITEM_SCHEMA, ItemTable
from anechoic.store.vault.outbox import OUTBOX_SCHEMA, OutboxTable
from anechoic.store.vault.preferences import PREFERENCE_SCHEMA, PreferenceTable
from anechoic.store.vault.snippets import SNIPPET_SCHEMA, SnippetTable

_SCHEMA: Final = (*ITEM_SCHEMA, *DRAFT_SCHEMA, *OUTBOX_SCHEMA, *PREFERENCE_SCHEMA, *SNIPPET_SCHEMA)


class PersonVault:
    """Items, drafts, outbox, preferences and snippets of one person.

    Attributes:
        items: packages held here and what became of each clip of them.
        drafts: words not submitted yet, and submitted ones that may still be taken back.
        outbox: answers and verdicts until the facility's receipt is here.
        preferences: how the person likes to work.
        snippets: their own short texts.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or make it; errors are those of `CipherFile`."""
        self._file = CipherFile(path, key, _SCHEMA)
        self.items = ItemTable(self._file)
        self.drafts = DraftTable(self._file)
        self.outbox = OutboxTable(self._file)
        self.preferences = PreferenceTable(self._file)
        self.snippets = SnippetTable(self._file)

    def together(self) -> AbstractContextManager[None]:
        """Do several changes of items, drafts and outbox as one."""
        return self._file.transaction()

    def close(self) -> None:
        """Close the file; without both shares nothing here opens again."""
        self._file.close()
