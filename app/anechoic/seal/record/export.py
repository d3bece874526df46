"""The file that carries a record to somebody who trusts nobody: JSON Lines, read by `anechoic-verify`.

First a header, then every leaf from number 0, then the checkpoints by rising size.
"""

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

FORMAT = "anechoic-record-1"


@dataclass(frozen=True)
class ExportHeader:
    """Whose record it is.

    Attributes:
        origin: the record's name.
        vkey: the C2SP key its checkpoints claim; a reader compares it with one got elsewhere.
    """

    origin: str
    vkey: str


def _line(entry: dict[str, str]) -> str:
    return json.dumps(entry, separators=(",", ":"), ensure_ascii=True) + "\n"


def write_export(leaves: Iterable[bytes], checkpoints: Iterable[str], header: ExportHeader) -> Iterator[str]:
    """Give the lines of an export, each with its newline.

    Args:
        leaves: what `encode_leaf` gave, from number 0 on.
        checkpoints: signed notes by rising size; the last one covers every leaf.
        header: whose record it is.
    """
    yield _line({"format": FORMAT, "origin": header.origin, "vkey": header.vkey})
    for leaf in leaves:
        yield _line({"leaf": base64.b64encode(leaf).decode("ascii")})
    for note in checkpoints:
        yield _line({"checkpoint": note})
