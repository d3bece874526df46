"""Where sound can come out: the next one to choose, and word when one that was missing is there again."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from anechoic.audio.device import Output
from anechoic.audio.player import Player
from anechoic.widgets.from_threads import from_threads

LOOK_AGAIN_MS = 3_000
"""Between two looks for an output that is missing. Looking is a program of the sound server's, 20 ms."""


@dataclass(frozen=True)
class _Found:
    """What is there now, and the name that was chosen."""

    outputs: tuple[Output, ...]
    chosen: str | None
    to_choose: bool


class OutputsWatch(QObject):
    """Asks a player for its outputs; the answers come from another thread and are told on this one."""

    chosen = Signal(object)
    """`Output`: the one after the one chosen; of empty name and words after the last one, for the system's choice."""
    came_back = Signal()
    """The output that sound was lost at, or was to come out of, is there."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._waiting = False
        # The window may close while the sound server thinks about it.
        self._tell_found = from_threads(self, self._on_found)

    def choose_next(self) -> None:
        """Have the output after the one chosen told."""
        self._list(to_choose=True)

    def wait_for_it(self) -> None:
        """Look again and again until the chosen output is there."""
        self._waiting = True
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._waiting = False
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._list(to_choose=False)

    def _list(self, *, to_choose: bool) -> None:
        tell = self._tell_found  # alone: the other thread must not be the last to hold a part of the window
        self._player.list_outputs(lambda found, name: tell(_Found(found, name, to_choose=to_choose)))

    @Slot(object)
    def _on_found(self, found: _Found) -> None:
        names = [output.name for output in found.outputs]
        if found.to_choose:
            outputs = (Output("", ""), *found.outputs)
            at = names.index(found.chosen) + 2 if found.chosen in names else 1
            self.chosen.emit(outputs[at % len(outputs)])
        elif self._waiting and (found.chosen in names or (found.chosen is None and names)):
            self.stop()
            self.came_back.emit()
        elif self._waiting:
            self._timer.start()
