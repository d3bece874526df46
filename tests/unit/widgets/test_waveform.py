import gc
import weakref
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.waveform.axis import clock, ticks
from anechoic.widgets.waveform.heard import HeardStretch, heard_stretches
from anechoic.widgets.waveform.masked import unmasked
from anechoic.widgets.waveform.rows import Overview
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import (
    ClipPicture,
    SeekAsked,
    SelectionChanged,
    ShownWord,
    WordPressed,
)
from anechoic.widgets.waveform.view import WaveformView
from anechoic.widgets.waveform.words_line import word_at

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


scales = st.builds(
    lambda frames, width: TimeScale.whole(frames, left=72, width=width),
    st.integers(1, 10_000_000),
    st.integers(16, 4000),
)


@given(scales, st.lists(st.tuples(st.floats(0.01, 100), st.floats(0, 1)), max_size=12))
def test_the_view_never_leaves_the_clip(scale: TimeScale, steps: list[tuple[float, float]]) -> None:
    for factor, share in steps:
        scale = scale.zoomed(factor, int(share * scale.frames)).panned(int((share - 0.5) * scale.frames))
        assert 0 <= scale.first < scale.last <= scale.frames


@given(scales, st.floats(0, 1), st.floats(0.2, 5))
def test_zoom_keeps_the_frame_under_the_mouse(scale: TimeScale, share: float, factor: float) -> None:
    scale = scale.zoomed(0.2, scale.frames // 2)
    around = scale.frame(scale.left + share * scale.width)
    before, zoomed = scale.x(around), scale.zoomed(factor, around)
    if zoomed.first > 0 and zoomed.last < zoomed.frames:
        assert abs(zoomed.x(around) - before) <= 1 / zoomed.per_pixel + 1


@given(scales, st.floats(0, 1))
def test_pixels_and_frames_agree(scale: TimeScale, share: float) -> None:
    frame = int(share * (scale.frames - 1))
    # Half a frame in, so that rounding to pixels cannot fall over an edge.
    assert abs(scale.frame(scale.x(frame + 0.5)) - frame) <= 1


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12))
def test_the_heard_map_counts_as_a_naive_count_does(pairs: list[tuple[int, int]]) -> None:
    spans = [Span(min(pair), max(pair)) for pair in pairs]
    naive = [min(sum(frame in span for span in spans), 3) for frame in range(61)]
    counted = [0] * 61
    for stretch in heard_stretches(spans):
        for frame in range(stretch.span.first, stretch.span.last_exclusive):
            counted[frame] = stretch.times
    assert counted == naive


def test_stretches_of_the_same_depth_are_one() -> None:
    assert heard_stretches((Span(0, 5), Span(5, 9))) == (HeardStretch(Span(0, 9), 1),)


@given(st.integers(1, 6 * 3600 * RATE), st.integers(100, 3000))
def test_labels_of_the_axis_never_touch(frames: int, width: int) -> None:
    shown = ticks(TimeScale.whole(frames, left=0, width=width), RATE, 72)
    assert all(later.x - earlier.x >= 71 for earlier, later in pairwise(shown))
    assert len({tick.label for tick in shown}) == len(shown)


def test_times_are_written_as_people_read_them() -> None:
    assert [clock(2_840), clock(62_840), clock(0), clock(59_999, decimals=0)] == ["2.84", "1:02.84", "0.00", "59"]
    assert [clock(3_602_840), clock(18_000_000, decimals=0)] == ["1:00:02.84", "5:00:00"]


def test_sound_is_seen_where_it_is(view: WaveformView) -> None:
    shown = picture(view)
    middle = view._rows().wave.center().y() - 20
    core = QColor(theme(ThemeName.LIGHT).ink2).rgb()
    assert shown.pixel(at(view, int(2.5 * RATE)), middle) == core
    assert shown.pixel(at(view, RATE), middle) == QColor(theme(ThemeName.LIGHT).sunken).rgb()


def test_the_playhead_stands_on_the_frame_and_moves_cheaply(view: WaveformView) -> None:
    hand = QColor(theme(ThemeName.LIGHT).hand).rgb()
    picture(view)
    painted = view._ground.picture.cacheKey()
    for frame in (RATE, RATE + 1600, 4 * RATE):
        view.set_playhead(frame)
        assert picture(view).pixel(at(view, frame), view._rows().wave.top() + 3) == hand
    # A pixmap that was painted on again has another key.
    assert view._ground.picture.cacheKey() == painted
    view.set_playhead(None)
    assert picture(view).pixel(at(view, 4 * RATE), view._rows().wave.top() + 3) != hand


