"""The one place that asks which system leaves windows out of pictures."""

import ctypes
import ctypes.util
import sys

from anechoic.station.display.exclusion.adapter import Exclusion
from anechoic.station.display.exclusion.plain import NoExclusion


def this_exclusion() -> Exclusion:
    """Give the adapter of the system this program runs on."""
    if sys.platform == "win32":
        from anechoic.station.display.exclusion.windows import WindowsExclusion

        return WindowsExclusion(ctypes.WinDLL("user32"))
    if sys.platform == "darwin":
        from anechoic.station.display.exclusion.macos import MacExclusion

        return MacExclusion(ctypes.CDLL(ctypes.util.find_library("objc")))
    return NoExclusion()
