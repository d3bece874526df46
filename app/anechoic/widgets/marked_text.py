"""Text to be read whose terms carry a quiet line, and say under the mouse and to a screen reader what they are."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from anechoic.widgets.fields import ReadOnlyText
from anechoic.widgets.plain import joined
from anechoic.widgets.row_text import stretch_boxes
from anechoic.widgets.terms import MarkedTerm, paint_term_line
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.tip.said import Tip

_BELOW = 4
"""Pixels under the base line, at 100 %."""


class MarkedText(ReadOnlyText):
    """Read-only text with terms marked; every new text comes without."""

    _terms: tuple[MarkedTerm, ...] = ()

    def mark(self, terms: tuple[MarkedTerm, ...]) -> None:
        """Mark terms in the text that stands there."""
        self._terms = terms
        self.setAccessibleDescription(joined(" \u2013 ", tuple(dict.fromkeys(one.said for one in terms))))
        self.viewport().update()

    def show_text(self, text: str, *, cursor: int | None = None, anchor: int | None = None) -> None:
        """Show a text; nothing in it is marked yet."""
        super().show_text(text, cursor=cursor, anchor=anchor)
        self.mark(())

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the text, then the lines under its terms."""
        super().paintEvent(e)
        if not self._terms:
            return
        look = look_of(self)
        painter = QPainter(self.viewport())
        for place, base in self._boxes(self._terms):
            paint_term_line(painter, place.left(), place.right(), round(base) + look.px(_BELOW) + 0.5, look.theme.ink3)

    def tip_at(self, at: QPoint) -> Tip | None:
        """Give the term at a point its tip."""
        offset = self.viewport().pos()
        for term in self._terms:
            for place, _ in self._boxes((term,)):
                if place.contains(at - offset):
                    return Tip(term.said, place.toAlignedRect().translated(offset))
        return None

    def _boxes(self, terms: Iterable[MarkedTerm]) -> Iterator[tuple[QRectF, float]]:
        block = self.document().firstBlock()
        while block.isValid():
            begin, end = block.position(), block.position() + block.length()
            inside = [(one.first - begin, one.last - begin) for one in terms if begin <= one.first < end]
            corner = self.document().documentLayout().blockBoundingRect(block).topLeft().toPoint()
            yield from stretch_boxes(block.layout(), corner, inside)
            block = block.next()
