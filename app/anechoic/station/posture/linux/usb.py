"""Whether USB devices that nobody allowed are kept out.

Sources: the kernel's Documentation/usb/authorization: `authorized_default` of a bus is 0 when new devices wait for a
decision; USBGuard sets it while its daemon runs (usbguard-daemon.conf, ImplicitPolicyTarget).
"""

from pathlib import Path

from anechoic.rules.posture import Check
from anechoic.station.finding import Finding


def usb_blocked(root: Path = Path("/")) -> Finding:
    """Look at what every USB bus does with a new device."""
    buses = sorted((root / "sys/bus/usb/devices").glob("usb*/authorized_default"))
    opened = [bus for bus in buses if _value(bus) != "0"]
    if not opened:
        text = "New USB devices wait until they are allowed." if buses else "This computer has no USB."
        return Finding(Check.USB, text, holds=True)
    return Finding(
        Check.USB,
        "Any USB device that is plugged in works, a stick or a recorder too.",
        holds=False,
        mend="Install usbguard, allow keyboard, mouse, pedal and headphones, and block what is not listed.",
    )


def _value(place: Path) -> str:
    try:
        return place.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
