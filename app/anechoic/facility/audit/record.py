"""Appending to the record, and proving it: RFC 6962 trees, C2SP checkpoints."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.record.leaf import encode_leaf
from anechoic.seal.record.merkle import Frontier, consistency_proof, inclusion_proof, leaf_hash
from anechoic.store.facility import record as stored


@dataclass(frozen=True)
class LeafRef:
    """Where a leaf stands.

    Attributes:
        index: its number, from 0.
        leaf: its exact bytes.
    """

    index: int
    leaf: bytes


def append(facility: Facility, connection: Connection, kind: str, ids: Mapping[str, str]) -> LeafRef:
    """Add a leaf in the caller's write transaction.

    Args:
        facility: whose record.
        connection: from `Database.write`.
        kind: a value of `RecordKind`.
        ids: random ids and small numbers as text; never names, texts or hashes of them.

    Raises:
        ValueError: a kind that is not known, or ids that a leaf cannot hold.
    """
    n = stored.size(connection)
    leaf = encode_leaf(n=n, time=facility.clock.now_ms(), kind=RecordKind(kind).value, ids=ids)
    nodes = Frontier.at(stored.StoredNodes(connection), n).append(leaf_hash(leaf))
    stored.add_leaf(connection, n, leaf, nodes)
    return LeafRef(n, leaf)


def checkpoint(facility: Facility, connection: Connection) -> str:
    """Give the signed note of the tree as it is now, signing and keeping it when it is new.

    The connection must be a writing one unless a note of this size is kept already.
    """
    n = stored.size(connection)
    kept = stored.checkpoint(connection, n)
    if kept is not None:
        return kept
    root = Frontier.at(stored.StoredNodes(connection), n).root()
    note = facility.secrets.record.sign_checkpoint(n, root)
    stored.keep_checkpoint(connection, n, note, facility.clock.now_ms())
    return note


def size(connection: Connection) -> int:
    """Give the number of leaves."""
    return stored.size(connection)


def leaf_bytes(connection: Connection, index: int) -> bytes:
    """Give the exact bytes of a leaf.

    Raises:
        Untrusted: there is no such leaf.
    """
    return stored.leaf(connection, index)


def prove(_facility: Facility, connection: Connection, index: int, at_size: int) -> tuple[bytes, ...]:
    """Give the proof that leaf `index` is in the tree of this size (RFC 6962, 2.1.1)."""
    return tuple(inclusion_proof(stored.StoredNodes(connection), index, at_size))


def consistency(connection: Connection, old_size: int, new_size: int) -> tuple[bytes, ...]:
    """Give the proof that the tree of the old size is the beginning of the new one (RFC 6962, 2.1.2)."""
    return tuple(consistency_proof(stored.StoredNodes(connection), old_size, new_size))
