"""Where the rows of the sound picture stand, one under the other on one time axis."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from anechoic.widgets.theme.look import Look

GUTTER = 72
GUTTER_END = 16


@dataclass(frozen=True, slots=True)
class Rows:
    """Rectangles of the rows; one of no height is not shown."""

    overview: QRect
    wave: QRect
    spectrogram: QRect
    heard: QRect
    axis: QRect
    words: QRect

    @property
    def well(self) -> QRect:
        """Wave and spectrogram together: what the focus ring goes around and the playhead crosses."""
        if not self.wave.height():
            return self.spectrogram
        return self.wave.united(self.spectrogram) if self.spectrogram.height() else self.wave


@dataclass(frozen=True, slots=True)
class RowsWanted:
    """Which rows are wanted; of wave and spectrogram one at least."""

    overview: bool = True
    wave: bool = True
    spectrogram: bool = False
    words: bool = False


def least_height(look: Look, wanted: RowsWanted) -> int:
    """Give the least useful height of the whole picture."""
    return _fixed(look, wanted) + (64 if wanted.wave else 0) + (40 if wanted.spectrogram else 0)


def best_height(look: Look, wanted: RowsWanted) -> int:
    """Give the height as drawn at 100 %."""
    return _fixed(look, wanted) + (96 if wanted.wave else 0) + (72 if wanted.spectrogram else 0)


def placed(width: int, height: int, look: Look, wanted: RowsWanted) -> Rows:
    """Place the rows: wave and spectrogram share what the fixed rows leave, four to three."""
    left = look.px(GUTTER)
    wide = max(width - left - GUTTER_END, 16)
    free = max(height - _fixed(look, wanted), 32)
    wave = free * 4 // 7 if wanted.spectrogram else free
    wave = wave if wanted.wave else 0
    y = 2
    overview = QRect(left, y, wide, look.px(22) if wanted.overview else 0)
    y += overview.height() + (4 if wanted.overview else 0)
    wave_rect = QRect(left, y, wide, wave)
    y += wave
    spectrogram = QRect(left, y, wide, free - wave)
    y += spectrogram.height()
    heard = QRect(left, y, wide, 12)
    y += heard.height() + 1
    axis = QRect(left, y, wide, look.px(20))
    y += axis.height()
    words = QRect(left, y, wide, look.px(32) if wanted.words else 0)
    return Rows(overview, wave_rect, spectrogram, heard, axis, words)


def _fixed(look: Look, wanted: RowsWanted) -> int:
    overview = look.px(22) + 4 if wanted.overview else 0
    return 2 + overview + 12 + 1 + look.px(20) + (look.px(32) if wanted.words else 0) + 2
