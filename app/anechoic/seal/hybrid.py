"""Sealing to a public key that holds while either X25519 or ML-KEM-768 holds.

HPKE (RFC 9180) in base mode, single shot, with the X-Wing KEM (draft-connolly-cfrg-xwing-kem),
HKDF-SHA256 and AES-256-GCM. Base mode does not name the sender: a signature must be inside or around.
"""

import hashlib
import os
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from anechoic.seal.fingerprint import readable_fingerprint
from anechoic.seal.kinds import Kind, frame, not_genuine, unframe

SEED_BYTES = 32
PUBLIC_BYTES = 1216
_MLKEM_PUBLIC_BYTES = 1184
_MLKEM_SEED_BYTES = 64
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def _bound_info(kind: Kind, info: bytes) -> bytes:
    # Domains hold no zero byte, so the join is one to one.
    return kind.domain + b"\x00" + info


class HybridPublic:
    """The public half of an X-Wing key pair."""

    __slots__ = ("_key", "_raw")

    def __init__(self, raw: bytes) -> None:
        if len(raw) != PUBLIC_BYTES:
            raise not_genuine()
        try:
            self._key = hpke.MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_BYTES]),
                X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC_BYTES:]),
            )
        except ValueError:
            raise not_genuine() from None
        self._raw = bytes(raw)

    @classmethod
    def from_raw(cls, raw: bytes) -> Self:
        """Read 1,216 bytes: ML-KEM-768 key, then X25519 key.

        Raises:
            Untrusted: wrong length or not a valid key.
        """
        return cls(raw)

    @property
    def raw(self) -> bytes:
        """Give the 1,216 bytes that `from_raw` reads."""
        return self._raw

    @property
    def fingerprint(self) -> str:
        """Give ten groups of four hex digits for a person to compare."""
        return readable_fingerprint(b"sealing", self._raw)

    def seal(self, plaintext: bytes, *, kind: Kind, info: bytes) -> bytes:
        """Seal so that only the private half opens it, as this kind and with this info.

        Returns:
            A framed object, 1,141 bytes longer than the plaintext.

        Raises:
            Untrusted: the key cannot be sealed to (its X25519 part is a low-order point).
        """
        try:
            return frame(kind, _SUITE.encrypt(plaintext, self._key, info=_bound_info(kind, info)))
        except ValueError:
            raise not_genuine() from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridPublic) and self._raw == other._raw

    def __hash__(self) -> int:
        return hash(self._raw)


class HybridPrivate:
    """The private half of an X-Wing key pair, kept as its 32-byte seed."""

    __slots__ = ("_key", "_public", "_seed")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise not_genuine()
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED_BYTES + 32)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:])
        self._seed = bytes(seed)
        self._key = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
        self._public = HybridPublic(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> Self:
        """Make a new key pair from the operating system's randomness."""
        return cls(os.urandom(SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """Expand a 32-byte seed with SHAKE256, as X-Wing does.

        Raises:
            Untrusted: wrong length.
        """
        return cls(seed)

    @property
    def seed(self) -> bytes:
        """Give the 32 secret bytes; the caller seals them."""
        return self._seed

    @property
    def public(self) -> HybridPublic:
        """Give the public half."""
        return self._public

    def open(self, sealed: bytes, *, kind: Kind, info: bytes) -> bytes:
        """Give the plaintext sealed to this key as this kind and with this info.

        Raises:
            Untrusted: anything else.
        """
        body = unframe(kind, sealed)
        try:
            return _SUITE.decrypt(body, self._key, info=_bound_info(kind, info))
        except (InvalidTag, ValueError):
            raise not_genuine() from None
