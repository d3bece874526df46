"""The one tip of a window, drawn inside it and below the identity mark."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from anechoic.widgets.focus_ring import FocusRing
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.theme.strokes import box
from anechoic.widgets.tip.place import beside
from anechoic.widgets.tip.said import Tip, part_with_tip, tip_at

_WIDEST: Final = 440
"""Pixels of a line at 100 %: some seventy characters, which the eye finds back from (Bringhurst: 45 to 75)."""
_PAD: Final = (12, 8)
_AWAY: Final = 6
"""From what it is about: the focus ring of the part, and a little air."""
_MARGIN: Final = 8
_LOOKS_EVERY_MS: Final = 100
_ENDS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
)
"""What a person does next: the tip is in the way from then on."""


class TipBubble(Painted):
    """Shows the tip of the part the mouse rests on; takes no mouse and no focus, and holds no text while hidden.

    Args:
        window: whose parts have tips.
        inside: the part of the window it may cover, in which it stands.
        under: what lies over it, the identity mark; a child of `inside` too.
        ring: kept out of it.
    """

    def __init__(self, window: QWidget, inside: QWidget, *, under: QWidget, ring: FocusRing) -> None:
        super().__init__(inside)
        self._window, self._inside, self._under, self._ring = window, inside, under, ring
        self._part: QWidget | None = None
        self._tip: Tip | None = None
        self._point = QPoint()
        self._beside = QRect()
        self._label = PlainLabel(wraps=True, parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOKS_EVERY_MS)
        self._looks.timeout.connect(self.look_again)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now; empty while nothing is."""
        return self._tip.text if self._tip is not None else ""

    def show_at(self, at: QPoint) -> None:
        """Show what is said at a point of the window, or hide where nothing is."""
        part = part_with_tip(self._window, at)
        point = part.mapFrom(self._window, at) if part is not None else at
        tip = tip_at(part, point) if part is not None else None
        if part is None or tip is None:
            self.end()
            return
        begins = self._tip is None
        self._part, self._tip, self._point = part, tip, point
        self._label.setText(tip.text)
        self._fit()
        self.show()
        self.raise_()
        self._under.raise_()
        self._ring.leave_free(QRect(self.mapTo(self._window, QPoint(0, 0)), self.size()))
        if begins:
            self._looks.start()
            _program().installEventFilter(self)

    def end(self) -> None:
        """Hide, and keep no text. Safe to call while hidden."""
        if self._tip is None:
            return
        _program().removeEventFilter(self)
        self._looks.stop()
        self._part = self._tip = None
        self._label.setText("")
        self._ring.leave_free(None)
        self.hide()

    def look_again(self) -> None:
        """End where what it is about is gone, moved on, or says something else by now; the timer calls this."""
        part, tip = self._part, self._tip
        if part is None or tip is None:
            return
        stands = isValid(part) and part.isVisible() and tip_at(part, self._point) == tip
        if not stands or self._about(part, tip) != self._beside:
            self.end()

    def look_changed(self) -> None:
        """End: it was measured for another look."""
        self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the window's resting mouse; while a tip is shown, see what ends it."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and watched is self._window and isinstance(event, QHelpEvent):
            self.show_at(event.pos())
            return True
        if self._tip is None:
            return False
        if (
            kind in _ENDS
            or (kind == QEvent.Type.WindowDeactivate and watched is self._window)
            or (kind == QEvent.Type.Resize and watched is self._inside)
            or (kind == QEvent.Type.Leave and watched is self._part and not self._holds(QCursor.pos()))
        ):
            self.end()
        elif kind == QEvent.Type.DynamicPropertyChange and watched is self._part:
            self.look_again()
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._follow(event.globalPosition().toPoint())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its edge."""
        theme = self.look.theme
        box(QPainter(self), self.rect(), fill=theme.raised, border=theme.ink if theme.high_contrast else theme.edge)

    def _follow(self, mouse: QPoint) -> None:
        part, tip = self._part, self._tip
        if part is None or tip is None or not isValid(part):
            self.end()
            return
        point = part.mapFromGlobal(mouse)
        if tip.about.contains(point):
            self._point = point
        elif not self._holds(mouse):
            # One who reads it with a magnifier may move onto it (WCAG 2.2, 1.4.13).
            self.end()

    def _holds(self, mouse: QPoint) -> bool:
        return self.rect().contains(self.mapFromGlobal(mouse))

    def _fit(self) -> None:
        part, tip = self._part, self._tip
        assert part is not None
        assert tip is not None
        look = self.look
        pad = QSize(2 * look.px(_PAD[0]), 2 * look.px(_PAD[1]))
        room = self._inside.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._beside = about = self._about(part, tip)
        self._label.ensurePolished()
        words = self._wrapped(min(look.px(_WIDEST), room.width()) - pad.width())
        place = beside(about, words + pad, room, away=_AWAY, mirrored=self._mirrored())
        if place.intersects(about):
            # No side is high enough for it: wider lines make it lower.
            words = self._wrapped(room.width() - pad.width())
            place = beside(about, words + pad, room, away=_AWAY, mirrored=self._mirrored())
        self.setGeometry(place)
        self._label.setGeometry(look.px(_PAD[0]), look.px(_PAD[1]), words.width(), words.height())

    def _about(self, part: QWidget, tip: Tip) -> QRect:
        return QRect(self._inside.mapFromGlobal(part.mapToGlobal(tip.about.topLeft())), tip.about.size())

    def _wrapped(self, widest: int) -> QSize:
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        text, metrics = self._label.text(), self._label.fontMetrics()
        needed = metrics.boundingRect(QRect(0, 0, widest, 1 << 16), Qt.TextFlag.TextWordWrap, text)
        if needed.width() > widest:
            # One word longer than a line.
            needed = metrics.boundingRect(QRect(0, 0, widest, 1 << 16), flags, text)
        wide = min(needed.width() + 2, widest)
        return QSize(wide, max(needed.height(), self._label.heightForWidth(wide)))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _program() -> QGuiApplication:
    program = QGuiApplication.instance()
    assert isinstance(program, QGuiApplication)
    return program
