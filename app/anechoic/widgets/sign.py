"""An icon with a few words in one colour: connection, protection, findings of a check."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import Tone, one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import put_icon, put_words, words_width


class Sign(Painted):
    """Icon and words on one line; never colour alone."""

    def __init__(
        self,
        text: str,
        *,
        icon: str,
        tone: Tone = "ink2",
        strong: bool = False,
        role: TypeRole = TypeRole.TEXT,
        edge: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._icon, self._tone, self._strong, self._role = "", icon, tone, strong, role
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_sign(text, icon=icon, tone=tone, strong=strong)

    def show_sign(self, text: str, *, icon: str, tone: Tone = "ink2", strong: bool = False) -> None:
        """Show other words or another icon."""
        shown = (one_line(text), icon, tone, strong)
        if shown != (self._text, self._icon, self._tone, self._strong):
            self._text, self._icon, self._tone, self._strong = shown
            self.updateGeometry()
            self.update()
        self.setAccessibleName(self._text)

    def sizeHint(self) -> QSize:
        """As wide as icon and words."""
        look = self.look
        wide = look.px(self._edge)
        if self._text:
            wide += look.px(8) + words_width(self._face(), self._text) + 1
        return QSize(wide, look.px(max(self._role.line + 3, self._edge)))

    def minimumSizeHint(self) -> QSize:
        """The icon stays; words are cut with an ellipsis."""
        return QSize(self.look.px(self._edge + 22 if self._text else self._edge), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the side reading starts on."""
        look = self.look
        colour = str(getattr(look.theme, self._tone))
        painter = QPainter(self)
        size = look.px(self._edge)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = QPoint(self.width() - size if mirrored else 0, (self.height() - size) // 2)
        put_icon(painter, at, self._icon, colour, size=size)
        start = size + look.px(8)
        rect = QRect(0 if mirrored else start, 0, self.width() - start, self.height())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        put_words(painter, rect, self._text, self._face(), colour, align=side)

    def _face(self) -> QFont:
        role = TypeRole.STRONG if self._strong and self._role is TypeRole.TEXT else self._role
        return font(self.look, role)
