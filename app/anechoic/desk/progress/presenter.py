"""What the progress page shows, and what a person chooses on it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from anechoic.rules.breaks import CHOICES
from anechoic.station.port import (
    AskProgress,
    Event,
    Failed,
    Port,
    ProgressKnown,
    SignedOut,
    Volunteer,
)
from anechoic.widgets.shell.breaks import BreakState, BreakWatch
from anechoic.widgets.sound.ears_state import EarsState
from anechoic.wire.day import ProgressReply

_NO_BREAKS = BreakState()
_NO_EARS = EarsState()


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        progress: None until the facility has answered.
        table: the days as a table instead of a picture.
        message: a sentence of the last refusal.
    """

    progress: ProgressReply | None = None
    ears: EarsState = _NO_EARS
    breaks: BreakState = _NO_BREAKS
    table: bool = False
    help: bool = False
    asking: bool = False
    message: str = ""


class ProgressPresenter(QObject):
    """Holds the one state of the page."""

    changed = Signal(object)
    """`State`."""
    left = Signal()
    """The person went back."""

    def __init__(self, port: Port, breaks: BreakWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._breaks = breaks
        self._state = State(breaks=breaks.state)
        breaks.changed.connect(lambda state: self._show(replace(self._state, breaks=state)))

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case ProgressKnown() if self._state.asking:
                self._show(replace(self._state, progress=event.progress, asking=False, message=""))
            case Failed() if self._state.asking:
                self._show(replace(self._state, asking=False, message=event.text))
            case SignedOut():
                self._show(State(breaks=self._breaks.state))
            case _:
                pass

    def set_ears(self, ears: EarsState) -> None:
        """Show how the ears are."""
        self._show(replace(self._state, ears=ears))

    def ask(self) -> None:
        """Ask the facility for the figures."""
        self._show(replace(self._state, asking=True, message=""))
        self._port.send(AskProgress())

    def forget(self) -> None:
        """Drop what was said about clips."""
        self._show(replace(self._state, progress=None, asking=False, help=False, message=""))

    def turn_table(self) -> None:
        """Show the days as a table, or as a picture again."""
        self._show(replace(self._state, table=not self._state.table))

    def show_help(self, *, shown: bool) -> None:
        """Open or close the list of keys."""
        self._show(replace(self._state, help=shown))

    def turn_volunteer(self) -> None:
        """Volunteer for hard clips, or no longer."""
        known = self._state.progress
        if known is not None and not self._state.asking:
            self._show(replace(self._state, asking=True, message=""))
            self._port.send(Volunteer(on=not known.hard.volunteers))

    def next_break(self) -> None:
        """Choose the next number of minutes; after the longest comes none."""
        now = self._state.breaks.minutes
        self._breaks.choose(next((one for one in CHOICES if one > now), CHOICES[0]))

    def choose_break(self, minutes: int) -> None:
        """Choose after how many minutes of work a break is worth a reminder."""
        self._breaks.choose(minutes)

    def leave(self) -> None:
        """Go back."""
        self.left.emit()

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
