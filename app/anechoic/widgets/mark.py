"""The sign of the house: wedges of an anechoic wall."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.painted import Painted

_WEDGES = ((0.16, 0.40, 0.38), (0.37, 0.63, 0.18), (0.60, 0.84, 0.38))
"""Left foot, right foot and tip of each wedge, as shares of the square."""
_ROW = (0.30, 0.50, 0.70, 0.90, 0.90, 0.70, 0.50, 0.30)
"""Heights of the row of wedges on an empty page."""


class HouseMark(Painted):
    """The mark in a rounded square, 24 pixels in the top bar."""

    def __init__(self, *, edge: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Anechoic")

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(self.look.px(self._edge), self.look.px(self._edge))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and three wedges."""
        paint_mark(QPainter(self), min(self.width(), self.height()), QColor(self.look.theme.ink2))


def paint_mark(painter: QPainter, edge: float, ink: QColor) -> None:
    """Paint the mark into a square from the painter's origin: a rounded frame and three wedges."""
    side = float(edge)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(side / 14, 1.5)
    painter.setPen(QPen(ink, line))
    inside = QRectF(0, 0, side, side).adjusted(line / 2, line / 2, -line / 2, -line / 2)
    painter.drawRoundedRect(inside, side / 6, side / 6)
    foot = side * 0.78
    for left, right, tip in _WEDGES:
        wedge = QPainterPath(QPointF(left * side, foot))
        wedge.lineTo((left + right) / 2 * side, tip * side)
        wedge.lineTo(right * side, foot)
        painter.fillPath(wedge, ink)


class WedgeRow(Painted):
    """The row of wedges on pages where nothing is to be heard."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """226 by 82 pixels."""
        return QSize(226, 82)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the outline only."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.theme.edge), 1.5))
        step = (self.width() - 2) / len(_ROW)
        foot = self.height() - 4.0
        points = [QPointF(1, foot)]
        for number, high in enumerate(_ROW):
            points.append(QPointF(1 + (number + 0.5) * step, foot - high * (foot - 2)))
            points.append(QPointF(1 + (number + 1) * step, foot))
        painter.drawPolyline(QPolygonF(points))
        painter.drawLine(QPointF(1, foot), QPointF(self.width() - 1.0, foot))
