"""Text that shows which of its words are spelt wrong: a wave under each, but not under the one still being typed."""

from typing import ClassVar

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.row_text import stretch_boxes
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.wrong_words import WrongWords, paint_wave


class SpelledEdit(NoCopyEdit):
    """A no-copy text with waves; who looks the words up tells it where they are.

    Args:
        language, limit, role, label: as `NoCopyEdit`.
    """

    WAVE_BELOW: ClassVar[int] = 3
    """Pixels from the base line to the middle of the wave, at 100 %."""

    def __init__(
        self,
        *,
        language: str = "",
        limit: int = 4000,
        role: TypeRole = TypeRole.TEXT,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._wrong = WrongWords()
        super().__init__(language=language, limit=limit, role=role, label=label, parent=parent)
        self.document().contentsChange.connect(self._on_contents)

    def show_wrong(self, places: tuple[tuple[int, int], ...]) -> None:
        """Show which words are spelt wrong: (first, last exclusive) in UTF-16 units; they move with the text."""
        if self._wrong.show(places):
            self.viewport().update()

    def show_text(self, text: str, *, cursor: int | None = None, anchor: int | None = None) -> None:
        """Put a text in; nothing of it is known to be wrong yet."""
        self._wrong = WrongWords()
        super().show_text(text, cursor=cursor, anchor=anchor)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Type; a key that only moves the caret ends the word that was being typed."""
        self._wrong.typing = False
        super().keyPressEvent(e)

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Place the caret; what was being typed is done."""
        self._wrong.typing = False
        super().mousePressEvent(e)
        self.viewport().update()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the text, then the waves."""
        super().paintEvent(e)
        wrong = self._wrong.seen(self.textCursor().position() if self.hasFocus() else -1)
        if not wrong:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block = self.document().firstBlock()
        while block.isValid():
            self._paint_wrong(painter, block, wrong)
            block = block.next()

    def _paint_wrong(self, painter: QPainter, block: QTextBlock, wrong: tuple[tuple[int, int], ...]) -> None:
        look, begin = look_of(self), block.position()
        places = [(first - begin, last - begin) for first, last in wrong if begin <= first < begin + block.length()]
        for place, base in stretch_boxes(block.layout(), self._corner(block), places):
            y = round(base) + look.px(self.WAVE_BELOW)
            paint_wave(painter, place.left(), place.right(), y, colour=look.theme.amber, size=look.px(100) / 100)

    def _corner(self, block: QTextBlock) -> QPoint:
        """Give where a block begins in the viewport."""
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return (corner + shift).toPoint()

    def _on_contents(self, first: int, removed: int, added: int) -> None:
        if not self._quiet:
            self._wrong.changed(first, removed, added)
