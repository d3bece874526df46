"""What the tip of a part is, and finding the part that has one."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from anechoic.widgets.plain import plain

_PROPERTY = "tip"


@dataclass(frozen=True, slots=True)
class Tip:
    """What is said of a part, or of a place in it.

    Attributes:
        text: never empty; plain.
        about: what it is said of, in the part's own pixels; the tip stands beside it and ends when the mouse leaves it.
    """

    text: str
    about: QRect


@runtime_checkable
class SaysTips(Protocol):
    """A part that says something else at each of its places."""

    def tip_at(self, at: QPoint) -> Tip | None:
        """Give what is said at a point of the part; None where nothing is."""


def set_tip(part: QWidget, text: str) -> None:
    """Give a whole part a tip; an empty one takes it away, also while it is shown."""
    shown = plain(text)
    if tip_text(part) != shown:
        part.setProperty(_PROPERTY, shown)


def tip_text(part: QWidget) -> str:
    """Give the tip of a whole part; empty for none."""
    text = part.property(_PROPERTY)
    return text if isinstance(text, str) else ""


def tip_at(part: QWidget, at: QPoint) -> Tip | None:
    """Give what is said at a point of a part."""
    if isinstance(part, SaysTips):
        return part.tip_at(at)
    text = tip_text(part)
    return Tip(text, part.rect()) if text else None


def part_with_tip(window: QWidget, at: QPoint) -> QWidget | None:
    """Give the innermost part at a point of a window that says something there."""
    part = window.childAt(at)
    while part is not None and not part.isWindow():
        if tip_at(part, part.mapFrom(window, at)) is not None:
            return part
        part = part.parentWidget()
    return None
