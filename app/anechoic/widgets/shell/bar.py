"""What the top bar says, put together from what the workstation says."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from anechoic.station.port import (
    Closed,
    DayChanged,
    Event,
    Link,
    LinkChanged,
    Opened,
    OpenItem,
    SignedIn,
    SignedOut,
    StationReady,
)
from anechoic.widgets.languages import language_name
from anechoic.widgets.sound.ears_state import EarsState
from anechoic.widgets.topbar import Connection, Protection, TopBarState
from anechoic.widgets.words import words

_CONNECTIONS = {
    Link.ONLINE: Connection.ONLINE,
    Link.SAVING: Connection.SAVING,
    Link.OFFLINE: Connection.OFFLINE,
    Link.LOCKED: Connection.LOCKED,
}


class BarPresenter(QObject):
    """Holds the state of the top bar."""

    changed = Signal(object)
    """`TopBarState`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = TopBarState(connection=Connection.LOCKED)
        self._ears = EarsState()

    @property
    def state(self) -> TopBarState:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case StationReady():
                self._show(replace(self._state, protection=_protection(event)))
            case SignedIn():
                self._show(replace(self._state, person=event.name, connection=Connection.ONLINE, today=0, active_ms=0))
                self.set_ears(self._ears)
            case SignedOut():
                self._show(TopBarState(connection=Connection.LOCKED, protection=self._state.protection))
            case LinkChanged():
                self._show(replace(self._state, connection=_CONNECTIONS[event.link], kept=event.kept))
            case DayChanged():
                day = event.day
                self._show(replace(self._state, today=day.answered_today, active_ms=day.active_ms_today))
            case Opened():
                self._show(_with_item(self._state, event.item, review=event.review))
            case Closed():
                self._show(replace(self._state, item=None, pair=None, kind="", title=""))
            case _:
                pass

    def set_calm(self, *, calm: bool) -> None:
        """Take all counters away after the stop key, and bring them back."""
        self._show(replace(self._state, calm=calm))

    def set_ears(self, ears: EarsState) -> None:
        """Show how much sound the ears had today, or that nobody can tell; nothing while nobody is signed in."""
        self._ears = ears
        if self._state.person:
            self._show(replace(self._state, ears=ears.share, ears_unmeasured=ears.share is None))

    def _show(self, state: TopBarState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def _protection(station: StationReady) -> Protection:
    if station.problem:
        return Protection.CLOSED
    return Protection.TRAINING if station.training else Protection.PROTECTED


def _with_item(state: TopBarState, item: OpenItem, *, review: bool) -> TopBarState:
    names = (language_name(item.source), language_name(item.target) if item.target != item.source else "")
    return replace(
        state,
        title=words("shell.review") if review else "",
        item=None if review else item.place,
        pair=names,
        kind=words(f"shell.kind_{item.kind.value}"),
    )
