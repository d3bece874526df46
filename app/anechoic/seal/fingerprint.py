"""Fingerprints that two people can read to each other."""

import hashlib

_SHOWN_BYTES = 20


def readable_fingerprint(label: bytes, raw: bytes) -> str:
    """Give ten groups of four hex digits (160 bits of SHA-256) of a public key.

    The label keeps a key of one use from sharing a fingerprint with a key of another.
    """
    digest = hashlib.sha256(b"anechoic/v1/fingerprint/" + label + b"\x00" + raw).digest()
    return in_fours(digest[:_SHOWN_BYTES].hex())


def in_fours(digits: str) -> str:
    """Write digits in groups of four, parted by spaces."""
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
