"""Takes from the calling process all that decoding does not need: paths, network, children, memory, dumps.

Landlock (kernel documentation `userspace-api/landlock`) with every access handled and no rule at all; a network
namespace of its own where the machine allows it; resource limits (`setrlimit(2)`); `no_new_privs`; not dumpable. What
the kernel does not offer is left out and reported, never silently. Call it before any thread exists: Landlock binds
the calling thread and what it starts.
"""

import ctypes
import os
import resource
import sys
from dataclasses import asdict, dataclass
from typing import Final

MEMORY_BYTES: Final = 1024**3
DESCRIPTORS: Final = 8
"""Three standard ones, jobs, results, one clip and what the C library holds for a moment."""

_CREATE_RULESET: Final = 444
_RESTRICT_SELF: Final = 446
_VERSION_FLAG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38
_NEW_USER: Final = 0x10000000
_NEW_NET: Final = 0x40000000


@dataclass(frozen=True)
class Confinement:
    """What holds now.

    Attributes:
        landlock: ABI version that was used, 0 where the kernel has none.
        no_connect: TCP is closed by Landlock (ABI 4).
        no_network: the process has a network namespace without any device.
        limits: memory, CPU, files, core dumps and processes are capped.
        no_new_privileges: nothing it starts can gain rights, and it is not dumpable.
    """

    landlock: int
    no_connect: bool
    no_network: bool
    limits: bool
    no_new_privileges: bool

    def missing(self) -> tuple[str, ...]:
        """Name what this machine could not give, for the operator."""
        return tuple(name for name, held in asdict(self).items() if not held)


def confine(cpu_s: int = 20) -> Confinement:
    """Confine the calling process for the rest of its life.

    Args:
        cpu_s: seconds of CPU time it may take in all.

    Raises:
        OSError: the kernel offers a protection but refused to apply it.
    """
    if sys.platform != "linux":
        return Confinement(landlock=0, no_connect=False, no_network=False, limits=False, no_new_privileges=False)
    kernel = ctypes.CDLL(None, use_errno=True)
    no_network = _leave_network(kernel)
    _must(kernel.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0))
    _must(kernel.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
    abi = _leave_paths(kernel)
    _limit(cpu_s)
    return Confinement(landlock=abi, no_connect=abi >= 4, no_network=no_network, limits=True, no_new_privileges=True)


def _must(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def _leave_network(kernel: ctypes.CDLL) -> bool:
    # Without rights of its own a process needs a user namespace first; some systems forbid that, root does not need it.
    return any(int(kernel.unshare(spaces)) == 0 for spaces in (_NEW_USER | _NEW_NET, _NEW_NET))


def _leave_paths(kernel: ctypes.CDLL) -> int:
    abi = int(kernel.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG))
    if abi < 1:
        return 0
    file_bits = 13 + (abi >= 2) + (abi >= 3) + (abi >= 5)
    words = [(1 << file_bits) - 1]
    if abi >= 4:
        words.append(0b11)  # TCP bind and connect
    if abi >= 6:
        words.append(0b11)  # abstract sockets and signals
    wanted = (ctypes.c_uint64 * len(words))(*words)
    rules = _must(int(kernel.syscall(_CREATE_RULESET, wanted, ctypes.c_size_t(ctypes.sizeof(wanted)), 0)))
    try:
        _must(int(kernel.syscall(_RESTRICT_SELF, rules, 0)))
    finally:
        os.close(rules)
    return abi


def _limit(cpu_s: int) -> None:
    for limit, value in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, cpu_s),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, DESCRIPTORS),
    ):
        resource.setrlimit(limit, (value, value))
