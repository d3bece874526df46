"""What a clip holds, at rest: sound and text under one content key, which alone is wrapped by the epoch key.

Destroying the wrapped key ends both. Sound is PCM16 mono little endian in a blob (kind BLOB, bound to the clip's id);
text is a wire `TaskText` in its column (kind COLUMN, bound to table, column and clip).
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.context import Facility
from anechoic.seal.box import Box
from anechoic.seal.kinds import Kind
from anechoic.store.facility import tasks as stored
from anechoic.wire.codec import decode, encode
from anechoic.wire.limits import CLIP_TEXT_BYTES
from anechoic.wire.work import TaskText


@dataclass(frozen=True, repr=False)
class Contents:
    """An opened clip.

    Attributes:
        clip: its id.
        rate: frames a second.
        pcm: PCM16 mono little endian.
        text: without what differs by person; candidates are keyed `a`-`f` in the owner's order.
    """

    clip: str
    rate: int
    pcm: bytes
    text: TaskText


def wrap_key(facility: Facility, clip: str, key: bytes) -> bytes:
    """Wrap the 32-byte content key of a clip for its row in the key table."""
    return Box(facility.secrets.epoch_key).seal(key, kind=Kind.CONTENT_KEY, bound=clip.encode())


def seal_pcm(key: bytes, clip: str, pcm: bytes) -> bytes:
    """Seal the sound of a clip for its blob."""
    return Box(key).seal(pcm, kind=Kind.BLOB, bound=clip.encode())


def seal_text(key: bytes, clip: str, text: TaskText) -> bytes:
    """Seal the text of a clip for its column."""
    return Box(key).seal(encode(text), kind=Kind.COLUMN, bound=_place(clip))


def open_contents(facility: Facility, connection: Connection, clip: str) -> Contents:
    """Open sound and text of a clip.

    Raises:
        Refused: it was withdrawn or its time is over; code `withdrawn`.
        Untrusted: blob or row were tampered with.
        Unavailable: the blob is not there.
    """
    row, box = _box(facility, connection, clip)
    pcm = box.open(facility.blobs.read(row.blob), kind=Kind.BLOB, bound=clip.encode())
    return Contents(clip, row.rate, pcm, _text(box, clip, row.sealed_text))


def open_text(facility: Facility, connection: Connection, clip: str) -> TaskText:
    """Open the text of a clip alone.

    Raises:
        Refused: it was withdrawn or its time is over; code `withdrawn`.
        Untrusted: the row was tampered with.
    """
    row, box = _box(facility, connection, clip)
    return _text(box, clip, row.sealed_text)


def _box(facility: Facility, connection: Connection, clip: str) -> tuple[stored.TaskRow, Box]:
    row = stored.clip(connection, clip)
    if row is None or row.wrapped_key is None or row.withdrawn is not None or row.destroyed is not None:
        raise Refused("This recording was withdrawn. Nothing of it may be opened any more.", code="withdrawn")
    key = Box(facility.secrets.epoch_key).open(row.wrapped_key, kind=Kind.CONTENT_KEY, bound=clip.encode())
    return row, Box(key)


def _text(box: Box, clip: str, sealed: bytes) -> TaskText:
    return decode(box.open(sealed, kind=Kind.COLUMN, bound=_place(clip)), TaskText, limit=CLIP_TEXT_BYTES)


def _place(clip: str) -> bytes:
    return f"clip|sealed_text|{clip}".encode()
