"""The file that leaves for a data owner: sealed to the owner's key, signed by the facility, with what proves it.

Layout: `ANED` ‖ u64 made (Unix ms) ‖ u32 length ‖ the root's statement of the facility's keys (`seal.chain`) ‖ u32
length ‖ signed object DELIVERY of `DeliveryManifest` ‖ payload. The payload is JSON Lines, sealed by HPKE (kind
DELIVERY, info = id of the delivery, ASCII); `resources/docs/delivery.md` names its fields. Nothing follows it.
"""

import struct
from dataclasses import dataclass
from typing import Annotated, Final, Literal

from msgspec import Meta

from anechoic.errors import Refused, Untrusted
from anechoic.seal.chain import FacilityKeys, open_facility_keys
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.seal.record.note import Checkpoint, open_checkpoint
from anechoic.seal.signing import SigningPublic
from anechoic.wire.codec import Message, decode
from anechoic.wire.fields import Count, Digest, Id, Millis, Name, Note

DELIVERY_BYTES: Final = 1 << 30
_MAGIC: Final = b"ANED"
_HEAD: Final = struct.Struct(">4sQI")
_LENGTH: Final = struct.Struct(">I")
_LONGEST_PART: Final = 64 * 1024
_REFUSAL = "This delivery is damaged or not genuine, so it was not opened. Ask the facility to send it again."


class DeliveryManifest(Message, frozen=True, kw_only=True):
    """What the facility signs about a delivery (object DELIVERY).

    Attributes:
        owner: SHA-256 of the owner's raw public key.
        items: lines of the payload.
        sha256, length: of the sealed payload.
        checkpoint: newest checkpoint of the record when it was made.
    """

    format: Literal["anechoic-delivery-1"] = "anechoic-delivery-1"
    delivery: Id
    facility_name: Name
    owner: Digest
    made: Millis
    items: Count
    sha256: Digest
    length: Annotated[int, Meta(ge=0, le=DELIVERY_BYTES)]
    checkpoint: Note


@dataclass(frozen=True, repr=False)
class Delivery:
    """An opened delivery.

    Attributes:
        manifest: as the facility signed it.
        keys: the facility's keys as its root stated them, valid when it was made.
        checkpoint: the record at that moment.
        payload: JSON Lines, UTF-8.
    """

    manifest: DeliveryManifest
    keys: FacilityKeys
    checkpoint: Checkpoint
    payload: bytes


def join_delivery(made: int, facility_keys: bytes, signed_manifest: bytes, sealed: bytes) -> bytes:
    """Write the file from its parts."""
    head = _HEAD.pack(_MAGIC, made, len(facility_keys))
    return b"".join((head, facility_keys, _LENGTH.pack(len(signed_manifest)), signed_manifest, sealed))


def open_delivery(data: bytes, key: HybridPrivate, root: SigningPublic) -> Delivery:
    """Verify everything about a delivery, then open it.

    Args:
        data: the file.
        key: the owner's private key.
        root: the facility's root, pinned by the owner.

    Raises:
        Refused: code `other_owner`: it is genuine and sealed to somebody else's key.
        Untrusted: anything about it does not hold.
    """
    made, stated, signed, sealed = _split(data)
    keys = open_facility_keys(root, stated, now=made // 1_000)
    manifest = decode(keys.signing.open_object(Kind.DELIVERY, signed), DeliveryManifest)
    if (manifest.made, manifest.length, manifest.sha256) != (made, len(sealed), hash_bytes(sealed)):
        raise Untrusted(_REFUSAL)
    checkpoint = open_checkpoint((keys.record_name, keys.record), manifest.checkpoint)
    if manifest.owner != hash_bytes(key.public.raw):
        raise Refused(
            "This delivery is genuine, but it was sealed to another key. Use the key whose public half you gave.",
            code="other_owner",
        )
    payload = key.open(sealed, kind=Kind.DELIVERY, info=manifest.delivery.encode())
    if payload.count(b"\n") != manifest.items:
        raise Untrusted(_REFUSAL)
    return Delivery(manifest, keys, checkpoint, payload)


def _split(data: bytes) -> tuple[int, bytes, bytes, bytes]:
    if len(data) > DELIVERY_BYTES or len(data) < _HEAD.size:
        raise Untrusted(_REFUSAL)
    magic, made, length = _HEAD.unpack_from(data)
    if magic != _MAGIC or length > _LONGEST_PART or len(data) < _HEAD.size + length + _LENGTH.size:
        raise Untrusted(_REFUSAL)
    stated_end = _HEAD.size + length
    (signed_length,) = _LENGTH.unpack_from(data, stated_end)
    start = stated_end + _LENGTH.size
    if signed_length > _LONGEST_PART or len(data) < start + signed_length:
        raise Untrusted(_REFUSAL)
    end = start + signed_length
    return made, data[_HEAD.size : stated_end], data[start:end], data[end:]
