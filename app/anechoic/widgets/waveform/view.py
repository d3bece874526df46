"""The waveform a person listens along: the picture, and what keys and mouse ask of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from anechoic.audio.frames import Span
from anechoic.widgets.tip.said import Tip
from anechoic.widgets.waveform.masked import unmasked
from anechoic.widgets.waveform.picture import STEP, WaveformPicture
from anechoic.widgets.waveform.playhead import hair_strips
from anechoic.widgets.waveform.timescale import TimeScale
from anechoic.widgets.waveform.values import SeekAsked, SelectionChanged, WordPressed
from anechoic.widgets.waveform.words_line import word_at

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


class WaveformView(WaveformPicture):
    """The picture under somebody's hands: select, seek, zoom, move, loop a word."""

    selection_changed = Signal(object)
    """`SelectionChanged`, by mouse; not after `set_selection`."""
    seek_asked = Signal(object)
    """`SeekAsked`."""
    word_pressed = Signal(object)
    """`WordPressed`."""

    def __init__(self, *, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label=label, parent=parent)
        self._drag: _Drag | None = None

    def clear(self) -> None:
        """Forget the clip, and what the mouse was about to do with it."""
        super().clear()
        self._drag = None

    def next_unsure(self) -> None:
        """Ask to go to the next word the machine was unsure of, and after the last to the first."""
        unsure = [word for word in self._words if word.unsure]
        later = [word for word in unsure if word.span.first > (self._playhead or 0)]
        for word in (later or unsure)[:1]:
            self.reveal(word.span)
            self.seek_asked.emit(SeekAsked(word.span.first))

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

    def tip_at(self, at: QPoint) -> Tip | None:
        """Give what is said of the term under a point; nothing of what is masked."""
        row = self._rows().words
        if self._clip is None or not row.contains(at):
            return None
        word = word_at(unmasked(self._words, self._clip.masked), self._scale.frame(at.x()))
        if word is None or not word.term:
            return None
        left, right = self._scale.edges(word.span)
        about = QRect(row)
        about.setLeft(max(row.left(), left))
        about.setRight(min(row.right(), right))
        return Tip(word.term, about)

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
            self._zoom(STEP**-steps, self._scale.frame(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hair line away."""
        self._set_hover(None)
        super().leaveEvent(event)

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
