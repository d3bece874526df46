"""From steps on a pedal to acts, as the key router makes them from keys."""

from PySide6.QtCore import QObject, QTimer, Signal

from anechoic.widgets.keys.acts import HELD, REPEATING, Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.pedals.in_use import PedalsInUse
from anechoic.widgets.pedals.watch import PedalPressed, PedalWatch

_REPEAT_MS = 400
"""A foot is slower than a finger: a held pedal goes back a step this often, so that its sound is still heard."""


class FootRouter(QObject):
    """Says `acted` for every step on a pedal, with what the person set its button to.

    Args:
        watch: the pedals.
        choice: what their buttons do.
    """

    acted = Signal(object)
    """`Acted`."""

    def __init__(self, watch: PedalWatch, choice: PedalsInUse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._down: dict[tuple[str, int], Act] = {}
        self._repeat = QTimer(self)
        self._repeat.setInterval(_REPEAT_MS)
        self._repeat.timeout.connect(self._on_repeat)
        watch.pressed.connect(self._on_pressed)

    def _on_pressed(self, pressed: PedalPressed) -> None:
        at = (pressed.pedal.place, pressed.button)
        if pressed.down:
            act = self._choice.state.act(pressed.pedal.model.number, pressed.button)
            if act is None:
                return
            self._down[at] = act
            if act in REPEATING:
                self._repeat.start()
            self.acted.emit(Acted(act))
        elif at in self._down:
            # What it was when it went down: a change meanwhile must not leave the sound held.
            act = self._down.pop(at)
            if act in HELD and act not in self._down.values():
                self.acted.emit(Acted(act, pressed=False))
        if not any(act in REPEATING for act in self._down.values()):
            self._repeat.stop()

    def _on_repeat(self) -> None:
        for act in tuple(self._down.values()):
            if act in REPEATING:
                self.acted.emit(Acted(act))
