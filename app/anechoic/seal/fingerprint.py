"""Fingerprints of public keys that two people can read to each other."""

import hashlib

_SHOWN_BYTES = 20


def readable_fingerprint(label: bytes, raw: bytes) -> str:
    """Give ten groups of four hex digits (160 bits of SHA-256) of a public key.

    The label keeps a key of one use from sharing a fingerprint with a key of another.
    """
    digest = hashlib.sha256(b"anechoic/v1/fingerprint/" + label + b"\x00" + raw).digest()
    text = digest[:_SHOWN_BYTES].hex()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
