"""Sealed files that no row knows: a kill between file and commit leaves one, and nothing will ever read it.

A command beside the server may be between its file and its commit at this moment, so only what has lain for an hour
counts. The same sweep takes files of clips that ended, should a kill have kept one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.store.facility import blob_names
from anechoic.store.facility.blobs import StoredFile

_SETTLED_MS: Final = 3_600_000


@dataclass(frozen=True)
class Orphans:
    """How many sealed files no row knows, and their bytes."""

    files: int
    bytes: int


def count(facility: Facility, connection: Connection) -> Orphans:
    """Count them, deleting nothing.

    Raises:
        Unavailable: the disk.
    """
    found = list(_unknown(facility, connection))
    return Orphans(len(found), sum(file.size for file in found))


def sweep(facility: Facility) -> Orphans:
    """Delete them and say how many there were; safe to repeat.

    Raises:
        Unavailable: the disk.
    """
    with facility.database.read() as connection:
        found = list(_unknown(facility, connection))
    for file in found:
        facility.blobs.discard(file)
    return Orphans(len(found), sum(file.size for file in found))


def _unknown(facility: Facility, connection: Connection) -> Iterator[StoredFile]:
    before = facility.clock.now_ms() - _SETTLED_MS
    prefix, known = "", frozenset[str]()
    for file in facility.blobs.stored():
        if file.written_ms > before:
            continue
        if file.name[:2] != prefix:
            prefix = file.name[:2]
            known = blob_names.known(connection, prefix)
        if not file.whole or file.name not in known:
            yield file
