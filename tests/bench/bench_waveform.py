"""The waveform on the window's thread, as the product paints it: a tick of the playhead, a step of zoom or pan.

Ours is the real widget in the real theme, drawn into an image of the screen's format. Beside it stand the bare blit of
the same size, below which no widget can get, and pyqtgraph with the same sound in a plot of the same size.
"""

from itertools import cycle
from typing import TYPE_CHECKING, Any

import numpy as np

from bench.offscreen import application
from bench.table import Row, row, turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from anechoic.audio.frames import Span
    from anechoic.audio.pcm import Samples
    from anechoic.widgets.waveform.view import WaveformView

RATE = 16_000
WIDE, HIGH = 1688, 420


def rows() -> list[Row]:
    """Measure everything of this file."""
    application()
    return [*tick(), *wave_rows(), *steps(), *spectrogram()]


def tick() -> list[Row]:
    """Measure what one tick of the playhead costs: two narrow strips out of a picture that is there already."""
    from PySide6.QtGui import QImage, QPainter, QRegion
    from PySide6.QtWidgets import QWidget

    from anechoic.widgets.waveform.playhead import playhead_strips

    sound = noise(10)
    view = shown(sound, WIDE, HIGH)
    target = screen(WIDE, HIGH)
    view.render(target)

    def strips(frame: int) -> QRegion:
        region = QRegion()
        for at in (frame - 160, frame):
            for strip in playhead_strips(view._rows(), view._scale, at):
                region = region.united(QRegion(strip))
        return region

    # Qt keeps the region of what was updated itself; it is no work of ours.
    ticks = cycle([(frame, strips(frame)) for frame in range(160, 10 * RATE, 160)])

    def one() -> None:
        frame, region = next(ticks)
        view.set_playhead(frame)
        painter = QPainter(target)
        painter.setClipRegion(region)
        view._paint(painter, region.boundingRect())
        painter.end()

    image = QImage(view._ground.picture)

    def whole() -> None:
        painter = QPainter(target)
        painter.drawImage(0, 0, image)
        painter.end()

    plot, line = plotted(sound, WIDE, HIGH)
    places = cycle(range(160, 10 * RATE, 160))

    def theirs() -> None:
        # A graphics view has no picture to go back to: what crosses the line is painted again.
        line.setValue(next(places))
        QWidget.render(plot, target)

    # The peer's turn of 12 ms leaves nothing of ours in the caches, so it is measured apart from the limit.
    ours, bare = turns(one, whole, rounds=200)
    beside, infinite = turns(one, theirs, rounds=60)
    return [
        row("playhead tick", ours, "one whole drawImage", bare, most=0.25),
        row("playhead tick, beside the peer", beside, "pyqtgraph InfiniteLine", infinite, most_ratio=1 / 50),
    ]


