"""A QR code as painted squares: dark on light in every theme, because scanners expect it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.painted import Painted

_QUIET = 4
"""Modules of light border that ISO/IEC 18004 asks for."""


class QrCode(Painted):
    """Shows a text as a QR code; `show_code("")` forgets it."""

    def __init__(self, *, edge: int = 188, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    def show_code(self, text: str) -> None:
        """Show a text (error correction M), or nothing."""
        self._rows = _modules(text) if text else ()
        self.update()

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """Square."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole pixels a module, so that edges stay sharp."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._rows:
            return
        modules = len(self._rows) + 2 * _QUIET
        step = max(min(self.width(), self.height()) // modules, 1)
        left = (self.width() - step * len(self._rows)) // 2
        top = (self.height() - step * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark & 1:
                    painter.fillRect(QRect(left + x * step, top + y * step, step, step), Qt.GlobalColor.black)


def _modules(text: str) -> tuple[bytes, ...]:
    # Shown at the very first sign-in alone: no other start waits for it.
    import segno

    return tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
