"""The two thin lines over the picture: the playhead, and the hair line under the mouse."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from anechoic.widgets.theme.look import Look
from anechoic.widgets.waveform.axis import paint_axis
from anechoic.widgets.waveform.rows import Rows
from anechoic.widgets.waveform.timescale import TimeScale

_WIDE = 2


def playhead_strips(rows: Rows, scale: TimeScale, frame: int) -> tuple[QRect, ...]:
    """Give the strips the playhead covers at a frame: in the well, if that is in view, and in the overview."""
    strips: list[QRect] = []
    if scale.first <= frame <= scale.last:
        strips.append(_strip(scale, frame, rows.well))
    if rows.overview.height():
        whole = TimeScale.whole(scale.frames, left=scale.left, width=scale.width)
        strips.append(_strip(whole, frame, rows.overview))
    return tuple(strips)


def paint_playhead(painter: QPainter, rows: Rows, scale: TimeScale, frame: int, hand: QColor) -> None:
    """Paint the playhead through the well and the overview."""
    for strip in playhead_strips(rows, scale, frame):
        painter.fillRect(strip, hand)


def hair_strips(rows: Rows, x: int) -> tuple[QRect, ...]:
    """Give what the hair line at a pixel covers: a line in the well, and the axis, whose labels make room."""
    return QRect(x, rows.well.y(), 1, rows.well.height()), rows.axis


def paint_hair(painter: QPainter, rows: Rows, scale: TimeScale, x: int, asked: QRect, *, rate: int, look: Look) -> None:
    """Paint the hair line, and its time in the axis if that is in the part asked for: labels cost more than lines."""
    painter.fillRect(QRect(x, rows.well.y(), 1, rows.well.height()), QColor(look.theme.ink3))
    if not asked.intersects(rows.axis):
        return
    painter.fillRect(rows.axis, QColor(look.theme.surface))
    paint_axis(painter, rows.axis, scale, rate=rate, look=look, hover=x)


def _strip(scale: TimeScale, frame: int, row: QRect) -> QRect:
    right = scale.left + scale.width - _WIDE
    left = min(max(round(scale.x(frame)) - _WIDE // 2, scale.left), right)
    return QRect(left, row.y(), _WIDE, row.height())
