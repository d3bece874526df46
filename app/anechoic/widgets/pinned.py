"""A place in a scrolled page whose widget stays in sight while what stands beside it scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class Pinned(QWidget):
    """Holds one widget at the part of its own area that is seen, as high as that part but never below its least.

    Args:
        held: of a fixed width.
        scrolled: the area around; this widget stands somewhere inside of what it scrolls.
    """

    def __init__(self, held: QWidget, scrolled: QScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held, self._port = held, scrolled.viewport()
        held.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        held.installEventFilter(self)
        self._port.installEventFilter(self)
        scrolled.verticalScrollBar().valueChanged.connect(self._place)

    def sizeHint(self) -> QSize:
        """As wide as what it holds, and as high as that has to be."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(self._held.minimumWidth(), self._least())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place it anew."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window around, and what the widget needs."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._held:
            self.updateGeometry()
            self._place()
        elif event.type() == QEvent.Type.Resize and watched is self._port:
            self._place()
        return super().eventFilter(watched, event)

    def _least(self) -> int:
        return max(self._held.minimumSizeHint().height(), self._held.minimumHeight())

    def _place(self) -> None:
        if not self._port.isAncestorOf(self):
            return
        seen = self.rect() & QRect(self.mapFrom(self._port, QPoint(0, 0)), self._port.size())
        high = min(max(seen.height(), self._least()), self.height())
        top = max(min(seen.top(), self.height() - high), 0)
        self._held.setGeometry(0, top, self.width(), high)
