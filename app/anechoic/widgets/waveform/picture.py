"""The waveform to look at: what is shown, which stretch of it, and how it gets on the screen."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.audio.frames import Span
from anechoic.audio.peaks import BASE, Peaks
from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.fonts import Script, script_of
from anechoic.widgets.waveform.amplitude import Amplitude
from anechoic.widgets.waveform.axis import clock
from anechoic.widgets.waveform.ground import Ground, Part, Scene
from anechoic.widgets.waveform.heard import HeardStretch, heard_stretches
from anechoic.widgets.waveform.playhead import paint_hair, paint_playhead, playhead_strips
from anechoic.widgets.waveform.rows import Overview, Rows, RowsWanted, best_height, least_height, placed
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import ClipPicture, ShownWord
from anechoic.widgets.waveform.words_line import word_at
from anechoic.widgets.words import words as say

STEP = 1.5
"""One step of zoom."""


class WaveformPicture(Painted):
    """Shows a clip, and what a screen says of it. Holds no samples of its own and forgets everything at `clear`."""

    draws_content = True

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
        self._forget()
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
        self._forget()
        self._hover = None
        self._ground.clear()
        self._describe()
        self._relayout()

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
        return self._wanted.words

    def view(self) -> Span:
        """Give the stretch in view."""
        return Span(self._scale.first, self._scale.last)

    def zoom_in(self) -> None:
        """Show less, around the playhead (else the selection, else the middle)."""
        self._zoom(1 / STEP, self._middle())

    def zoom_out(self) -> None:
        """Show more."""
        self._zoom(STEP, self._middle())

    def zoom_fit(self) -> None:
        """Show the whole clip."""
        self._show(self._scale.zoomed(float(self._scale.frames), self._scale.first))

    def reveal(self, span: Span) -> None:
        """Move the view so that a span is seen."""
        self._show(self._scale.showing(span))

    # Measure and paint

    def least_height(self, overview: Overview) -> int:
        """Give the least useful height with wave and spectrogram both, and the words there are."""
        return least_height(self.look, replace(self._wanted, overview=overview, wave=True, spectrogram=True))

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
            paint_hair(painter, rows, self._scale, self._hover, asked, rate=self._clip.rate, look=self.look)
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

    def _forget(self) -> None:
        """Drop what was said of the clip before, and the row of its words."""
        self._heard, self._selection, self._playhead, self._words, self._current = (), None, None, (), None
        self._wanted = replace(self._wanted, words=False)

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

    def _describe(self) -> None:
        self.setAccessibleName(self._label or say("shared.waveform"))
        if self._clip is None or self._peaks is None:
            self.setAccessibleDescription(say("shared.waveform_empty"))
            return
        rate = self._clip.rate
        length = clock(self._scale.frames * 1000 // rate)
        described = say("shared.waveform_parts", length=length, parts=_times(self._clip.speech, rate) or "–")
        if self._clip.masked:
            described += " " + say("sight.masked_parts", parts=_times(self._clip.masked, rate))
        self.setAccessibleDescription(described)


def _times(spans: tuple[Span, ...], rate: int) -> str:
    return ", ".join(
        f"{clock(span.first * 1000 // rate)}–{clock(span.last_exclusive * 1000 // rate)}" for span in spans[:50]
    )


def _whole(clip: ClipPicture, peaks: Peaks) -> TimeScale:
    """Show all of a clip; without its samples the closest zoom is one bucket of the outline a pixel."""
    if clip.frames is None:
        return TimeScale.whole(peaks.frames, left=0, width=1)
    return TimeScale.whole(clip.frames, left=0, width=1, finest=float(BASE))
