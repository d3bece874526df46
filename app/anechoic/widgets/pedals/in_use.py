"""The pedals of the person in front: what they set, kept as long as they are signed in."""

from PySide6.QtCore import QObject, Signal

from anechoic.widgets.pedals.choice import PedalChoice


class PedalsInUse(QObject):
    """Holds the one choice of pedals."""

    changed = Signal(object)
    """`PedalChoice`."""
    chosen = Signal(object)
    """`PedalChoice`, when the person in front changed it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = PedalChoice()

    @property
    def state(self) -> PedalChoice:
        """What is chosen now."""
        return self._state

    def show(self, choice: PedalChoice) -> None:
        """Take what was kept for a person."""
        if choice != self._state:
            self._state = choice
            self.changed.emit(choice)

    def choose(self, choice: PedalChoice) -> None:
        """Take what the person chose."""
        if choice != self._state:
            self.show(choice)
            self.chosen.emit(choice)
