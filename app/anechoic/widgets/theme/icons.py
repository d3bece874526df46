"""Icons in the colour of the text beside them, rendered once per size and colour."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from anechoic.resources import read_resource

_STROKE = b'stroke-width="1.75"'


def icon(name: str, colour: str, size: int, *, ratio: float = 1.0, mirrored: bool = False) -> QPixmap:
    """Give a square pixmap of an icon of `resources/icons`.

    Args:
        name: file name without ending, such as `play`.
        colour: `#RRGGBB`.
        size: edge in device-independent pixels.
        ratio: device pixel ratio of the screen it is painted on.
        mirrored: flipped left to right, for chevrons and arrows in right-to-left windows.

    Raises:
        Unavailable: there is no such icon, so the installation is damaged.
    """
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
