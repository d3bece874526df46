"""Places on the keyboard, and how to know them from a key event on each system."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from anechoic.widgets.keys.scan_codes import EVDEV, MAC_VIRTUAL, WINDOWS_SET_1


class PhysicalKey(Enum):
    """A place on the board, named by what stands there on a US board (as the W3C's `KeyboardEvent.code`)."""

    A, B, C, D, E, F, G, H, I, J, K, L, M = "ABCDEFGHIJKLM"  # noqa: E741 - a key is named by its letter
    N, O, P, Q, R, S, T, U, V, W, X, Y, Z = "NOPQRSTUVWXYZ"  # noqa: E741
    DIGIT_0, DIGIT_1, DIGIT_2, DIGIT_3, DIGIT_4 = "01234"
    DIGIT_5, DIGIT_6, DIGIT_7, DIGIT_8, DIGIT_9 = "56789"
    MINUS, EQUAL = "-="
    LEFT_BRACKET, RIGHT_BRACKET = "[]"
    SEMICOLON, QUOTE, COMMA, PERIOD, SLASH = ";',./"
    QUESTION = "?"
    """The sign itself, wherever the layout has it."""
    SPACE, ENTER, ESCAPE = "Space", "Enter", "Esc"
    HOME, END = "Home", "End"
    LEFT, RIGHT, UP, DOWN = "Left", "Right", "Up", "Down"
    F1, F2, F3, F4, F5, F6 = "F1", "F2", "F3", "F4", "F5", "F6"
    F7, F8, F9, F10, F11, F12 = "F7", "F8", "F9", "F10", "F11", "F12"
    F13, F14, F15, F16, F17, F18 = "F13", "F14", "F15", "F16", "F17", "F18"
    F19, F20, F21, F22, F23, F24 = "F19", "F20", "F21", "F22", "F23", "F24"
    """On no board; foot pedals are set to them because nothing else has them."""

    @property
    def digit(self) -> int | None:
        """The digit of a digit key, else None."""
        return int(self.value) if len(self.value) == 1 and self.value.isdigit() else None

    @property
    def named(self) -> bool:
        """Say whether the key has the same name under every layout."""
        return len(self.value) > 1 or self is PhysicalKey.QUESTION


_NAMED: Mapping[int, PhysicalKey] = {
    Qt.Key.Key_Space: PhysicalKey.SPACE,
    Qt.Key.Key_Return: PhysicalKey.ENTER,
    Qt.Key.Key_Enter: PhysicalKey.ENTER,
    Qt.Key.Key_Escape: PhysicalKey.ESCAPE,
    Qt.Key.Key_Home: PhysicalKey.HOME,
    Qt.Key.Key_End: PhysicalKey.END,
    Qt.Key.Key_Left: PhysicalKey.LEFT,
    Qt.Key.Key_Right: PhysicalKey.RIGHT,
    Qt.Key.Key_Up: PhysicalKey.UP,
    Qt.Key.Key_Down: PhysicalKey.DOWN,
    Qt.Key.Key_Question: PhysicalKey.QUESTION,
    **{Qt.Key(Qt.Key.Key_F1 + n): PhysicalKey(f"F{n + 1}") for n in range(24)},
}

_BY_NAME: Mapping[int, PhysicalKey] = {
    ord(key.value): key for key in PhysicalKey if len(key.value) == 1 and key is not PhysicalKey.QUESTION
}
"""The plain fallback where the system gives no scan code: Qt's name for the key."""


def physical_key(event: QKeyEvent, platform: str) -> PhysicalKey | None:
    """Tell which place on the board a key event comes from.

    Args:
        event: press or release.
        platform: Qt's platform name: `xcb`, `wayland`, `windows`, `cocoa`, `offscreen` …

    Returns:
        The place, or None for keys that take no part (modifiers, Tab, media keys).
    """
    # A plain number: under a Russian layout it is none that Qt has a name for.
    name = event.key()
    if name in _NAMED:
        return _NAMED[name]
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return _BY_NAME.get(name)
    code = _place(event, platform)
    if code is not None:
        return PhysicalKey(code)
    return _BY_NAME.get(name) if not event.nativeScanCode() else None


def _place(event: QKeyEvent, platform: str) -> str | None:
    if platform == "windows":
        return WINDOWS_SET_1.get(event.nativeScanCode())
    if platform == "cocoa":
        # Qt hands the kVK code over as the native virtual key; its scan code is a constant.
        return MAC_VIRTUAL.get(event.nativeVirtualKey())
    # X11 and Wayland both count from 8 above the kernel's evdev codes (X protocol, minimum keycode).
    return EVDEV.get(event.nativeScanCode() - 8)
