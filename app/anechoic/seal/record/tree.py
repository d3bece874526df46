"""The two hashes of the record's tree (RFC 6962, section 2.1); leaves and nodes can never be confused."""

import hashlib

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256().digest()


def leaf_hash(leaf: bytes) -> bytes:
    """Give the 32-byte hash of a leaf."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Give the 32-byte hash of a node over its two children."""
    return hashlib.sha256(b"\x01" + left + right).digest()
