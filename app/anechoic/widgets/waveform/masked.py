"""What nobody may hear or read: a 45° hatch over every row, the same in all of them."""

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QLine, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from anechoic.audio.frames import Span, union
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ShownWord
from anechoic.widgets.words import words

_APART = 6
_ROOM = 4


def paint_masked(painter: QPainter, rect: QRect, scale: TimeScale, spans: Iterable[Span], theme: Theme) -> None:
    """Hide the spans in a row under a hatch."""
    for span in spans:
        left, right = scale.edges(span)
        if right > left:
            _hatch(painter, QRect(left, rect.y(), right - left, rect.height()), theme)


def paint_masked_words(painter: QPainter, rect: QRect, scale: TimeScale, spans: Iterable[Span], look: Look) -> None:
    """Hide the spans in the row of words, and say so where there is room."""
    said = words("sight.masked")
    faces = [(face, words_width(face, said)) for face in (font(look, TypeRole.SMALL), font(look, TypeRole.TINY))]
    for span in spans:
        left, right = scale.edges(span)
        if right <= left:
            continue
        place = QRect(left, rect.y() + 2, right - left, rect.height() - 4)
        _hatch(painter, place, look.theme)
        painter.setPen(QPen(QColor(look.theme.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        for face, wide in [one for one in faces if one[1] + 2 * _ROOM <= place.width()][:1]:
            label = QRect(place.center().x() - wide // 2 - _ROOM, place.y() + 3, wide + 2 * _ROOM, place.height() - 6)
            painter.fillRect(label, QColor(look.theme.surface))
            put_words(painter, label, said, face, look.theme.ink3, align=Qt.AlignmentFlag.AlignHCenter, elide=False)


def unmasked(shown: tuple[ShownWord, ...], spans: Iterable[Span]) -> tuple[ShownWord, ...]:
    """Give the words no part of which is masked. There may be thousands of both."""
    apart = union(spans)
    ends = [span.last_exclusive for span in apart]

    def is_masked(word: ShownWord) -> bool:
        at = bisect_right(ends, word.span.first)
        return at < len(apart) and apart[at].first < word.span.last_exclusive

    return tuple(word for word in shown if not is_masked(word)) if apart else shown


def _hatch(painter: QPainter, rect: QRect, theme: Theme) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(theme.sunken))
    painter.setPen(QPen(QColor(theme.edge), 1))
    # Lines lie where x + y is a multiple of their distance, so that they go on from row to row.
    high = rect.height()
    first = -(-(rect.x() + rect.y()) // _APART) * _APART - rect.y()
    painter.drawLines(
        [QLine(x, rect.y(), x - high, rect.y() + high) for x in range(first, rect.right() + high, _APART)]
    )
    painter.restore()
