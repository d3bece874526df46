"""Where the rows of the sound picture stand, one under the other on one time axis."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect

from anechoic.widgets.theme.look import Look

GUTTER = 72
GUTTER_END = 16
WORDS = 32
"""Height of the row of words at their times at 100 %, where a batch gives them."""
_GAP = 4
_HEARD = 12
_RING = 2
"""Between well and heard map, for the focus ring around the well."""


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


class Overview(Enum):
    """When the strip of the whole clip is shown."""

    NEVER = "never"
    ZOOMED = "zoomed"
    """While there is more than is in view; the height of the picture stays, the other rows give way."""
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class RowsWanted:
    """Which rows are wanted; of wave and spectrogram one at least.

    Attributes:
        shares: what wave and spectrogram get of the height they share.
    """

    overview: Overview = Overview.ALWAYS
    wave: bool = True
    spectrogram: bool = False
    words: bool = False
    shares: tuple[int, int] = (4, 3)


def least_height(look: Look, wanted: RowsWanted) -> int:
    """Give the least useful height of the whole picture."""
    return _fixed(look, wanted) + (64 if wanted.wave else 0) + (40 if wanted.spectrogram else 0)


def best_height(look: Look, wanted: RowsWanted) -> int:
    """Give the height as drawn at 100 %."""
    return _fixed(look, wanted) + (96 if wanted.wave else 0) + (72 if wanted.spectrogram else 0)


def placed(width: int, height: int, look: Look, wanted: RowsWanted, *, zoomed: bool = False) -> Rows:
    """Place the rows: wave and spectrogram share what the fixed rows leave.

    Args:
        width: of the picture.
        height: of the picture.
        look: of the window.
        wanted: which rows.
        zoomed: less than the whole clip is in view.
    """
    left = look.px(GUTTER)
    wide = max(width - left - GUTTER_END, 16)
    high = _overview_height(look, wanted, zoomed=zoomed)
    free = max(height - _fixed(look, wanted), 32) - (high if wanted.overview is Overview.ZOOMED else 0)
    upper, lower = wanted.shares
    wave = free * upper // (upper + lower) if wanted.spectrogram else free
    wave = wave if wanted.wave else 0
    y = 2
    overview = QRect(left, y, wide, max(high - _GAP, 0))
    y += high
    wave_rect = QRect(left, y, wide, wave)
    y += wave
    spectrogram = QRect(left, y, wide, free - wave)
    y += spectrogram.height()
    heard = QRect(left, y + _RING, wide, _HEARD)
    y += _RING + heard.height()
    axis = QRect(left, y, wide, look.px(20))
    y += axis.height()
    words = QRect(left, y, wide, _words_height(look, wanted))
    return Rows(overview, wave_rect, spectrogram, heard, axis, words)


def _fixed(look: Look, wanted: RowsWanted) -> int:
    overview = _overview_height(look, wanted, zoomed=False)
    return 2 + overview + _RING + _HEARD + look.px(20) + _words_height(look, wanted) + 2


def _words_height(look: Look, wanted: RowsWanted) -> int:
    return look.px(WORDS) if wanted.words else 0


def _overview_height(look: Look, wanted: RowsWanted, *, zoomed: bool) -> int:
    """Give the height of the overview with the gap under it."""
    if wanted.overview is Overview.ALWAYS:
        return look.px(24) + _GAP
    return look.px(16) + _GAP if wanted.overview is Overview.ZOOMED and zoomed else 0
