"""Key caps: small boxes with the name of a key, always left to right; arrows and Enter are icons, never letters."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look, Scale, plain_look
from anechoic.widgets.theme.strokes import box, put_icon, put_words, words_width

_ICONS = {
    "Enter": "corner-down-left",
    "Return": "corner-down-left",
    "Left": "arrow-left",
    "Right": "arrow-right",
    "Up": "arrow-up",
    "Down": "arrow-down",
}
_PAD = 6
_GAP = 4
_BETWEEN = 6
"""Between two caps side by side."""


def keycap_size(look: Look, keys: str) -> QSize:
    """Measure the cap for `keys`: names parted by spaces, such as `S`, `Ctrl Enter`, `1-5`."""
    wide = sum(_part_width(look, part) for part in keys.split(" ")) + _GAP * keys.count(" ")
    return QSize(max(look.px(22), wide + 2 * look.px(_PAD)), look.px(22))


def paint_keycap(
    painter: QPainter, at: QPoint, look: Look, keys: str, *, ink: str, border: str, fill: str | None
) -> None:
    """Draw a cap with its top left corner at a point; colours are `#RRGGBB`."""
    rect = QRect(at, keycap_size(look, keys))
    box(painter, rect, fill=fill, border=border, radius=4)
    parts = keys.split(" ")
    wide = sum(_part_width(look, part) for part in parts) + _GAP * (len(parts) - 1)
    x = rect.x() + (rect.width() - wide) // 2
    for part in parts:
        width = _part_width(look, part)
        if part in _ICONS:
            top = rect.y() + (rect.height() - width) // 2
            put_icon(painter, QPoint(x, top), _ICONS[part], ink, size=width)
        else:
            inside = QRect(x, rect.y(), width + 1, rect.height())
            put_words(painter, inside, part, font(look, TypeRole.SMALL), ink, elide=False)
        x += width + _GAP


def keycaps_width(look: Look, caps: tuple[str, ...]) -> int:
    """Measure several caps side by side."""
    return sum(keycap_size(look, cap).width() for cap in caps) + _BETWEEN * max(len(caps) - 1, 0)


def paint_keycaps(
    painter: QPainter, rect: QRect, look: Look, caps: tuple[str, ...], *, ink: str, border: str, fill: str | None
) -> None:
    """Draw caps side by side in the middle of a box, from the side reading starts on, as many as fit whole."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = 0
    for cap in caps:
        size = keycap_size(look, cap)
        if x + size.width() > rect.width():
            break
        left = rect.right() + 1 - x - size.width() if mirrored else rect.x() + x
        at = QPoint(left, rect.y() + (rect.height() - size.height()) // 2)
        paint_keycap(painter, at, look, cap, ink=ink, border=border, fill=fill)
        x += size.width() + _BETWEEN


def _part_width(look: Look, part: str) -> int:
    return look.px(14) if part in _ICONS else _name_width(part, look.scale)


@lru_cache(maxsize=512)
def _name_width(name: str, scale: Scale) -> int:
    # Names of keys, nothing else: measured anew for each cap of a page they are a tenth of what opening a clip takes.
    return words_width(font(Look(plain_look().theme, scale), TypeRole.SMALL), name)


class KeyCaps(Painted):
    """Several caps side by side."""

    def __init__(self, caps: tuple[str, ...], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = caps
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(", ".join(caps))

    def sizeHint(self) -> QSize:
        """As large as the caps."""
        return QSize(keycaps_width(self.look, self._caps), self.look.px(24))

    def minimumSizeHint(self) -> QSize:
        """As large as the caps."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the caps."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_keycaps(painter, self.rect(), look, self._caps, ink=theme.ink, border=theme.edge, fill=theme.raised)
