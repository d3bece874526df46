"""The field over a list: letters narrow it down, arrows move in it, digits and Enter choose."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from anechoic.widgets.fields import LineField

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_FOR_THE_PANEL = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete})
"""With Shift; the last would cut in Qt."""
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Stepped:
    """The person moved in the list by so many rows."""

    by: int


@dataclass(frozen=True, slots=True)
class DigitPicked:
    """The person chose a row by its digit, 1 to 9."""

    number: int


class FilterField(LineField):
    """A line that never holds a digit: those choose."""

    stepped = Signal(object)
    """`Stepped`."""
    picked = Signal(object)
    """`DigitPicked`."""

    def __init__(self, *, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(label=label, hint=hint, limit=60, parent=parent)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Take arrows and digits for the list."""
        held = e.modifiers() & ~_PLAIN
        key, said = Qt.Key(e.key()), e.text()
        if e.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _FOR_THE_PANEL:
            e.ignore()
        elif key in _STEPS and not held:
            e.accept()
            self.stepped.emit(Stepped(_STEPS[key]))
        elif said.isdecimal() and len(said) == 1 and not held:
            # Of any script: Arabic layouts write their own digits.
            e.accept()
            if int(said):
                self.picked.emit(DigitPicked(int(said)))
        else:
            super().keyPressEvent(e)
