"""The pedals that are known: by number, by name, and where their buttons lie under the foot.

No device was at hand when this table was written: every row is taken from what others published.

- Infinity (VEC) IN-USB-1, -2, -3 and its other names, 05f3:00ff: Linux's usb.ids ("VEC Footpedal"); three buttons of
  the HID Button page, 1 left, 2 middle, 3 right: evtest listings (github.com/georgemck/vec-footpedal-hid-linux), the
  report descriptor in published notes about version 14, and Karabiner-Elements' notes about version 3, which agree.
- Philips ACC2310/2320 (0911:1844) and ACC2330 (0911:091a): GoogleChromeLabs/dictation_support,
  `foot_control_device.ts`: byte 0, bit 0 rewind, 1 play, 2 forward, 3 the upper pedal.
- Olympus RS-28 (07b4:0218) and RS-26 (07b4:0202): usb.ids has the numbers; how they report was found nowhere. They are
  read where their own descriptor declares buttons, else said to be unreadable. Both can be set to send keys.
- PCsensor and its other names (0c45:7403, 0c45:7404, 413d:2107, 1a86:e026): github.com/rgerganov/footswitch; keyboards
  by nature, so they are never opened: their keys come through the window.

vPedal, RS-31 and X-keys pedals are missing because their numbers or reports were not found; sending keys they work.
"""

from dataclasses import dataclass
from enum import Enum


class Spot(Enum):
    """Where a button lies under the foot."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"
    TOP = "top"


class Speaks(Enum):
    """How a pedal says that it is pressed."""

    BUTTONS = "buttons"
    """By reports of its own, which are read here."""
    KEYS = "keys"
    """As a keyboard."""


@dataclass(frozen=True, slots=True, order=True)
class PedalNumber:
    """USB vendor and product."""

    vendor: int
    product: int

    def __str__(self) -> str:
        return f"{self.vendor:04x}:{self.product:04x}"


@dataclass(frozen=True, slots=True)
class PedalModel:
    """One row of the table.

    Attributes:
        number: by which it is known.
        name: as its maker calls it.
        speaks: how it says that it is pressed.
        spots: where button 1, 2, … of the HID Button page lie.
    """

    number: PedalNumber
    name: str
    speaks: Speaks
    spots: tuple[Spot, ...]


_THREE = (Spot.LEFT, Spot.MIDDLE, Spot.RIGHT)
_FOUR = (*_THREE, Spot.TOP)
_ROWS = (
    PedalModel(PedalNumber(0x05F3, 0x00FF), "Infinity IN-USB", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x0911, 0x1844), "Philips ACC2310", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x0911, 0x091A), "Philips ACC2330", Speaks.BUTTONS, _FOUR),
    PedalModel(PedalNumber(0x07B4, 0x0218), "Olympus RS-28", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x07B4, 0x0202), "Olympus RS-26", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x0C45, 0x7403), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x0C45, 0x7404), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x413D, 0x2107), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x1A86, 0xE026), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
)
KNOWN = {model.number: model for model in _ROWS}
"""Every known pedal by its number."""
