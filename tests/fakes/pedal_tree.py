"""A sysfs of pedals in a folder, its device nodes as pipes, and sockets that keep reports apart as hidraw does."""

import os
import socket
from pathlib import Path

from anechoic.station.pedal.adapter import FoundPedal
from anechoic.station.pedal.known import PedalNumber

INFINITY = bytes.fromhex("050C0903A1010509190129031500250135004501650055007501950381 02950D8103C100")
"""Report descriptor of an Infinity IN-USB, as published in notes about its version 14."""
JOYSTICK = bytes.fromhex("05010904A101050919012904150025017501950481027504950181 0375089501 0501093026FF008102C0")
"""Four buttons, a gap of four bits and an axis, as a Philips pedal declares itself to be a joystick."""
KEYBOARD = bytes.fromhex("05010906A101050719E029E7150025017501950881020509190129037501950381 02C0")
"""A device that carries a pedal's number but declares keys, beside buttons."""

BYTES_32 = bytes.fromhex("050C0901A101150026FF00752095080600FF09028102C0")
"""Thirty-two bytes of no stated kind on the consumer page, as an X-keys device declares its own reports."""
BYTES_4 = bytes.fromhex("0600FF0901A1010902150026FF007508950481020903750895089102C0")
"""Four bytes of a vendor's page, and eight that may be sent to it."""


class PedalTree:
    """What HidrawPedals sees."""

    def __init__(self, folder: Path) -> None:
        self.listing = folder / "class"
        self.nodes = folder / "dev"
        self.listing.mkdir()
        self.nodes.mkdir()
        self.numbers: dict[int, PedalNumber] = {}

    def plug_in(self, place: str, number: PedalNumber, descriptor: bytes, *, bus: str = "0003") -> None:
        device = self.listing / place / "device"
        device.mkdir(parents=True)
        hid = f"{bus}:{number.vendor:08X}:{number.product:08X}"
        (device / "uevent").write_text(f"DRIVER=hid-generic\nHID_ID={hid}\nHID_NAME=a pedal\n")
        (device / "report_descriptor").write_bytes(descriptor)
        os.mkfifo(self.nodes / place)


class SocketPedals:
    """Pedals whose reports a test sends; nothing stands between it and the reading code but a real descriptor."""

    def __init__(self) -> None:
        self.plugged: dict[str, FoundPedal] = {}
        self.feet: dict[str, socket.socket] = {}
        self.opened = 0

    def plug_in(self, pedal: FoundPedal) -> None:
        self.plugged[pedal.place] = pedal

    def unplug(self, place: str) -> None:
        self.plugged.pop(place)
        foot = self.feet.pop(place, None)
        if foot is not None:
            foot.close()

    def step(self, place: str, report: bytes) -> None:
        self.feet[place].send(report)

    def found(self) -> tuple[FoundPedal, ...]:
        return tuple(self.plugged.values())

    def open(self, pedal: FoundPedal) -> int:
        ours, foot = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.setblocking(False)
        self.feet[pedal.place] = foot
        self.opened += 1
        return ours.detach()
