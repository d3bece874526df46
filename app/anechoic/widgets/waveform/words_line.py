"""The transcript under the wave: each word at its time, the current one tinted, unsure ones dotted."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import Script, TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ShownWord

_ROOM = 6


def paint_words(
    painter: QPainter,
    rect: QRect,
    scale: TimeScale,
    words: Iterable[ShownWord],
    *,
    look: Look,
    script: Script,
    current: ShownWord | None,
) -> None:
    """Paint the words in view into `rect`."""
    theme = look.theme
    for word in words:
        left, right = scale.edges(word.span)
        if right <= left:
            continue
        place = QRect(left, rect.y() + 2, right - left, rect.height() - 4)
        if word is current:
            painter.fillRect(place, QColor(theme.handtint))
        if scale.x(word.span.first) >= scale.left:
            painter.fillRect(QRect(left, rect.y() + 2, 1, rect.height() - 4), QColor(theme.line))
        text = one_line(word.text)
        face = font(look, TypeRole.TEXT, script)
        if words_width(face, text) > place.width() - 2 * _ROOM:
            face = font(look, TypeRole.SMALL, script)
        inside = place.adjusted(3, 0, -3, 0)
        colour = theme.ink2 if word.unsure else theme.ink
        put_words(painter, inside, text, face, colour, align=Qt.AlignmentFlag.AlignHCenter)
        if word.unsure:
            wide = min(words_width(face, text), inside.width())
            x = inside.center().x() - wide // 2
            painter.setPen(QPen(QColor(theme.ink2), 1, Qt.PenStyle.DotLine))
            painter.drawLine(x, place.bottom() - 4, x + wide, place.bottom() - 4)


def word_at(words: Iterable[ShownWord], frame: int | None) -> ShownWord | None:
    """Give the word sounding at a frame, or None."""
    if frame is None:
        return None
    return next((word for word in words if frame in word.span), None)
