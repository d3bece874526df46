"""The spectrogram under the wave: right place, right colours, nothing left after the clip."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.waveform.spectrogram_row import FINEST_HOP, SpectrogramRow, colour_table, hop_for
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ClipPicture

RATE = 16_000
WIDE, HIGH = 400, 64
LOOK = theme(ThemeName.DARK)


def tone(hertz: float, seconds: float = 4.0, *, first: float = 0.0, last: float = 9.0) -> ClipPicture:
    """A tone between two moments, silence around it."""
    time = np.arange(int(seconds * RATE)) / RATE
    sound = np.sin(2 * np.pi * hertz * time) * ((time >= first) & (time < last))
    return ClipPicture(memoryview(bytearray((sound * 12_000).astype(np.int16).tobytes())).cast("h"), RATE)


def painted(row: SpectrogramRow, scale: TimeScale, qtbot: QtBot) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """Paint until every tile is there; give how bright each pixel is, 0 to 255."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)

    def paint() -> None:
        image.fill(QColor("#000000"))
        painter = QPainter(image)
        row.paint(painter, QRect(0, 0, WIDE, HIGH), scale, LOOK)
        painter.end()

    paint()
    qtbot.waitUntil(row.is_whole)
    paint()
    return np.array([[image.pixelColor(x, y).lightness() for x in range(WIDE)] for y in range(HIGH)])


@pytest.fixture
def row(qtbot: QtBot) -> SpectrogramRow:
    del qtbot  # a QApplication is all that is wanted of it
    return SpectrogramRow()


@pytest.mark.parametrize("hertz", [1_000, 4_000, 7_000])
def test_a_tone_stands_at_its_height(row: SpectrogramRow, qtbot: QtBot, hertz: int) -> None:
    row.open(tone(hertz))
    bright = painted(row, TimeScale.whole(4 * RATE, left=0, width=WIDE), qtbot)
    height = float(bright[:, WIDE // 2].argmax())
    assert height == pytest.approx(HIGH * (1 - hertz / (RATE / 2)), abs=1.5)


def test_a_sound_stands_at_its_time_at_every_zoom(row: SpectrogramRow, qtbot: QtBot) -> None:
    row.open(tone(2_000, first=1.0, last=2.0))
    whole = TimeScale.whole(4 * RATE, left=0, width=WIDE)
    for scale in (whole, whole.zoomed(0.5, RATE), whole.zoomed(0.2, 2 * RATE)):
        bright = painted(row, scale, qtbot).max(axis=0)
        inside = [scale.frame(x) for x in range(WIDE) if bright[x] > 128]
        seen_first, seen_last = max(RATE, scale.first), min(2 * RATE, scale.last)
        # A window is 32 ms long: its edges stand half a window around the sound, and a column wide.
        slack = 0.016 * RATE + 2 * hop_for(scale.per_pixel)
        assert inside[0] == pytest.approx(seen_first, abs=slack)
        assert inside[-1] == pytest.approx(seen_last, abs=slack)


def test_nothing_is_left_after_the_clip(row: SpectrogramRow, qtbot: QtBot) -> None:
    row.open(tone(1_000))
    painted(row, TimeScale.whole(4 * RATE, left=0, width=WIDE), qtbot)
    tiles = list(row._tiles.values())
    assert any(tile.any() for tile in tiles)
    spectrogram = row._spectrogram
    assert spectrogram is not None
    behind = list(spectrogram._tiles.values())
    row.clear()
    assert not any(tile.any() for tile in (*tiles, *behind))


def test_a_tile_that_comes_too_late_is_dropped(row: SpectrogramRow, qtbot: QtBot) -> None:
    row.open(tone(1_000, seconds=60))
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    row.paint(painter, QRect(0, 0, WIDE, HIGH), TimeScale.whole(60 * RATE, left=0, width=WIDE), LOOK)
    painter.end()
    late = row._spectrogram
    assert late is not None
    row.clear()
    row._work.ask(lambda: 0, lambda _: setattr(row, "told", True))
    qtbot.waitUntil(lambda: hasattr(row, "told"))
    assert not row._tiles
    assert late.nbytes == 0


def test_the_wanted_step_is_a_power_of_two_at_or_below() -> None:
    assert [hop_for(per_pixel) for per_pixel in (0.03, 1, 17, 31.9, 32, 500)] == [FINEST_HOP, 16, 16, 16, 32, 256]


def test_colours_run_from_the_first_stop_to_the_last() -> None:
    table = colour_table(LOOK.spectrogram)
    assert len(table) == 256
    assert (table[0], table[-1]) == (QColor(LOOK.spectrogram[0]).rgb(), QColor(LOOK.spectrogram[-1]).rgb())
    lightness = [QColor(colour).lightness() for colour in table]
    assert lightness == sorted(lightness)
