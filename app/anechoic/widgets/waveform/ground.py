"""All of the picture that does not move, painted once into a pixmap."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from anechoic.audio.frames import Span
from anechoic.audio.peaks import Peaks
from anechoic.widgets.theme.fonts import Script, TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box, put_words
from anechoic.widgets.waveform.axis import paint_axis
from anechoic.widgets.waveform.heard import HeardStretch, paint_heard
from anechoic.widgets.waveform.rows import Rows
from anechoic.widgets.waveform.spectrogram_row import SpectrogramRow
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ClipPicture, ShownWord
from anechoic.widgets.waveform.wave_image import WaveImage, loudest
from anechoic.widgets.waveform.words_line import paint_words
from anechoic.widgets.words import words as say

_SELECTED = 0.14
_ZOOM_LIMIT = 40.0
"""A clip this many times below full scale is still drawn to three quarters of the height."""
_HATCH = 6
_DIM = 0.6


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the picture is painted from."""

    rows: Rows
    scale: TimeScale
    look: Look
    clip: ClipPicture | None
    peaks: Peaks | None
    selection: Span | None
    heard: tuple[HeardStretch, ...]
    words: tuple[ShownWord, ...]
    script: Script
    current: ShownWord | None
    problem: str


class Ground:
    """Keeps the pixmap and knows which part of it is out of date."""

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self.spectrogram = SpectrogramRow()
        self._wave, self._overview = WaveImage(), WaveImage()
        self._stale, self._stale_heard, self._stale_words = True, True, True

    def drop(self) -> None:
        """Paint everything anew at the next look."""
        self._stale = True

    def drop_heard(self) -> None:
        """Paint the heard map anew."""
        self._stale_heard = True

    def drop_words(self) -> None:
        """Paint the words anew."""
        self._stale_words = True

    def clear(self) -> None:
        """Overwrite and forget every picture."""
        if not self.pixmap.isNull():
            self.pixmap.fill(Qt.GlobalColor.black)
        self.pixmap = QPixmap()
        self._wave.clear()
        self._overview.clear()
        self.spectrogram.clear()
        self._stale = True

    def fits(self, size: QSize, ratio: float) -> bool:
        """Say whether the picture is up to date for a widget of that size."""
        stale = self._stale or self._stale_heard or self._stale_words
        return not stale and self.pixmap.size() == size * ratio

    def paint(self, scene: Scene, size: QSize, ratio: float) -> None:
        """Paint what is out of date."""
        if self.pixmap.size() != size * ratio:
            self.pixmap = QPixmap(size * ratio)
            self.pixmap.setDevicePixelRatio(ratio)
            self._stale = True
        painter = QPainter(self.pixmap)
        if self._stale:
            self._paint_all(painter, scene, size)
        if self._stale or self._stale_heard:
            _paint_heard_row(painter, scene)
        if self._stale or self._stale_words:
            _paint_words_row(painter, scene)
        painter.end()
        self._stale, self._stale_heard, self._stale_words = False, False, False

    def _paint_all(self, painter: QPainter, scene: Scene, size: QSize) -> None:
        theme, rows = scene.look.theme, scene.rows
        painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(theme.surface))
        painter.fillRect(rows.well, QColor(theme.sunken))
        _paint_gutter(painter, scene)
        if scene.clip is None or scene.peaks is None:
            return
        if scene.problem:
            _paint_problem(painter, scene)
        else:
            self._paint_waves(painter, scene, scene.peaks, scene.clip)
        _paint_top_frequency(painter, scene, scene.clip.rate)
        paint_axis(painter, rows.axis, scene.scale, rate=scene.clip.rate, look=scene.look)

    def _paint_waves(self, painter: QPainter, scene: Scene, peaks: Peaks, clip: ClipPicture) -> None:
        theme, rows, scale = scene.look.theme, scene.rows, scene.scale
        gain = min(0.92 * 32768 / loudest(peaks), _ZOOM_LIMIT)
        if rows.wave.height():
            image = self._wave.paint(peaks, scale, rows.wave.height(), speech=clip.speech, theme=theme, gain=gain)
            painter.drawImage(rows.wave.topLeft(), image)
        self.spectrogram.paint(painter, rows.spectrogram, scale, theme, ratio=self.pixmap.devicePixelRatio())
        for span in clip.masked:
            _paint_hatch(painter, scene, span)
        _paint_selection(painter, scene.selection, scale, rows.well, theme.hand)
        if rows.overview.height():
            whole = TimeScale.whole(scale.frames, left=scale.left, width=scale.width)
            image = self._overview.paint(peaks, whole, rows.overview.height(), speech=(), theme=theme, gain=gain)
            painter.drawImage(rows.overview.topLeft(), image)
            _paint_selection(painter, scene.selection, whole, rows.overview, theme.hand)
            shown = rows.overview if scale.shows_all else _paint_outside(painter, scene, whole)
            box(painter, shown, fill=None, border=theme.edge, radius=3)


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


