"""Signatures that hold while either Ed25519 or ML-DSA-65 holds: both are made, both must verify.

Ed25519 is RFC 8032, ML-DSA-65 is FIPS 204. The kind's domain is the ML-DSA context string and a prefix of
what Ed25519 signs, so a signature over one kind of object never passes for another. Some objects are signed by two
keys, such as an answer: the session's and the workstation's.
"""

import hashlib
import os
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from anechoic.seal.fingerprint import readable_fingerprint
from anechoic.seal.kinds import HEAD_BYTES, Kind, frame, not_genuine, unframe

SEED_BYTES = 64
PUBLIC_BYTES = 32 + 1952
SIGNATURE_BYTES = 64 + 3309
_ED25519_BYTES = 32
_ED25519_SIGNATURE_BYTES = 64
_LENGTH_BYTES = 4


def _with_domain(kind: Kind, message: bytes) -> bytes:
    return kind.domain + b"\x00" + message


def _signed_head(kind: Kind, body: bytes) -> bytes:
    """Give everything of a signed object before its signatures: magic, kind, length (u32, big endian), body."""
    return frame(kind, len(body).to_bytes(_LENGTH_BYTES, "big") + body)


def _split_object(kind: Kind, data: bytes, *, signatures: int) -> tuple[bytes, bytes, list[bytes]]:
    """Cut a signed object into its head with body, its body and its signatures, verifying nothing.

    Raises:
        Untrusted: another kind, or a byte too few or too many.
    """
    rest = unframe(kind, data)
    length = int.from_bytes(rest[:_LENGTH_BYTES], "big")
    if len(rest) != _LENGTH_BYTES + length + signatures * SIGNATURE_BYTES:
        raise not_genuine()
    end = HEAD_BYTES + _LENGTH_BYTES + length
    cuts = [end + at * SIGNATURE_BYTES for at in range(signatures)]
    return data[:end], rest[_LENGTH_BYTES : _LENGTH_BYTES + length], [data[c : c + SIGNATURE_BYTES] for c in cuts]


class SigningPublic:
    """The public half of a signing pair."""

    __slots__ = ("_ed25519", "_mldsa", "_raw")

    def __init__(self, raw: bytes) -> None:
        if len(raw) != PUBLIC_BYTES:
            raise not_genuine()
        try:
            self._ed25519 = Ed25519PublicKey.from_public_bytes(raw[:_ED25519_BYTES])
            self._mldsa = MLDSA65PublicKey.from_public_bytes(raw[_ED25519_BYTES:])
        except ValueError:
            raise not_genuine() from None
        self._raw = bytes(raw)

    @classmethod
    def from_raw(cls, raw: bytes) -> Self:
        """Read 1,984 bytes: Ed25519 key, then ML-DSA-65 key.

        Raises:
            Untrusted: wrong length or not a valid key.
        """
        return cls(raw)

    @property
    def raw(self) -> bytes:
        """Give the 1,984 bytes that `from_raw` reads."""
        return self._raw

    @property
    def fingerprint(self) -> str:
        """Give ten groups of four hex digits for a person to compare."""
        return readable_fingerprint(b"signing", self._raw)

    def verify(self, kind: Kind, message: bytes, signature: bytes) -> None:
        """Return only if both signatures over this message as this kind hold.

        Raises:
            Untrusted: one of them does not, or the length is wrong.
        """
        if len(signature) != SIGNATURE_BYTES:
            raise not_genuine()
        try:
            self._ed25519.verify(signature[:_ED25519_SIGNATURE_BYTES], _with_domain(kind, message))
            self._mldsa.verify(signature[_ED25519_SIGNATURE_BYTES:], message, kind.domain)
        except InvalidSignature:
            raise not_genuine() from None

    def open_object(self, kind: Kind, data: bytes) -> bytes:
        """Give the exact body this key signed as this kind.

        Raises:
            Untrusted: anything else, a missing or trailing byte included.
        """
        head, body, (signature,) = _split_object(kind, data, signatures=1)
        self.verify(kind, head, signature)
        return body

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SigningPublic) and self._raw == other._raw

    def __hash__(self) -> int:
        return hash(self._raw)


class SigningPrivate:
    """The private half of a signing pair, kept as its 64-byte seed: Ed25519, then ML-DSA-65."""

    __slots__ = ("_ed25519", "_mldsa", "_public", "_seed")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise not_genuine()
        self._seed = bytes(seed)
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(seed[:_ED25519_BYTES])
        self._mldsa = MLDSA65PrivateKey.from_seed_bytes(seed[_ED25519_BYTES:])
        self._public = SigningPublic(
            self._ed25519.public_key().public_bytes_raw() + self._mldsa.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls) -> Self:
        """Make a new pair from the operating system's randomness."""
        return cls(os.urandom(SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """Rebuild a pair from its 64 secret bytes.

        Raises:
            Untrusted: wrong length.
        """
        return cls(seed)

    @property
    def seed(self) -> bytes:
        """Give the 64 secret bytes; the caller seals them."""
        return self._seed

    @property
    def public(self) -> SigningPublic:
        """Give the public half."""
        return self._public

    def sign(self, kind: Kind, message: bytes) -> bytes:
        """Give 64 + 3,309 bytes: the Ed25519 and the ML-DSA-65 signature of this message as this kind."""
        return self._ed25519.sign(_with_domain(kind, message)) + self._mldsa.sign(message, kind.domain)

    def sign_object(self, kind: Kind, body: bytes) -> bytes:
        """Give a framed object: magic, kind, length, body, signature over all of it."""
        head = _signed_head(kind, body)
        return head + self.sign(kind, head)


def _as_signer(head: bytes, place: int, first: SigningPublic, second: SigningPublic) -> bytes:
    # Each signature names its place and both keys: no half can be cut out, swapped or given a new partner,
    # and none passes for the signature of a one-signer object, whose length field says that nothing follows.
    pair = hashlib.sha256(first.raw).digest() + hashlib.sha256(second.raw).digest()
    return head + bytes([place]) + pair


def sign_object_by_two(first: SigningPrivate, second: SigningPrivate, kind: Kind, body: bytes) -> bytes:
    """Give a framed object: magic, kind, length, body, first signature, second signature."""
    head = _signed_head(kind, body)
    signatures = [
        signer.sign(kind, _as_signer(head, place, first.public, second.public))
        for place, signer in enumerate((first, second), start=1)
    ]
    return head + b"".join(signatures)


def open_object_by_two(first: SigningPublic, second: SigningPublic, kind: Kind, data: bytes) -> bytes:
    """Give the exact body that both keys signed together, in these places.

    Raises:
        Untrusted: anything else, a missing or trailing byte included.
    """
    head, body, signatures = _split_object(kind, data, signatures=2)
    for place, (signer, signature) in enumerate(zip((first, second), signatures, strict=True), start=1):
        signer.verify(kind, _as_signer(head, place, first, second), signature)
    return body
