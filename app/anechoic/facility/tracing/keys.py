"""The key of a playback, made from the master key each time it is needed and kept nowhere."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.seal.derive import hash_bytes
from anechoic.seal.record.leaf import decode_leaf
from anechoic.seal.trace import key_commitment, playback_key, trace_root
from anechoic.store.facility.playbacks import PlaybackRow
from anechoic.trace.profile import key_info, named_mark

_CLIP: Final = b"anechoic/v1/trace-clip\x00"


def playback_key_of(facility: Facility, row: PlaybackRow) -> bytes:
    """Give the 32-byte key that marked a playback, or that is to mark it.

    The clip's part of it comes from the clip's random id, not from its sound: a clip that was withdrawn still has its
    keys, and what was masked later changes none.

    Raises:
        Refused: code `mark_unknown`: a version or profile this program does not make.
    """
    return next(playback_keys_of(facility, [row]))


def playback_keys_of(facility: Facility, rows: Iterable[PlaybackRow]) -> Iterator[bytes]:
    """Give the keys of many playbacks, as `playback_key_of` each; rows of a clip one after the other share its root.

    Raises:
        Refused: code `mark_unknown`.
    """
    clip, root = "", b""
    for row in rows:
        profile = named_mark(row.mark)
        if profile is None:
            raise Refused(
                "This playback was marked in a way that this program does not know. Use the version that released it.",
                code="mark_unknown",
            )
        if row.clip != clip or not root:
            clip, root = row.clip, _root_of(facility, row.clip)
        yield playback_key(root, key_info(profile, row.id))


def committed_key_of(facility: Facility, connection: Connection, row: PlaybackRow) -> bytes:
    """Give the key of a playback, which is the one its leaf in the record has committed to.

    Raises:
        Refused: code `mark_unknown`.
        Untrusted: the leaf names another playback or key: row, record and master key do not belong together.
    """
    key = playback_key_of(facility, row)
    leaf = decode_leaf(record.leaf_bytes(connection, row.leaf))
    said = {"playback": row.id, "mark": row.mark, "playback_key": key_commitment(key)}
    said |= {"clip": row.clip, "lease": row.lease, "task": row.task}
    said |= {"person": row.person, "station": row.station, "session": row.session}
    if leaf.kind != "released" or any(leaf.ids.get(name) != value for name, value in said.items()):
        raise Untrusted("The record speaks of another key for this playback. Nothing was measured against it.")
    return key


def _root_of(facility: Facility, clip: str) -> bytes:
    return trace_root(facility.secrets.trace_key, clip_hash=hash_bytes(_CLIP + clip.encode("ascii")))
