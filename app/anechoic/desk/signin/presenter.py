"""What the sign-in page shows, and what it asks of the workstation."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from anechoic.station.port import (
    Activate,
    Event,
    Failed,
    Port,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignIn,
    SignInRefused,
    StationReady,
)


class Stage(Enum):
    """Where a person is on the way in."""

    STARTING = "starting"
    CLOSED = "closed"
    """This machine shows no clips; the page says why and nobody can sign in."""
    SIGN_IN = "sign_in"
    FIRST_TIME = "first_time"
    SECRET = "secret"  # noqa: S105 - the name of a stage


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        station: what the machine says of itself, or None before it spoke.
        login: kept between stages and after a refusal.
        message: the sentence beside the fields; `wrong` when it asks for mending.
        secret: shown once, only in stage SECRET.
    """

    stage: Stage = Stage.STARTING
    station: StationReady | None = None
    login: str = ""
    busy: bool = False
    message: str = ""
    wrong: bool = False
    secret: ShowSecret | None = None


class SignInPresenter(QObject):
    """Holds the one state of the page."""

    changed = Signal(object)
    """`State`."""

    def __init__(self, port: Port, parent: QObject | None = None, *, said: str = "") -> None:
        super().__init__(parent)
        self._port = port
        self._said = said
        self._state = State()

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case StationReady():
                stage = Stage.CLOSED if event.problem else Stage.SIGN_IN
                said = event.problem or self._said
                self._show(replace(self._state, stage=stage, station=event, message=said, wrong=False))
            case SignInRefused():
                self._show(replace(self._state, busy=False, message=event.text, wrong=True))
            case Failed() if self._state.busy:
                self._show(replace(self._state, busy=False, message=event.text, wrong=True))
            case ShowSecret():
                self._show(replace(self._state, stage=Stage.SECRET, busy=False, message="", wrong=False, secret=event))
            case SignedIn():
                self._show(replace(self._state, stage=Stage.SIGN_IN, busy=False, message="", wrong=False, secret=None))
            case SignedOut():
                self._show(
                    replace(self._state, stage=Stage.SIGN_IN, busy=False, message=event.text, wrong=False, secret=None)
                )
            case _:
                pass

    def sign_in(self, login: str, password: str, code: str, *, incomplete: str) -> None:
        """Ask for a session; with a field empty the page says `incomplete` instead."""
        login = login.strip().lower()
        code = "".join(code.split())
        if not (login and password and code):
            self._show(replace(self._state, login=login, message=incomplete, wrong=True))
            return
        self._show(replace(self._state, login=login, busy=True, message="", wrong=False))
        self._port.send(SignIn(login, password, code))

    def activate(
        self, login: str, activation_code: str, password: str, again: str, *, incomplete: str, differ: str
    ) -> None:
        """Ask for the first sign-in; both passwords must be the same."""
        login = login.strip().lower()
        if not (login and activation_code.strip() and password):
            self._show(replace(self._state, login=login, message=incomplete, wrong=True))
            return
        if password != again:
            self._show(replace(self._state, login=login, message=differ, wrong=True))
            return
        self._show(replace(self._state, login=login, busy=True, message="", wrong=False))
        self._port.send(Activate(login, activation_code.strip(), password))

    def first_time(self, login: str) -> None:
        """Turn to the fields of the first sign-in."""
        self._show(replace(self._state, stage=Stage.FIRST_TIME, login=login.strip().lower(), message="", wrong=False))

    def back(self) -> None:
        """Turn to the ordinary fields; a secret shown is forgotten."""
        self._show(replace(self._state, stage=Stage.SIGN_IN, message="", wrong=False, secret=None))

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
