"""What the queue page shows, and where it leads."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from anechoic.rules.task import NoWork, Role
from anechoic.station.port import (
    Day,
    DayChanged,
    Event,
    Failed,
    Link,
    LinkChanged,
    NothingToOpen,
    Opened,
    OpenNext,
    Port,
    Refresh,
    SignedIn,
    SignedOut,
    SignOut,
)
from anechoic.widgets.shell.page import Place

_NO_FIGURES = Day()


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        resumed: a session on this machine was replaced; work goes on where it was.
        opening: an item was asked for and is on its way.
        empty: why there is nothing to open, when that is known.
        message: a sentence of the last refusal.
    """

    name: str = ""
    roles: tuple[Role, ...] = ()
    resumed: bool = False
    day: Day = _NO_FIGURES
    link: Link = Link.ONLINE
    kept: int = 0
    opening: bool = False
    empty: NoWork | None = None
    empty_text: str = ""
    message: str = ""

    @property
    def may_work(self) -> bool:
        """Whether this person listens and answers."""
        return Role.CONTRACTOR in self.roles

    @property
    def may_review(self) -> bool:
        """Whether this person checks the work of others."""
        return Role.SUPERVISOR in self.roles

    @property
    def may_approve(self) -> bool:
        """Whether requests may wait for this person's word."""
        return bool({Role.SUPERVISOR, Role.IT, Role.CUSTODIAN} & set(self.roles))

    @property
    def may_change_keys(self) -> bool:
        """Whether this person has a page whose keys can be changed."""
        return self.may_work or self.may_review


@dataclass(frozen=True)
class WentTo:
    """The person chose another page."""

    place: Place


class QueuePresenter(QObject):
    """Holds the one state of the page."""

    changed = Signal(object)
    """`State`."""
    went = Signal(object)
    """`WentTo`."""

    def __init__(self, port: Port, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._state = State()

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case SignedIn():
                self._show(State(name=event.name, roles=event.roles, resumed=event.resumed))
            case SignedOut():
                self._show(State())
            case DayChanged():
                empty = self._state.empty if not event.day.ready + event.day.returned_waiting else None
                self._show(replace(self._state, day=event.day, empty=empty))
            case LinkChanged():
                self._show(replace(self._state, link=event.link, kept=event.kept))
            case NothingToOpen():
                self._show(replace(self._state, opening=False, empty=event.reason, empty_text=event.text, message=""))
            case Opened():
                self._show(replace(self._state, opening=False, empty=None, empty_text="", message="", resumed=False))
            case Failed() if self._state.opening:
                self._show(replace(self._state, opening=False, message=event.text))
            case _:
                pass

    def start(self) -> None:
        """Open the next item, or the page of the one role a person has."""
        if self._state.may_work:
            if not self._state.opening:
                self._show(replace(self._state, opening=True, message="", empty=None, empty_text=""))
                self._port.send(OpenNext())
        elif self._state.may_review:
            self.review()
        elif self._state.may_approve:
            self.approve()

    def review(self) -> None:
        """Go to the reviews."""
        if self._state.may_review:
            self.went.emit(WentTo(Place.REVIEWS))

    def approve(self) -> None:
        """Go to the requests that need a second person."""
        if self._state.may_approve:
            self.went.emit(WentTo(Place.APPROVALS))

    def change_keys(self) -> None:
        """Go to the page of keys."""
        if self._state.may_change_keys:
            self.went.emit(WentTo(Place.KEYS))

    def see_progress(self) -> None:
        """Go to the person's own figures."""
        if self._state.may_work:
            self.went.emit(WentTo(Place.PROGRESS))

    def refresh(self) -> None:
        """Ask for the day's figures anew."""
        self._port.send(Refresh())

    def sign_out(self) -> None:
        """End the session."""
        self._port.send(SignOut())

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
