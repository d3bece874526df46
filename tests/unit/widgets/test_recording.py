import threading
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.audio.peaks import BASE, Peaks
from anechoic.errors import Unavailable
from anechoic.widgets.waveform.recording import Measured, RecordingFeed
from anechoic.widgets.waveform.values import ClipPicture
from anechoic.widgets.waveform.view import WaveformView
from fakes.desk_room import settle

RATE = 16_000
BLOCK = 50_000
Samples = npt.NDArray[np.int16]


def sound(seconds: int) -> Samples:
    made: Samples = np.random.default_rng(5).integers(-9_000, 9_000, seconds * RATE).astype(np.int16)
    made[::RATE] = 20_000
    return made


def blocks(whole: Samples) -> Iterator[Samples]:
    """Give the blocks in one buffer that is written over again and again."""
    buffer = np.empty(BLOCK, np.int16)
    for begin in range(0, len(whole), BLOCK):
        part = whole[begin : begin + BLOCK]
        buffer[: len(part)] = part
        yield buffer[: len(part)]
        buffer.fill(32_767)


@pytest.fixture
def view(qtbot: QtBot) -> WaveformView:
    made = WaveformView()
    qtbot.addWidget(made)
    made.resize(QSize(600, 200))
    return made


def test_a_recording_looks_as_if_it_were_held(view: WaveformView, qtbot: QtBot) -> None:
    whole = sound(90)
    feed = RecordingFeed(view)
    feed.open(blocks(whole), frames=len(whole), rate=RATE)
    qtbot.waitUntil(lambda: view._peaks is not None and view._peaks.frames == len(whole))
    streamed = pixels(view)
    assert view._peaks is not None
    assert view._peaks.pcm is None
    base = view._peaks.nbytes
    assert base <= 0.012 * whole.nbytes
    held = WaveformView()
    qtbot.addWidget(held)
    held.resize(view.size())
    peaks = Peaks.of(whole)
    held.set_clip(ClipPicture(memoryview(b"").cast("h"), RATE, peaks=peaks, frames=len(whole)))
    for one, other in zip(view._peaks.columns(0, len(whole), 500), peaks.columns(0, len(whole), 500), strict=True):
        assert np.array_equal(one, other)
    # The core is measured from every 13th sample, and which those are differs.
    assert np.mean(streamed != pixels(held)) < 0.02


def test_zoom_ends_where_the_outline_does(view: WaveformView, qtbot: QtBot) -> None:
    whole = sound(120)
    feed = RecordingFeed(view)
    feed.open(blocks(whole), frames=len(whole), rate=RATE)
    qtbot.waitUntil(lambda: view._peaks is not None and view._peaks.frames == len(whole))
    for _ in range(40):
        view.zoom_in()
    assert len(view.view()) == BASE * view._rows().wave.width()
    view.zoom_fit()
    assert view.view() == Span(0, len(whole))


def test_how_far_it_is_is_seen_and_told(view: WaveformView, qtbot: QtBot) -> None:
    whole = sound(60)
    told: list[Measured] = []
    feed = RecordingFeed(view)
    feed.measured.connect(told.append)
    shots = []

    def one_by_one() -> Iterator[Samples]:
        for block in blocks(whole):
            yield block
            # As a slow disk: every block is a turn of its own.
            clock[0] += 1.0

    clock = [0.0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("anechoic.widgets.waveform.recording.monotonic", lambda: clock[0])
        patch.setattr("anechoic.widgets.waveform.recording._A_TURN_S", 0.5)
        feed.measured.connect(lambda _measured: shots.append(view.grab().toImage()))
        feed.open(one_by_one(), frames=len(whole), rate=RATE)
        empty = view.grab().toImage()
        qtbot.waitUntil(lambda: bool(told) and told[-1].frames == len(whole))
    assert len(told) > 5
    assert [one.frames for one in told] == sorted(one.frames for one in told)
    assert all(one.whole == len(whole) for one in told)
    assert all(one != other for one, other in zip([empty, *shots[:-2]], shots[:-1], strict=True))


def test_what_is_closed_is_measured_no_further(view: WaveformView, qtbot: QtBot) -> None:
    given: list[int] = []

    def endless() -> Iterator[Samples]:
        block = np.ones(BLOCK, np.int16)
        while True:
            given.append(1)
            yield block

    feed = RecordingFeed(view)
    feed.open(endless(), frames=RATE * 3600, rate=RATE)
    with qtbot.waitSignal(feed.measured):
        pass
    feed.close()
    whole = sound(5)
    feed.open(blocks(whole), frames=len(whole), rate=RATE)
    qtbot.waitUntil(lambda: view._peaks is not None and view._peaks.frames == len(whole))
    count = len(given)
    view.grab()
    assert len(given) == count
    feed._work.close()


def test_a_block_that_cannot_be_read_is_told_and_the_rest_stays(view: WaveformView, qtbot: QtBot) -> None:
    def broken() -> Iterator[Samples]:
        yield sound(10)
        raise Unavailable("The disk does not answer.", code="disk")

    feed = RecordingFeed(view)
    with qtbot.waitSignal(feed.failed) as told:
        feed.open(broken(), frames=RATE * 60, rate=RATE)
    assert isinstance(told.args[0], Unavailable)
    assert view.view() == Span(0, RATE * 60)
    assert not view.grab().isNull()


def test_what_a_feed_measures_ends_with_its_view(qtbot: QtBot) -> None:
    held, go_on = threading.Event(), threading.Event()

    def slow() -> Iterator[Samples]:
        held.set()
        assert go_on.wait(10)
        yield sound(10)

    view = WaveformView()
    feed = RecordingFeed(view)
    feed.open(slow(), frames=RATE * 60, rate=RATE)
    assert held.wait(10)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    go_on.set()
    feed._work.close()
    with qtbot.captureExceptions() as caught:
        settle()
    assert caught == []


def pixels(view: WaveformView) -> npt.NDArray[np.uint32]:
    image = view.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint32).copy()
