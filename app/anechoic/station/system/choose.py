"""The one place that asks which operating system this is."""

import sys

from anechoic.station.system.adapter import System
from anechoic.station.system.plain import PlainSystem


def this_system() -> System:
    """Give the adapter of the system this program runs on."""
    if sys.platform == "linux":
        from anechoic.station.system.linux import LinuxSystem

        return LinuxSystem()
    return PlainSystem()
