from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.waveform.amplitude import level_ticks
from anechoic.widgets.waveform.values import (
    ClipPicture,
    ShownWord,
)
from anechoic.widgets.waveform.view import WaveformView

RATE = 16_000
FRAMES = 5 * RATE


def tone() -> npt.NDArray[np.int16]:
    """Silence, one second of tone, silence."""
    sound = np.zeros(FRAMES, np.int16)
    sound[2 * RATE : 3 * RATE] = (12_000 * np.sin(np.arange(RATE) * 0.2)).astype(np.int16)
    return sound


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[WaveformView]:
    window = QWidget()
    qtbot.addWidget(window)
    made = WaveformView()
    made.setParent(window)
    made.setGeometry(0, 0, 1088, 240)
    window.resize(1088, 240)
    apply(window, theme(ThemeName.LIGHT), Scale())
    made.set_clip(ClipPicture(tone().data, RATE, speech=(Span(2 * RATE, 3 * RATE),)))
    window.show()
    yield made
    window.close()


def picture(view: WaveformView) -> QImage:
    return view.grab().toImage()


def at(view: WaveformView, frame: int) -> int:
    return round(view._scale.x(frame))


def test_ctrl_and_the_wheel_draw_the_wave_higher_and_not_the_time_larger(view: WaveformView) -> None:
    shown = view.view()
    place = QPointF(at(view, int(2.5 * RATE)), 100.0)

    def wheel(y: int) -> None:
        event = QWheelEvent(
            place, view.mapToGlobal(place), QPoint(), QPoint(0, y), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    before = sounding(view, int(2.5 * RATE))
    for _ in range(4):
        wheel(-120)
    assert view.view() == shown
    assert sounding(view, int(2.5 * RATE)) == pytest.approx(before / 4, abs=3)
    for _ in range(4):
        wheel(120)
    assert sounding(view, int(2.5 * RATE)) == before


def test_decibels_lift_what_is_faint(view: WaveformView) -> None:
    faint = np.zeros(FRAMES, np.int16)
    faint[RATE : 2 * RATE] = (12_000 * np.sin(np.arange(RATE) * 0.2)).astype(np.int16)
    faint[3 * RATE : 4 * RATE] = (120 * np.sin(np.arange(RATE) * 0.2)).astype(np.int16)
    view.set_clip(ClipPicture(faint.data, RATE))
    linear = sounding(view, int(3.5 * RATE))
    loud = sounding(view, int(1.5 * RATE))
    view.set_decibels(on=True)
    # 40 dB below the loud part, of 60 dB from edge to middle.
    assert linear <= 3
    assert sounding(view, int(3.5 * RATE)) == pytest.approx(loud / 3, rel=0.15)
    assert sounding(view, int(1.5 * RATE)) == pytest.approx(loud, rel=0.1)
    for _ in range(30):
        view.zoom_in()
    view.reveal(Span(int(3.5 * RATE), int(3.5 * RATE) + 10))
    shown, wave = picture(view), view._rows().wave
    ground = QColor(theme(ThemeName.LIGHT).sunken).rgb()
    rows = range(wave.top(), wave.center().y() - 20)
    assert any(shown.pixel(x, y) != ground for x in range(wave.left(), wave.right()) for y in rows), "at single samples"


def test_levels_stand_beside_the_wave_where_they_are() -> None:
    linear = level_ticks(1.9, None, 0.2)
    assert [tick.decibels for tick in linear] == [-6, -12, -18]
    assert linear[0].up == pytest.approx(1.9 * 10 ** (-6 / 20), rel=1e-3)
    decibels = level_ticks(1.0, 60, 0.19)
    assert [(tick.decibels, round(tick.up, 2)) for tick in decibels] == [
        (0, 1.0), (-12, 0.8), (-24, 0.6), (-36, 0.4), (-48, 0.2),
    ]  # fmt: skip


def test_masked_spans_are_hidden_in_every_row_and_can_be_selected(view: WaveformView) -> None:
    masked = Span(2 * RATE, 3 * RATE)
    view.set_words((ShownWord("clear", Span(0, RATE)), ShownWord("hidden", Span(2 * RATE, int(2.9 * RATE)))))
    view.set_heard((Span(0, FRAMES),))
    with_it = picture(view)
    view.set_clip(ClipPicture(tone().data, RATE, masked=(masked,)))
    view.set_words((ShownWord("clear", Span(0, RATE)), ShownWord("hidden", Span(2 * RATE, int(2.9 * RATE)))))
    view.set_heard((Span(0, FRAMES),))
    shown, rows = picture(view), view._rows()
    inside = range(at(view, masked.first) + 1, at(view, masked.last_exclusive) - 1)
    ground, line = QColor(theme(ThemeName.LIGHT).sunken).rgb(), QColor(theme(ThemeName.LIGHT).edge).rgb()
    for y in (rows.wave.center().y() - 20, rows.wave.center().y()):
        assert {shown.pixel(x, y) for x in inside} == {ground, line}
        # A hatch at 45°: one row down the same pixels lie one further to the left.
        assert [shown.pixel(x, y) for x in inside[1:]] == [shown.pixel(x, y + 1) for x in inside[:-1]]
    assert line in {shown.pixel(x, rows.heard.top() + 2) for x in inside}
    text = rows.words.adjusted(inside.start - rows.words.x(), 4, inside.stop - rows.words.right(), -4)
    assert shown.copy(text) != with_it.copy(text)
    view.set_words((ShownWord("clear", Span(0, RATE)), ShownWord("other", Span(2 * RATE, int(2.9 * RATE)))))
    assert picture(view).copy(text) == shown.copy(text), "what is hidden leaves no trace"
    view.set_selection(Span(int(2.2 * RATE), int(2.4 * RATE)))
    assert picture(view) != shown


def test_a_picture_of_a_dense_screen_has_its_pixels(qtbot: QtBot) -> None:
    view = WaveformView()
    qtbot.addWidget(view)
    view.resize(600, 200)
    sound = np.zeros(FRAMES, np.int16)
    # Every second column of a dense screen is loud: at the pixels of a plain one all would look the same.
    wide = 2 * view._rows().wave.width()
    for column in range(0, wide, 2):
        sound[column * FRAMES // wide + 20 : (column + 1) * FRAMES // wide - 20] = 12_000
    view.set_clip(ClipPicture(sound.data, RATE))
    view._ground.paint(view._scene(view._rows()), view.size(), 2.0)
    y = 2 * view._rows().wave.center().y() - 40
    row = [view._ground.picture.pixel(x, y) for x in range(2 * view._rows().wave.x() + 40, 1100)]
    pairs = [tuple(row[n : n + 2]) for n in range(0, len(row) - 1, 2)]
    assert sum(one != other for one, other in pairs) > len(pairs) / 2


def sounding(view: WaveformView, frame: int) -> int:
    """Count the pixels of the wave at a frame, over a few columns: a tone crosses the middle in any single one."""
    shown, wave, x = picture(view), view._rows().wave, at(view, frame)
    ground = {QColor(theme(ThemeName.LIGHT).sunken).rgb(), shown.pixel(x, wave.top() + 1)}
    rows = range(wave.top(), wave.bottom() + 1)
    return max(sum(shown.pixel(x + near, y) not in ground for y in rows) for near in range(-2, 3))
