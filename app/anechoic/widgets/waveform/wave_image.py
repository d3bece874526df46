"""Wave and overview: numpy paints into the pixels of the picture itself, so that nothing is copied on the way."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from anechoic.audio.frames import Span
from anechoic.audio.paint import Pixels, WaveColours, WavePainter
from anechoic.audio.peaks import Peaks
from anechoic.widgets.theme.strokes import mixed
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.waveform.timescale import TimeScale

_ENVELOPE_SHARE = 0.55
_SHADE_SHARE = 0.75


def blank(width: int, height: int) -> QImage:
    """Give a picture whose pixels are opaque and may be painted by numpy."""
    return QImage(width, height, QImage.Format.Format_RGB32)


def pixels_of(image: QImage, rect: QRect) -> Pixels:
    """Give a rectangle of a picture as pixels, seen and not copied; gone when the picture is.

    Args:
        image: of format RGB32, with nobody painting on it.
        rect: in pixels of the device.
    """
    rows = np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]


def paint_wave_row(
    painter: WavePainter,
    pixels: Pixels,
    peaks: Peaks,
    scale: TimeScale,
    *,
    speech: tuple[Span, ...],
    theme: Theme,
    gain: float,
    floor_db: float | None = None,
) -> None:
    """Paint the stretch in view over all of `pixels`.

    Args:
        painter: keeps its scratch memory from picture to picture.
        pixels: a row of the picture.
        peaks: outline of the clip.
        scale: what is in view, on any pixels.
        speech: shaded stretches.
        theme: colours.
        gain: amplitude zoom, 1.0 for full scale at the edges.
        floor_db: decibels from edge to middle; None for a linear scale.
    """
    width = pixels.shape[1]
    here = scale.placed(left=0, width=width)
    top, bottom = peaks.columns(scale.first, scale.last, width)
    rms = peaks.rms(scale.first, scale.last, width)
    shaded = [here.edges(span) for span in speech if span.last_exclusive > scale.first and span.first < scale.last]
    painter.paint(pixels, top, bottom, rms, colours_of(theme), gain=gain, floor_db=floor_db, shaded=shaded)


@lru_cache(maxsize=4)
def colours_of(theme: Theme) -> WaveColours:
    """Give the colours of a wave."""
    return WaveColours(
        envelope=argb(mixed(theme.ink3, theme.raised, _ENVELOPE_SHARE)),
        core=argb(theme.ink2),
        background=argb(theme.sunken),
        shade=argb(mixed(theme.raised, theme.sunken, _SHADE_SHARE)),
        zero=argb(theme.line),
    )


def argb(colour: str) -> int:
    """Give `#RRGGBB` as 0xFFRRGGBB."""
    return 0xFF000000 | int(colour[1:], 16)
