"""What one entry of the record says: number, time, kind and random ids. Never content, names or hashes of either.

The bytes are JSON with sorted keys, no spaces, ASCII only; there is exactly one spelling, and no other is read.
An event that happened on a workstation carries the ids `station` and `counter` (decimal, from 1 up by one):
the verifier alarms on a gap.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from anechoic.seal.kinds import not_genuine

STATION = "station"
COUNTER = "counter"
LARGEST = 2048
_MOST_IDS = 16
_NAME = re.compile(r"[a-z][a-z0-9_-]{0,31}")
_VALUE = re.compile(r"[\x20-\x7e]{1,200}")


@dataclass(frozen=True)
class Leaf:
    """One entry.

    Attributes:
        n: its number, from 0.
        time: Unix milliseconds.
        kind: what happened, such as `released`.
        ids: random ids and small numbers, as text.
    """

    n: int
    time: int
    kind: str
    ids: Mapping[str, str]


def _well_formed(n: object, time: object, kind: object, ids: object) -> bool:
    return (
        type(n) is int
        and type(time) is int
        and 0 <= n < 1 << 53
        and 0 <= time < 1 << 53
        and isinstance(kind, str)
        and _NAME.fullmatch(kind) is not None
        and isinstance(ids, Mapping)
        and len(ids) <= _MOST_IDS
        and all(
            isinstance(name, str) and isinstance(value, str) and _NAME.fullmatch(name) and _VALUE.fullmatch(value)
            for name, value in ids.items()
        )
    )


def encode_leaf(*, n: int, time: int, kind: str, ids: Mapping[str, str]) -> bytes:
    """Give the one spelling of an entry.

    Args:
        n: its number, from 0.
        time: Unix milliseconds.
        kind: lower-case word, at most 32 characters; so are the names of ids.
        ids: at most 16, values of 1-200 printable ASCII characters; 2,048 bytes in all.

    Raises:
        ValueError: anything else.
    """
    if not _well_formed(n, time, kind, ids):
        raise ValueError("this entry is not fit for the record")
    entry = {"ids": dict(ids), "kind": kind, "n": n, "time": time}
    data = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    if len(data) > LARGEST:
        raise ValueError("this entry is too long for the record")
    return data


def decode_leaf(data: bytes) -> Leaf:
    """Read an entry.

    Raises:
        Untrusted: it is not exactly what `encode_leaf` would write.
    """
    if len(data) > LARGEST:
        raise not_genuine()
    try:
        entry = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise not_genuine() from None
    if not isinstance(entry, dict) or entry.keys() != {"ids", "kind", "n", "time"}:
        raise not_genuine()
    leaf = Leaf(entry["n"], entry["time"], entry["kind"], entry["ids"])
    if not _well_formed(leaf.n, leaf.time, leaf.kind, leaf.ids):
        raise not_genuine()
    if encode_leaf(n=leaf.n, time=leaf.time, kind=leaf.kind, ids=leaf.ids) != data:
        raise not_genuine()
    return leaf
