"""The keys of the person in front: what they chose, the maps that come of it, and how the keys are labelled."""

from PySide6.QtCore import QObject, Signal

from anechoic.widgets.keys.bindings import KeyMap
from anechoic.widgets.keys.changes import Board, KeyChanges
from anechoic.widgets.keys.labels import KeyLabels
from anechoic.widgets.keys.told import ToldKeys


class KeysInUse(QObject):
    """Holds the one choice of keys.

    Args:
        labels: those of the window, learnt from what is pressed.
    """

    changed = Signal(object)
    """`KeyChanges`: other keys, or the same under other labels."""
    chosen = Signal(object)
    """`KeyChanges`, when the person in front changed them."""

    def __init__(self, labels: KeyLabels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels = labels
        self._state = KeyChanges()
        labels.relabelled.connect(lambda: self.changed.emit(self._state))

    @property
    def state(self) -> KeyChanges:
        """What is chosen now."""
        return self._state

    def show(self, changes: KeyChanges) -> None:
        """Take what was kept for a person."""
        if changes != self._state:
            self._state = changes
            self.changed.emit(changes)

    def choose(self, changes: KeyChanges) -> None:
        """Take what the person chose."""
        if changes != self._state:
            self.show(changes)
            self.chosen.emit(changes)

    def keys(self, board: Board) -> KeyMap:
        """Give the map of a page."""
        return self._state.on(board)

    def told(self, board: Board) -> ToldKeys:
        """Give the labels of a page's acts."""
        return ToldKeys(self.keys(board), self.labels)
