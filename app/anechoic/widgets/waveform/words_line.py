"""The transcript under the wave: each word at its time, the current one tinted, unsure words and terms underlined."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from anechoic.widgets.plain import one_line
from anechoic.widgets.terms import paint_term_line
from anechoic.widgets.theme.fonts import Script, TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ShownWord

_ROOM = 6
_LEAST = 14
"""Pixels below which not even an ellipsis can be read: the word is a hair line."""
_HAIRS_APART = 3
_OVERLAPPING = 8
"""At most so many words sound at once."""


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
    usual, small = font(look, TypeRole.TEXT, script), font(look, TypeRole.SMALL, script)
    hair = scale.left - _HAIRS_APART
    for word in words:
        left, right = scale.edges(word.span)
        if right <= left:
            continue
        place = QRect(left, rect.y() + 2, right - left, rect.height() - 4)
        if word is current:
            painter.fillRect(place, QColor(theme.handtint))
        if scale.x(word.span.first) >= scale.left and left - hair >= _HAIRS_APART:
            painter.fillRect(QRect(left, rect.y() + 2, 1, rect.height() - 4), QColor(theme.line))
            hair = left
        if place.width() < _LEAST:
            continue
        text = one_line(word.text)
        face = usual
        if words_width(face, text) > place.width() - 2 * _ROOM:
            face = small
        inside = place.adjusted(3, 0, -3, 0)
        colour = theme.ink2 if word.unsure else theme.ink
        put_words(painter, inside, text, face, colour, align=Qt.AlignmentFlag.AlignHCenter)
        wide = min(words_width(face, text), inside.width())
        x = inside.center().x() - wide // 2
        if word.term:
            paint_term_line(painter, x, x + wide, place.bottom() - 1.5, theme.ink3)
        if word.unsure:
            painter.setPen(QPen(QColor(theme.ink2), 1, Qt.PenStyle.DotLine))
            painter.drawLine(x, place.bottom() - 4, x + wide, place.bottom() - 4)


def word_at(words: Sequence[ShownWord], frame: int | None) -> ShownWord | None:
    """Give the word sounding at a frame, or None; of words that overlap the one that began last.

    Args:
        words: in the order of their beginnings. Asked at every tick of the playhead: a look at a few of thousands.
        frame: of the clip.
    """
    if frame is None:
        return None
    begun = bisect_right(words, frame, key=lambda word: word.span.first)
    return next((word for word in reversed(words[max(begun - _OVERLAPPING, 0) : begun]) if frame in word.span), None)
