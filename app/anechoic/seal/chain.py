"""The facility's current keys, stated by its offline root: what a workstation trusts without asking anybody."""

import struct
from dataclasses import dataclass

from anechoic.errors import Untrusted
from anechoic.seal import hybrid, signing
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind, not_genuine
from anechoic.seal.signing import SigningPrivate, SigningPublic

_FIXED = struct.Struct(f">{signing.PUBLIC_BYTES}s{hybrid.PUBLIC_BYTES}s32sQQH")
_LONGEST_NAME = 255
# A workstation's clock may be behind the facility's by so many seconds.
_CLOCK_SLACK = 600


@dataclass(frozen=True)
class FacilityKeys:
    """The keys a facility works with now.

    Attributes:
        signing: signs packages, releases, receipts, heartbeats.
        sealing: answers are sealed to it.
        record: Ed25519 public key of the record's signer, 32 bytes.
        record_name: the record's origin, the name in its signed notes.
        issued: Unix seconds.
        expires: Unix seconds, first second at which it no longer holds.
    """

    signing: SigningPublic
    sealing: HybridPublic
    record: bytes
    record_name: str
    issued: int
    expires: int


def sign_facility_keys(root: SigningPrivate, keys: FacilityKeys) -> bytes:
    """Give the statement as a signed object: keys, u64 times and u16 length, big endian, then the name.

    Raises:
        ValueError: a record key that is not 32 bytes, a name too long, or an end before the start.
    """
    name = keys.record_name.encode()
    if len(keys.record) != 32 or not 0 < len(name) <= _LONGEST_NAME or not 0 <= keys.issued < keys.expires:
        raise ValueError("these facility keys cannot be stated")
    fixed = _FIXED.pack(keys.signing.raw, keys.sealing.raw, keys.record, keys.issued, keys.expires, len(name))
    return root.sign_object(Kind.FACILITY_KEYS, fixed + name)


def open_facility_keys(root: SigningPublic, data: bytes, *, now: int | None) -> FacilityKeys:
    """Give the keys that the root stated and that hold now.

    Args:
        root: pinned.
        data: the signed object.
        now: Unix seconds; None for whoever asks what was stated, whether or not its time is over.

    Raises:
        Untrusted: not signed by this root, damaged, not yet valid, or expired.
    """
    body = root.open_object(Kind.FACILITY_KEYS, data)
    if len(body) < _FIXED.size:
        raise not_genuine()
    signing_raw, sealing_raw, record, issued, expires, length = _FIXED.unpack_from(body)
    if len(body) != _FIXED.size + length:
        raise not_genuine()
    try:
        name = body[_FIXED.size :].decode()
    except UnicodeDecodeError:
        raise not_genuine() from None
    if now is not None and not issued - _CLOCK_SLACK <= now < expires:
        raise Untrusted("The facility's keys are not valid today. Check this computer's clock, then tell facility IT.")
    return FacilityKeys(
        SigningPublic.from_raw(signing_raw), HybridPublic.from_raw(sealing_raw), record, name, issued, expires
    )
