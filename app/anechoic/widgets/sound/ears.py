"""Keeps what each person's ears had today from what was really played, and says when it is enough."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from anechoic.rules.dose import Dose, dose_share
from anechoic.station.port import Event, SignedIn, StationReady
from anechoic.widgets.sound.listened import StretchHeard


@dataclass(frozen=True)
class EarsState:
    """How the ears are.

    Attributes:
        share: of the day's measure, 1.0 at 80 dB(A) over eight hours; None while the headphones are not measured.
    """

    share: float | None = None

    @property
    def full(self) -> bool:
        """Whether the day's measure is full."""
        return self.share is not None and self.share >= 1.0


class EarsWatch(QObject):
    """Adds up for one window; several drivers may tell it what was heard.

    Args:
        today: a number that differs from day to day.
    """

    changed = Signal(object)
    """`EarsState`."""
    filled = Signal(object)
    """`EarsState`, when the measure becomes full. Told when a run of sound ends, so never while a clip plays."""

    def __init__(self, today: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._headphones: float | None = None
        self._person = ""
        self._doses: dict[str, Dose] = {}
        self._state = EarsState()

    @property
    def state(self) -> EarsState:
        """How the ears are now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, StationReady):
            self._headphones = event.headphones_dba
        elif isinstance(event, SignedIn):
            self._person = event.name
        else:
            return
        self._show()

    @Slot(object)
    def on_stretch(self, stretch: StretchHeard) -> None:
        """Count a stretch that was heard."""
        dose = self._doses.get(self._person, Dose())
        self._doses[self._person] = dose.heard(stretch.energy, self._today())
        before = self._state.full
        self._show()
        if self._state.full and not before:
            self.filled.emit(self._state)

    def _show(self) -> None:
        share = None
        if self._headphones is not None:
            dose = self._doses.get(self._person, Dose()).heard(0.0, self._today())
            share = dose_share(dose.level(self._headphones))
        state = EarsState(share)
        if state != self._state:
            self._state = state
            self.changed.emit(state)
