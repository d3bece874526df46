"""Memory for the one open clip: kept from the disk and from neighbours, zeroed when it closes."""

import ctypes
import os
from types import TracebackType
from typing import Self

from anechoic.errors import Refused
from anechoic.station.system.adapter import Hold, System

LARGEST = 60 * 1024 * 1024
"""Ten minutes of 48 kHz PCM16 are 57.6 MB. Debian locks 8 MiB for an ordinary account; above it the hold says plain."""


class LockedBuffer:
    """Writable memory for one clip.

    Attributes:
        hold: how it is kept, to be shown in the posture check.
    """

    def __init__(self, system: System, length: int) -> None:
        """Take memory of `length` bytes.

        Raises:
            Refused: longer than a clip may be.
        """
        if not 0 < length <= LARGEST:
            raise Refused("This clip is longer than a workstation opens. Tell your supervisor.", code="clip_too_long")
        pages = system.memory(length)
        self._memory, self.hold, self._descriptor = pages.memory, pages.hold, pages.descriptor
        self._length = length

    @property
    def descriptor(self) -> int | None:
        """Give the descriptor by which another process maps these pages, until they were zeroed."""
        return self._descriptor

    @property
    def length(self) -> int:
        """Give how many bytes may be used."""
        return self._length

    @property
    def view(self) -> memoryview:
        """Give the memory, writable, one byte an element."""
        return memoryview(self._memory)[: self._length]

    def pcm(self, offset: int, length: int) -> memoryview:
        """Give a read-only view of int16 samples; it shows zeros once the buffer was zeroed.

        Args:
            offset: first byte, even.
            length: bytes, even.
        """
        return self.view[offset : offset + length].toreadonly().cast("h")

    def touch(self) -> None:
        """Write zeros everywhere now, with other threads running: the first touch of secret memory is dear."""
        # Mapped for this alone, so that nothing holds the memory when it is given back.
        start = ctypes.c_char.from_buffer(self._memory)
        ctypes.memset(ctypes.addressof(start), 0, len(self._memory))

    def zero(self) -> None:
        """Overwrite everything; safe to call twice. The pages are given back when nobody holds a view any more."""
        if not self._memory.closed:
            self._memory[:] = bytes(len(self._memory))
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        try:
            self._memory.close()
        except BufferError:
            # A window may still hold its view for a moment: what it sees is silence.
            return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.zero()


__all__ = ["LARGEST", "Hold", "LockedBuffer"]
