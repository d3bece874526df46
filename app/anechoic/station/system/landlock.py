"""Landlock: what the calling process and its children may still open, change and connect to, for the rest of its life.

Only what is named is left. The kernel is asked at run time what it can restrict; what it cannot is left open and the
version is given back, so that it can be told. It binds the calling thread and what it starts: call it before any
thread. Source: kernel documentation `userspace-api/landlock`, landlock(7); numbers of `linux/landlock.h`.
"""

import ctypes
import os
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_VERSION: Final = 1
_BENEATH, _PORT = 1, 2

_WRITE_FILE: Final = 1 << 1
_READ: Final = 1 << 2 | 1 << 3
_CHANGE: Final = 0b1_1111_1111 << 4
"""Removing and making of every kind."""
_REFER: Final = 1 << 13
_TRUNCATE: Final = 1 << 14
_OF_FILES: Final = _WRITE_FILE | 1 << 2 | _TRUNCATE
"""What may be said of a single file rather than a folder."""
_BIND, _CONNECT = 1 << 0, 1 << 1
_SIGNALS: Final = 1 << 1

CONNECTS_FROM: Final = 4
SIGNALS_FROM: Final = 6


@dataclass(frozen=True)
class Reach:
    """What is left to a process.

    Attributes:
        own: folders it may do anything in.
        use: device nodes, or folders of them, that it may open for writing too; nothing can be made there.
        read: what it may read, with all beneath; None leaves reading as it is.
        connect: TCP ports it may connect to; it may listen on none.
        signals: it may signal processes that are not restricted like it.
    """

    own: tuple[Path, ...] = ()
    use: tuple[Path, ...] = ()
    read: tuple[Path, ...] | None = None
    connect: tuple[int, ...] = ()
    signals: bool = True


def version() -> int:
    """Give the version of Landlock this kernel has (its ABI), 0 where it has none or it is switched off."""
    return max(0, int(_kernel().syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION)))


def restrict(reach: Reach) -> int:
    """Leave this process what `reach` names and nothing more; needs no_new_privs.

    Paths that are not there are passed over: nothing can be made in their place.

    Returns:
        the version that was used, 0 if the kernel has none.

    Raises:
        OSError: the kernel has it and did not apply it.
    """
    known = version()
    if not known:
        return 0
    kernel = _kernel()
    change = _WRITE_FILE | _CHANGE | (_REFER if known >= 2 else 0) | (_TRUNCATE if known >= 3 else 0)
    files = change | (_READ if reach.read is not None else 0)
    wanted = struct.pack(
        "=QQQ",
        files,
        _BIND | _CONNECT if known >= CONNECTS_FROM else 0,
        _SIGNALS if known >= SIGNALS_FROM and not reach.signals else 0,
    )
    size = 8 if known < CONNECTS_FROM else 16 if known < SIGNALS_FROM else 24
    rules = _must(int(kernel.syscall(_CREATE_RULESET, wanted, ctypes.c_size_t(size), 0)))
    try:
        for path, rights in _rules(reach, files):
            _allow(kernel, rules, path, rights)
        if known >= CONNECTS_FROM:
            for port in reach.connect:
                _must(int(kernel.syscall(_ADD_RULE, rules, _PORT, struct.pack("=QQ", _CONNECT, port), 0)))
        _must(int(kernel.syscall(_RESTRICT_SELF, rules, 0)))
    finally:
        os.close(rules)
    return known


def all_but(folder: Path, hidden: Path) -> Iterator[Path]:
    """Give paths that together hold a folder as it is now, without `hidden` and what is beneath it.

    Links are left out: what they lead to is named by itself or not at all.

    Args:
        folder: without links in its path.
        hidden: without links in its path.
    """
    if folder == hidden or hidden in folder.parents:
        return
    if folder not in hidden.parents:
        yield folder
        return
    for entry in sorted(folder.iterdir()):
        if not entry.is_symlink():
            yield from all_but(entry, hidden)


def _rules(reach: Reach, files: int) -> Iterator[tuple[Path, int]]:
    for path in reach.own:
        yield path, files
    for path in reach.use:
        yield path, (_WRITE_FILE | _TRUNCATE | _READ) & files
    for path in reach.read or ():
        yield path, _READ


def _allow(kernel: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            rights &= _OF_FILES
        # Packed by the kernel's own definition: no room between the two.
        _must(int(kernel.syscall(_ADD_RULE, rules, _BENEATH, struct.pack("=Qi", rights, descriptor), 0)))
    finally:
        os.close(descriptor)


def _kernel() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _must(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
