"""One choice out of a few, side by side: tint and a bar under the chosen one."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.painted import Painted, PaintedButton
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import box, put_words, words_width


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: what it stands for and what it says."""

    value: object
    text: str


@dataclass(frozen=True, slots=True)
class SegmentChosen:
    """The person chose a value."""

    value: object


class _Part(PaintedButton):
    """One segment; a radio button to a screen reader."""

    def __init__(self, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment = segment
        self.setText(one_line(segment.text))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Leave the choice to the screen."""

    def sizeHint(self) -> QSize:
        """12 pixels around the words, 34 high."""
        look = self.look
        return QSize(words_width(font(look, TypeRole.TEXT), self.text()) + look.px(24), look.px(34))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words by more than the padding."""
        look = self.look
        return QSize(words_width(font(look, TypeRole.TEXT), self.text()) + look.px(10), look.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint, bar and words; the frame is the parent's."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(theme.handtint))
            bar = QRect(0, self.height() - 3, self.width(), 3)
            painter.fillRect(bar, QColor(theme.hand))
        elif self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), QColor(theme.press if self.isDown() else theme.hover))
        put_words(
            painter,
            self.rect(),
            self.text(),
            font(look, TypeRole.TEXT),
            theme.ink,
            align=Qt.AlignmentFlag.AlignHCenter,
            elide=False,
        )


class Segments(Painted):
    """A row of segments with one chosen, or none."""

    chosen = Signal(object)
    """`SegmentChosen`, by mouse or arrow keys."""
    own_keys = frozenset({PhysicalKey.LEFT, PhysicalKey.RIGHT})

    def __init__(self, segments: tuple[Segment, ...], *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        # By keyboard only: a click leaves the focus, and with it the keys, where the work is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        self._parts = tuple(_Part(segment, self) for segment in segments)
        for part in self._parts:
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            part.clicked.connect(self._on_clicked)
            row.addWidget(part, 1)

    def choose(self, value: object) -> None:
        """Show a value as chosen, or none if no segment stands for it; says nothing of it."""
        for part in self._parts:
            part.setChecked(part.segment.value == value)
        self.update()

    def value(self) -> object:
        """Give the chosen value, or None."""
        return next((part.segment.value for part in self._parts if part.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys, in the direction they point."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        at = next((n for n, part in enumerate(self._parts) if part.isChecked()), -1 if step > 0 else 0)
        self._say(self._parts[min(max(at + step, 0), len(self._parts) - 1)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and the lines between."""
        theme = self.look.theme
        painter = QPainter(self)
        box(painter, self.rect(), fill=theme.raised, border=theme.edge)
        for part in self._parts[:-1]:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = part.geometry().left() - 1 if mirrored else part.geometry().right() + 1
            painter.fillRect(QRect(x, 1, 1, self.height() - 2), QColor(theme.edge))

    def _on_clicked(self) -> None:
        part = self.sender()
        if isinstance(part, _Part):
            self._say(part)

    def _say(self, part: _Part) -> None:
        if not part.isChecked():
            self.choose(part.segment.value)
            self.chosen.emit(SegmentChosen(part.segment.value))
