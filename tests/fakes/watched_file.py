"""A file or folder that tells what was done to it, whoever did it and by whatever library. Source: inotify(7)."""

import ctypes
import os
from pathlib import Path
from types import TracebackType
from typing import Self

ACCESSED_OR_OPENED = 0x00000001 | 0x00000020
CREATED_WITHIN = 0x00000100
_NONBLOCK = os.O_NONBLOCK


class WatchedFile:
    """Watches one file for being opened or read, or one folder for what is made in it, for the length of a block."""

    def __init__(self, path: Path, events: int = ACCESSED_OR_OPENED) -> None:
        self._path, self._events = path, events
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._descriptor: int = -1

    def __enter__(self) -> Self:
        self._descriptor = self._libc.inotify_init1(_NONBLOCK)
        watch = self._libc.inotify_add_watch(self._descriptor, os.fsencode(self._path), self._events)
        assert self._descriptor >= 0
        assert watch >= 0
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None
    ) -> None:
        os.close(self._descriptor)

    def fileno(self) -> int:
        """Give the descriptor that is readable once something happened."""
        return self._descriptor

    @property
    def touched(self) -> bool:
        """Whether anything happened since the last time this was asked."""
        try:
            return bool(os.read(self._descriptor, 4_096))
        except BlockingIOError:
            return False