def test_a_drag_selects_and_is_said_once(view: WaveformView, qtbot: QtBot) -> None:
    y = view._rows().wave.center().y()
    start, end = QPoint(at(view, RATE), y), QPoint(at(view, 2 * RATE), y)
    with qtbot.waitSignal(view.selection_changed) as told:
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=end)
        QTest.mouseMove(view, start)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    changed = told.args[0]
    assert isinstance(changed, SelectionChanged)
    assert changed.span is not None
    assert abs(changed.span.first - RATE) <= 100
    assert abs(changed.span.last_exclusive - 2 * RATE) <= 100
    assert view.selection() == changed.span


def test_an_edge_of_the_selection_can_be_moved(view: WaveformView, qtbot: QtBot) -> None:
    view.set_selection(Span(RATE, 2 * RATE))
    y = view._rows().wave.center().y()
    with qtbot.waitSignal(view.selection_changed):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(at(view, 2 * RATE) + 2, y))
        QTest.mouseMove(view, QPoint(at(view, 3 * RATE), y))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(at(view, 3 * RATE), y))
    chosen = view.selection()
    assert chosen is not None
    assert chosen.first == RATE
    assert abs(chosen.last_exclusive - 3 * RATE) <= 100


def test_a_click_asks_to_go_there(view: WaveformView, qtbot: QtBot) -> None:
    y = view._rows().wave.center().y()
    with qtbot.waitSignal(view.seek_asked) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(at(view, 3 * RATE), y))
    asked = told.args[0]
    assert isinstance(asked, SeekAsked)
    assert abs(asked.frame - 3 * RATE) <= 100


def test_what_is_set_is_not_said(view: WaveformView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.selection_changed):
        view.set_selection(Span(0, RATE))
    assert view.selection() == Span(0, RATE)


