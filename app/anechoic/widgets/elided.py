"""A quiet line that is cut with an ellipsis where it has no room. It has no tip: tips hold nothing of a clip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import Tone, one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import put_words, words_width


class ElidedLabel(Painted):
    """One line on the side where the page begins; never makes its window wider."""

    def __init__(self, *, role: TypeRole, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._role, self._tone = "", role, tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._text = one_line(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give the whole text."""
        return self._text

    def sizeHint(self) -> QSize:
        """One line, whole."""
        look = self.look
        return QSize(words_width(font(look, self._role), self._text) + 1, look.px(self._role.line))

    def minimumSizeHint(self) -> QSize:
        """One line of any width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the side reading starts on."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        colour = str(getattr(self.look.theme, self._tone))
        put_words(QPainter(self), self.rect(), self._text, font(self.look, self._role), colour, align=side)
