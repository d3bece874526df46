"""Keys and key streams of the mark in a playback: HKDF-SHA256 (RFC 5869) and ChaCha20 (RFC 8439).

    master ──clip's salt──▶ root of a clip ──name of the playback──▶ playback key ──speed, use──▶ three stream keys

Master key and roots never leave the server; a workstation gets the playback key of its own release only, and makes
from it the keys of every speed it plays. The salt is the clip's: copies of different clips share nothing, so there is
nothing to average across clips.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20

from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import not_genuine

KEY_BYTES = 32
_USES = (b"tiles", b"knots", b"dither")
_ONE_USE = bytes(16)
"""Counter and nonce: each key makes one stream only."""


@dataclass(frozen=True, slots=True, repr=False)
class TraceKeys:
    """The stream keys of one playback at one speed, 32 bytes each.

    Attributes:
        tiles: of the tiles' signs.
        knots: of the warp's knots.
        dither: of the noise that hides the rounding.
    """

    tiles: bytes
    knots: bytes
    dither: bytes


def trace_root(master: bytes, *, clip_hash: bytes) -> bytes:
    """Extract the 32-byte root of all playbacks of one clip (HKDF-Extract, a hash that is the clip's alone as salt).

    Raises:
        Untrusted: the master key or the hash is not 32 bytes long.
    """
    if len(master) != KEY_BYTES or len(clip_hash) != KEY_BYTES:
        raise not_genuine()
    return hmac.digest(clip_hash, master, "sha256")


def playback_key(root: bytes, info: bytes) -> bytes:
    """Expand a clip's root to the 32-byte key of one playback (HKDF-Expand, one block).

    Args:
        root: as `trace_root` gives it.
        info: version, profile and name of the playback, as `trace.profile.key_info` writes them.

    Raises:
        Untrusted: the root is not 32 bytes long.
    """
    return _expand(root, info)


def key_commitment(key: bytes) -> str:
    """Give what the record says of a playback's key: 64 hexadecimal digits, SHA-256.

    The key is 32 bytes that nobody can guess, so its hash tells nothing of it; but nobody can show another key later.
    """
    return hash_bytes(key).hex()


def trace_keys(key: bytes, speed: int) -> TraceKeys:
    """Expand a playback's key to the stream keys of one speed (HKDF-Expand, one block each).

    Args:
        key: as `playback_key` gives it.
        speed: thousandths; the clip is marked as stretched.

    Raises:
        Untrusted: the key is not 32 bytes long.
    """
    tiles, knots, dither = (_expand(key, _info(speed, use)) for use in _USES)
    return TraceKeys(tiles, knots, dither)


def key_stream(key: bytes, count: int) -> bytes:
    """Give the first `count` bytes of a key's ChaCha20 stream.

    Raises:
        Untrusted: the key is not 32 bytes long.
    """
    if len(key) != KEY_BYTES:
        raise not_genuine()
    return Cipher(ChaCha20(key, _ONE_USE), mode=None).encryptor().update(bytes(count))


def layer_streams(keys: Sequence[bytes], speed: int, *, tiles: int, knots: int) -> tuple[bytearray, bytearray]:
    """Give what an investigation compares of many playbacks: the streams of both layers, one playback after the other.

    Args:
        keys: of the playbacks.
        speed: thousandths, as for `trace_keys`.
        tiles: bytes of each stream of the tiles.
        knots: bytes of each stream of the knots.

    Raises:
        Untrusted: a key is not 32 bytes long.
    """
    found = []
    for use, count in ((_USES[0], tiles), (_USES[1], knots)):
        info = _info(speed, use)
        found.append(_streams([_expand(key, info) for key in keys], count))
    return found[0], found[1]


def _streams(keys: Sequence[bytes], count: int) -> bytearray:
    made = bytearray(count * len(keys))
    empty = bytes(count)
    with memoryview(made) as view:
        for number, key in enumerate(keys):
            begin = number * count
            Cipher(ChaCha20(key, _ONE_USE), mode=None).encryptor().update_into(empty, view[begin : begin + count])
    return made


def _info(speed: int, use: bytes) -> bytes:
    return str(speed).encode("ascii") + b"|" + use


def _expand(key: bytes, info: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        raise not_genuine()
    return hmac.digest(key, info + b"\x01", "sha256")
