"""macOS: NSWindow.sharingType, by the Objective-C runtime.

Sources: Apple, AppKit, NSWindow.SharingType (none = 0); Objective-C Runtime, objc_msgSend, sel_registerName. Qt's
number of a window is its NSView, whose `window` is asked first. objc_msgSend is called with the method's types.
"""

import ctypes
from typing import Any, Final

SHARING_NONE: Final = 0


class MacExclusion:
    """The calls of libobjc.

    Args:
        objc: the library, or what stands for it.
    """

    def __init__(self, objc: Any) -> None:  # noqa: ANN401 - a C library has no types
        self._objc = objc
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = [ctypes.c_char_p]

    def leave_out(self, window: int) -> bool:
        """Set the sharing type of the window around a view, and read it back."""
        frame = self._send(window, b"window", ctypes.c_void_p)
        if not frame:
            # Not on a screen yet: it is asked again when it is shown.
            return False
        self._send(frame, b"setSharingType:", None, SHARING_NONE)
        return bool(self._send(frame, b"sharingType", ctypes.c_ulong) == SHARING_NONE)

    def _send(self, receiver: int, name: bytes, gives: Any, *given: int) -> Any:  # noqa: ANN401 - the same
        send = self._objc.objc_msgSend
        send.restype = gives
        send.argtypes = [ctypes.c_void_p, ctypes.c_void_p, *(ctypes.c_ulong for _ in given)]
        return send(receiver, self._objc.sel_registerName(name), *given)
