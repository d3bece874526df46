"""Words spelt wrong in an editor: where they are while the text changes under them, and the wave below them."""

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_LENGTH, _HEIGHT, _PEN = 6.0, 1.5, 1.3
"""Pixels of one wave at 100 %: from crest to crest, up and down, and how wide it is drawn."""


class WrongWords:
    """Places of wrong words, (first, last exclusive) in UTF-16 units.

    Attributes:
        typing: the last thing that happened was typing: the word at the caret is not done yet.
    """

    def __init__(self) -> None:
        self._places: tuple[tuple[int, int], ...] = ()
        self.typing = False

    def show(self, places: tuple[tuple[int, int], ...]) -> bool:
        """Take other places; say whether they are."""
        changed = places != self._places
        self._places = places
        return changed

    def seen(self, caret: int) -> tuple[tuple[int, int], ...]:
        """Give those to be shown: all but the one still being typed at the caret."""
        if not self.typing:
            return self._places
        return tuple(place for place in self._places if not place[0] <= caret <= place[1])

    def changed(self, first: int, removed: int, added: int) -> None:
        """Move with a change of the text; a word the change lies in is no longer known to be wrong."""
        self.typing = True
        kept: list[tuple[int, int]] = []
        for start, end in self._places:
            if end < first:
                kept.append((start, end))
            elif start > first + removed:
                kept.append((start + added - removed, end + added - removed))
        self._places = tuple(kept)


def paint_wave(painter: QPainter, left: float, right: float, y: float, *, colour: str, size: float) -> None:
    """Draw a quiet wave from left to right: neither straight, dashed nor dotted, so that it is no rule of provenance.

    Args:
        painter: antialiasing.
        left: pixels.
        right: pixels.
        y: its middle.
        colour: `#RRGGBB`.
        size: text scale, 1.0 for 100 %.
    """
    length, high = _LENGTH * size, _HEIGHT * size
    path = QPainterPath(QPointF(left, y))
    steps = max(math.ceil((right - left) / (length / 4)), 1)
    for step in range(1, steps + 1):
        x = min(left + step * length / 4, right)
        path.lineTo(x, y - high * math.sin((x - left) / length * 2 * math.pi))
    painter.setPen(QPen(QColor(colour), _PEN * size))
    painter.drawPath(path)