def test_the_wheel_zooms_to_single_samples_and_back(view: WaveformView) -> None:
    def wheel(y: int) -> None:
        place = QPointF(at(view, int(2.5 * RATE)), 100.0)
        event = QWheelEvent(
            place, view.mapToGlobal(place), QPoint(), QPoint(0, y), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    for _ in range(40):
        wheel(120)
    assert len(view.view()) <= view._scale.width // 16
    assert int(2.5 * RATE) in view.view()
    picture(view)
    for _ in range(60):
        wheel(-120)
    assert view.view() == Span(0, FRAMES)
    view.zoom_in()
    assert len(view.view()) < FRAMES
    view.zoom_fit()
    assert view.view() == Span(0, FRAMES)


def test_time_runs_left_to_right_in_every_window(view: WaveformView) -> None:
    view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert at(view, RATE) < at(view, 2 * RATE)
    assert view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert view._rows().wave.x() == 72


def test_the_words_the_machine_did_not_know_are_gone_through(view: WaveformView) -> None:
    asked: list[int] = []

    def go(seek: SeekAsked) -> None:
        asked.append(seek.frame)
        view.set_playhead(seek.frame)

    view.seek_asked.connect(go)
    view.next_unsure()
    assert asked == []
    spans = [Span(second * RATE, (second + 1) * RATE) for second in range(4)]
    view.set_words(tuple(ShownWord("w", span, unsure=number % 2 == 1) for number, span in enumerate(spans)))
    for _ in range(3):
        view.next_unsure()
    assert asked == [RATE, 3 * RATE, RATE]


def test_words_stand_at_their_times_and_can_be_pressed(view: WaveformView, qtbot: QtBot) -> None:
    words = (ShownWord("hay", Span(0, RATE)), ShownWord("no", Span(2 * RATE, 3 * RATE), unsure=True))
    view.set_words(words, language="es")
    row = view._rows().words
    assert row.height() > 0
    place = QPoint(at(view, int(2.5 * RATE)), row.center().y())
    with qtbot.waitSignal(view.seek_asked) as sought:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert sought.args == [SeekAsked(2 * RATE)]
    with qtbot.waitSignal(view.word_pressed) as told:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [WordPressed(Span(2 * RATE, 3 * RATE))]
    tint = QColor(theme(ThemeName.LIGHT).handtint).rgb()
    view.set_playhead(int(2.5 * RATE))
    assert picture(view).pixel(at(view, int(2.9 * RATE)), row.center().y()) == tint


def test_clear_forgets_samples_words_and_pictures(qtbot: QtBot) -> None:
    view = WaveformView()
    qtbot.addWidget(view)
    view.resize(600, 200)
    sound = tone()
    gone = weakref.ref(sound)
    view.set_clip(ClipPicture(sound.data, RATE))
    view.set_words((ShownWord("secret", Span(0, RATE)),))
    view.grab()
    view.clear()
    del sound
    gc.collect()
    assert gone() is None
    assert view._words == ()
    assert view._ground.picture.isNull()
    assert view._ground._overview.isNull()
    view.grab()


def test_clear_takes_the_row_of_words_away(view: WaveformView) -> None:
    without = view.minimumSizeHint().height()
    view.set_words((ShownWord("alpha", Span(0, RATE)),))
    assert view.has_words
    assert view.minimumSizeHint().height() > without
    view.clear()
    assert not view.has_words
    assert view._rows().words.height() == 0
    assert view.minimumSizeHint().height() == without


def test_a_clip_that_is_held_is_seen_and_not_copied(qtbot: QtBot) -> None:
    view = WaveformView()
    qtbot.addWidget(view)
    sound = tone()
    view.set_clip(ClipPicture(sound.data, RATE))
    assert view._peaks is not None
    assert view._peaks.pcm is not None
    assert np.shares_memory(view._peaks.pcm, sound)


def test_no_device_is_said_in_words(view: WaveformView) -> None:
    before = picture(view)
    view.set_problem("No sound device. Plug one in.")
    assert picture(view) != before
    view.set_problem("")
    assert picture(view) == before


def test_the_end_of_a_long_sentence_is_seen_in_a_narrow_window_too(view: WaveformView) -> None:
    view.resize(320, view.height())
    seen = []
    for end in ("Plug one in.", "Tell facility IT."):
        view.set_problem(f"Nothing of this clip can be played here, and nothing of any other one either. {end}")
        seen.append(picture(view))
    assert seen[0] != seen[1]


def test_it_speaks_to_a_screen_reader(view: WaveformView) -> None:
    assert "2.00–3.00" in view.accessibleDescription()
    view.set_masked((Span(4 * RATE, 5 * RATE),))
    assert "Masked at 4.00–5.00." in view.accessibleDescription()
    view.clear()
    assert "2.00" not in view.accessibleDescription()


def test_enter_loops_the_word_under_the_playhead(view: WaveformView, qtbot: QtBot) -> None:
    view.set_words((ShownWord("hay", Span(0, RATE)), ShownWord("no", Span(2 * RATE, 3 * RATE))))
    with qtbot.assertNotEmitted(view.word_pressed):
        QTest.keyClick(view, Qt.Key.Key_Return)
    view.set_playhead(int(2.5 * RATE))
    with qtbot.waitSignal(view.word_pressed) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [WordPressed(Span(2 * RATE, 3 * RATE))]


def test_the_overview_comes_when_there_is_more_than_is_in_view(view: WaveformView) -> None:
    view.set_rows(overview=Overview.ZOOMED, spectrogram=True)
    whole = view._rows()
    assert whole.overview.height() == 0
    view.zoom_in()
    assert view._rows().overview.height() > 0
    assert view._rows().words == whole.words, "what stands below stays where it is"
    view.zoom_fit()
    assert view._rows() == whole


def test_a_word_is_found_among_thousands(view: WaveformView) -> None:
    words = tuple(ShownWord(str(number), Span(number * 10, number * 10 + 8)) for number in range(8_000))
    assert word_at(words, 79_995) is words[-1]
    assert word_at(words, 42) is words[4]
    assert word_at(words, 49) is None
    assert word_at(words, None) is None
    overlapping = (ShownWord("long", Span(0, 100)), ShownWord("short", Span(10, 20)))
    assert [word_at(overlapping, frame) for frame in (5, 15, 50)] == [*overlapping, overlapping[0]]


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=12),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=6),
)
def test_no_word_is_shown_of_which_a_part_is_masked(words: list[tuple[int, int]], spans: list[tuple[int, int]]) -> None:
    masked = [Span(first, first + long) for first, long in spans]
    shown = tuple(ShownWord("w", Span(first, first + long)) for first, long in words)
    naive = tuple(word for word in shown if not any(word.span.within(span) for span in masked))
    assert unmasked(shown, masked) == naive


def test_a_hair_line_follows_the_mouse_with_its_time_and_goes_with_it(view: WaveformView) -> None:
    rows, ink = view._rows(), QColor(theme(ThemeName.LIGHT).ink3).rgb()
    before = picture(view)
    x = at(view, int(3.6 * RATE))
    QTest.mouseMove(view, QPoint(x - 40, rows.wave.center().y()))
    QTest.mouseMove(view, QPoint(x, rows.wave.center().y()))
    shown = picture(view)
    assert shown.pixel(x, rows.wave.top() + 5) == ink
    assert shown.pixel(x - 40, rows.wave.top() + 5) == before.pixel(x - 40, rows.wave.top() + 5)
    near = rows.axis.adjusted(x - 20 - rows.axis.x(), 0, x + 20 - rows.axis.right(), 0)
    assert shown.copy(near) != before.copy(near)
    QTest.mouseMove(view, QPoint(x, rows.axis.center().y()))
    assert picture(view) == before
