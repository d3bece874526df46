"""The one place that asks which kind of screen this is."""

import os
import sys

from anechoic.station.display.adapter import Display
from anechoic.station.display.plain import PlainDisplay


def this_display() -> Display:
    """Give the adapter of the screen this session has, as its environment names it."""
    if sys.platform == "linux":
        from anechoic.station.display.linux import WaylandDisplay

        return WaylandDisplay(os.environ)
    return PlainDisplay()
