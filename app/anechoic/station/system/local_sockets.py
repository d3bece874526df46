"""No sockets but local ones for the calling process and its children, for the rest of its life: seccomp.

Landlock knows TCP alone, and that from version 4 on; this closes UDP, raw and every other family too, on every kernel.
What the process was given before stays. Source: seccomp(2), kernel documentation `userspace-api/seccomp_filter`;
numbers of `linux/audit.h` and the kernel's system call tables.
"""

import ctypes
import errno
import platform
import socket
import struct
from typing import Final

_PR_SET_SECCOMP: Final = 22
_FILTER: Final = 2
_ALLOW: Final = 0x7FFF_0000
_REFUSE: Final = 0x0005_0000 | errno.EACCES
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _MACHINE, _FAMILY = 0, 4, 16
"""Where the system call's number, the machine it is made for and its first argument stand."""

_IO_URING_SETUP: Final = 425
"""A ring makes sockets without this call being seen."""
_X32: Final = 0x4000_0000
"""Numbers from here on are the same calls under another convention."""
_MACHINES: Final = {"x86_64": (0xC000_003E, 41), "aarch64": (0xC000_00B7, 198)}
"""Machine as the kernel names it, and the number of socket(2) there."""

_LOCAL: Final = (int(socket.AF_UNIX), 16)
"""Sockets with a path, and netlink: the kernel's own news of devices."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def keep_sockets_local() -> bool:
    """Refuse every socket of another family from now on; needs no_new_privs.

    Returns:
        whether it holds: not on a machine whose numbers are not known here, nor where the kernel says no.
    """
    known = _MACHINES.get(platform.machine())
    if known is None:
        return False
    instructions = _instructions(*known)
    held = ctypes.create_string_buffer(instructions, len(instructions))
    program = _Program(len(instructions) // 8, ctypes.addressof(held))
    return bool(ctypes.CDLL(None).prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _instructions(machine: int, socket_call: int) -> bytes:
    """Give the filter; jumps count the instructions that are passed over."""
    steps = (
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 0, 7, machine),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 5, 0, _X32),
        (_EQUAL, 4, 0, _IO_URING_SETUP),
        (_EQUAL, 0, 4, socket_call),
        (_LOAD, 0, 0, _FAMILY),
        (_EQUAL, 2, 0, _LOCAL[0]),
        (_EQUAL, 1, 0, _LOCAL[1]),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    )
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
