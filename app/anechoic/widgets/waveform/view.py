"""The waveform a person listens along: zoom, pan, selection, playhead, heard map, words."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.audio.frames import Span
from anechoic.audio.peaks import BASE, Peaks
from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.fonts import Script, script_of
from anechoic.widgets.waveform.amplitude import Amplitude
from anechoic.widgets.waveform.axis import clock
from anechoic.widgets.waveform.ground import Ground, Part, Scene
from anechoic.widgets.waveform.heard import HeardStretch, heard_stretches
from anechoic.widgets.waveform.playhead import hair_strips, paint_hair, paint_playhead, playhead_strips
from anechoic.widgets.waveform.rows import Overview, Rows, RowsWanted, best_height, least_height, placed
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import (
    ClipPicture,
    SeekAsked,
    SelectionChanged,
    ShownWord,
    WordPressed,
)
from anechoic.widgets.waveform.words_line import word_at
from anechoic.widgets.words import words as say

_STEP = 1.5
"""One step of zoom."""
_DRAG = 4
"""Pixels the mouse may move and still mean a click."""
_EDGE = 5
"""Pixels around an edge of the selection that take hold of it."""


@dataclass(frozen=True, slots=True)
class _Drag:
    start: QPoint
    anchor: int
    """The frame that stays."""
    overview: bool
    moved: bool = False


class WaveformView(Painted):
    """The sound picture. It holds no samples of its own and forgets everything at `clear`."""

    selection_changed = Signal(object)
    """`SelectionChanged`, by mouse; not after `set_selection`."""
    seek_asked = Signal(object)
    """`SeekAsked`."""
    word_pressed = Signal(object)
    """`WordPressed`."""

    def __init__(self, *, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._clip: ClipPicture | None = None
        self._peaks: Peaks | None = None
        self._scale = TimeScale.whole(1, left=0, width=1)
        self._ground = Ground()
        self._ground.spectrogram.came.connect(self._on_tile)
        self._wanted = RowsWanted()
        self._amplitude = Amplitude()
        self._placed = placed(self.width(), self.height(), self.look, self._wanted)
        self._hand = QColor(self.look.theme.hand)
        self._words: tuple[ShownWord, ...] = ()
        self._current: ShownWord | None = None
        self._script = Script.LATIN
        self._heard: tuple[HeardStretch, ...] = ()
        self._selection: Span | None = None
        self._playhead: int | None = None
        self._hover: int | None = None
        self._drag: _Drag | None = None
        self._problem = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Time runs left to right whatever the language of the window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("ringRadius", 2)
        self._describe()

    # What a screen says to it

    def set_clip(self, clip: ClipPicture) -> None:
        """Show a clip from its start, whole."""
        self._clip = clip
        self._peaks = clip.peaks or Peaks.of(clip.pcm)
        if clip.frames is None:
            self._ground.spectrogram.open(clip)
        else:
            self._ground.spectrogram.clear()
        self._heard, self._selection, self._playhead, self._words, self._current = (), None, None, (), None
        self._wanted = replace(self._wanted, words=False)
        self._scale = _whole(clip, self._peaks)
        self._describe()
        self._relayout()

    def grow(self, peaks: Peaks) -> None:
        """Show more of the outline of a sound of which no samples are held."""
        if self._clip is not None and self._clip.frames is not None:
            self._peaks = peaks
            self._repaint(Part.FRAME | Part.OVERVIEW | Part.TIME)

    def clear(self) -> None:
        """Forget the clip: outline, words and pixmaps. Call it before the samples are zeroed."""
        self._clip, self._peaks = None, None
        self._heard, self._selection, self._playhead, self._words, self._current = (), None, None, (), None
        self._hover, self._drag = None, None
        self._ground.clear()
        self._describe()
        self.update()

    def set_words(self, words: tuple[ShownWord, ...], *, language: str = "") -> None:
        """Show the words of the transcript at their times; none takes the row away."""
        self._words = tuple(sorted(words, key=lambda word: word.span.first))
        self._script = script_of(language)
        self._wanted = replace(self._wanted, words=bool(words))
        self._relayout()

    def set_playhead(self, frame: int | None) -> None:
        """Show the frame that is being heard; None takes the line away. Repaints two narrow strips."""
        if frame == self._playhead:
            return
        for at in (self._playhead, frame):
            for strip in playhead_strips(self._rows(), self._scale, at) if at is not None else ():
                self.update(strip)
        self._playhead = frame
        current = word_at(self._words, frame)
        if current is not self._current:
            self._current = current
            self._ground.drop(Part.WORDS)
            self.update(self._rows().words)

    def set_heard(self, spans: tuple[Span, ...]) -> None:
        """Show what was heard; a stretch under several spans was heard as often."""
        stretches = heard_stretches(spans)
        if stretches != self._heard:
            self._heard = stretches
            self._ground.drop(Part.HEARD)
            self.update(self._rows().heard)

    def set_selection(self, span: Span | None) -> None:
        """Show a selection without saying so."""
        if span != self._selection:
            self._selection = span
            self._repaint(Part.VIEW)

    def set_speech(self, speech: tuple[Span, ...]) -> None:
        """Shade other stretches as speech."""
        if self._clip is not None and speech != self._clip.speech:
            self._clip = replace(self._clip, speech=speech)
            self._describe()
            self._repaint(Part.VIEW)

    def set_masked(self, masked: tuple[Span, ...]) -> None:
        """Hide other stretches under a hatch."""
        if self._clip is not None and masked != self._clip.masked:
            self._clip = replace(self._clip, masked=masked)
            self._describe()
            self._repaint(Part.TIME)

    def set_decibels(self, *, on: bool) -> None:
        """Draw the wave in decibels, or linear."""
        self._draw(replace(self._amplitude, decibels=on))

    def taller(self) -> None:
        """Draw the wave 3 dB higher."""
        self._draw(self._amplitude.zoomed(1))

    def flatter(self) -> None:
        """Draw the wave 3 dB lower."""
        self._draw(self._amplitude.zoomed(-1))

    @property
    def amplitude(self) -> Amplitude:
        """How high the wave is drawn."""
        return self._amplitude

    def set_rows(
        self,
        *,
        overview: Overview = Overview.ALWAYS,
        wave: bool = True,
        spectrogram: bool = False,
        shares: tuple[int, int] = (4, 3),
    ) -> None:
        """Choose which rows are shown, as the class of window size asks; `shares` go to wave and spectrogram."""
        wanted = replace(self._wanted, overview=overview, wave=wave, spectrogram=spectrogram, shares=shares)
        if wanted != self._wanted:
            self._wanted = wanted
            self._relayout()

    def set_problem(self, sentence: str) -> None:
        """Say in the wave's place why there is no sound; an empty sentence takes it away."""
        if sentence != self._problem:
            self._problem = sentence
            self._repaint()

    def selection(self) -> Span | None:
        """Give the selection."""
        return self._selection

    @property
    def shows_spectrogram(self) -> bool:
        """Whether the spectrogram has a row."""
        return self._wanted.spectrogram

    @property
    def has_words(self) -> bool:
        """Whether words are shown at their times."""
        return bool(self._words)

    def view(self) -> Span:
        """Give the stretch in view."""
        return Span(self._scale.first, self._scale.last)

    def zoom_in(self) -> None:
        """Show less, around the playhead (else the selection, else the middle)."""
        self._zoom(1 / _STEP, self._middle())

    def zoom_out(self) -> None:
        """Show more."""
        self._zoom(_STEP, self._middle())

    def zoom_fit(self) -> None:
        """Show the whole clip."""
        self._show(self._scale.zoomed(float(self._scale.frames), self._scale.first))

    def next_unsure(self) -> None:
        """Ask to go to the next word the machine was unsure of, and after the last to the first."""
        unsure = [word for word in self._words if word.unsure]
        later = [word for word in unsure if word.span.first > (self._playhead or 0)]
        for word in (later or unsure)[:1]:
            self.reveal(word.span)
            self.seek_asked.emit(SeekAsked(word.span.first))

    def reveal(self, span: Span) -> None:
        """Move the view so that a span is seen."""
        self._show(self._scale.showing(span))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the sound of the current word with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current is not None and not event.modifiers():
            self.word_pressed.emit(WordPressed(self._current.span))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, take hold of an edge, or move the view in the overview."""
        if event.button() != Qt.MouseButton.LeftButton or self._clip is None:
            return
        at = event.position().toPoint()
        rows = self._rows()
        if rows.words.contains(at):
            word = word_at(self._words, self._scale.frame(at.x()))
            if word is not None:
                self.seek_asked.emit(SeekAsked(word.span.first))
            return
        overview = rows.overview.contains(at)
        self._drag = _Drag(at, self._anchor(at), overview)
        if overview:
            self._look_at(at.x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the sound of a word; elsewhere it is a press like any other."""
        at = event.position().toPoint()
        word = word_at(self._words, self._scale.frame(at.x())) if self._rows().words.contains(at) else None
        if word is None:
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.word_pressed.emit(WordPressed(word.span))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the selection, or show the time under the mouse."""
        at = event.position().toPoint()
        if self._drag is None:
            self._set_hover(at)
            return
        if self._drag.overview:
            self._look_at(at.x())
            return
        if self._drag.moved or abs(at.x() - self._drag.start.x()) >= _DRAG:
            self._drag = replace(self._drag, moved=True)
            frame = self._scale.frame(at.x())
            self.set_selection(Span(min(frame, self._drag.anchor), max(frame, self._drag.anchor)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was selected, or where to go on from."""
        drag, self._drag = self._drag, None
        if drag is None or drag.overview:
            return
        frame = self._scale.frame(event.position().x())
        if drag.moved:
            self.selection_changed.emit(SelectionChanged(self._selection or None))
            return
        if self._selection is not None and frame not in self._selection:
            self.set_selection(None)
            self.selection_changed.emit(SelectionChanged(None))
        self.seek_asked.emit(SeekAsked(frame))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse; with Shift, or sideways, move; with Ctrl draw the wave higher or lower."""
        event.accept()
        steps = event.angleDelta().y() / 120
        sideways = event.angleDelta().x() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._draw(self._amplitude.zoomed(steps))
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways, steps = sideways or steps, 0
        if sideways:
            wide = self._scale.last - self._scale.first
            self._show(self._scale.panned(round(-sideways * wide / 8)))
        if steps:
            self._zoom(_STEP**-steps, self._scale.frame(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hair line away."""
        self._set_hover(None)
        super().leaveEvent(event)

    # Measure and paint

    def sizeHint(self) -> QSize:
        """As drawn at 100 %."""
        return QSize(800, best_height(self.look, self._wanted))

    def minimumSizeHint(self) -> QSize:
        """The least that can be worked with."""
        return QSize(320, least_height(self.look, self._wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows anew."""
        super().resizeEvent(event)
        self._relayout()

    def look_changed(self) -> None:
        """Paint in the new colours."""
        self._relayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pixmap where asked, then hair line and playhead."""
        self._paint(QPainter(self), event.rect())

    def _paint(self, painter: QPainter, asked: QRect) -> None:
        rows = self._rows()
        if not self._ground.fits(self.size(), self.devicePixelRatioF()):
            self._ground.paint(self._scene(rows), self.size(), self.devicePixelRatioF())
        # On a tick of the playhead this is a narrow strip; where pixels are not whole, the edges of a part would blur.
        ground = self._ground.picture
        ratio = ground.devicePixelRatio()
        if ratio.is_integer():
            pixels = round(ratio)
            painter.drawImage(asked, ground, QRect(asked.topLeft() * pixels, asked.size() * pixels))
        else:
            painter.drawImage(0, 0, ground)
        if self._hover is not None and self._clip is not None:
            paint_hair(painter, rows, self._scale, self._hover, rate=self._clip.rate, look=self.look)
        if self._playhead is not None and self._clip is not None and not self._problem:
            paint_playhead(painter, rows, self._scale, self._playhead, self._hand)

    def _scene(self, rows: Rows) -> Scene:
        return Scene(
            rows=rows,
            scale=self._scale,
            look=self.look,
            clip=self._clip,
            peaks=self._peaks,
            amplitude=self._amplitude,
            selection=self._selection,
            heard=self._heard,
            words=self._words,
            script=self._script,
            current=self._current,
            problem=self._problem,
        )

    def _rows(self) -> Rows:
        return self._placed

    def _relayout(self) -> None:
        look = self.look
        self._hand = QColor(look.theme.hand)
        zoomed = self._clip is not None and not self._scale.shows_all
        rows = self._placed = placed(self.width(), self.height(), look, self._wanted, zoomed=zoomed)
        self._scale = self._scale.placed(left=rows.wave.x(), width=rows.wave.width())
        self.setProperty("ringRect", rows.well)
        self.updateGeometry()
        self._repaint()

    def _repaint(self, part: Part = Part.ALL) -> None:
        self._ground.drop(part)
        self.update()

    def _on_tile(self) -> None:
        self._repaint(Part.VIEW)

    def _draw(self, amplitude: Amplitude) -> None:
        if amplitude != self._amplitude:
            self._amplitude = amplitude
            self._repaint(Part.FRAME | Part.OVERVIEW | Part.TIME)

    # Time

    def _show(self, scale: TimeScale) -> None:
        if scale == self._scale:
            return
        opens = scale.shows_all != self._scale.shows_all and self._wanted.overview is Overview.ZOOMED
        self._scale = scale
        if opens:
            self._relayout()
        else:
            self._repaint(Part.TIME)

    def _zoom(self, factor: float, around: int) -> None:
        if self._clip is not None:
            self._show(self._scale.zoomed(factor, around))

    def _middle(self) -> int:
        if self._playhead is not None and self._scale.first <= self._playhead < self._scale.last:
            return self._playhead
        if self._selection is not None:
            return (self._selection.first + self._selection.last_exclusive) // 2
        return (self._scale.first + self._scale.last) // 2

    def _look_at(self, x: int) -> None:
        whole = TimeScale.whole(self._scale.frames, left=self._scale.left, width=self._scale.width)
        wide = self._scale.last - self._scale.first
        self._show(self._scale.panned(whole.frame(x) - wide // 2 - self._scale.first))

    def _anchor(self, at: QPoint) -> int:
        if self._selection is not None:
            left, right = self._scale.edges(self._selection)
            if abs(at.x() - left) <= _EDGE:
                return self._selection.last_exclusive
            if abs(at.x() - right) <= _EDGE:
                return self._selection.first
        return self._scale.frame(at.x())

    def _set_hover(self, at: QPoint | None) -> None:
        rows = self._rows()
        inside = at is not None and self._clip is not None and rows.well.contains(at)
        hover = at.x() if inside and at is not None else None
        if hover != self._hover:
            for x in (self._hover, hover):
                for strip in hair_strips(rows, x) if x is not None else ():
                    self.update(strip)
            self._hover = hover

    def _describe(self) -> None:
        self.setAccessibleName(self._label or say("shared.waveform"))
        if self._clip is None or self._peaks is None:
            self.setAccessibleDescription(say("shared.waveform_empty"))
            return
        rate = self._clip.rate
        parts = ", ".join(
            f"{clock(span.first * 1000 // rate)}–{clock(span.last_exclusive * 1000 // rate)}"
            for span in self._clip.speech[:50]
        )
        length = clock(self._scale.frames * 1000 // rate)
        self.setAccessibleDescription(say("shared.waveform_parts", length=length, parts=parts or "–"))


def _whole(clip: ClipPicture, peaks: Peaks) -> TimeScale:
    """Show all of a clip; without its samples the closest zoom is one bucket of the outline a pixel."""
    if clip.frames is None:
        return TimeScale.whole(peaks.frames, left=0, width=1)
    return TimeScale.whole(clip.frames, left=0, width=1, finest=float(BASE))
