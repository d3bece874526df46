"""Columns that only the server can read, and tags by which equal values meet without being readable."""

import unicodedata

from anechoic.seal.box import Box
from anechoic.seal.derive import mac, subkey
from anechoic.seal.kinds import Kind


class SealedColumns:
    """Seals bytes to one table, column and row: moved elsewhere, they do not open."""

    __slots__ = ("_box", "_tag_key")

    def __init__(self, column_key: bytes, tag_key: bytes) -> None:
        self._box = Box(column_key)
        self._tag_key = tag_key

    def seal(self, table: str, column: str, row_id: str, plaintext: bytes) -> bytes:
        """Give the bytes to store at this place."""
        return self._box.seal(plaintext, kind=Kind.COLUMN, bound=_place(table, column, row_id))

    def open(self, table: str, column: str, row_id: str, sealed: bytes) -> bytes:
        """Give what was sealed for this place.

        Raises:
            Untrusted: it was sealed for another place, or is damaged.
        """
        return self._box.open(sealed, kind=Kind.COLUMN, bound=_place(table, column, row_id))

    def tag(self, purpose: str, value: str) -> bytes:
        """Give a 32-byte keyed hash of a value (NFC); tags of different purposes cannot be compared."""
        return mac(subkey(self._tag_key, label=purpose.encode()), unicodedata.normalize("NFC", value).encode())


def _place(table: str, column: str, row_id: str) -> bytes:
    return f"{table}|{column}|{row_id}".encode()
