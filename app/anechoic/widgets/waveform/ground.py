"""All of the picture that does not move, painted once into an image, and anew only where it is out of date."""

from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from anechoic.audio.frames import Span
from anechoic.audio.paint import WavePainter
from anechoic.audio.peaks import BASE, Peaks
from anechoic.widgets.theme.fonts import Script, TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box, put_words, words_width
from anechoic.widgets.waveform.amplitude import Amplitude
from anechoic.widgets.waveform.axis import paint_axis
from anechoic.widgets.waveform.gutter import Levels, paint_levels, paint_names, paint_top_frequency
from anechoic.widgets.waveform.heard import HeardStretch, paint_heard
from anechoic.widgets.waveform.masked import paint_masked, paint_masked_words, unmasked
from anechoic.widgets.waveform.rows import Rows
from anechoic.widgets.waveform.spectrogram_row import SpectrogramRow
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ClipPicture, ShownWord
from anechoic.widgets.waveform.wave_image import blank, paint_wave_row, pixels_of
from anechoic.widgets.waveform.words_line import paint_words
from anechoic.widgets.words import words as say

_SELECTED = 0.14
_DIM = 0.6


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the picture is painted from."""

    rows: Rows
    scale: TimeScale
    look: Look
    clip: ClipPicture | None
    peaks: Peaks | None
    amplitude: Amplitude
    selection: Span | None
    heard: tuple[HeardStretch, ...]
    words: tuple[ShownWord, ...]
    script: Script
    current: ShownWord | None
    problem: str


class Part(Flag):
    """What of the picture can be out of date on its own."""

    FRAME = auto()
    """Gutter and grounds: size, look, clip, rows, height of the wave."""
    OVERVIEW = auto()
    """The outline of the whole clip."""
    VIEW = auto()
    """What the stretch in view shows, and the selection."""
    HEARD = auto()
    WORDS = auto()
    TIME = VIEW | HEARD | WORDS
    """All that lies on the axis in view."""
    ALL = FRAME | OVERVIEW | TIME


class Ground:
    """Keeps the picture and knows which part of it is out of date."""

    def __init__(self) -> None:
        self.picture = QImage()
        self.spectrogram = SpectrogramRow()
        self._overview = QImage()
        self._painter = WavePainter()
        self._stale = Part.ALL

    def drop(self, part: Part = Part.ALL) -> None:
        """Paint a part anew at the next look."""
        self._stale |= part

    def clear(self) -> None:
        """Overwrite and forget every picture."""
        for image in (self.picture, self._overview):
            image.fill(Qt.GlobalColor.black)
        self.picture, self._overview = QImage(), QImage()
        self.spectrogram.clear()
        self._stale = Part.ALL

    def fits(self, size: QSize, ratio: float) -> bool:
        """Say whether the picture is up to date for a widget of that size."""
        return not self._stale and self.picture.size() == size * ratio

    def paint(self, scene: Scene, size: QSize, ratio: float) -> None:
        """Paint what is out of date."""
        if self.picture.size() != size * ratio:
            self.picture = blank((size * ratio).width(), (size * ratio).height())
            self.picture.setDevicePixelRatio(ratio)
            self._stale = Part.ALL
        sounds = scene.clip is not None and scene.peaks is not None and not scene.problem
        if self._stale & Part.FRAME:
            self._paint_frame(scene, size)
        if sounds and self._stale & Part.OVERVIEW and scene.rows.overview.height():
            self._paint_overview(scene)
        if scene.clip is not None and self._stale & Part.VIEW:
            if sounds and scene.rows.wave.height():
                self._paint_wave(scene)
            self._paint_view(scene, scene.clip)
        painter = QPainter(self.picture)
        if self._stale & Part.HEARD:
            _paint_heard_row(painter, scene)
        if self._stale & Part.WORDS and scene.rows.words.height():
            _paint_words_row(painter, scene)
        painter.end()
        self._stale = Part(0)

    def _paint_frame(self, scene: Scene, size: QSize) -> None:
        theme, rows, look = scene.look.theme, scene.rows, scene.look
        painter = QPainter(self.picture)
        painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(theme.surface))
        painter.fillRect(rows.well, QColor(theme.sunken))
        paint_names(painter, rows, look)
        if scene.clip is not None:
            if not scene.problem:
                paint_levels(painter, rows.wave, _levels(scene), look)
            paint_top_frequency(painter, rows.spectrogram, scene.clip.rate, look)
        painter.end()

    def _paint_overview(self, scene: Scene) -> None:
        """Keep the outline of the whole clip: the view moves over it, and it stays."""
        assert scene.clip is not None
        assert scene.peaks is not None
        place = self._on_device(scene.rows.overview)
        self._overview = blank(place.width(), place.height())
        pixels = pixels_of(self._overview, self._overview.rect())
        whole = TimeScale.whole(scene.scale.frames, left=0, width=place.width())
        gain, floor_db = _levels(scene).gain, scene.amplitude.floor_db
        theme = scene.look.theme
        paint_wave_row(self._painter, pixels, scene.peaks, whole, speech=(), theme=theme, gain=gain, floor_db=floor_db)
        self._overview.setDevicePixelRatio(self.picture.devicePixelRatio())

    def _paint_wave(self, scene: Scene) -> None:
        assert scene.clip is not None
        assert scene.peaks is not None
        paint_wave_row(
            self._painter,
            pixels_of(self.picture, self._on_device(scene.rows.wave)),
            scene.peaks,
            scene.scale,
            speech=scene.clip.speech,
            theme=scene.look.theme,
            gain=_levels(scene).gain,
            floor_db=scene.amplitude.floor_db,
        )

    def _paint_view(self, scene: Scene, clip: ClipPicture) -> None:
        theme, rows, scale = scene.look.theme, scene.rows, scene.scale
        painter = QPainter(self.picture)
        if scene.problem:
            _paint_problem(painter, scene)
        else:
            if rows.spectrogram.height():
                painter.fillRect(rows.spectrogram, QColor(theme.sunken))
            ratio = self.picture.devicePixelRatio()
            self.spectrogram.paint(painter, rows.spectrogram, scale, theme, ratio=ratio)
            _paint_unmeasured(painter, scene, scale, rows.wave)
            paint_masked(painter, rows.well, scale, clip.masked, theme)
            _paint_selection(painter, scene.selection, scale, rows.well, theme.hand)
            if rows.overview.height():
                self._paint_place_in_overview(painter, scene, clip)
        painter.fillRect(rows.axis, QColor(theme.surface))
        paint_axis(painter, rows.axis, scale, rate=clip.rate, look=scene.look)
        painter.end()

    def _paint_place_in_overview(self, painter: QPainter, scene: Scene, clip: ClipPicture) -> None:
        theme, overview, scale = scene.look.theme, scene.rows.overview, scene.scale
        whole = TimeScale.whole(scale.frames, left=scale.left, width=scale.width)
        painter.drawImage(overview.topLeft(), self._overview)
        _paint_unmeasured(painter, scene, whole, overview)
        paint_masked(painter, overview, whole, clip.masked, theme)
        _paint_selection(painter, scene.selection, whole, overview, theme.hand)
        shown = overview if scale.shows_all else _paint_outside(painter, scene, whole)
        box(painter, shown, fill=None, border=theme.edge, radius=3)

    def _on_device(self, rect: QRect) -> QRect:
        """Give the pixels of the picture that a rectangle covers."""
        ratio = self.picture.devicePixelRatio()
        left, top = round(rect.x() * ratio), round(rect.y() * ratio)
        right, bottom = round((rect.right() + 1) * ratio), round((rect.bottom() + 1) * ratio)
        return QRect(left, top, right - left, bottom - top).intersected(self.picture.rect())


def _levels(scene: Scene) -> Levels:
    return Levels(scene.amplitude, scene.amplitude.gain(scene.peaks) if scene.peaks is not None else 1.0)


def _paint_unmeasured(painter: QPainter, scene: Scene, scale: TimeScale, row: QRect) -> None:
    """Leave empty what was not measured yet of a long recording, and say how far it is."""
    measured = scene.peaks.frames if scene.peaks is not None else 0
    if scene.clip is None or scene.clip.frames is None or scale.frames - measured < BASE:
        return
    look, (left, right) = scene.look, scale.edges(Span(measured, scale.frames))
    rest = QRect(left, row.y(), right - left, row.height())
    painter.fillRect(rest, QColor(look.theme.surface))
    painter.fillRect(QRect(left, row.y(), 1, row.height()), QColor(look.theme.edge))
    if row == scene.rows.wave and scene.rows.overview.height():
        # It is said once, and the overview always shows the rest.
        return
    said, face = say("sight.measuring", percent=measured * 100 // scale.frames), font(look, TypeRole.SMALL)
    if words_width(face, said) + 16 <= rest.width():
        put_words(painter, rest.adjusted(8, 0, -8, 0), said, face, look.theme.ink2)


def _paint_outside(painter: QPainter, scene: Scene, whole: TimeScale) -> QRect:
    """Dim what the overview shows outside the view, and give the rectangle of the view."""
    overview = scene.rows.overview
    left, right = whole.edges(Span(scene.scale.first, scene.scale.last))
    dim = QColor(scene.look.theme.surface)
    dim.setAlphaF(_DIM)
    for first, last in ((overview.x(), left), (right, overview.right() + 1)):
        painter.fillRect(QRect(first, overview.y(), last - first, overview.height()), dim)
    return QRect(left, overview.y(), max(right - left, 4), overview.height())


def _paint_selection(painter: QPainter, span: Span | None, scale: TimeScale, rect: QRect, hand: str) -> None:
    if span is None:
        return
    left, right = scale.edges(span)
    if right <= left:
        return
    tint = QColor(hand)
    tint.setAlphaF(_SELECTED)
    painter.fillRect(QRect(left, rect.y(), right - left, rect.height()), tint)
    for x, inside in ((left, span.first >= scale.first), (right - 1, span.last_exclusive <= scale.last)):
        if inside:
            painter.fillRect(QRect(x, rect.y(), 1, rect.height()), QColor(hand))


def _paint_problem(painter: QPainter, scene: Scene) -> None:
    theme, wave = scene.look.theme, scene.rows.well
    face = font(scene.look, TypeRole.STRONG)
    above = QRect(wave.x(), wave.y(), wave.width(), wave.height() // 2)
    # In a narrow window and large text a sentence takes several lines: what to do is at its end.
    wraps = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
    room = QFontMetrics(face).boundingRect(above, wraps, scene.problem)
    whole = room.height() > above.height()
    for row in (wave, scene.rows.overview):
        if row.height():
            painter.fillRect(row, QColor(theme.sunken))
            if not (whole and row is wave):
                painter.fillRect(QRect(row.x(), row.center().y(), row.width(), 1), QColor(theme.edge))
    painter.setFont(face)
    painter.setPen(QColor(theme.stop))
    painter.drawText(wave if whole else above, wraps, scene.problem)


def _paint_heard_row(painter: QPainter, scene: Scene) -> None:
    theme, heard = scene.look.theme, scene.rows.heard
    painter.fillRect(heard, QColor(theme.sunken))
    if scene.clip is not None:
        paint_masked(painter, heard, scene.scale, scene.clip.masked, theme)
    paint_heard(painter, heard, scene.scale, scene.heard, theme)


def _paint_words_row(painter: QPainter, scene: Scene) -> None:
    row, masked = scene.rows.words, scene.clip.masked if scene.clip is not None else ()
    painter.fillRect(row, QColor(scene.look.theme.surface))
    paint_words(
        painter,
        row,
        scene.scale,
        unmasked(scene.words, masked),
        look=scene.look,
        script=scene.script,
        current=scene.current,
    )
    paint_masked_words(painter, row, scene.scale, masked, scene.look)
