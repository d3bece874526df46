"""Hands on a keyboard: key events as a system sends them, with scan code, name and text."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

EVDEV_TO_X11 = 8
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


def press(
    target: QObject,
    key: int,
    text: str = "",
    *,
    evdev: int = 0,
    held: Qt.KeyboardModifier = NOTHING_HELD,
    repeat: bool = False,
) -> None:
    """Press a key down. `evdev` is the kernel's code of the place; X11 adds 8."""
    code = evdev + EVDEV_TO_X11 if evdev else 0
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, code, 0, 0, text, repeat)
    QCoreApplication.sendEvent(target, event)


def release(
    target: QObject,
    key: int,
    text: str = "",
    *,
    evdev: int = 0,
    held: Qt.KeyboardModifier = NOTHING_HELD,
    repeat: bool = False,
) -> None:
    """Let a key go."""
    code = evdev + EVDEV_TO_X11 if evdev else 0
    event = QKeyEvent(QEvent.Type.KeyRelease, key, held, code, 0, 0, text, repeat)
    QCoreApplication.sendEvent(target, event)


def type_text(target: QObject, text: str) -> None:
    """Type any text, sign by sign; QTest's own typing aborts outside Latin-1."""
    for sign in text:
        press(target, ord(sign.upper()), sign)
        release(target, ord(sign.upper()), sign)
