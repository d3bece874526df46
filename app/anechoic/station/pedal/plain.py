"""Any operating system without an adapter for pedals: a pedal has to send keys there, which the window takes."""

from anechoic.errors import Unavailable
from anechoic.station.pedal.adapter import FoundPedal


class NoPedals:
    """Finds nothing."""

    def found(self) -> tuple[FoundPedal, ...]:
        """Give none."""
        return ()

    def open(self, _pedal: FoundPedal) -> int:
        """Open nothing.

        Raises:
            Unavailable: always.
        """
        raise Unavailable("This system cannot read foot pedals. Set the pedal to send keys.", code="pedal_gone")