def wave_rows() -> list[Row]:
    """Measure the row of the wave alone, panned by a little every time: outline, core, mask, shade and blit."""
    from PySide6.QtGui import QPainter

    from anechoic.audio.paint import WavePainter
    from anechoic.audio.peaks import Peaks
    from anechoic.widgets.theme.tokens import ThemeName, theme
    from anechoic.widgets.waveform.timescale import TimeScale
    from anechoic.widgets.waveform.wave_image import paint_wave_row, pixels_of

    found = []
    for width, height, most in ((1600, 300, 1.0), (3840, 600, 2.5)):
        picture, bare_picture, target = (screen(width, height) for _ in range(3))

        def blit(picture: "QImage" = bare_picture, target: "QImage" = target) -> None:
            painter = QPainter(target)
            painter.drawImage(0, 0, picture)
            painter.end()

        def row_of(
            seconds: int,
            zoom: float,
            picture: "QImage" = picture,
            width: int = width,
            blit: "Callable[[QImage], None]" = blit,
        ) -> "Callable[[], None]":
            peaks, strokes = Peaks.of(noise(seconds)), WavePainter()
            whole = TimeScale.whole(peaks.frames, left=0, width=width)
            near = whole.zoomed(zoom, peaks.frames // 2)
            views = cycle([near.panned(number * (near.last - near.first) // 50) for number in range(7)])

            def paint() -> None:
                pixels = pixels_of(picture, picture.rect())
                paint_wave_row(
                    strokes,
                    pixels,
                    peaks,
                    next(views),
                    speech=spans(peaks.frames),
                    theme=theme(ThemeName.LIGHT),
                    gain=1.0,
                )
                blit(picture)

            return paint

        sides = [row_of(10, 0.9), row_of(10, 0.01), row_of(1800, 0.9), row_of(1800, 0.01)]
        *ours, bare = turns(*sides, blit, rounds=60)
        names = ("10 s", "10 s, zoomed in", "30 min", "30 min, zoomed in")
        for name, taken in zip(names, ours, strict=True):
            label = f"wave row {width}x{height}, {name}"
            found.append(row(label, taken, "bare drawImage", bare, most_ratio=2.0, most=most))
        found.append(row(f"wave row {width}x{height}, 30 min", ours[2], "10 s", ours[0], most_ratio=1.2))
    return found


def steps() -> list[Row]:
    """Measure steps of zoom and pan of the whole widget: every row, the labels, and the blit."""
    found = []
    target = screen(WIDE, HIGH)
    for seconds in (10, 1800):
        sound = noise(seconds)
        view = shown(sound, WIDE, HIGH)
        plot, _line = plotted(sound, WIDE, HIGH)
        sides = [stepping(view, plot, target, sound=sound, panned=panned) for panned in (False, True)]
        times = turns(*(side for pair in sides for side in pair), rounds=30)
        for name, ours, theirs in zip(("zoom", "pan"), times[::2], times[1::2], strict=True):
            label = f"{name} step of the widget, {seconds} s"
            found.append(row(label, ours, "pyqtgraph PlotWidget", theirs, most_ratio=1 / 8, most=16.7))
    return found


def stepping(
    view: "WaveformView", plot: "QWidget", target: "QImage", *, sound: "Samples", panned: bool
) -> "tuple[Callable[[], None], Callable[[], None]]":
    """Give a step of ours and the same one of the peer."""
    from PySide6.QtWidgets import QWidget

    from anechoic.audio.frames import Span

    frames = len(sound)
    wide = frames // 4
    shown_spans = [
        Span(frames // 8 + number * frames // 90, frames // 8 + number * frames // 90 + wide)
        if panned
        else Span(frames // 4, frames // 2 + number * frames // 30)
        for number in range(7)
    ]
    mine, other = cycle(shown_spans), cycle(shown_spans)

    def ours() -> None:
        span = next(mine)
        scale = view._scale
        view._show(type(scale)(span.first, span.last_exclusive, scale.frames, scale.left, scale.width))
        view.render(target)

    def theirs() -> None:
        span = next(other)
        plot.setXRange(span.first, span.last_exclusive, padding=0)  # type: ignore[attr-defined]
        QWidget.render(plot, target)

    return ours, theirs


def spectrogram() -> list[Row]:
    """Measure what one tile of 1600 columns costs the window's thread, once the worker has made it."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication

    from anechoic.widgets.theme.tokens import ThemeName, theme
    from anechoic.widgets.waveform.spectrogram_row import SpectrogramRow
    from anechoic.widgets.waveform.timescale import TimeScale
    from anechoic.widgets.waveform.values import ClipPicture

    sound = noise(10)
    strip = SpectrogramRow()
    strip.open(ClipPicture(sound.data, RATE))
    scale, rect = TimeScale.whole(1600 * 64, left=0, width=1600), QRect(0, 0, 1600, 72)
    target, bare_image = screen(1600, 72), screen(1600, 72)

    def paint() -> None:
        painter = QPainter(target)
        strip.paint(painter, rect, scale, theme(ThemeName.LIGHT))
        painter.end()

    def bare() -> None:
        painter = QPainter(target)
        painter.drawImage(0, 0, bare_image)
        painter.end()

    paint()
    while not strip.is_whole():
        QApplication.processEvents()
    ours, blit = turns(paint, bare, rounds=100)
    strip.clear()
    return [row("spectrogram tile, window's thread", ours, "bare drawImage", blit, most=1.0)]


def shown(sound: "Samples", width: int, height: int) -> "WaveformView":
    """Give the product's widget with a clip in it."""
    from anechoic.widgets.waveform.values import ClipPicture
    from anechoic.widgets.waveform.view import WaveformView

    view = WaveformView()
    view.resize(width, height)
    view.set_clip(ClipPicture(sound.data, RATE, spans(len(sound))))
    return view


def plotted(sound: "Samples", width: int, height: int) -> "tuple[QWidget, Any]":
    """Give the peer with the same sound, set up for speed as its documentation says, and its playhead."""
    import pyqtgraph  # type: ignore[import-untyped]

    plot = pyqtgraph.PlotWidget()
    plot.resize(width, height)
    curve = plot.plot(sound, pen=pyqtgraph.mkPen("k", width=1))
    curve.setDownsampling(auto=True, method="peak")
    curve.setClipToView(True)
    line = pyqtgraph.InfiniteLine(0)
    plot.addItem(line)
    plot.setXRange(0, len(sound), padding=0)
    # A graphics view measures its pixels when it is shown.
    plot.show()
    return plot, line


def screen(width: int, height: int) -> "QImage":
    """Give an image of the format a window's surface has."""
    from PySide6.QtGui import QImage

    image = QImage(width, height, QImage.Format.Format_RGB32)
    # Memory nobody wrote to is one page of zeros and would be read faster than any picture.
    image.fill(0xFF808080)
    return image


def spans(frames: int) -> "tuple[Span, ...]":
    """Shade every other second of the first thirty."""
    from anechoic.audio.frames import Span

    return tuple(Span(first, first + RATE) for first in range(0, min(frames, 30 * RATE), 2 * RATE))


def noise(seconds: int) -> "Samples":
    """Make noise that swells as speech does."""
    chance = np.random.default_rng(3)
    time = np.arange(seconds * RATE)
    swell = np.abs(np.sin(time * (2 * np.pi * 1.5 / RATE))).astype(np.float32)
    made: Samples = (chance.normal(0, 4000, len(time)).astype(np.float32) * swell).astype(np.int16)
    return made
