"""Adds up what a person's ears had today from what was really played, and says when it is enough."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from anechoic.rules.dose import Dose, dose_share
from anechoic.station.port import Event, StationReady
from anechoic.widgets.sound.ears_state import EarsState as EarsState
from anechoic.widgets.sound.listened import StretchHeard


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
        self._dose = Dose()
        self._state = EarsState()

    @property
    def state(self) -> EarsState:
        """How the ears are now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, StationReady):
            self._headphones = event.headphones_dba
            self._show()

    @property
    def dose(self) -> Dose:
        """What the ears of whoever is signed in had."""
        return self._dose

    def take(self, dose: Dose) -> None:
        """Go on from what a person's ears had before this session."""
        self._dose = dose
        self._show()

    @Slot(object)
    def on_stretch(self, stretch: StretchHeard) -> None:
        """Count a stretch that was heard."""
        self._dose = self._dose.heard(stretch.energy, self._today())
        before = self._state.full
        self._show()
        if self._state.full and not before:
            self.filled.emit(self._state)

    def _show(self) -> None:
        share = None
        if self._headphones is not None:
            share = dose_share(self._dose.heard(0.0, self._today()).level(self._headphones))
        state = EarsState(share)
        if state != self._state:
            self._state = state
            self.changed.emit(state)
