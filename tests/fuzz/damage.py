"""Damage to good bytes, drawn from a source of chance: what a careless network, disk or attacker would do."""

from collections.abc import Sequence
from random import Random

_TELLING = (0, 1, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 2**63 - 1, 2**64 - 1)
_WORDS = (
    *(b'"', b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"NaN", b"1e999", b"-0", b"9" * 40),
    *(b"\\ud800", b"\\u0000", b"\x00", b"\n", b"\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80"),
    *("\u202e".encode(), b"../", b"%s%n", b"fLaC", b"RIFF", b"data", b"fmt ", b"ANE1", b"ANEP", b"-----BEGIN "),
)


def damaged(chance: Random, seeds: Sequence[bytes], *, most: int = 65_536) -> bytes:
    """Give one of the seeds with one to six things wrong with it, at most `most` bytes."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        _damage(chance, data, seeds)
        del data[most:]
    return bytes(data)


def _damage(chance: Random, data: bytearray, seeds: Sequence[bytes]) -> None:
    at = chance.randrange(len(data) + 1)
    length = chance.choice((1, 1, 2, 4, 16, 256))
    kind = chance.randrange(9)
    if kind == 0 and data:
        data[at - 1] ^= 1 << chance.randrange(8)
    elif kind == 1:
        del data[at:]
    elif kind == 2:
        del data[at : at + length]
    elif kind == 3:
        data[at:at] = data[at : at + length] * chance.choice((1, 2, 40))
    elif kind == 4:
        data[at : at + length] = chance.randbytes(length)
    elif kind == 5:
        size = chance.choice((1, 2, 4, 8))
        number = chance.choice(_TELLING) & ((1 << 8 * size) - 1)
        data[at : at + size] = number.to_bytes(size, chance.choice(("little", "big")))
    elif kind == 6:
        data[at:at] = chance.choice(_WORDS)
    elif kind == 7:
        other = chance.choice(seeds)
        data[at:] = other[chance.randrange(len(other) + 1) :]
    else:
        data[at : at + length] = chance.choice(_WORDS) * chance.choice((1, 1, 300))
