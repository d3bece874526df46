"""Large choices that are equal: a digit or letter, what it does, what follows. Verdicts and the distress page."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.keycap import keycap_size, paint_keycap
from anechoic.widgets.painted import PaintedButton
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import box, put_icon, put_words


@dataclass(frozen=True, slots=True)
class CardChosen:
    """The person chose a card."""

    value: object


class ActCard(PaintedButton):
    """A card of 64 pixels: key cap, title, one line of what follows, icon at the end."""

    chosen = Signal(object)
    """`CardChosen`."""

    def __init__(
        self,
        value: object,
        title: str,
        note: str,
        *,
        keys: str,
        icon: str = "",
        high: int = 62,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = value
        self._note, self._keys, self._icon, self._high = one_line(note), keys, icon, high
        self._wraps = False
        self.setText(one_line(title))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._note)
        # By keyboard only: a click leaves the focus, and with it the keys, where the work is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(CardChosen(self._value)))

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Choose at Enter as at Space."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not e.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(e)

    def set_on(self, *, on: bool) -> None:
        """Show it as the one chosen."""
        self.setCheckable(True)
        self.setChecked(on)

    def set_keys(self, keys: str) -> None:
        """Change the key cap; empty takes it away."""
        if keys != self._keys:
            self._keys = keys
            self.update()

    def set_wraps(self, *, wraps: bool) -> None:
        """Let what follows take two lines; the card must be 66 pixels high for them."""
        self._wraps = wraps
        self.update()

    def nextCheckState(self) -> None:
        """Leave the choice to the screen."""

    def sizeHint(self) -> QSize:
        """As high as asked at 100 %."""
        return QSize(self.look.px(280), self.look.px(self._high))

    def minimumSizeHint(self) -> QSize:
        """Wide enough to be read."""
        return QSize(self.look.px(200), self.look.px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card from the side reading starts on."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        fill, border = theme.raised, theme.edge
        if self.isChecked():
            fill, border = theme.handtint, theme.hand
        elif self.isDown() or self.underMouse():
            fill, border = (theme.press if self.isDown() else theme.hover), theme.ink2
        box(painter, self.rect(), fill=fill, border=border)
        cap = keycap_size(look, self._keys)
        middle = self.height() // 2
        at = QPoint(self._x(16, cap.width()), middle - cap.height() // 2)
        if self._keys:
            paint_keycap(painter, at, look, self._keys, ink=theme.ink, border=theme.edge, fill=None)
        start = 16 + cap.width() + 16
        end = 16 + (look.px(24) + 16 if self._icon else 0)
        wide = self.width() - start - end
        line, x = look.px(22), self._x(start, wide)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        above = line * 3 // 2 if self._wraps else line
        top = middle - above if self._note else middle - line // 2
        title = QRect(x, top, wide, line)
        put_words(painter, title, self.text(), font(look, TypeRole.STRONG), theme.ink, align=side)
        if self._wraps:
            painter.setFont(font(look, TypeRole.SMALL))
            painter.setPen(QColor(theme.ink2))
            both = QRect(x, top + line, wide, 2 * line - 2)
            across = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(both, int(across) | int(Qt.TextFlag.TextWordWrap), self._note)
        else:
            note = QRect(x, middle, wide, line)
            put_words(painter, note, self._note, font(look, TypeRole.SMALL), theme.ink2, align=side)
        if self._icon:
            size = look.px(24)
            at = QPoint(self._x(self.width() - 16 - size, size), middle - size // 2)
            put_icon(painter, at, self._icon, theme.ink2, size=size)

    def _x(self, x: int, wide: int) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - wide if mirrored else x
