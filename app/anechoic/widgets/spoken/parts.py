"""The speech of a clip as a list to walk through: arrows walk, Enter plays one part."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from anechoic.audio.frames import Span
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.language import decimal
from anechoic.widgets.painted import Painted, PaintedButton
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import box, put_words, words_width
from anechoic.widgets.words import words

MOST_PARTS = 60
"""A clip of two minutes has fewer; beyond, the last one reaches to the end."""
_HIGH, _PAD = 28, 10
_WALKING = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class PartAsked:
    """The person wants to hear one part of the speech."""

    span: Span


class SpeechParts(Painted):
    """Shows every part of the speech as a button, in a row that is one stop for Tab."""

    asked = Signal(object)
    """`PartAsked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._parts: list[_Part] = []
        self.setAccessibleName(words("spoken.parts"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_speech(self, speech: tuple[Span, ...], rate: int) -> None:
        """Take the speech of a clip; none takes all parts away."""
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        shown = _at_most(speech)
        for n, span in enumerate(shown):
            part = _Part(span, n + 1, len(shown), rate, self)
            part.clicked.connect(lambda _=False, span=span: self.asked.emit(PartAsked(span)))
            self._row.insertWidget(n, part)
            self._parts.append(part)
        self._one_stop(0)

    def show_heard(self, heard: tuple[Span, ...]) -> None:
        """Take what was heard so far, repeats included."""
        for part in self._parts:
            part.show_heard(heard)

    def walk(self, part: "QWidget", by: int) -> None:
        """Go to a neighbour of a part; the ends stay."""
        places = [one for one in self._parts if one is part]
        if places:
            at = min(max(self._parts.index(places[0]) + by, 0), len(self._parts) - 1)
            self._one_stop(at)
            self._parts[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _one_stop(self, at: int) -> None:
        for n, part in enumerate(self._parts):
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if n == at else Qt.FocusPolicy.ClickFocus)


class _Part(PaintedButton):
    own_keys = frozenset(
        {PhysicalKey.LEFT, PhysicalKey.RIGHT, PhysicalKey.UP, PhysicalKey.DOWN, PhysicalKey.HOME, PhysicalKey.END}
    )

    def __init__(self, span: Span, number: int, count: int, rate: int, row: SpeechParts) -> None:
        super().__init__(row)
        self._span, self._rate, self._times = span, rate, -1
        self._said = {"n": number, "all": count, "first": _seconds(span.first, rate)}
        self._row = row
        self.setText(f"{number}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_heard(())

    def show_heard(self, heard: tuple[Span, ...]) -> None:
        """Count how often all of it was heard."""
        times = _times(self._span, heard)
        if times != self._times:
            self._times = times
            how = words("spoken.heard_not") if not times else words("spoken.heard", n=times)
            last = _seconds(self._span.last_exclusive, self._rate)
            self.setAccessibleName(words("spoken.part_of", **self._said, last=last, how=how))
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Walk by arrows, to the ends by Home and End; Enter plays as Space does."""
        if e.key() in _WALKING:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            across = e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self._row.walk(self, _WALKING[Qt.Key(e.key())] * (-1 if mirrored and across else 1))
        elif e.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._row.walk(self, -MOST_PARTS if e.key() == Qt.Key.Key_Home else MOST_PARTS)
        elif e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(e)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        face = font(self.look, TypeRole.SMALL)
        return QSize(words_width(face, self._shown()) + 2 * self.look.px(_PAD), self.look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """As wide as its number."""
        return QSize(self.look.px(24), self.look.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number and start; how often it was heard stands behind."""
        theme, painter = self.look.theme, QPainter(self)
        fill = theme.handtint if self._times else theme.raised
        box(painter, self.rect(), fill=fill, border=theme.hand if self.isDown() else theme.edge)
        inside = QRect(self.rect()).adjusted(4, 0, -4, 0)
        middle = Qt.AlignmentFlag.AlignHCenter
        put_words(painter, inside, self._shown(), font(self.look, TypeRole.SMALL), theme.ink, align=middle)

    def _shown(self) -> str:
        return f"{self._said['n']} · {self._said['first']}" + (f" · {self._times}×" if self._times else "")


def _at_most(speech: tuple[Span, ...]) -> tuple[Span, ...]:
    if len(speech) <= MOST_PARTS:
        return speech
    last = Span(speech[MOST_PARTS - 1].first, speech[-1].last_exclusive)
    return (*speech[: MOST_PARTS - 1], last)


def _seconds(frame: int, rate: int) -> str:
    return decimal(frame / rate, 1)


def _times(span: Span, heard: tuple[Span, ...]) -> int:
    """Count how often every frame of a span was heard, at least: as rounds over its frames."""
    covered = sum(max(0, min(span.last_exclusive, one.last_exclusive) - max(span.first, one.first)) for one in heard)
    length = max(span.last_exclusive - span.first, 1)
    # The ends are cut by a few frames where the player stops: nineteen of twenty count as all of it.
    return int(covered / length + 0.05)
