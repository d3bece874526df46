"""The pedals that are known: by number, by name, and where their buttons lie under the foot.

No device was at hand when this table was written: every row is taken from what others published.

- Infinity (VEC) IN-USB-1, -2, -3 and its other names, 05f3:00ff: Linux's usb.ids ("VEC Footpedal"); three buttons of
  the HID Button page, 1 left, 2 middle, 3 right: evtest listings (github.com/georgemck/vec-footpedal-hid-linux), the
  report descriptor in published notes about version 14, and Karabiner-Elements' notes about version 3, which agree.
- Philips ACC2310/2320 (0911:1844) and ACC2330 (0911:091a): GoogleChromeLabs/dictation_support,
  `foot_control_device.ts`: byte 0, bit 0 rewind, 1 play, 2 forward, 3 the upper pedal.
- Olympus RS-28 (07b4:0218) and RS-26 (07b4:0202): usb.ids has the numbers; how they report was found nowhere. They are
  read where their own descriptor declares buttons, else said to be unreadable. Both can be set to send keys.
- X-keys XK-3 (P.I. Engineering, 05f3:0438 and 05f3:043a): github.com/SuperFlyTV/xkeys, `products.ts` (bit 1 left, 2
  middle, 3 right of byte 2) and its recording of a real one, `1080_XK-3 Foot Pedal.json` (reports of 32 bytes). Byte 0
  is its unit's number; what it answers to commands looks otherwise, but nothing here sends any. Its keyboard and its
  joystick are interfaces of their own, which are left alone.
- Grundig Digta Foot Control 540 USB (15d8:0024): github.com/alexbenisch/usb-digital-3-button-footpedal, `findings.md`,
  with a capture (reports of 4 bytes; byte 0, bit 0 left, 1 middle, 2 right); another owner's notes name the same bits.
- PCsensor and its other names (0c45:7403, 0c45:7404, 413d:2107, 1a86:e026, 3553:b001): github.com/rgerganov/footswitch;
  keyboards by nature, so they are never opened: their keys come through the window.

X-keys and Grundig declare bytes instead of buttons: there the published layout is used, where length and kind of what
the device declares agree with it. vPedal and RS-31 are missing because nobody trustworthy was found to have published
their numbers and reports; sending keys they work.
"""

from dataclasses import dataclass
from enum import Enum

from anechoic.station.pedal.descriptor import Bit, ButtonLayout


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
        published: its report, where it declares no buttons and somebody wrote down what its bytes mean.
        spots: where button 1, 2, … of the HID Button page lie.
    """

    number: PedalNumber
    name: str
    speaks: Speaks
    spots: tuple[Spot, ...]
    published: ButtonLayout | None = None


def _bits(first: int, count: int, *, length: int) -> ButtonLayout:
    """Give the layout of a report without a number whose buttons follow each other from a bit on; bytes long."""
    return ButtonLayout(tuple(Bit(n + 1, 0, first + n) for n in range(count)), numbered=False, lengths=((0, length),))


_THREE = (Spot.LEFT, Spot.MIDDLE, Spot.RIGHT)
_FOUR = (*_THREE, Spot.TOP)
_ROWS = (
    PedalModel(PedalNumber(0x05F3, 0x00FF), "Infinity IN-USB", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x0911, 0x1844), "Philips ACC2310", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x0911, 0x091A), "Philips ACC2330", Speaks.BUTTONS, _FOUR),
    PedalModel(PedalNumber(0x07B4, 0x0218), "Olympus RS-28", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x07B4, 0x0202), "Olympus RS-26", Speaks.BUTTONS, _THREE),
    PedalModel(PedalNumber(0x05F3, 0x0438), "X-keys XK-3", Speaks.BUTTONS, _THREE, _bits(17, 3, length=32)),
    PedalModel(PedalNumber(0x05F3, 0x043A), "X-keys XK-3", Speaks.BUTTONS, _THREE, _bits(17, 3, length=32)),
    PedalModel(PedalNumber(0x15D8, 0x0024), "Grundig Digta 540", Speaks.BUTTONS, _THREE, _bits(0, 3, length=4)),
    PedalModel(PedalNumber(0x0C45, 0x7403), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x0C45, 0x7404), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x413D, 0x2107), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x1A86, 0xE026), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
    PedalModel(PedalNumber(0x3553, 0xB001), "PCsensor FootSwitch", Speaks.KEYS, _THREE),
)
KNOWN = {model.number: model for model in _ROWS}
"""Every known pedal by its number."""
