"""The one place that asks which system leaves windows out of pictures."""

import ctypes
import sys

from anechoic.station.display.exclusion.adapter import Exclusion
from anechoic.station.display.exclusion.plain import NoExclusion


def this_exclusion() -> Exclusion:
    """Give the adapter of the system this program runs on."""
    if sys.platform == "win32":
        from anechoic.station.display.exclusion.windows import WindowsExclusion

        return WindowsExclusion(ctypes.WinDLL("user32"))
    if sys.platform == "darwin":
        # Here alone: it loads subprocess, tempfile and zipfile, and every window waits for this module.
        from ctypes.util import find_library

        from anechoic.station.display.exclusion.macos import MacExclusion

        return MacExclusion(ctypes.CDLL(find_library("objc")))
    return NoExclusion()
