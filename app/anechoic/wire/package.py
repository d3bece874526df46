"""The bytes of a work package: the signed manifest, then the ciphertexts in the manifest's order.

Layout: `ANEP` ‖ u32 length of the signed object ‖ signed object (PACKAGE) ‖ part ‖ part ‖ … The lengths of the
parts stand in the signed context; nothing may follow the last one.
"""

import struct
from collections.abc import Sequence

from anechoic.errors import Untrusted
from anechoic.wire.limits import MANIFEST_BYTES, PACKAGE_BYTES

_MAGIC = b"ANEP"
_REFUSAL = "A work package arrived damaged and was thrown away. It will be fetched again."


def join_package(signed_manifest: bytes, parts: Sequence[bytes]) -> bytes:
    """Write a package from its signed manifest and its ciphertexts."""
    return b"".join((_MAGIC, struct.pack(">I", len(signed_manifest)), signed_manifest, *parts))


def split_manifest(data: bytes | memoryview) -> tuple[bytes, memoryview]:
    """Cut a package into its signed manifest and the bytes of all parts, not verified yet.

    Raises:
        Untrusted: the layout does not hold or a limit is passed.
    """
    view = memoryview(data)
    if len(view) > PACKAGE_BYTES or len(view) < 8 or bytes(view[:4]) != _MAGIC:
        raise Untrusted(_REFUSAL)
    (length,) = struct.unpack(">I", view[4:8])
    if length > MANIFEST_BYTES or 8 + length > len(view):
        raise Untrusted(_REFUSAL)
    return bytes(view[8 : 8 + length]), view[8 + length :]


def cut_parts(rest: memoryview, lengths: Sequence[int]) -> tuple[memoryview, ...]:
    """Cut the bytes after the manifest into parts of the given lengths, which must use them up exactly.

    Raises:
        Untrusted: too few or too many bytes.
    """
    if sum(lengths) != len(rest):
        raise Untrusted(_REFUSAL)
    parts: list[memoryview] = []
    start = 0
    for length in lengths:
        parts.append(rest[start : start + length])
        start += length
    return tuple(parts)
