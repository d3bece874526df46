"""Bytes to messages and back: one strict way in, one canonical way out."""

import json
import re
from typing import Any, NoReturn, TypeVar

import msgspec

from anechoic.errors import Untrusted
from anechoic.wire.limits import DEPTH, MESSAGE_BYTES

_T = TypeVar("_T")
_REFUSAL = "A message did not have the agreed form and was thrown away. Tell facility IT if this comes again."
_SPARE = re.compile(rb'="(?:(?<=[^AEIMQUYcgkosw048=]=")|(?<=[^AQgw]=="))')
"""Padding behind a letter that base64 never puts before it.

Begins with a literal: Python looks for that far faster than for a class of letters.
"""
_ESCAPE = b"\\u"
"""Could hide such letters; `encode` writes it for control characters alone."""


class Message(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every message: frozen, named fields only, unknown names forbidden."""


def encode(message: Message) -> bytes:
    """Write a message as compact JSON with its fields in their declared order."""
    return msgspec.json.encode(message)


def decode(data: bytes, kind: type[_T], *, limit: int = MESSAGE_BYTES) -> _T:
    """Read one message.

    Size and nesting are checked before parsing; doubled keys, numbers that are not JSON, unknown fields, wrong types,
    values over their limits and base64 with spare bits that are not zero (RFC 4648, 3.5) are refused.

    Args:
        data: the bytes as they came.
        kind: the struct expected.
        limit: the most bytes this kind may have.

    Raises:
        Untrusted: the bytes are not exactly such a message.
    """
    if len(data) > limit or _depth(data) > DEPTH:
        raise Untrusted(_REFUSAL)
    try:
        read = json.loads(data, object_pairs_hook=_no_doubles, parse_constant=_no_constant)
        message = msgspec.json.decode(data, type=kind, strict=True)
    except (ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise Untrusted(_REFUSAL) from error
    # A text may end in such letters too; which are base64 is seen only beside what the message means.
    if (_SPARE.search(data) or _ESCAPE in data) and not _is_spelt(read, msgspec.to_builtins(message)):
        raise Untrusted(_REFUSAL)
    return message


def _is_spelt(read: object, meant: object) -> bool:
    """Say whether all strings that were read are those that would be written; defaults may have been left out."""
    if isinstance(read, dict) and isinstance(meant, dict):
        return all(_is_spelt(value, meant.get(name)) for name, value in read.items())
    if isinstance(read, list) and isinstance(meant, list | tuple):
        return all(map(_is_spelt, read, meant))
    return not isinstance(read, str) or read == meant


def _depth(data: bytes) -> int:
    deepest = level = 0
    in_string = escaped = False
    for byte in data:
        if in_string:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                in_string = False
        elif byte == 0x22:
            in_string = True
        elif byte in (0x5B, 0x7B):
            level += 1
            if level > DEPTH:
                return level
            deepest = max(deepest, level)
        elif byte in (0x5D, 0x7D):
            level -= 1
    return deepest


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("doubled key")
    return table


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("not a JSON number")
