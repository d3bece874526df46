"""Keys and key streams of the mark in a playback: HKDF-SHA256 (RFC 5869) and ChaCha20 (RFC 8439).

The master key never leaves the server's secret store; a workstation gets the keys of its own playback only. The clip's
hash is the salt: copies of different clips share nothing, so there is nothing to average across clips.
"""

import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20

from anechoic.seal.kinds import not_genuine

KEY_BYTES = 32
_USES = (b"tiles", b"knots", b"dither")
_ONE_USE = bytes(16)
"""Counter and nonce: each key makes one stream only."""


@dataclass(frozen=True, slots=True, repr=False)
class TraceKeys:
    """The keys of one playback, 32 bytes each.

    Attributes:
        tiles: of the tiles' signs.
        knots: of the warp's knots.
        dither: of the noise that hides the rounding.
    """

    tiles: bytes
    knots: bytes
    dither: bytes


def trace_root(master: bytes, *, clip_hash: bytes) -> bytes:
    """Extract the 32-byte root of all playbacks of one clip (HKDF-Extract, the clip's SHA-256 as salt).

    Raises:
        Untrusted: the master key or the hash is not 32 bytes long.
    """
    if len(master) != KEY_BYTES or len(clip_hash) != KEY_BYTES:
        raise not_genuine()
    return hmac.digest(clip_hash, master, "sha256")


def trace_keys(root: bytes, info: bytes) -> TraceKeys:
    """Expand a clip's root to the keys of one playback (HKDF-Expand, one block each).

    Args:
        root: as `trace_root` gives it.
        info: version, profile, speed and name of the playback, as `trace` writes them.

    Raises:
        Untrusted: the root is not 32 bytes long.
    """
    if len(root) != KEY_BYTES:
        raise not_genuine()
    tiles, knots, dither = (hmac.digest(root, info + b"|" + use + b"\x01", "sha256") for use in _USES)
    return TraceKeys(tiles, knots, dither)


def key_stream(key: bytes, count: int) -> bytes:
    """Give the first `count` bytes of a key's ChaCha20 stream.

    Raises:
        Untrusted: the key is not 32 bytes long.
    """
    if len(key) != KEY_BYTES:
        raise not_genuine()
    return Cipher(ChaCha20(key, _ONE_USE), mode=None).encryptor().update(bytes(count))
