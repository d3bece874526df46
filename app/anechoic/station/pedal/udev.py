"""The udev rule by which the person at the seat may read a pedal, and nothing else.

`uaccess` gives the node to whoever sits at the machine and takes it away at the end of their session; the rule's number
has to be below 73, where systemd applies it (`73-seat-late.rules`). Source: udev(7), systemd-logind(8).
"""

from anechoic.station.pedal.known import KNOWN, PedalModel, Speaks

RULES_FILE = "70-anechoic-pedal.rules"
RULES_FOLDERS = ("/etc/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d", "/run/udev/rules.d")
_HEAD = (
    "# Foot pedals that Anechoic reads. Each is given to the person at the seat, for as long as they sit there.",
    "# Install as /etc/udev/rules.d/70-anechoic-pedal.rules, then: udevadm control --reload && udevadm trigger",
    "# A USB guard has to let the same numbers in.",
)


def rule_of(model: PedalModel) -> str:
    """Give the rule of one pedal."""
    number = f'ATTRS{{idVendor}}=="{model.number.vendor:04x}", ATTRS{{idProduct}}=="{model.number.product:04x}"'
    return f'KERNEL=="hidraw*", SUBSYSTEM=="hidraw", {number}, TAG+="uaccess"'


def rules() -> str:
    """Give the whole file: one rule for each pedal that is read by its reports."""
    lines = list(_HEAD)
    for model in KNOWN.values():
        if model.speaks is Speaks.BUTTONS:
            lines += ["", f"# {model.name}", rule_of(model)]
    return "\n".join(lines) + "\n"
