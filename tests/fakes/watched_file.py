"""A file that tells whether anybody opened it, whoever it was and by whatever library. Source: inotify(7)."""

import ctypes
import os
from pathlib import Path
from types import TracebackType
from typing import Self

_IN_ACCESS_OR_OPEN = 0x00000001 | 0x00000020
_NONBLOCK = os.O_NONBLOCK


class WatchedFile:
    """Watches one file for the length of a block."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._libc = ctypes.CDLL(None, use_errno=True)

    def __enter__(self) -> Self:
        self._descriptor = self._libc.inotify_init1(_NONBLOCK)
        watch = self._libc.inotify_add_watch(self._descriptor, os.fsencode(self._path), _IN_ACCESS_OR_OPEN)
        assert self._descriptor >= 0
        assert watch >= 0
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None
    ) -> None:
        os.close(self._descriptor)

    @property
    def touched(self) -> bool:
        """Whether it was opened or read since the last time this was asked."""
        try:
            return bool(os.read(self._descriptor, 4_096))
        except BlockingIOError:
            return False
