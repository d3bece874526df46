"""The one focus ring of a window: 2 pixels, 2 pixels outside the shape, for keyboard and mouse alike."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from anechoic.widgets.painted import Painted

_GAP = 2
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.Destroy,
        QEvent.Type.DynamicPropertyChange,
    }
)
"""The last one: a part gave its shape another rectangle or radius."""


class FocusRing(Painted):
    """Draws the ring around whatever has the focus inside one window; takes no mouse, holds no focus.

    A part may set the property `ringRadius` (default 6, the radius of controls), `noRing` (it shows its focus itself)
    or `ringRect`, a QRect in its own coordinates.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._free = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        # The focus object is a property of the program, so a window hears of every change here.
        gui = QGuiApplication.instance()
        assert isinstance(gui, QGuiApplication)
        gui.focusObjectChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused part wherever it and what holds it go."""
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    def leave_free(self, place: QRect | None) -> None:
        """Draw nothing in a place of the window, where something lies over the focused part; None ends it."""
        self._free = place or QRect()
        self._follow()

    def look_changed(self) -> None:
        """Take the width of the new look."""
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        width = self._width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.theme.focus), width))
        half = width / 2
        radius = self._radius() + _GAP + half
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), radius, radius)

    def _on_focus(self, focused: QObject | None) -> None:
        inside = isinstance(focused, QWidget) and focused.window() is self._window
        ringed = focused if inside and isinstance(focused, QWidget) else None
        if ringed is not None and (ringed is self._window or not _may_be_ringed(ringed)):
            ringed = None
        for part in self._watched:
            # A part that had the focus may be gone by now, with the page it stood on.
            if isValid(part):
                part.removeEventFilter(self)
        self._watched.clear()
        self._around = ringed
        at = ringed
        while at is not None and at is not self._window:
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()
        self._follow()

    def _follow(self) -> None:
        part = self._around
        if part is None or not isValid(part) or not part.isVisible():
            self.hide()
            return
        inner = part.property("ringRect")
        shape = inner if isinstance(inner, QRect) else part.rect()
        outset = _GAP + self._width()
        place = QRect(part.mapTo(self._window, shape.topLeft()), shape.size())
        self.setGeometry(place.adjusted(-outset, -outset, outset, outset))
        # Only the ring itself is ours: what lies inside repaints without asking this widget.
        width = self._width() + 2
        hollow = QRegion(self.rect().adjusted(width, width, -width, -width))
        self.setMask(QRegion(self.rect()) - hollow - QRegion(self._free.translated(-self.pos())))
        self.raise_()
        self.show()
        self.update()

    def _width(self) -> int:
        return 3 if self.look.theme.high_contrast else 2

    def _radius(self) -> int:
        radius = self._around.property("ringRadius") if self._around is not None else None
        return radius if isinstance(radius, int) else 6


def _may_be_ringed(part: QWidget) -> bool:
    # What takes no focus itself has it only because what had it was hidden: there is nothing to show.
    return not part.property("noRing") and part.focusPolicy() != Qt.FocusPolicy.NoFocus
