"""Windows: SetWindowDisplayAffinity.

Source: Microsoft, winuser.h, SetWindowDisplayAffinity and GetWindowDisplayAffinity: WDA_EXCLUDEFROMCAPTURE from Windows
10 version 2004 on, where it did not exist WDA_MONITOR is applied; only for top-level windows of the own process.
"""

import ctypes
from typing import Any, Final

EXCLUDE_FROM_CAPTURE: Final = 0x11
MONITOR: Final = 0x01


class WindowsExclusion:
    """The calls of user32.dll.

    Args:
        user32: the library, or what stands for it.
    """

    def __init__(self, user32: Any) -> None:  # noqa: ANN401 - a C library has no types
        self._user32 = user32

    def leave_out(self, window: int) -> bool:
        """Set the affinity, and read it back: a call that succeeds and changes nothing has been seen elsewhere."""
        handle = ctypes.c_void_p(window)
        if not self._user32.SetWindowDisplayAffinity(handle, ctypes.c_uint32(EXCLUDE_FROM_CAPTURE)):
            return False
        now = ctypes.c_uint32(0)
        if not self._user32.GetWindowDisplayAffinity(handle, ctypes.byref(now)):
            return False
        return now.value in {EXCLUDE_FROM_CAPTURE, MONITOR}
