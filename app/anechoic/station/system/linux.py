"""Linux: non-dumpable process, secret memory, a clock that counts sleep.

Sources: prctl(2), memfd_secret(2), mlock(2), clock_gettime(2), core(5), proc(5).
"""

import ctypes
import fcntl
import mmap
import os
import resource
import time
from pathlib import Path

from anechoic.station.finding import Finding
from anechoic.station.system.adapter import Hold, Pages

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3
_PR_SET_NO_NEW_PRIVS = 38
_F_SEAL_FUTURE_WRITE = 0x0010  # Linux 5.1
_SEALS = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | _F_SEAL_FUTURE_WRITE | fcntl.F_SEAL_SEAL
_SYS_MEMFD_SECRET = 447  # the same number on every architecture that has the call


class LinuxSystem:
    """Linux by prctl, memfd_secret and procfs."""

    apart = True

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)

    def harden(self) -> tuple[Finding, ...]:
        """Switch core dumps off, close the process to ptrace of its own user, forbid new privileges."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        closed = self._prctl(_PR_SET_DUMPABLE, 0) and self._libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0
        unprivileged = self._prctl(_PR_SET_NO_NEW_PRIVS, 1)
        mend = "Use Debian 12 or newer with its own kernel."
        return (
            Finding("core_dumps", "Crash dumps of this program are off.", holds=True),
            _finding("process_closed", "Other programs of this account cannot look into this one.", closed, mend),
            _finding("no_new_privileges", "This program cannot gain privileges.", unprivileged, mend),
        )

    def memory(self, length: int) -> Pages:
        """Give memory that not even root reads through /proc, else locked memory, else plain memory."""
        wanted = max(length, 1)
        return self._secret(wanted) or self._sealed(wanted)

    def uptime_ms(self) -> int:
        """Give CLOCK_BOOTTIME: it counts sleep and cannot be set."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000

    def findings(self) -> tuple[Finding, ...]:
        """Look at swap, the crash handler and ptrace's system-wide rule."""
        swaps = [line for line in _read("/proc/swaps").splitlines()[1:] if line.strip()]
        handler = _read("/proc/sys/kernel/core_pattern").strip()
        scope = _read("/proc/sys/kernel/yama/ptrace_scope").strip()
        return (
            _finding(
                "no_swap",
                "Memory is not written to disk (no swap)." if not swaps else "This computer swaps memory to disk.",
                not swaps,
                "Switch swap off: swapoff -a, and take it out of /etc/fstab.",
            ),
            _finding(
                "core_pattern",
                "No crash handler collects memory."
                if not handler.startswith("|")
                else "A crash handler collects memory of programs that crash.",
                not handler.startswith("|"),
                "Set kernel.core_pattern=core and remove apport or systemd-coredump.",
            ),
            _finding(
                "ptrace_scope",
                "Programs cannot attach to each other."
                if scope in {"1", "2", "3"}
                else "Programs of one account may attach to each other.",
                scope in {"1", "2", "3"},
                "Set kernel.yama.ptrace_scope=2.",
            ),
        )

    def data_folder(self) -> Path:
        """Give the XDG data folder (XDG Base Directory Specification)."""
        named = os.environ.get("XDG_DATA_HOME", "")
        return Path(named) if named.startswith("/") else Path.home() / ".local" / "share"

    def _prctl(self, option: int, value: int) -> bool:
        return bool(self._libc.prctl(option, value, 0, 0, 0) == 0)

    def _secret(self, length: int) -> Pages | None:
        descriptor = self._libc.syscall(_SYS_MEMFD_SECRET, os.O_CLOEXEC)
        if descriptor < 0:
            return None
        try:
            # Its length is given once and for all: nobody who gets the descriptor changes it.
            os.ftruncate(descriptor, length)
            return Pages(mmap.mmap(descriptor, length), Hold.SECRET, descriptor)
        except OSError:
            # Locked memory has a limit (RLIMIT_MEMLOCK); the caller hears what it got instead.
            os.close(descriptor)
            return None

    def _sealed(self, length: int) -> Pages:
        descriptor = os.memfd_create("clip", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(descriptor, length)
        memory = mmap.mmap(descriptor, length)
        # From here on others may map it for reading alone, and nobody changes its length (memfd_create(2)).
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, _SEALS)
        address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        locked = self._libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(length)) == 0
        return Pages(memory, Hold.LOCKED if locked else Hold.PLAIN, descriptor)


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def _finding(code: str, text: str, holds: bool, mend: str) -> Finding:  # noqa: FBT001
    return Finding(code, text, holds, "" if holds else mend)
