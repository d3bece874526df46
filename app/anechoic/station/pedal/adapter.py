"""What the workstation wants from an operating system to read foot pedals."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from anechoic.station.pedal.descriptor import ButtonLayout
from anechoic.station.pedal.known import PedalModel


class Access(Enum):
    """Whether a pedal that is plugged in can be read."""

    READABLE = "readable"
    CLOSED = "closed"
    """This account may not open it: a rule of the system is missing."""
    KEYS = "keys"
    """It is a keyboard; there is nothing to open."""
    ODD = "odd"
    """What it says of itself is not understood."""
    FLOODS = "floods"
    """It sent more than any foot can; it is left alone until it is plugged in anew."""


@dataclass(frozen=True, slots=True)
class FoundPedal:
    """A known pedal that is plugged in.

    Attributes:
        place: where the system has it, such as `hidraw3`; ours for as long as it stays plugged in.
        model: which.
        access: whether it can be read.
        layout: its buttons; None where it cannot be read.
    """

    place: str
    model: PedalModel
    access: Access
    layout: ButtonLayout | None = None


class Pedals(Protocol):
    """The pedals of one operating system."""

    def found(self) -> tuple[FoundPedal, ...]:
        """Give the known pedals that are plugged in now; never opens another device."""

    def open(self, pedal: FoundPedal) -> int:
        """Open a pedal for reading and give its descriptor, which does not block; the caller closes it.

        Raises:
            Unavailable: it is gone, or this account may not.
            Untrusted: another device has its place now.
        """
