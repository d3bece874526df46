"""The waveform on the window's thread: a tick of the playhead, and a step of zoom (measure, paint, shade, blit)."""

import os

import numpy as np

from bench.table import Row, row, turns

RATE = 16_000
WIDE, HIGH = 1688, 420


def rows() -> list[Row]:
    """Measure everything of this file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return [*tick(), *repaints(), *spectrogram()]


def tick() -> list[Row]:
    """Measure what one tick of the playhead costs: two narrow strips out of a pixmap that is there already."""
    from PySide6.QtGui import QImage, QPainter, QRegion

    from anechoic.widgets.waveform.playhead import playhead_strips
    from anechoic.widgets.waveform.values import ClipPicture
    from anechoic.widgets.waveform.view import WaveformView

    view = WaveformView()
    view.resize(WIDE, HIGH)
    view.set_clip(ClipPicture(noise(10).data, RATE))
    target = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    view.render(target)

    def strips(frame: int) -> QRegion:
        region = QRegion()
        for at in (frame - 160, frame):
            for strip in playhead_strips(view._rows(), view._scale, at):
                region = region.united(QRegion(strip))
        return region

    # Qt keeps the region of what was updated itself; it is no work of ours.
    steps = iter([(frame, strips(frame)) for frame in range(160, 10 * RATE, 160)])

    def one() -> None:
        frame, region = next(steps)
        view.set_playhead(frame)
        painter = QPainter(target)
        painter.setClipRegion(region)
        view._paint(painter, region.boundingRect())
        painter.end()

    image = view._ground.pixmap.toImage()

    def whole() -> None:
        painter = QPainter(target)
        painter.drawImage(0, 0, image)
        painter.end()

    ours, bare = turns(one, whole, rounds=200)
    return [row("playhead tick", ours, "one whole drawImage", bare, most=0.25)]


def repaints() -> list[Row]:
    """Measure the wave's own picture, zoomed out and in, short and long."""
    from PySide6.QtGui import QImage, QPainter

    from anechoic.audio.frames import Span
    from anechoic.audio.peaks import Peaks
    from anechoic.widgets.theme.tokens import ThemeName, theme
    from anechoic.widgets.waveform.timescale import TimeScale
    from anechoic.widgets.waveform.wave_image import WaveImage

    found = []
    target = QImage(1600, 300, QImage.Format.Format_RGB32)
    for seconds in (10, 1800):
        peaks = Peaks.of(noise(seconds))
        whole = TimeScale.whole(peaks.frames, left=0, width=1600)
        speech = tuple(Span(first, first + RATE) for first in range(0, min(peaks.frames, 30 * RATE), 2 * RATE))
        for name, scale in (("whole", whole), ("zoomed in", whole.zoomed(0.01, peaks.frames // 2))):
            picture = WaveImage()

            def paint(
                scale: TimeScale = scale,
                picture: WaveImage = picture,
                peaks: Peaks = peaks,
                speech: tuple[Span, ...] = speech,
            ) -> None:
                image = picture.paint(peaks, scale, 300, speech=speech, theme=theme(ThemeName.LIGHT), gain=1.0)
                painter = QPainter(target)
                painter.drawImage(0, 0, image)
                painter.end()

            bare_image = QImage(1600, 300, QImage.Format.Format_RGB32)

            def bare(bare_image: QImage = bare_image) -> None:
                painter = QPainter(target)
                painter.drawImage(0, 0, bare_image)
                painter.end()

            ours, blit = turns(paint, bare, rounds=40)
            # A step of zoom has one frame of a 60 Hz screen; the mask alone is measured beside the other painting.
            found.append(row(f"zoom step, {seconds} s, {name}", ours, "bare drawImage", blit, most=16.7))
    return found


def spectrogram() -> list[Row]:
    """Measure what one tile of 1600 columns costs the window's thread, once the worker has made it."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from anechoic.widgets.theme.tokens import ThemeName, theme
    from anechoic.widgets.waveform.spectrogram_row import SpectrogramRow
    from anechoic.widgets.waveform.timescale import TimeScale
    from anechoic.widgets.waveform.values import ClipPicture

    sound = noise(10)
    shown = SpectrogramRow()
    shown.open(ClipPicture(sound.data, RATE))
    scale, rect = TimeScale.whole(1600 * 64, left=0, width=1600), QRect(0, 0, 1600, 72)
    target = QImage(1600, 72, QImage.Format.Format_RGB32)
    bare_image = QImage(1600, 72, QImage.Format.Format_RGB32)

    def paint() -> None:
        painter = QPainter(target)
        shown.paint(painter, rect, scale, theme(ThemeName.LIGHT))
        painter.end()

    def bare() -> None:
        painter = QPainter(target)
        painter.drawImage(0, 0, bare_image)
        painter.end()

    paint()
    while not shown.is_whole():
        QApplication.processEvents()
    ours, blit = turns(paint, bare, rounds=100)
    shown.clear()
    return [row("spectrogram tile, window's thread", ours, "bare drawImage", blit, most=1.0)]


def noise(seconds: int) -> "np.ndarray[tuple[int], np.dtype[np.int16]]":
    """Make noise that swells as speech does."""
    chance = np.random.default_rng(3)
    time = np.arange(seconds * RATE)
    swell = np.abs(np.sin(time * (2 * np.pi * 1.5 / RATE))).astype(np.float32)
    made: np.ndarray[tuple[int], np.dtype[np.int16]] = (
        chance.normal(0, 4000, len(time)).astype(np.float32) * swell
    ).astype(np.int16)
    return made
