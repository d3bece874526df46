"""Whether the workstation's folder lies on an encrypted disk.

Source: the kernel's Documentation/ABI/testing/sysfs-block-dm: the device mapper writes what made a device into
`dm/uuid`, which begins with CRYPT for dm-crypt (cryptsetup); `slaves` leads from LVM and RAID to what they lie on.
"""

import os
from pathlib import Path

from anechoic.rules.posture import Check
from anechoic.station.finding import Finding

_DEEPEST = 8


def disk_encrypted(folder: Path, root: Path = Path("/")) -> Finding:
    """Look at the device the folder lies on, and at all that lies below it."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    number = place.stat().st_dev
    device = root / "sys/dev/block" / f"{os.major(number)}:{os.minor(number)}"
    if device.exists() and _encrypted(device, 0):
        return Finding(Check.DISK, "This computer's disk is encrypted.", holds=True)
    return Finding(
        Check.DISK,
        "The disk with the workstation's folder is not encrypted, or lies on a file system that does not say.",
        holds=False,
        mend="Install this computer with full-disk encryption (LUKS), its key in the TPM or a passphrase at start.",
    )


def _encrypted(device: Path, depth: int) -> bool:
    if depth > _DEEPEST:
        return False
    try:
        if (device / "dm/uuid").read_text(encoding="ascii", errors="replace").startswith("CRYPT-"):
            return True
    except OSError:
        # Not a mapped device: what it lies on may be one.
        pass
    below = device / "slaves"
    if not below.is_dir():
        return False
    parts = list(below.iterdir())
    return bool(parts) and all(_encrypted(part, depth + 1) for part in parts)
