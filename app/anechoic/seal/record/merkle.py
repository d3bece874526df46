"""The record's Merkle tree (RFC 6962): it grows without its leaves, and proves itself from stored nodes.

Hashes, the growing edge and the proofs are imported from here.
"""

from dataclasses import dataclass
from typing import Self

from anechoic.seal.kinds import not_genuine
from anechoic.seal.record.proof import (
    LevelReader,
    consistency_proof,
    inclusion_proof,
    verify_consistency,
    verify_inclusion,
)
from anechoic.seal.record.tree import EMPTY_ROOT, HASH_BYTES, leaf_hash, node_hash

__all__ = [
    "EMPTY_ROOT",
    "Frontier",
    "LevelReader",
    "Node",
    "consistency_proof",
    "inclusion_proof",
    "leaf_hash",
    "node_hash",
    "verify_consistency",
    "verify_inclusion",
]

_SIZE_BYTES = 8


@dataclass(frozen=True)
class Node:
    """The root of a complete subtree: it covers leaves `index << level` to `(index + 1) << level`, never changes.

    Attributes:
        level: 0 for a leaf's hash, one more for each doubling.
        index: position among the nodes of its level.
        hash: 32 bytes.
    """

    level: int
    index: int
    hash: bytes


class Frontier:
    """The right edge of a growing tree: one hash for each bit set in its size, largest subtree first."""

    __slots__ = ("_edge", "_size")

    def __init__(self) -> None:
        self._size = 0
        self._edge: list[bytes] = []

    @property
    def size(self) -> int:
        """Give the number of leaves."""
        return self._size

    def append(self, hash_of_leaf: bytes) -> tuple[Node, ...]:
        """Add one leaf by its hash.

        Returns:
            Every node that is complete now, leaf first: what a store keeps, for proofs to read.

        Raises:
            Untrusted: not 32 bytes.
        """
        if len(hash_of_leaf) != HASH_BYTES:
            raise not_genuine()
        level, index, node = 0, self._size, hash_of_leaf
        complete = [Node(level, index, node)]
        while index & 1:
            level, index, node = level + 1, index >> 1, node_hash(self._edge.pop(), node)
            complete.append(Node(level, index, node))
        self._edge.append(node)
        self._size += 1
        return tuple(complete)

    def root(self) -> bytes:
        """Give the 32-byte root over all leaves so far; that of no leaves is SHA-256 of nothing."""
        if not self._edge:
            return EMPTY_ROOT
        root = self._edge[-1]
        for left in reversed(self._edge[:-1]):
            root = node_hash(left, root)
        return root

    def serialise(self) -> bytes:
        """Give the size (u64, big endian) and the hashes of the edge."""
        return self._size.to_bytes(_SIZE_BYTES, "big") + b"".join(self._edge)

    @classmethod
    def restore(cls, data: bytes) -> Self:
        """Continue from what `serialise` gave.

        Raises:
            Untrusted: its length does not fit its size.
        """
        size = int.from_bytes(data[:_SIZE_BYTES], "big")
        if len(data) != _SIZE_BYTES + HASH_BYTES * size.bit_count():
            raise not_genuine()
        frontier = cls()
        frontier._size = size
        frontier._edge = [data[at : at + HASH_BYTES] for at in range(_SIZE_BYTES, len(data), HASH_BYTES)]
        return frontier

    @classmethod
    def at(cls, nodes: LevelReader, size: int) -> Self:
        """Give the edge the tree had at this size, read from stored nodes: one read for each bit of the size."""
        frontier = cls()
        start = 0
        for level in reversed(range(size.bit_length())):
            if size >> level & 1:
                frontier._edge.append(nodes.node(level, start >> level))
                start += 1 << level
        frontier._size = size
        return frontier
