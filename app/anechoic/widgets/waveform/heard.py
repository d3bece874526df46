"""The heard map: how often each stretch was heard, told by height first and by depth of colour second."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from anechoic.audio.frames import Span
from anechoic.widgets.theme.strokes import mixed
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.waveform.timescale import TimeScale

_SHARES = {1: 0.45, 2: 0.70, 3: 1.0}
_HEIGHTS = {1: 1, 2: 2, 3: 3}
"""Thirds of the row."""


@dataclass(frozen=True, slots=True)
class HeardStretch:
    """A stretch heard `times` times; three stands for three or more."""

    span: Span
    times: int


def heard_stretches(spans: Iterable[Span]) -> tuple[HeardStretch, ...]:
    """Count how often each stretch lies under the spans; unheard stretches are left out."""
    steps: Counter[int] = Counter()
    for span in spans:
        if span:
            steps[span.first] += 1
            steps[span.last_exclusive] -= 1
    found: list[HeardStretch] = []
    depth, since = 0, 0
    for edge in sorted(steps):
        if depth:
            found.append(HeardStretch(Span(since, edge), min(depth, 3)))
        depth += steps[edge]
        since = edge
    return _joined(found)


def _joined(stretches: list[HeardStretch]) -> tuple[HeardStretch, ...]:
    joined: list[HeardStretch] = []
    for stretch in stretches:
        last = joined[-1] if joined else None
        if last and last.times == stretch.times and last.span.last_exclusive == stretch.span.first:
            joined[-1] = HeardStretch(Span(last.span.first, stretch.span.last_exclusive), last.times)
        else:
            joined.append(stretch)
    return tuple(joined)


def paint_heard(
    painter: QPainter, rect: QRect, scale: TimeScale, stretches: Iterable[HeardStretch], theme: Theme
) -> None:
    """Paint the map into `rect`, bars standing on its foot."""
    for stretch in stretches:
        left, right = scale.edges(stretch.span)
        if right <= left:
            continue
        high = rect.height() * _HEIGHTS[stretch.times] // 3
        colour = mixed(theme.hand, theme.sunken, _SHARES[stretch.times])
        painter.fillRect(QRect(left, rect.bottom() + 1 - high, right - left, high), QColor(colour))
