"""Beside the rows: their names, the levels of the wave, the highest frequency of the spectrogram."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import put_words
from anechoic.widgets.waveform.amplitude import Amplitude, in_decibels, level_ticks
from anechoic.widgets.waveform.rows import Rows
from anechoic.widgets.words import words as say

_GAP = 8
_TICK = 4


@dataclass(frozen=True, slots=True)
class Levels:
    """How high the wave is drawn: what the person chose, and the gain that makes of the clip."""

    amplitude: Amplitude
    gain: float


def paint_names(painter: QPainter, rows: Rows, look: Look) -> None:
    """Write the name of every row that is shown."""
    names = (
        (rows.overview, "shared.row_overview"),
        (rows.wave, "shared.row_wave"),
        (rows.heard, "shared.row_heard"),
        (rows.words, "shared.row_words"),
    )
    face = font(look, TypeRole.SMALL)
    for rect, key in names:
        if rect.height():
            high = max(rect.height(), look.px(18))
            place = QRect(0, rect.center().y() - high // 2, rect.x() - _GAP, high)
            put_words(painter, place, say(key), face, look.theme.ink2, align=Qt.AlignmentFlag.AlignRight)


def paint_levels(painter: QPainter, wave: QRect, levels: Levels, look: Look) -> None:
    """Write levels in dBFS above the name of the wave, and under it the kind of scale and the zoom, if not the usual.

    Args:
        painter: on the picture.
        wave: the row; nothing is written beside one of no height.
        levels: how high the wave is drawn.
        look: of the window.
    """
    if not wave.height():
        return
    theme, face = look.theme, font(look, TypeRole.TINY)
    half, line = wave.height() / 2, look.px(16)
    free = wave.y() - 2
    for tick in level_ticks(levels.gain, levels.amplitude.floor_db, (line + 1) / half):
        y = round(wave.y() + half * (1 - tick.up))
        place = QRect(0, max(y - line // 2, wave.y() - 2), wave.x() - _GAP, line)
        # The uppermost one stands a little low, lest it reach into the row above; the name keeps the middle.
        if place.y() < free or place.bottom() > wave.center().y() - line // 2:
            continue
        free = place.bottom() + 1
        painter.fillRect(QRect(wave.x() - _TICK, y, _TICK, 1), QColor(theme.edge))
        said = say("sight.level", level=f"−{-tick.decibels}" if tick.decibels else "0")
        put_words(painter, place, said, face, theme.ink3, align=Qt.AlignmentFlag.AlignRight)
    usual = levels.amplitude == Amplitude()
    # The usual scale is said only where there is room to spare; names crowd a low wave.
    if half >= (3 if usual else 2) * line:
        place = QRect(0, wave.bottom() + 1 - line, wave.x() - _GAP, line)
        put_words(painter, place, _scale(levels.amplitude), face, theme.ink3, align=Qt.AlignmentFlag.AlignRight)


def paint_top_frequency(painter: QPainter, spectrogram: QRect, rate: int, look: Look) -> None:
    """Write the highest frequency beside the upper edge of the spectrogram."""
    if spectrogram.height():
        place = QRect(0, spectrogram.y(), spectrogram.x() - _GAP, look.px(18))
        said = say("shared.row_kilohertz", khz=f"{rate / 2_000:g}".replace(".", QLocale().decimalPoint()))
        put_words(painter, place, said, font(look, TypeRole.TINY), look.theme.ink3, align=Qt.AlignmentFlag.AlignRight)


def _scale(amplitude: Amplitude) -> str:
    zoom = in_decibels(amplitude.zoom)
    kind = say("sight.scale_decibels") if amplitude.decibels else say("sight.scale_linear")
    return kind if not zoom else say("sight.scale_zoomed", scale=kind, zoom=f"{'+' if zoom > 0 else '−'}{abs(zoom)}")
