"""The calls of Windows and macOS, against what stands for their libraries: which are made, and what is believed."""

import ctypes
from typing import Any

import pytest

from anechoic.station.display.exclusion.macos import MacExclusion
from anechoic.station.display.exclusion.plain import NoExclusion
from anechoic.station.display.exclusion.windows import WindowsExclusion

VIEW, FRAME = 0x7000_0000_0010, 0x7000_0000_0020


class User32:
    """What winuser.h says these two calls do."""

    def __init__(self, *, takes: bool = True, keeps: int | None = None, reads: bool = True) -> None:
        self.takes, self.keeps, self.reads = takes, keeps, reads
        self.affinity: dict[int, int] = {}

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, affinity: ctypes.c_uint32) -> int:
        assert window.value is not None
        if self.takes:
            self.affinity[window.value] = affinity.value if self.keeps is None else self.keeps
        return int(self.takes)

    def GetWindowDisplayAffinity(self, window: ctypes.c_void_p, into: Any) -> int:
        assert window.value is not None
        into._obj.value = self.affinity.get(window.value, 0)
        return int(self.reads)


class Call:
    """A function of a C library: its types are set before it is called."""

    def __init__(self, do: Any) -> None:
        self._do = do
        self.restype: Any = ctypes.c_int
        self.argtypes: list[Any] = []

    def __call__(self, *given: Any) -> Any:
        assert len(given) == len(self.argtypes), "called with other arguments than its types say"
        return self._do(*given)


class Objc:
    """Selectors are numbers; a view knows its window, a window its sharing type (1 until it is set)."""

    def __init__(self, *, on_screen: bool = True, keeps: bool = True) -> None:
        self.names: dict[int, bytes] = {}
        self.sharing = 1
        self.said: list[tuple[int, bytes]] = []
        self._on_screen, self._keeps = on_screen, keeps
        self.sel_registerName = Call(self._register)
        self.objc_msgSend = Call(self._send)

    def _register(self, name: bytes) -> int:
        self.names[len(self.names) + 1] = name
        return len(self.names)

    def _send(self, receiver: int, selector: int, *given: int) -> Any:
        name = self.names[selector]
        self.said.append((receiver, name))
        if name == b"window":
            assert (receiver, self.objc_msgSend.restype) == (VIEW, ctypes.c_void_p)
            return FRAME if self._on_screen else None
        assert receiver == FRAME
        if name == b"setSharingType:":
            self.sharing = given[0] if self._keeps else self.sharing
            return None
        assert (name, self.objc_msgSend.restype) == (b"sharingType", ctypes.c_ulong)
        return self.sharing


def test_windows_leaves_the_window_out_each_time_it_is_asked() -> None:
    library = User32()
    exclusion = WindowsExclusion(library)
    assert exclusion.leave_out(VIEW)
    library.affinity.clear()  # shown anew: one product lost it after it was minimised
    assert exclusion.leave_out(VIEW)
    assert library.affinity == {VIEW: 0x11}


def test_an_older_windows_shows_it_on_the_monitor_alone() -> None:
    assert WindowsExclusion(User32(keeps=0x01)).leave_out(VIEW)


@pytest.mark.parametrize("library", [User32(takes=False), User32(keeps=0), User32(reads=False)])
def test_windows_is_not_believed_when_nothing_changed(library: User32) -> None:
    assert not WindowsExclusion(library).leave_out(VIEW)


def test_macos_sets_the_window_around_the_view() -> None:
    library = Objc()
    assert MacExclusion(library).leave_out(VIEW)
    assert library.sharing == 0
    assert library.said == [(VIEW, b"window"), (FRAME, b"setSharingType:"), (FRAME, b"sharingType")]


@pytest.mark.parametrize("library", [Objc(on_screen=False), Objc(keeps=False)])
def test_macos_is_not_believed_when_nothing_changed(library: Objc) -> None:
    assert not MacExclusion(library).leave_out(VIEW)


def test_elsewhere_nothing_is_left_out() -> None:
    assert not NoExclusion().leave_out(VIEW)
