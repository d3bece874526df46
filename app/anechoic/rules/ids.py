"""Identities of the things the work is made of: random 128-bit names of ours, never the owner's."""

import re
from typing import NewType

BatchId = NewType("BatchId", str)
ItemId = NewType("ItemId", str)
ClipId = NewType("ClipId", str)
TaskId = NewType("TaskId", str)
LeaseId = NewType("LeaseId", str)
PackageId = NewType("PackageId", str)
AnswerId = NewType("AnswerId", str)
ReviewId = NewType("ReviewId", str)
PersonId = NewType("PersonId", str)
StationId = NewType("StationId", str)
SessionId = NewType("SessionId", str)
OwnerId = NewType("OwnerId", str)
ApprovalId = NewType("ApprovalId", str)
DeliveryId = NewType("DeliveryId", str)

_FORM = re.compile(r"[0-9a-f]{32}")


def make_id(entropy: bytes) -> str:
    """Write 16 random bytes as an identity: 32 lower-case hexadecimal digits.

    Raises:
        ValueError: not 16 bytes.
    """
    if len(entropy) != 16:
        raise ValueError("an identity is made of 16 random bytes")
    return entropy.hex()


def is_id(text: str) -> bool:
    """Say whether a text has the form of an identity."""
    return _FORM.fullmatch(text) is not None
