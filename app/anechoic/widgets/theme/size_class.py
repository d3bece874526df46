"""Which layout a window gets: chosen by its effective size, window divided by text scale, never by pixels."""

from enum import Enum

from PySide6.QtCore import QSize

from anechoic.widgets.theme.look import Scale


class SizeClass(Enum):
    """Layouts from small to large."""

    TIGHT = "tight"
    SNUG = "snug"
    ROOMY = "roomy"
    LARGE = "large"


def size_class(size: QSize, scale: Scale) -> SizeClass:
    """Give the class of a window's size at a text scale."""
    wide, high = size.width() * 100 / scale.percent, size.height() * 100 / scale.percent
    if wide >= 1900 and high >= 1100:
        return SizeClass.LARGE
    if wide >= 1400 and high >= 840:
        return SizeClass.ROOMY
    if wide >= 1240 and high >= 640:
        return SizeClass.SNUG
    return SizeClass.TIGHT
