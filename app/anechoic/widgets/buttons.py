"""Buttons: one act each, with its key on it; a closed one says why instead of going dead."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.keycap import keycap_size, paint_keycap
from anechoic.widgets.painted import PaintedButton
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box, put_icon, put_words, words_width
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.tip.said import set_tip

_PAD, _GAP = 12, 8


class ButtonKind(Enum):
    """How loud a button is; at most one primary on a page."""

    PLAIN = "plain"
    PRIMARY = "primary"
    STOP = "stop"
    QUIET = "quiet"
    """No border at rest: a small act inside a panel head."""
    LINK = "link"
    """Underlined words in hand colour."""


@dataclass(frozen=True, slots=True)
class ActRefused:
    """A closed button was pressed; `why` is what it says."""

    why: str


@dataclass(frozen=True, slots=True)
class _Colours:
    fill: str | None
    border: str | None
    ink: str
    dashed: bool = False


class ActButton(PaintedButton):
    """A button painted by us: icon, words, key cap.

    Args:
        text: what it does, a verb.
        keys: the key that does the same, as a key cap; empty for none.
        icon: icon name; empty for none.
        kind: how loud it is.
        tall: 40 instead of 32 pixels, for the act of the page.
    """

    acted = Signal()
    """The act was asked for (mouse, Space, Enter), and the button is open and not busy."""
    refused = Signal(object)
    """`ActRefused`: asked for while closed."""

    def __init__(
        self,
        text: str,
        *,
        keys: str = "",
        icon: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys, self._icon, self._kind, self._tall = keys, icon, kind, tall
        self._why = ""
        self._busy = ""
        self._hovered = False
        self.setText(text)
        # By keyboard only: a click leaves the focus, and with it the keys, where the work is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    # What a screen says to it

    def setText(self, text: str) -> None:
        """Change the words."""
        super().setText(one_line(text))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def close_act(self, why: str) -> None:
        """Close it and keep it focusable; pressed, it says why. An empty reason opens it again."""
        if why != self._why:
            self._why = why
            self.setAccessibleDescription(why)
            set_tip(self, why)
            self.update()

    def set_busy(self, verb: str) -> None:
        """Show an hourglass and a verb, width kept, and take no press; an empty verb ends it."""
        if verb != self._busy:
            self._busy = verb
            self.updateGeometry()
            self.update()

    def set_on(self, *, on: bool) -> None:
        """Show it as switched on (tint)."""
        self.setCheckable(True)
        self.setChecked(on)

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self.update()

    def set_keys(self, keys: str) -> None:
        """Change the key cap; empty takes it away."""
        if keys != self._keys:
            self._keys = keys
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how loud it is."""
        if kind is not self._kind:
            self._kind = kind
            self.updateGeometry()
            self.update()

    # Asked for

    def _on_clicked(self) -> None:
        if self._busy:
            return
        if self._why:
            self.refused.emit(ActRefused(self._why))
        else:
            self.acted.emit()

    def nextCheckState(self) -> None:
        """Leave on and off to the screen: a press never flips it by itself."""

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Press at Enter as at Space."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not e.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(e)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover colours."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show the rest colours."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Paint the released state at once."""
        super().mouseReleaseEvent(e)
        self.update()

    # Measure and paint

    def sizeHint(self) -> QSize:
        """As wide as its words, 32 or 40 pixels high at 100 %."""
        look = self.look
        high = look.px(40 if self._tall else 32)
        if self._kind is ButtonKind.LINK:
            return QSize(words_width(self._font(look), self.text()), look.px(21))
        if not self.text():
            return QSize(high, high)
        wide = 2 * look.px(_PAD) + self._content_width(look, self.text(), self._icon, keys=self._keys)
        if self._busy:
            wide = max(wide, 2 * look.px(_PAD) + self._content_width(look, self._busy, "hourglass", keys=""))
        if self._tall:
            wide += 2 * look.px(4)
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, icon, words and cap, mirrored in right-to-left windows."""
        look = self.look
        colours = self._colours(look.theme)
        painter = QPainter(self)
        if self._kind is not ButtonKind.LINK:
            box(
                painter,
                self.rect(),
                fill=colours.fill,
                border=colours.border,
                line="dashed" if colours.dashed else "solid",
            )
        self._paint_content(painter, look, colours)

    def _paint_content(self, painter: QPainter, look: Look, colours: _Colours) -> None:
        text, icon = (self._busy, "hourglass") if self._busy else (self.text(), self._icon)
        keys = "" if self._busy else self._keys
        x = (self.width() - self._content_width(look, text, icon, keys=keys)) // 2
        middle = self.height() // 2
        if icon:
            size = look.px(18)
            put_icon(painter, self._at(x, size, middle - size // 2), icon, colours.ink, size=size)
            x += size + (look.px(_GAP) if text else 0)
        if text:
            face = self._font(look)
            wide = words_width(face, text)
            rect = QRect(self._at(x, wide, 0), QSize(wide + 1, self.height()))
            put_words(painter, rect, text, face, colours.ink, elide=False)
            if self._kind is ButtonKind.LINK:
                painter.drawLine(rect.left(), self.height() - 2, rect.right(), self.height() - 2)
            x += wide + look.px(_GAP)
        if keys:
            cap = keycap_size(look, keys)
            at = self._at(x, cap.width(), middle - cap.height() // 2)
            border = colours.ink if self._kind is ButtonKind.PRIMARY else look.theme.edge
            paint_keycap(painter, at, look, keys, ink=colours.ink, border=border, fill=None)

    def _at(self, x: int, wide: int, y: int) -> QPoint:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QPoint(self.width() - x - wide if mirrored else x, y)

    def _content_width(self, look: Look, text: str, icon: str, *, keys: str) -> int:
        wide = words_width(self._font(look), text) if text else 0
        if icon:
            wide += look.px(18) + (look.px(_GAP) if text else 0)
        if keys:
            wide += keycap_size(look, keys).width() + look.px(_GAP)
        return wide

    def _font(self, look: Look) -> QFont:
        return font(look, TypeRole.STRONG if self._kind is ButtonKind.PRIMARY else TypeRole.TEXT)

    def _colours(self, theme: Theme) -> _Colours:
        if self._why or not self.isEnabled():
            return _Colours(None, theme.line, theme.ink3, dashed=True)
        return _colours(theme, self._kind, hovered=self._hovered, pressed=self.isDown(), on=self.isChecked())


def _colours(theme: Theme, kind: ButtonKind, *, hovered: bool, pressed: bool, on: bool) -> _Colours:
    if kind is ButtonKind.PRIMARY:
        loud = theme.handpress if pressed else theme.handhover if hovered else theme.handfill
        return _Colours(loud, loud, theme.onhand)
    if kind is ButtonKind.LINK:
        return _Colours(None, None, theme.hand)
    if on:
        return _Colours(theme.handtint, theme.hand, theme.ink)
    fill: str | None = None if kind is ButtonKind.QUIET else theme.raised
    if pressed or hovered:
        fill = theme.press if pressed else theme.hover
    if kind is ButtonKind.STOP:
        return _Colours(fill, theme.stop, theme.stop)
    if kind is ButtonKind.QUIET and not (hovered or pressed):
        return _Colours(None, None, theme.ink)
    return _Colours(fill, theme.ink2 if hovered or pressed else theme.edge, theme.ink)
