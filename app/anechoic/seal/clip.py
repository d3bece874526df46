"""The two sealed parts of a clip, audio and text: each opens only with the machine's and the session's share."""

import os
from enum import Enum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from anechoic.seal.kinds import HEAD_BYTES, Kind, frame, not_genuine, unframe
from anechoic.seal.padding import LENGTH_BYTES, pad, padded_length, payload_end

__all__ = ["Part", "clip_key", "open_part", "open_part_into", "padded_length", "seal_part", "sealed_length"]

_KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16
_HASH_BYTES = 32


class Part(Enum):
    """What of a clip is sealed."""

    AUDIO = b"audio"
    TEXT = b"text"


def sealed_length(payload_length: int) -> int:
    """Give the length of the object `seal_part` makes of so many bytes.

    Raises:
        ValueError: a negative length, or one over 64 MiB.
    """
    return HEAD_BYTES + _NONCE_BYTES + padded_length(payload_length) + _TAG_BYTES


def _named(context_hash: bytes, clip_id: str, part: Part) -> bytes:
    # One to one: the hash has a fixed length, and no part's name ends another's.
    if len(context_hash) != _HASH_BYTES:
        raise not_genuine()
    return context_hash + clip_id.encode() + part.value


def clip_key(
    *, station_key: bytes, release_key: bytes, package_id: str, context_hash: bytes, clip_id: str, part: Part
) -> bytes:
    """Derive the 32-byte key of one part from both shares by HKDF-SHA256 (RFC 5869).

    Raises:
        Untrusted: a share or the hash of the context is not 32 bytes long.
    """
    if len(station_key) != _KEY_BYTES or len(release_key) != _KEY_BYTES:
        raise not_genuine()
    info = _named(context_hash, clip_id, part)
    derivation = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=package_id.encode(), info=info)
    return derivation.derive(station_key + release_key)


def _bound(context_hash: bytes, clip_id: str, part: Part) -> bytes:
    return Kind.CLIP.domain + b"\x00" + _named(context_hash, clip_id, part)


def _cipher(key: bytes) -> AESGCM:
    if len(key) != _KEY_BYTES:
        raise not_genuine()
    return AESGCM(key)


def _split(sealed: bytes) -> tuple[bytes, memoryview]:
    # Only the head is looked at as bytes: a copy of the sound would cost as much as an eighth of its opening.
    unframe(Kind.CLIP, sealed[:HEAD_BYTES])
    body = memoryview(sealed)[HEAD_BYTES:]
    if len(body) < _NONCE_BYTES + padded_length(0) + _TAG_BYTES:
        raise not_genuine()
    return bytes(body[:_NONCE_BYTES]), body[_NONCE_BYTES:]


def _cut(view: memoryview, length: int) -> memoryview:
    if length > len(view):
        raise not_genuine()
    return view[:length]


def seal_part(key: bytes, plaintext: bytes, *, context_hash: bytes, clip_id: str, part: Part) -> bytes:
    """Seal one part, padded, under a random nonce.

    Returns:
        A framed object of `sealed_length(len(plaintext))` bytes.

    Raises:
        Untrusted: the key or the hash of the context is not 32 bytes long.
        ValueError: over 64 MiB.
    """
    nonce = os.urandom(_NONCE_BYTES)
    sealed = _cipher(key).encrypt(nonce, pad(plaintext), _bound(context_hash, clip_id, part))
    return frame(Kind.CLIP, nonce + sealed)


def open_part(key: bytes, sealed: bytes, *, context_hash: bytes, clip_id: str, part: Part) -> bytes:
    """Give what `seal_part` sealed for this context, clip and part.

    Raises:
        Untrusted: anything else.
    """
    nonce, body = _split(sealed)
    try:
        padded = _cipher(key).decrypt(nonce, body, _bound(context_hash, clip_id, part))
    except InvalidTag:
        raise not_genuine() from None
    return padded[LENGTH_BYTES : payload_end(padded)]


def open_part_into(
    key: bytes,
    sealed: bytes,
    buffer: bytearray | memoryview,
    *,
    context_hash: bytes,
    clip_id: str,
    part: Part,
) -> tuple[int, int]:
    """Open into memory of the caller, such as a locked page, without a copy elsewhere.

    Args:
        key: what `clip_key` gave.
        sealed: what `seal_part` gave.
        buffer: writable, one byte an element, at least `padded_length` bytes.
        context_hash: SHA-256 of the package's context.
        clip_id: the clip's id.
        part: which part.

    Returns:
        Offset and length of the payload inside the buffer. Bytes after it are padding or untouched.

    Raises:
        Untrusted: it does not open, or does not fit; the whole buffer is then zero.
    """
    with memoryview(buffer) as view:
        try:
            nonce, body = _split(sealed)
            length = len(body) - _TAG_BYTES
            with _cut(view, length) as target:
                _cipher(key).decrypt_into(nonce, body, _bound(context_hash, clip_id, part), target)
                end = payload_end(target)
        except BaseException as problem:
            # decrypt_into writes before it has checked the tag: unauthenticated sound must not stay.
            view[:] = bytes(len(view))
            if isinstance(problem, InvalidTag):
                raise not_genuine() from None
            raise
    return LENGTH_BYTES, end - LENGTH_BYTES
