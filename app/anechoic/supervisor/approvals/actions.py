"""What a second person does with a request: pure questions about the list and the word to be given."""

from collections.abc import Sequence
from enum import Enum

from anechoic.rules.ids import ApprovalId
from anechoic.station.port import DecideApproval
from anechoic.wire.review import ApprovalRow

_GROUP = 4
_GROUPS_A_LINE = 5
_HEX = frozenset("0123456789abcdefABCDEF")


class Word(Enum):
    """The word a second person gives."""

    APPROVE = "approve"
    DECLINE = "decline"


def row_of(rows: Sequence[ApprovalRow], approval: str) -> ApprovalRow | None:
    """Give the request of an id, or None."""
    return next((row for row in rows if row.approval == approval), None)


def neighbour(rows: Sequence[ApprovalRow], approval: str, by: int) -> str:
    """Give the request `by` rows after another, as far as there are rows; the first when that is not there."""
    ids = [row.approval for row in rows]
    if not ids:
        return ""
    at = ids.index(approval) + by if approval in ids else 0
    return ids[min(max(at, 0), len(ids) - 1)]


def decision(row: ApprovalRow, word: Word) -> DecideApproval:
    """Give the request that carries the word."""
    return DecideApproval(ApprovalId(row.approval), word is Word.APPROVE, "")


def fingerprint_lines(value: str) -> tuple[str, ...]:
    """Give a fingerprint as lines of five groups to be read aloud; empty when the value is none.

    A fingerprint is four or more groups of four hexadecimal digits, parted by spaces.
    """
    groups = value.split()
    if len(groups) < _GROUP or any(len(group) != _GROUP or not set(group) <= _HEX for group in groups):
        return ()
    return tuple("  ".join(groups[first : first + _GROUPS_A_LINE]) for first in range(0, len(groups), _GROUPS_A_LINE))