def _paint_hatch(painter: QPainter, scene: Scene, span: Span) -> None:
    left, right = scene.scale.edges(span)
    rect = QRect(left, scene.rows.well.y(), right - left, scene.rows.well.height())
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(scene.look.theme.sunken))
    painter.setPen(QPen(QColor(scene.look.theme.edge), 1))
    for x in range(rect.x() - rect.height(), rect.right(), _HATCH):
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.y())
    painter.restore()


def _paint_problem(painter: QPainter, scene: Scene) -> None:
    theme, wave = scene.look.theme, scene.rows.wave
    painter.fillRect(QRect(wave.x(), wave.center().y(), wave.width(), 1), QColor(theme.edge))
    above = QRect(wave.x(), wave.y(), wave.width(), wave.height() // 2)
    face = font(scene.look, TypeRole.STRONG)
    put_words(painter, above, scene.problem, face, theme.stop, align=Qt.AlignmentFlag.AlignHCenter)


def _paint_gutter(painter: QPainter, scene: Scene) -> None:
    rows, look = scene.rows, scene.look
    names = (
        (rows.overview, "shared.row_overview"),
        (rows.wave, "shared.row_wave"),
        (rows.heard, "shared.row_heard"),
        (rows.words, "shared.row_words"),
    )
    face = font(look, TypeRole.SMALL)
    for rect, key in names:
        if rect.height():
            high = max(rect.height(), look.px(18))
            place = QRect(0, rect.center().y() - high // 2, rect.x() - 8, high)
            put_words(painter, place, say(key), face, look.theme.ink2, align=Qt.AlignmentFlag.AlignRight)


def _paint_top_frequency(painter: QPainter, scene: Scene, rate: int) -> None:
    rows, look = scene.rows, scene.look
    if rows.spectrogram.height():
        place = QRect(0, rows.spectrogram.y(), rows.spectrogram.x() - 8, look.px(18))
        said = say("shared.row_kilohertz", khz=f"{rate / 2_000:g}".replace(".", QLocale().decimalPoint()))
        put_words(painter, place, said, font(look, TypeRole.TINY), look.theme.ink3, align=Qt.AlignmentFlag.AlignRight)


def _paint_heard_row(painter: QPainter, scene: Scene) -> None:
    painter.fillRect(scene.rows.heard, QColor(scene.look.theme.sunken))
    paint_heard(painter, scene.rows.heard, scene.scale, scene.heard, scene.look.theme)


def _paint_words_row(painter: QPainter, scene: Scene) -> None:
    if scene.rows.words.height():
        painter.fillRect(scene.rows.words, QColor(scene.look.theme.surface))
        paint_words(
            painter,
            scene.rows.words,
            scene.scale,
            scene.words,
            look=scene.look,
            script=scene.script,
            current=scene.current,
        )
