"""The open clip's memory as the window sees it: the agent's own pages, for reading, until either side takes them away.

Mapped by the C library rather than `mmap.mmap`, for two reasons: no second descriptor keeps the pages alive, and the
place can be laid over with empty pages while samples are still being looked at. Source: mmap(2).
"""

import ctypes
import mmap
import os
import stat
import weakref
from typing import Final

from anechoic.errors import Untrusted
from anechoic.station.apart.messages import Place

_MOST_BYTES: Final = 64 * 1024 * 1024
_MAP_FIXED: Final = 0x10
_FAILED: Final = ctypes.c_void_p(-1).value

_LIBRARY: Final = ctypes.CDLL(None, use_errno=True)
_MAP: Final = _LIBRARY.mmap
_MAP.restype = ctypes.c_void_p
_MAP.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long)
_UNMAP: Final = _LIBRARY.munmap
_UNMAP.argtypes = (ctypes.c_void_p, ctypes.c_size_t)


class SharedSound:
    """One clip's memory, mapped for reading.

    Args:
        descriptor: of the memory; it is not kept.
        place: how long the memory is and where the samples begin.
        samples: bytes of the samples, even.

    Raises:
        Untrusted: there are not that many bytes behind the descriptor, or they cannot be mapped.
    """

    def __init__(self, descriptor: int, place: Place, samples: int) -> None:
        if not 0 < place.length <= _MOST_BYTES or not 0 <= place.offset <= place.length - samples or place.offset % 2:
            raise _unfit()
        self._length = place.length
        _check_length(descriptor, place.length)
        address = _MAP(None, self._length, mmap.PROT_READ, mmap.MAP_SHARED, descriptor, 0)
        if address == _FAILED:
            raise _unfit()
        self._address = address
        whole = (ctypes.c_char * self._length).from_address(address)
        # The place is given back when nobody looks at it any more, and not before.
        self._gives_back = weakref.finalize(whole, _UNMAP, address, self._length)
        # At the program's end somebody may still look: the kernel takes the place back then.
        self._gives_back.atexit = False
        self.pcm = memoryview(whole).cast("B")[place.offset : place.offset + samples].toreadonly().cast("h")

    def silence(self) -> None:
        """Take the agent's pages away from this process; whoever still looks sees zeros. Safe to call twice."""
        if self._gives_back.alive:
            kind = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_FIXED
            if _MAP(self._address, self._length, mmap.PROT_READ, kind, -1, 0) == _FAILED:
                # No memory for a page table: the pages are zeroed by the agent, and this process ends with its session.
                raise _unfit()


def _check_length(descriptor: int, length: int) -> None:
    """Refuse a descriptor that is no memory of this length, so that no look at a sample can fall behind its end."""
    told = os.fstat(descriptor)
    if not stat.S_ISREG(told.st_mode) or told.st_size < length:
        raise _unfit()


def _unfit() -> Untrusted:
    return Untrusted("The sound of a clip did not reach the window. Start the program again.")
