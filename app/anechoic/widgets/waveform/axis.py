"""The time axis: ticks at round seconds, never closer than they can be read."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.words import words

_STEPS_MS = (
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000,
    1_200_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000,
)  # fmt: skip
_APART = 104
"""Least pixels between two labels at 100 %."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick: its pixel and its label."""

    x: int
    label: str


def ticks(scale: TimeScale, rate: int, apart: int) -> tuple[Tick, ...]:
    """Give the ticks in view, at least `apart` pixels from each other."""
    ms_a_pixel = scale.per_pixel / rate * 1000
    longest = _STEPS_MS[-1] * ceil(apart * ms_a_pixel / _STEPS_MS[-1])
    step = next((step for step in _STEPS_MS if step / ms_a_pixel >= apart), longest)
    first_ms = scale.first * 1000 / rate
    last_ms = scale.last * 1000 / rate
    number = int(-(-first_ms // step))
    found: list[Tick] = []
    while number * step <= last_ms:
        at = number * step
        found.append(Tick(round(scale.x(at * rate / 1000)), _label(at, step)))
        number += 1
    return tuple(found)


def clock(ms: int, *, decimals: int = 2) -> str:
    """Write a time: `2.84`, from a minute `1:02.84`, from an hour `1:00:02.84`, with the language's decimal sign."""
    seconds, rest = divmod(max(ms, 0), 1000)
    tail = f"{QLocale().decimalPoint()}{rest:03d}"[: decimals + 1] if decimals else ""
    if seconds < 60:
        return f"{seconds}{tail}"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02d}{tail}"
    return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}{tail}"


def _label(ms: int, step: int) -> str:
    decimals = 0 if step >= 1000 else 1 if step >= 100 else 2 if step >= 10 else 3
    return words("shared.row_start") if ms == 0 else clock(ms, decimals=decimals)


def paint_axis(
    painter: QPainter, rect: QRect, scale: TimeScale, *, rate: int, look: Look, hover: int | None = None
) -> None:
    """Paint ticks and labels into `rect`; `hover` is a pixel whose time is written in place of what is there."""
    face = font(look, TypeRole.TINY)
    theme = look.theme
    right = scale.left + scale.width
    taken = QRect()
    if hover is not None:
        label = clock(round(scale.frame(hover) * 1000 / rate), decimals=2)
        wide = words_width(face, label)
        taken = QRect(min(max(hover - wide // 2, scale.left), right - wide), rect.y(), wide + 1, rect.height())
        put_words(painter, taken.translated(0, 2), label, face, theme.ink, elide=False)
    for tick in ticks(scale, rate, look.px(_APART)):
        painter.fillRect(QRect(tick.x, rect.y(), 1, 4), QColor(theme.edge))
        wide = words_width(face, tick.label)
        left = min(max(tick.x - wide // 2, scale.left), right - wide)
        place = QRect(left, rect.y() + 2, wide + 1, rect.height())
        if taken.isNull() or not taken.adjusted(-6, 0, 6, 0).intersects(place):
            put_words(painter, place, tick.label, face, theme.ink2, align=Qt.AlignmentFlag.AlignLeft, elide=False)
