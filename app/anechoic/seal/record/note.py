"""Signed checkpoints of the record: C2SP signed-note and tlog-checkpoint, with one Ed25519 signature.

A checkpoint is three lines, origin, size and root in base64, an empty line, and the signature line. Nothing
else is accepted: no extension lines, no second signature, no other spelling of the same bytes.
"""

import base64
import binascii
import hashlib
import os
import re
from dataclasses import dataclass
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from anechoic.seal.kinds import not_genuine
from anechoic.seal.record.tree import HASH_BYTES

_ED25519 = b"\x01"
_KEY_ID_BYTES = 4
_LONGEST = 1024
_NAME = re.compile(r"[^\s+]{1,200}")
_NOTE = re.compile(
    r"([^\s+]{1,200})\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n\n— ([^\s+]{1,200}) ([A-Za-z0-9+/=]+)\n"
)


@dataclass(frozen=True)
class Checkpoint:
    """What a signed checkpoint says.

    Attributes:
        origin: the record's name.
        size: number of leaves.
        root: 32 bytes over those leaves.
    """

    origin: str
    size: int
    root: bytes


def _key_id(name: str, raw: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + raw).digest()[:_KEY_ID_BYTES]


def _base64(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise not_genuine() from None
    if base64.b64encode(data).decode("ascii") != text:
        raise not_genuine()
    return data


def verifier_key(name: str, raw: bytes) -> str:
    """Give the C2SP vkey of an Ed25519 public key: name, key id and key, joined by plus signs."""
    key = base64.b64encode(_ED25519 + raw).decode("ascii")
    return f"{name}+{_key_id(name, raw).hex()}+{key}"


def open_verifier_key(vkey: str) -> tuple[str, bytes]:
    """Give the name and the 32-byte key of a vkey.

    Raises:
        Untrusted: it is not one, or its parts do not belong together.
    """
    parts = vkey.split("+", 2)
    if len(parts) != 3 or not _NAME.fullmatch(parts[0]):
        raise not_genuine()
    data = _base64(parts[2])
    if len(data) != 33 or verifier_key(parts[0], data[1:]) != vkey:
        raise not_genuine()
    return parts[0], data[1:]


class RecordSigner:
    """The key that signs checkpoints of one record."""

    __slots__ = ("_key", "_name", "_seed")

    def __init__(self, name: str, seed: bytes) -> None:
        if not _NAME.fullmatch(name) or len(seed) != 32:
            raise not_genuine()
        self._name = name
        self._seed = bytes(seed)
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @classmethod
    def generate(cls, name: str) -> Self:
        """Make a new signer.

        Args:
            name: the record's origin: 1-200 characters without spaces and plus signs.

        Raises:
            Untrusted: another name.
        """
        return cls(name, os.urandom(32))

    @classmethod
    def from_seed(cls, name: str, seed: bytes) -> Self:
        """Rebuild a signer from its 32 secret bytes.

        Raises:
            Untrusted: wrong length or name.
        """
        return cls(name, seed)

    @property
    def name(self) -> str:
        """Give the record's origin."""
        return self._name

    @property
    def seed(self) -> bytes:
        """Give the 32 secret bytes; the caller seals them."""
        return self._seed

    @property
    def public_raw(self) -> bytes:
        """Give the 32-byte public key."""
        return self._key.public_key().public_bytes_raw()

    @property
    def verifier_key(self) -> str:
        """Give the public key as a C2SP vkey, for people and for the stand-alone verifier."""
        return verifier_key(self._name, self.public_raw)

    def sign_checkpoint(self, size: int, root: bytes) -> str:
        """Give the signed note for a tree of this size and root.

        Raises:
            ValueError: a negative size or a root that is not 32 bytes.
        """
        if size < 0 or len(root) != HASH_BYTES:
            raise ValueError("a checkpoint has a size and a 32-byte root")
        text = f"{self._name}\n{size}\n{base64.b64encode(root).decode('ascii')}\n"
        signature = _key_id(self._name, self.public_raw) + self._key.sign(text.encode())
        return f"{text}\n— {self._name} {base64.b64encode(signature).decode('ascii')}\n"


def open_checkpoint(key: str | tuple[str, bytes], text: str) -> Checkpoint:
    """Give what the holder of this key signed.

    Args:
        key: a vkey, or the record's name and 32-byte public key.
        text: the signed note.

    Raises:
        Untrusted: not a checkpoint of this record by this key.
    """
    name, raw = open_verifier_key(key) if isinstance(key, str) else key
    parts = _NOTE.fullmatch(text) if len(text) <= _LONGEST else None
    if parts is None or parts[1] != name or parts[4] != name:
        raise not_genuine()
    signature = _base64(parts[5])
    if len(signature) != _KEY_ID_BYTES + 64 or signature[:_KEY_ID_BYTES] != _key_id(name, raw):
        raise not_genuine()
    signed = text[: text.index("\n\n") + 1].encode()
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(signature[_KEY_ID_BYTES:], signed)
    except (InvalidSignature, ValueError):
        raise not_genuine() from None
    return Checkpoint(name, int(parts[2]), _base64(parts[3]))
