"""Proofs over the record's tree: a leaf is in it, an older tree is its beginning (RFC 6962, 2.1.1 and 2.1.2).

Verification follows RFC 9162, 2.1.3.2 and 2.1.4.2, which is the same tree.
"""

from collections.abc import Sequence
from typing import Protocol

from anechoic.seal.kinds import not_genuine
from anechoic.seal.record.tree import EMPTY_ROOT, HASH_BYTES, node_hash


class LevelReader(Protocol):
    """Where the nodes of complete subtrees are kept."""

    def node(self, level: int, index: int) -> bytes:
        """Give the hash over leaves `index << level` to `(index + 1) << level`, which are all there."""


def _split(length: int) -> int:
    """Give the largest power of two below a length of two or more."""
    return 1 << (length - 1).bit_length() - 1


def _range_root(nodes: LevelReader, start: int, end: int) -> bytes:
    """Give the root over leaves [start, end); the tree's shape makes start a multiple of the length's power."""
    length = end - start
    level = length.bit_length() - 1
    if length == 1 << level:
        return nodes.node(level, start >> level)
    middle = start + _split(length)
    return node_hash(_range_root(nodes, start, middle), _range_root(nodes, middle, end))


def inclusion_proof(nodes: LevelReader, index: int, size: int) -> list[bytes]:
    """Give the hashes that lead from leaf `index` to the root of the first `size` leaves, lowest first.

    Raises:
        ValueError: there is no such leaf in such a tree.
    """
    if not 0 <= index < size:
        raise ValueError("the leaf is not in the tree")
    proof: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            proof.append(_range_root(nodes, middle, end))
            end = middle
        else:
            proof.append(_range_root(nodes, start, middle))
            start = middle
    return proof[::-1]


def consistency_proof(nodes: LevelReader, old_size: int, new_size: int) -> list[bytes]:
    """Give the hashes that show that the first `old_size` leaves are the beginning of the first `new_size`.

    Raises:
        ValueError: the old tree is larger than the new one.
    """
    if not 0 <= old_size <= new_size:
        raise ValueError("the old tree is larger than the new one")
    if old_size in (0, new_size):
        return []
    proof: list[bytes] = []
    start, end, whole = 0, new_size, True
    while end != old_size:
        middle = start + _split(end - start)
        if old_size <= middle:
            proof.append(_range_root(nodes, middle, end))
            end = middle
        else:
            proof.append(_range_root(nodes, start, middle))
            start, whole = middle, False
    if not whole:
        proof.append(_range_root(nodes, start, end))
    return proof[::-1]


def _sound(proof: Sequence[bytes]) -> bool:
    return len(proof) <= 64 and all(len(step) == HASH_BYTES for step in proof)


def verify_inclusion(hash_of_leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> None:
    """Return only if the leaf with this hash is number `index` of the tree with this size and root.

    Raises:
        Untrusted: the proof does not show it.
    """
    if not 0 <= index < size or len(hash_of_leaf) != HASH_BYTES or not _sound(proof):
        raise not_genuine()
    place, last, computed = index, size - 1, hash_of_leaf
    for step in proof:
        if last == 0:
            raise not_genuine()
        if place & 1 or place == last:
            computed = node_hash(step, computed)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            computed = node_hash(computed, step)
        place, last = place >> 1, last >> 1
    if last != 0 or computed != root:
        raise not_genuine()


def verify_consistency(old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]) -> None:
    """Return only if the tree of the old size and root is the beginning of the new one.

    Raises:
        Untrusted: the proof does not show it.
    """
    if not 0 <= old_size <= new_size or not _sound(proof):
        raise not_genuine()
    if old_size in (0, new_size):
        same = old_root == (new_root if old_size == new_size else EMPTY_ROOT)
        if proof or not same or (new_size == 0 and new_root != EMPTY_ROOT):
            raise not_genuine()
        return
    _verify_growth(old_size, old_root, new_size, new_root, proof)


def _verify_growth(old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]) -> None:
    steps = list(proof)
    if old_size & (old_size - 1) == 0:
        # A complete old tree is itself the first node of the path.
        steps.insert(0, old_root)
    if not steps:
        raise not_genuine()
    place, last = old_size - 1, new_size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old_computed = new_computed = steps[0]
    for step in steps[1:]:
        if last == 0:
            raise not_genuine()
        if place & 1 or place == last:
            old_computed, new_computed = node_hash(step, old_computed), node_hash(step, new_computed)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            new_computed = node_hash(new_computed, step)
        place, last = place >> 1, last >> 1
    if last != 0 or old_computed != old_root or new_computed != new_root:
        raise not_genuine()
