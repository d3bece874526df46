"""A thin bar that says how full something is, and the ticks of a package."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.strokes import box
from anechoic.widgets.theme.tokens import Theme

MeterTone = Literal["ink2", "amber", "stop", "hand", "ok"]
_MOST_TICKS = 24


class Meter(Painted):
    """A bar of 6 pixels; `share` from 0 to 1."""

    def __init__(self, *, label: str, wide: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._tone: MeterTone = "ink2"
        self._wide = wide
        self._label = label
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_share(0.0)

    def set_share(self, share: float, *, tone: MeterTone = "ink2") -> None:
        """Show how full it is."""
        self._share, self._tone = min(max(share, 0.0), 1.0), tone
        self.setAccessibleName(f"{self._label}: {round(self._share * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as asked, 6 pixels high at 100 %."""
        return QSize(self.look.px(self._wide), self.look.px(6))

    def minimumSizeHint(self) -> QSize:
        """At least 24 pixels wide."""
        return QSize(self.look.px(24), self.look.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the filled part, from the side reading starts on."""
        theme = self.look.theme
        painter = QPainter(self)
        high = self.look.px(6)
        ground = QRect(0, (self.height() - high) // 2, self.width(), high)
        border = theme.edge if theme.high_contrast else None
        # Lines of high contrast are too near to its signs: what is not filled is empty there, inside its border.
        empty = theme.raised if theme.high_contrast else theme.line
        box(painter, ground, fill=empty, border=border, radius=high / 2)
        wide = round(self.width() * self._share)
        if wide > 0:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - wide if mirrored else 0
            filled = QRect(left, ground.y(), max(wide, high), high)
            box(painter, filled, fill=str(getattr(theme, self._tone)), border=None, radius=high / 2)


class Ticks(Painted):
    """One tick an item of the package: done, current, to come; above 24 items a plain bar."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._of = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_place(self, at: int, of: int) -> None:
        """Show item `at` (from 1) of `of`."""
        if (at, of) != (self._at, self._of):
            self._at, self._of = at, of
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """13 pixels a tick at 100 %."""
        count = min(self._of, _MOST_TICKS)
        return QSize(self.look.px(13) * count, self.look.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ticks from the side reading starts on."""
        theme = self.look.theme
        painter = QPainter(self)
        step, gap = self.look.px(13), self.look.px(3)
        count = min(self._of, _MOST_TICKS)
        here = self._at if self._of <= _MOST_TICKS else round(self._at * count / max(self._of, 1))
        for number in range(1, count + 1):
            current = number == here
            high = self.look.px(9 if current else 6)
            x = (number - 1) * step
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = self.width() - x - (step - gap)
            rect = QRect(x, (self.height() - high) // 2, step - gap, high)
            painter.fillRect(rect, QColor(_tick_colour(theme, number, here)))


def _tick_colour(theme: Theme, number: int, here: int) -> str:
    if number == here:
        return theme.hand
    return theme.ink2 if number < here else theme.line
