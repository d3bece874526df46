"""The few strokes all painted parts share: boxes, icons and lines of text on whole pixels."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from anechoic.widgets.theme.icons import icon

Line = Literal["solid", "dashed", "none"]


def box(
    painter: QPainter,
    rect: QRect,
    *,
    fill: str | None,
    border: str | None,
    radius: float = 6,
    width: int = 1,
    line: Line = "solid",
) -> None:
    """Draw a rounded box whose border lies inside `rect` on whole pixels; colours are `#RRGGBB`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    if border is None or line == "none":
        painter.setPen(Qt.PenStyle.NoPen)
        inside = QRectF(rect)
    else:
        pen = QPen(QColor(border), width)
        if line == "dashed":
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        half = width / 2
        inside = QRectF(rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inside, radius, radius)
    painter.restore()


def put_icon(painter: QPainter, at: QPoint, name: str, colour: str, *, size: int, mirrored: bool = False) -> None:
    """Draw an icon with its top left corner at a point."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(at, icon(name, colour, size, ratio=ratio, mirrored=mirrored))


def words_width(font: QFont, text: str) -> int:
    """Give the advance of a text in whole pixels."""
    return QFontMetrics(font).horizontalAdvance(text)


def put_words(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: str,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: bool = True,
) -> None:
    """Draw one line of text in a box, middled, cut with an ellipsis where it does not fit.

    The side of `align` is taken as written: mirror it before calling.
    """
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()) if elide else text
    side = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, int(side) | int(Qt.TextFlag.TextSingleLine), shown)


def mixed(over: str, under: str, share: float) -> str:
    """Mix two colours: `share` of the first over the second, as `#RRGGBB`."""
    top, below = QColor(over), QColor(under)
    parts = (
        round(a * share + b * (1 - share))
        for a, b in (
            (top.red(), below.red()),
            (top.green(), below.green()),
            (top.blue(), below.blue()),
        )
    )
    return "#{:02X}{:02X}{:02X}".format(*parts)
