"""Pedals on Linux by hidraw: found in sysfs, opened read-only by plain descriptor.

Chosen over the hidapi wheel, which opens every device for writing too and brings a C library for what is one `read`.
Source: Documentation/hid/hidraw.rst of the kernel; `hid-core.c` for the fields of `uevent`.
"""

import fcntl
import os
import stat
import struct
from collections.abc import Callable
from pathlib import Path

from anechoic.errors import Unavailable, Untrusted
from anechoic.station.pedal.adapter import Access, FoundPedal
from anechoic.station.pedal.descriptor import MOST_BYTES, declares_bytes_of, read_descriptor
from anechoic.station.pedal.known import KNOWN, PedalModel, PedalNumber, Speaks

_HIDIOCGRAWINFO = 0x80084803  # _IOR('H', 3, struct hidraw_devinfo): bus u32, vendor s16, product s16
_MOST_DEVICES = 256
_USB = "0003"


def raw_number(descriptor: int) -> PedalNumber:
    """Ask the device behind a descriptor which it is.

    Raises:
        OSError: it is no hidraw device, or gone.
    """
    answer = fcntl.ioctl(descriptor, _HIDIOCGRAWINFO, bytes(8))
    _, vendor, product = struct.unpack("=IHH", answer)
    return PedalNumber(vendor, product)


class HidrawPedals:
    """Linux's hidraw devices, those of the table alone.

    Args:
        listing: folder of the hidraw class in sysfs.
        nodes: folder of the device nodes.
        number_of: asks an open descriptor which device it is.
    """

    def __init__(
        self,
        listing: Path = Path("/sys/class/hidraw"),
        nodes: Path = Path("/dev"),
        number_of: Callable[[int], PedalNumber] = raw_number,
    ) -> None:
        self._listing = listing
        self._nodes = nodes
        self._number_of = number_of

    def found(self) -> tuple[FoundPedal, ...]:
        """Give the known pedals that are plugged in."""
        try:
            places = sorted(entry.name for entry in self._listing.iterdir())[:_MOST_DEVICES]
        except OSError:
            # A kernel without hidraw, or a sandbox that hides it: then there is no pedal to be had.
            return ()
        looked = [pedal for place in places if (pedal := self._look(place)) is not None]
        # A pedal may be several devices: beside the one that is read, its keyboard and its joystick are none of ours.
        understood = {pedal.model.number for pedal in looked if pedal.access is not Access.ODD}
        return tuple(
            pedal for pedal in looked if pedal.access is not Access.ODD or pedal.model.number not in understood
        )

    def open(self, pedal: FoundPedal) -> int:
        """Open a pedal for reading alone, and make sure it is still the one that was found.

        Raises:
            Unavailable: it is gone, or this account may not.
            Untrusted: another device has its place now.
        """
        gone = Unavailable("The foot pedal cannot be read. Plug it in again, or tell facility IT.", code="pedal_gone")
        flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            descriptor = os.open(self._nodes / pedal.place, flags)
        except OSError as error:
            raise gone from error
        try:
            same = self._number_of(descriptor) == pedal.model.number and not stat.S_ISREG(os.fstat(descriptor).st_mode)
        except OSError as error:
            os.close(descriptor)
            raise gone from error
        if not same:
            os.close(descriptor)
            raise Untrusted("Another device took the foot pedal's place. Plug the pedal in again.")
        return descriptor

    def _look(self, place: str) -> FoundPedal | None:
        number = _number(_read(self._listing / place / "device" / "uevent", 4096).decode("ascii", "replace"))
        model = KNOWN.get(number) if number is not None else None
        if model is None:
            return None
        if model.speaks is Speaks.KEYS:
            return FoundPedal(place, model, Access.KEYS)
        return self._readable(place, model)

    def _readable(self, place: str, model: PedalModel) -> FoundPedal:
        declared = _read(self._listing / place / "device" / "report_descriptor", MOST_BYTES + 1)
        layout = model.published
        try:
            if layout is None:
                layout = read_descriptor(declared)
            elif not declares_bytes_of(declared, layout):
                return FoundPedal(place, model, Access.ODD)
        except Untrusted:
            return FoundPedal(place, model, Access.ODD)
        may = os.access(self._nodes / place, os.R_OK)
        return FoundPedal(place, model, Access.READABLE if may else Access.CLOSED, layout)


def _number(uevent: str) -> PedalNumber | None:
    """Read `HID_ID=0003:000005F3:000000FF`: bus, vendor, product."""
    for line in uevent.splitlines():
        name, _, value = line.partition("=")
        parts = value.split(":")
        if name == "HID_ID" and len(parts) == 3 and parts[0] == _USB:
            try:
                return PedalNumber(int(parts[1], 16), int(parts[2], 16))
            except ValueError:
                return None
    return None


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError:
        # Unplugged between the listing and now.
        return b""
