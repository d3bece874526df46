"""The two languages of a task, with an arrow icon between them (the fonts have no arrow letter)."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import put_icon, put_words, words_width


class LanguagePair(Painted):
    """`Spanish → English`, mirrored in right-to-left windows; one language stands alone."""

    def __init__(
        self, source: str = "", target: str = "", *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._role = TypeRole.STRONG if strong else TypeRole.TEXT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_pair(source, target)

    def show_pair(self, source: str, target: str = "") -> None:
        """Show other languages."""
        self._names = tuple(one_line(name) for name in (source, target) if name)
        self.setAccessibleName(" – ".join(self._names))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        look = self.look
        face = font(look, self._role)
        wide = sum(words_width(face, name) + 1 for name in self._names)
        return QSize(wide + look.px(24) * max(len(self._names) - 1, 0), look.px(21))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the side reading starts on."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        face, size, x = font(look, self._role), look.px(16), 0
        ink = theme.ink if self._role is TypeRole.STRONG else theme.ink2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, name in enumerate(self._names):
            if number:
                left = self.width() - x - size - look.px(4) if mirrored else x + look.px(4)
                at = QPoint(left, (self.height() - size) // 2 + 1)
                put_icon(painter, at, "arrow-right", ink, size=size, mirrored=mirrored)
                x += look.px(24)
            wide = words_width(face, name)
            left = self.width() - x - wide if mirrored else x
            put_words(painter, QRect(left, 0, wide + 1, self.height()), name, face, ink, elide=False)
            x += wide
