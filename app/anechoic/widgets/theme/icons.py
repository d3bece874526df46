"""Icons in the colour of the text beside them, rendered once per size and colour."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from anechoic.resources import read_resource

_STROKE = b'stroke-width="1.75"'

NAMES = frozenset(
    {
        "activity",
        "arrow-down",
        "arrow-left",
        "arrow-right",
        "arrow-up",
        "check",
        "chevron-down",
        "chevron-left",
        "chevron-right",
        "chevron-up",
        "circle-alert",
        "circle-check",
        "circle-dashed",
        "circle-plus",
        "clock",
        "cloud-off",
        "coffee",
        "contrast",
        "corner-down-left",
        "ear",
        "eye-off",
        "flag",
        "gauge",
        "headphones",
        "heart-handshake",
        "history",
        "hourglass",
        "key-round",
        "keyboard",
        "languages",
        "leaf",
        "life-buoy",
        "lock",
        "message-square",
        "monitor-off",
        "pause",
        "pen-line",
        "phone",
        "play",
        "plus",
        "repeat",
        "rotate-ccw",
        "scale",
        "scan-line",
        "search",
        "shield-alert",
        "shield-check",
        "undo-2",
        "user",
        "volume-2",
        "volume-x",
        "x",
    }
)
"""Every icon there is; a name outside is a slip of ours and found by the first test that paints it."""


def icon(name: str, colour: str, size: int, *, ratio: float = 1.0, mirrored: bool = False) -> QPixmap:
    """Give a square pixmap of an icon of `resources/icons`.

    Args:
        name: file name without ending, such as `play`.
        colour: `#RRGGBB`.
        size: edge in device-independent pixels.
        ratio: device pixel ratio of the screen it is painted on.
        mirrored: flipped left to right, for chevrons and arrows in right-to-left windows.

    Raises:
        KeyError: there is no icon of that name.
        Unavailable: its file is missing, so the installation is damaged.
    """
    if name not in NAMES:
        raise KeyError(name)
    key = f"icon/{name}/{colour}/{size}/{ratio}/{mirrored}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = _render(name, colour, size, ratio, mirrored=mirrored)
    QPixmapCache.insert(key, made)
    return made


def _render(name: str, colour: str, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
    svg = read_resource("icons", f"{name}.svg")
    svg = svg.replace(b"currentColor", colour.encode()).replace(b'stroke-width="2"', _STROKE)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
