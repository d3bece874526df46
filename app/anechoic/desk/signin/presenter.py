"""What the sign-in page shows, and what it asks of the workstation."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from anechoic.station.port import (
    Activate,
    Event,
    Failed,
    GiveKeyPin,
    GiveKeyUp,
    KeyAsks,
    KeyRegistered,
    KeyStep,
    Port,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignIn,
    SignInRefused,
    StationReady,
    StationStands,
)


class Stage(Enum):
    """Where a person is on the way in."""

    STARTING = "starting"
    CLOSED = "closed"
    """This machine shows no clips; the page says why and nobody can sign in."""
    SIGN_IN = "sign_in"
    FIRST_TIME = "first_time"
    KEY = "key"
    """A security key is asked."""
    SECRET = "secret"  # noqa: S105 - the name of a stage


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        station: what the machine says of itself, or None before it spoke.
        standing: what this computer lacks for confidential clips, or None before it was looked at.
        login: kept between stages and after a refusal.
        message: the sentence beside the fields; `wrong` when it asks for mending.
        secret: shown once, only in stage SECRET.
        digits: the person signs in by six digits, not by a key.
        asks: what the key wants, only in stage KEY.
        registered: the key was registered a moment ago; the first sign-in with it follows.
    """

    stage: Stage = Stage.STARTING
    station: StationReady | None = None
    standing: StationStands | None = None
    login: str = ""
    busy: bool = False
    message: str = ""
    wrong: bool = False
    secret: ShowSecret | None = None
    digits: bool = False
    asks: KeyAsks | None = None
    registered: bool = False


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
            case StationStands():
                self._show(replace(self._state, standing=event))
            case SignInRefused():
                self._refused(event.text)
            case Failed() if self._state.busy:
                self._refused(event.text)
            case KeyAsks() if self._state.busy:
                self._asked(event)
            case KeyRegistered():
                self._show(
                    replace(self._state, stage=Stage.SIGN_IN, busy=False, message="", asks=None, registered=True)
                )
            case ShowSecret():
                self._show(
                    replace(
                        self._state, stage=Stage.SECRET, busy=False, message="", wrong=False, secret=event, digits=True
                    )
                )
            case SignedIn():
                self._show(self._at_the_door(""))
            case SignedOut():
                self._show(replace(self._at_the_door(event.text), digits=False))
            case _:
                pass

    def sign_in(self, login: str, password: str, code: str, *, incomplete: str) -> None:
        """Ask for a session, by key or by digits; with a field empty the page says `incomplete` instead."""
        login = login.strip().lower()
        code = "".join(code.split())
        if not (login and password and (code or not self._state.digits)):
            self._show(replace(self._state, login=login, message=incomplete, wrong=True))
            return
        self._show(replace(self._state, login=login, busy=True, message="", wrong=False, registered=False))
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

    def turn_factor(self) -> None:
        """Turn from the key to six digits, or back."""
        self._show(replace(self._state, digits=not self._state.digits, message="", wrong=False))

    def give_pin(self, pin: str) -> None:
        """Hand the key its PIN; an empty one is not sent."""
        if pin and self._state.asks is not None and self._state.asks.step is KeyStep.PIN:
            self._show(replace(self._state, asks=replace(self._state.asks, step=KeyStep.WORKING, tries=None)))
            self._port.send(GiveKeyPin(pin))

    def give_up(self) -> None:
        """Ask the key no more; what comes of it is heard as a refusal."""
        if self._state.stage is Stage.KEY:
            self._port.send(GiveKeyUp())

    def first_time(self, login: str) -> None:
        """Turn to the fields of the first sign-in."""
        self._turn(Stage.FIRST_TIME, login.strip().lower())

    def back(self) -> None:
        """Turn to the ordinary fields; a secret shown is forgotten."""
        self._turn(Stage.SIGN_IN, self._state.login)

    def _turn(self, stage: Stage, login: str) -> None:
        # What was asked before is still on its way: a key that it asks must be told to its person.
        self._show(replace(self._at_the_door(""), stage=stage, login=login, busy=self._state.busy))

    def _at_the_door(self, message: str) -> State:
        return replace(
            self._state,
            stage=Stage.SIGN_IN,
            busy=False,
            message=message,
            wrong=False,
            secret=None,
            asks=None,
            registered=False,
        )

    def _refused(self, text: str) -> None:
        asks = self._state.asks
        stage = self._state.stage
        if stage is Stage.KEY:
            stage = Stage.FIRST_TIME if asks is not None and asks.registering else Stage.SIGN_IN
        self._show(replace(self._state, stage=stage, busy=False, message=text, wrong=True, asks=None))

    def _asked(self, asks: KeyAsks) -> None:
        # A key that works on its own keeps the form in front that is there.
        stage = self._state.stage if asks.step is KeyStep.WORKING else Stage.KEY
        self._show(replace(self._state, stage=stage, asks=asks))

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
