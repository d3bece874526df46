"""Which adapter reads the pedals of this system."""

import sys

from anechoic.station.pedal.adapter import Pedals
from anechoic.station.pedal.plain import NoPedals


def pedals_here() -> Pedals:
    """Give the adapter of this operating system."""
    if sys.platform == "linux":
        from anechoic.station.pedal.linux import HidrawPedals

        return HidrawPedals()
    return NoPedals()
