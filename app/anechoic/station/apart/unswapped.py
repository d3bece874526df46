"""The agent's memory, with every key and text in it, kept from the disk as far as this account may.

What it does not do: Python's own copies of a key or a text are not overwritten when they are let go; they end with the
process, which ends with the session. Source: mlockall(2), MCL_ONFAULT; getrlimit(2), RLIMIT_MEMLOCK.
"""

import ctypes
import resource
from pathlib import Path
from typing import Final

from anechoic.station.finding import Finding

_CURRENT_FUTURE_ON_FAULT: Final = 1 | 2 | 4
_CAP_IPC_LOCK: Final = 1 << 14
_CODE: Final = "keys_unswapped"
_MEND: Final = "Switch swap off, or allow this account to lock memory without limit: memlock in /etc/security/limits.d."


def keep_from_swap() -> Finding:
    """Lock what this process has and will have in memory, where no limit of the account stands against it."""
    # Under a limit every later request for memory would fail when it is reached: not a risk to take with drafts.
    if may_lock_all() and ctypes.CDLL(None, use_errno=True).mlockall(_CURRENT_FUTURE_ON_FAULT) == 0:
        return Finding(_CODE, "Keys of a session stay out of swap.", holds=True)
    if not swaps():
        return Finding(_CODE, "Keys of a session stay out of swap: this computer has none.", holds=True)
    return Finding(_CODE, "Keys of a session may be swapped to disk.", holds=False, mend=_MEND)


def may_lock_all() -> bool:
    """Say whether this process may lock as much memory as it wants."""
    if resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY:
        return True
    lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    effective = next((line.split()[1] for line in lines if line.startswith("CapEff:")), "0")
    return bool(int(effective, 16) & _CAP_IPC_LOCK)


def swaps(listing: Path = Path("/proc/swaps")) -> bool:
    """Say whether this machine swaps; one that does not tell is taken to."""
    try:
        return bool(listing.read_text(encoding="utf-8", errors="replace").splitlines()[1:])
    except OSError:
        return True
