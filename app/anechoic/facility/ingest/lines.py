"""Foreign JSON, line by line, under caps that hold before anything is parsed."""

import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from anechoic.errors import Refused
from anechoic.rules.batch import DEPTH, LINE_BYTES, Reason

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')
_BRACKET = re.compile(rb"[\[\]{}]")


@dataclass(frozen=True)
class Line:
    """One line of a file: its number from 1, and its bytes without the line end, or None where it was too long."""

    number: int
    data: bytes | None


class _DoubledKeyError(ValueError):
    pass


def refused(reason: Reason, detail: str = "") -> Refused:
    """Give the refusal of an item; `detail` names the field, never its content."""
    return Refused(f"{reason.sentence} {detail}".strip(), code=reason.code)


def lines(path: Path) -> Iterator[Line]:
    """Read a plain file line by line; empty lines are passed over.

    Raises:
        Refused: missing, a link, or not a plain file.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read in the batch folder. Check the delivery and try again.", code="batch_file"
        ) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Refused(f"{path.name} is not a plain file. Check the delivery and try again.", code="batch_file")
    with os.fdopen(descriptor, "rb") as file:
        number = 0
        while data := file.readline(LINE_BYTES + 1):
            number += 1
            if len(data) > LINE_BYTES and not data.endswith(b"\n"):
                while (rest := file.readline(LINE_BYTES)) and not rest.endswith(b"\n"):
                    pass
                yield Line(number, None)
            elif data.strip():
                yield Line(number, data.rstrip(b"\r\n"))


def parse(data: bytes | None) -> dict[str, Any]:
    """Read one JSON object.

    Raises:
        Refused: too long, too deep, a key twice, numbers that are not JSON, or not one object.
    """
    if data is None or len(data) > LINE_BYTES:
        raise refused(Reason.LINE_TOO_LONG)
    if _depth(data) > DEPTH:
        raise refused(Reason.LINE_TOO_DEEP)
    try:
        found = json.loads(data.decode(), object_pairs_hook=_no_doubles, parse_constant=_no_constant)
    except _DoubledKeyError as error:
        raise refused(Reason.LINE_DOUBLED_KEY) from error
    except (ValueError, RecursionError) as error:
        raise refused(Reason.LINE_NOT_JSON) from error
    if not isinstance(found, dict):
        raise refused(Reason.LINE_NOT_JSON)
    return found


def _depth(data: bytes) -> int:
    level = deepest = 0
    for bracket in _BRACKET.finditer(_STRING.sub(b"", data)):
        level += 1 if bracket[0] in b"[{" else -1
        deepest = max(deepest, level)
    return deepest


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise _DoubledKeyError
    return table


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("not a JSON number")
