"""Protections that a program in a process of its own is started without, so that a schedule is seen to notice it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from anechoic.facility.receive import receipts
from anechoic.store.vault.drafts import DraftTable


def _nothing(*_: Any) -> None:
    return None


def _no_receipt_is_kept() -> None:
    receipts.earlier = _nothing  # type: ignore[assignment]


def _no_draft_is_written() -> None:
    DraftTable.save = _nothing  # type: ignore[method-assign,assignment]


WITHOUT: Final[Mapping[str, Callable[[], None]]] = {
    "": _nothing,
    "receipts": _no_receipt_is_kept,
    "drafts": _no_draft_is_written,
}
