"""Drafts as the vault keeps them."""

from typing import Final

import msgspec

from anechoic.errors import Untrusted
from anechoic.station.port import Draft

_MOST_BYTES: Final = 1024 * 1024
"""A text of 4,000 signs of a script without spaces has as many bits, each of about 100 bytes."""


def write_draft(draft: Draft) -> bytes:
    """Give a draft as bytes for the vault."""
    return msgspec.json.encode(draft)


def read_draft(data: bytes) -> Draft:
    """Give a draft back.

    Raises:
        Untrusted: the vault held something else.
    """
    try:
        if len(data) <= _MOST_BYTES:
            return msgspec.json.decode(data, type=Draft)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        pass  # said below, without the words that may be inside the error
    raise Untrusted("A draft kept here cannot be read any more. Tell facility IT.")
