"""ECDSA over P-256 with SHA-256 (ES256, RFC 9053), made from a seed: what a software authenticator signs with."""

from typing import Self

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from anechoic.seal.kinds import not_genuine

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Of the group (FIPS 186-5, SP 800-186)."""
_SEED_BYTES = 32


class Es256Private:
    """A private key; printing it prints nothing of it."""

    __slots__ = ("_key",)

    def __init__(self, key: ec.EllipticCurvePrivateKey) -> None:
        self._key = key

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """Derive a key from 32 random bytes; the same seed gives the same key.

        Raises:
            Untrusted: the seed has another length.
        """
        if len(seed) != _SEED_BYTES:
            raise not_genuine()
        # From 1 to n-1; the bias of 256 bits modulo n is below 2^-32 and belongs to a key for training.
        return cls(ec.derive_private_key(int.from_bytes(seed, "big") % (_ORDER - 1) + 1, ec.SECP256R1()))

    @property
    def point(self) -> tuple[bytes, bytes]:
        """Give the public point: x and y, 32 bytes each."""
        numbers = self._key.public_key().public_numbers()
        return numbers.x.to_bytes(32, "big"), numbers.y.to_bytes(32, "big")

    def sign(self, message: bytes) -> bytes:
        """Give a DER signature of a message."""
        return self._key.sign(message, ec.ECDSA(SHA256()))

    def __repr__(self) -> str:
        return "Es256Private(…)"
