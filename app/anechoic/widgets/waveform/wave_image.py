"""Wave and overview as pictures: numpy paints into one buffer that is kept, Qt only draws it."""

import numpy as np
from PySide6.QtGui import QImage

from anechoic.audio.frames import Span
from anechoic.audio.paint import Pixels, paint_wave
from anechoic.audio.peaks import Peaks
from anechoic.widgets.theme.strokes import mixed
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.waveform.timescale import TimeScale

_ENVELOPE_SHARE = 0.55
_SHADE_SHARE = 0.75


class WaveImage:
    """Paints one outline at any size; reuses its buffer as long as the size stays."""

    def __init__(self) -> None:
        self._buffer: Pixels = np.zeros((1, 1), np.uint32)

    def paint(
        self, peaks: Peaks, scale: TimeScale, height: int, *, speech: tuple[Span, ...], theme: Theme, gain: float
    ) -> QImage:
        """Paint the stretch in view.

        The image looks into the buffer of this object: draw it before the next call.

        Args:
            peaks: outline of the clip.
            scale: what is in view; its `width` is that of the picture.
            height: pixels.
            speech: shaded stretches.
            theme: colours.
            gain: amplitude zoom, 1.0 for full scale at the edges.
        """
        if self._buffer.shape != (height, scale.width):
            self._buffer = np.zeros((height, scale.width), np.uint32)
        top, bottom = peaks.columns(scale.first, scale.last, scale.width)
        ground = argb(theme.sunken)
        paint_wave(
            self._buffer,
            top,
            bottom,
            peaks.rms(scale.first, scale.last, scale.width),
            envelope=argb(mixed(theme.ink3, theme.raised, _ENVELOPE_SHARE)),
            core=argb(theme.ink2),
            background=ground,
            zero=argb(theme.line),
            gain=gain,
        )
        shade = np.uint32(argb(mixed(theme.raised, theme.sunken, _SHADE_SHARE)))
        for span in speech:
            left, right = scale.edges(span)
            part = self._buffer[:, left - scale.left : right - scale.left]
            np.copyto(part, shade, where=part == np.uint32(ground))
        return QImage(self._buffer.data, scale.width, height, scale.width * 4, QImage.Format.Format_RGB32)

    def clear(self) -> None:
        """Overwrite and drop the picture."""
        self._buffer.fill(0)
        self._buffer = np.zeros((1, 1), np.uint32)


def argb(colour: str) -> int:
    """Give `#RRGGBB` as 0xFFRRGGBB."""
    return 0xFF000000 | int(colour[1:], 16)


def loudest(peaks: Peaks) -> int:
    """Give the largest amplitude of the clip, 1 to 32768."""
    top, bottom = peaks.columns(0, max(peaks.frames, 1), 512)
    return max(int(top.max(initial=0)), -int(bottom.min(initial=0)), 1)
