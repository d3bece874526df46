"""Who looks, where and when, faintly over everything that shows content: what a photograph of the screen would name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look

_SLANT: Final = -14.0
"""Degrees: no line of text, wave or table runs with it, so that neither is taken for the other."""
_GAP: Final = (88.0, 48.0)
"""Between two marks, in pixels at 100 %: a quarter of a small window holds whole ones."""
_LONGEST: Final = 48
"""Characters of a name; the rest would make the tiles larger than what a photograph shows."""
_LIGHT: Final = (0.06, 0.10)
_DARK: Final = (0.10, 0.075)
"""Share of ink and of its opposite, one pixel off: seen on any ground, in the way of no text (measured by a test)."""
_MINUTE_MS: Final = 60_000


@dataclass(frozen=True)
class Identity:
    """Who looks, and at which workstation."""

    person: str
    station: str

    def line(self, at: datetime) -> str:
        """Give what is written over the content at a moment, to the minute."""
        return f"{one_line(self.person, limit=_LONGEST)} · {one_line(self.station, limit=24)} · {at:%Y-%m-%d %H:%M}"


class IdentityMark(Painted):
    """Lies over a part, as large as that; takes no mouse, no focus and no place in the tree a screen reader walks.

    Args:
        over: the part it lies over.
        now: local time.
    """

    def __init__(self, over: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(over)
        self._now = now
        self._identity: Identity | None = None
        self._line = ""
        self._tile: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._turns = QTimer(self)
        self._turns.setSingleShot(True)
        # A coarse timer may be three seconds late, and the minute with it.
        self._turns.setTimerType(Qt.TimerType.PreciseTimer)
        self._turns.timeout.connect(self._write)
        over.installEventFilter(self)
        self.hide()

    @property
    def identity(self) -> Identity | None:
        """Whose name is written; None while nobody is signed in."""
        return self._identity

    @property
    def line(self) -> str:
        """What is written now; empty while it does not lie over anything."""
        return self._line

    def identify(self, identity: Identity | None) -> None:
        """Write another name from now on, or none."""
        self._identity = identity
        if identity is None:
            self.lift()
        elif self._line:
            self._write()

    def lay(self) -> None:
        """Lie over everything in the part, what was put there since included."""
        if self._identity is None:
            raise RuntimeError("content would be shown without a name over it")
        self._write()
        self._fit()
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Lie over nothing."""
        self._turns.stop()
        self._line, self._tile = "", None
        self.hide()

    def look_changed(self) -> None:
        """Write it in the new look."""
        self._tile = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the part it lies over."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles of what is painted anew, always at the same places."""
        if not self._line:
            return
        if self._tile is None or self._tile.devicePixelRatio() != self.devicePixelRatioF():
            self._tile = tile(self._line, self.look, self.devicePixelRatioF())
        area = event.rect()
        painter = QPainter(self)
        # The offset keeps the tiles where they are, whatever part of them is asked for.
        painter.drawTiledPixmap(QRectF(area), self._tile, QPointF(area.topLeft()))

    def _fit(self) -> None:
        part = self.parentWidget()
        if part is not None:
            self.setGeometry(part.rect())

    def _write(self) -> None:
        if self._identity is None:
            return
        at = self._now()
        line = self._identity.line(at)
        if line != self._line:
            self._line, self._tile = line, None
            self.update()
        self._turns.start(_MINUTE_MS - at.second * 1_000 - at.microsecond // 1_000)


def tile(line: str, look: Look, ratio: float) -> QPixmap:
    """Give one tile with the line written across it, on nothing.

    Args:
        line: what is written.
        look: theme and text scale.
        ratio: device pixels of a pixel.
    """
    face = font(look, TypeRole.TEXT)
    metrics = QFontMetricsF(face)
    wide, high = metrics.horizontalAdvance(line), metrics.height()
    gap = tuple(look.px(one) for one in _GAP)
    # The slanted line needs its own width and what its slant adds in height.
    tall = high + wide * 0.25
    size = (round(wide + gap[0]), round(tall + gap[1]))
    made = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face)
    painter.translate(size[0] / 2, size[1] / 2)
    painter.rotate(_SLANT)
    dark, light = _DARK if look.theme.dark else _LIGHT
    for off, colour, share in ((1.0, "#FFFFFF", light), (0.0, "#000000", dark)):
        ink = QColor(colour)
        ink.setAlphaF(share)
        painter.setPen(ink)
        painter.drawText(QPointF(-wide / 2 + off, metrics.ascent() / 2 + off), line)
    painter.end()
    return made
