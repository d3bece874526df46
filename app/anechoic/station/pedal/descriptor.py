"""A report descriptor, read for its buttons alone.

Source: Device Class Definition for HID 1.11, section 6.2.2 (items), and HID Usage Tables 1.5, page 0x09 (Button). Pure;
every loop ends with the bytes or a limit.
"""

from collections import defaultdict
from dataclasses import dataclass

from anechoic.errors import Untrusted

MOST_BYTES = 4096
"""The longest descriptor Linux hands out (HID_MAX_DESCRIPTOR_SIZE)."""
MOST_BUTTONS = 8
_MOST_BITS = 64 * 8
_MOST_DEPTH = 16
_LONG_ITEM = 0xFE
_KEYBOARD_PAGE, _BUTTON_PAGE = 0x07, 0x09
_MAIN, _GLOBAL, _LOCAL = 0, 1, 2
_INPUT = 8
_PAGE, _SIZE, _ID, _COUNT, _PUSH, _POP = 0, 7, 8, 9, 10, 11
_USAGE, _USAGE_MIN, _USAGE_MAX = 0, 1, 2
_CONSTANT, _VARIABLE = 1, 2


@dataclass(frozen=True, slots=True)
class Bit:
    """Where one button stands in a report."""

    button: int
    report: int
    at: int


@dataclass(frozen=True, slots=True)
class ButtonLayout:
    """The buttons of a device.

    Attributes:
        bits: one a button, by its number in the Button page, from 1.
        numbered: reports begin with a byte that names them.
        lengths: bytes of each report that has buttons, without that byte.
    """

    bits: tuple[Bit, ...]
    numbered: bool
    lengths: tuple[tuple[int, int], ...]

    @property
    def buttons(self) -> tuple[int, ...]:
        """The numbers of the buttons, in order."""
        return tuple(sorted(bit.button for bit in self.bits))

    def pressed(self, report: bytes, before: frozenset[int] = frozenset()) -> frozenset[int] | None:
        """Give the buttons that are down after a report, or None for one that is none of this device's.

        Args:
            report: as it was read.
            before: what was down; buttons of other reports stay as they were.
        """
        name, body = (report[0], report[1:]) if self.numbered and report else (0, report)
        length = dict(self.lengths).get(name)
        if length is None or not length <= len(body) <= _MOST_BITS // 8:
            return None
        ours = [bit for bit in self.bits if bit.report == name]
        down = {bit.button for bit in ours if body[bit.at // 8] >> (bit.at % 8) & 1}
        return frozenset(down | (before - {bit.button for bit in ours}))


@dataclass(slots=True)
class _Globals:
    page: int = 0
    size: int = 0
    count: int = 0
    report: int = 0


class _Reader:
    def __init__(self) -> None:
        self._now = _Globals()
        self._kept: list[_Globals] = []
        self._usages: list[int] = []
        self._least = self._most = 0
        self._at: dict[int, int] = defaultdict(int)
        self._bits: list[Bit] = []
        self._numbered = False

    def take(self, kind: int, tag: int, value: int) -> None:
        if kind == _GLOBAL:
            self._global(tag, value)
        elif kind == _LOCAL:
            self._local(tag, value)
        elif kind == _MAIN:
            if tag == _INPUT:
                self._input(value)
            self._usages, self._least, self._most = [], 0, 0

    def agrees(self, published: ButtonLayout) -> bool:
        """Say whether what was declared are reports as long as these, numbered or not, and no buttons."""
        lengths = tuple((report, -(-bits // 8)) for report, bits in sorted(self._at.items()) if bits)
        return not self._bits and (self._numbered, lengths) == (published.numbered, published.lengths)

    def layout(self) -> ButtonLayout:
        if not self._bits:
            raise _odd("declares no buttons")
        if len({bit.button for bit in self._bits}) != len(self._bits):
            raise _odd("declares a button twice")
        reports = sorted({bit.report for bit in self._bits})
        lengths = tuple((report, -(-self._at[report] // 8)) for report in reports)
        return ButtonLayout(tuple(self._bits), self._numbered, lengths)

    def _global(self, tag: int, value: int) -> None:
        now = self._now
        if tag == _PAGE:
            now.page = value
        elif tag == _SIZE:
            now.size = value
        elif tag == _COUNT:
            now.count = value
        elif tag == _ID:
            if not 0 < value < 256:
                raise _odd("names a report wrongly")
            now.report, self._numbered = value, True
        elif tag == _PUSH:
            if len(self._kept) >= _MOST_DEPTH:
                raise _odd("is nested too deep")
            self._kept.append(_Globals(now.page, now.size, now.count, now.report))
        elif tag == _POP:
            if not self._kept:
                raise _odd("ends what it did not begin")
            self._now = self._kept.pop()

    def _local(self, tag: int, value: int) -> None:
        if tag == _USAGE and len(self._usages) < MOST_BUTTONS:
            self._usages.append(value & 0xFFFF)
        elif tag == _USAGE_MIN:
            self._least = value & 0xFFFF
        elif tag == _USAGE_MAX:
            self._most = value & 0xFFFF

    def _input(self, flags: int) -> None:
        now = self._now
        long = now.size * now.count
        start = self._at[now.report]
        if start + long > _MOST_BITS:
            raise _odd("declares reports that are too long")
        self._at[now.report] = start + long
        if flags & _CONSTANT:
            return
        if now.page == _KEYBOARD_PAGE:
            raise _odd("is a keyboard")
        if now.page == _BUTTON_PAGE and flags & _VARIABLE and now.size == 1:
            named = self._usages or list(range(self._least, min(self._most, self._least + MOST_BUTTONS) + 1))
            for n, button in enumerate(named[: now.count]):
                if 0 < button <= MOST_BUTTONS:
                    self._bits.append(Bit(button, now.report, start + n))


def read_descriptor(data: bytes) -> ButtonLayout:
    """Give the buttons that a device declares.

    Args:
        data: the whole report descriptor.

    Raises:
        Untrusted: it is broken, declares no buttons, or declares keys of a keyboard.
    """
    return _read(data).layout()


def declares_bytes_of(data: bytes, published: ButtonLayout) -> bool:
    """Say whether a device that declares no buttons declares reports as long as a published layout has them.

    Args:
        data: the whole report descriptor.
        published: the layout.

    Raises:
        Untrusted: it is broken or declares keys of a keyboard.
    """
    return _read(data).agrees(published)


def _read(data: bytes) -> _Reader:
    if len(data) > MOST_BYTES:
        raise _odd("is too long")
    reader, at = _Reader(), 0
    while at < len(data):
        prefix = data[at]
        if prefix == _LONG_ITEM:
            raise _odd("uses long items")
        size = (0, 1, 2, 4)[prefix & 3]
        body = data[at + 1 : at + 1 + size]
        if len(body) < size:
            raise _odd("is cut short")
        reader.take(prefix >> 2 & 3, prefix >> 4, int.from_bytes(body, "little"))
        at += 1 + size
    return reader


def _odd(what: str) -> Untrusted:
    return Untrusted(
        f"The foot pedal's description of itself {what}. It is not used; its maker's tool may set it to keys."
    )
