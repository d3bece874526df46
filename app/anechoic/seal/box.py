"""Sealing under one secret key: columns, wrapped keys, blobs at rest."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from anechoic.seal.kinds import Kind, frame, not_genuine, unframe

KEY_BYTES = 32
_NONCE_BYTES = 12


class Box:
    """AES-256-GCM under one key with random nonces (NIST SP 800-38D: at most 2^32 objects a key)."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise not_genuine()
        self._cipher = AESGCM(key)

    @staticmethod
    def generate_key() -> bytes:
        """Give 32 bytes of the operating system's randomness."""
        return os.urandom(KEY_BYTES)

    def seal(self, plaintext: bytes, *, kind: Kind, bound: bytes) -> bytes:
        """Give a framed object, 33 bytes longer; it opens only as this kind at this place.

        Args:
            plaintext: at most 64 MiB by custom of this project.
            kind: what it is.
            bound: the place it belongs to, such as table, column and row; it is authenticated, not stored.
        """
        nonce = os.urandom(_NONCE_BYTES)
        return frame(kind, nonce + self._cipher.encrypt(nonce, plaintext, kind.domain + b"\x00" + bound))

    def open(self, sealed: bytes, *, kind: Kind, bound: bytes) -> bytes:
        """Give what was sealed under this key, as this kind, for this place.

        Raises:
            Untrusted: anything else.
        """
        body = unframe(kind, sealed)
        try:
            return self._cipher.decrypt(body[:_NONCE_BYTES], body[_NONCE_BYTES:], kind.domain + b"\x00" + bound)
        except (InvalidTag, ValueError):
            raise not_genuine() from None
