"""What the decoding child says through its pipe: one byte of kind, a length, then the payload."""

import os
import struct
from enum import Enum
from typing import Final

HEAD: Final = struct.Struct("<cI")
PAYLOAD_BYTES: Final = 1024 * 1024
"""The most one message may carry; checked before anything is read."""

FORMAT: Final = struct.Struct("<IIQ")
"""Rate, channels, frames promised by the header."""

COUNT: Final = struct.Struct("<Q")
"""Frames really decoded."""


class Said(Enum):
    """Kinds of message, in the order they come."""

    READY = b"C"
    """Once: JSON of the confinement that holds."""
    FORMAT = b"F"
    PCM = b"P"
    """Mono int16, little endian."""
    CUT = b"T"
    """The file is damaged or ends here before its time; only where that is allowed."""
    END = b"E"
    REFUSED = b"X"
    """A reason code instead of the end."""


def say(pipe: int, kind: Said, payload: bytes) -> None:
    """Write one message whole; blocks while the reader is slow."""
    rest = memoryview(HEAD.pack(kind.value, len(payload)) + payload)
    while rest:
        rest = rest[os.write(pipe, rest) :]
