"""The window before anybody is signed in: the sign-in page, and what the workstation says to it.

Nothing of sound, of clips or of other pages is loaded here: a start waits for this much and no more. The rest of the
room (`window`) is loaded and built behind it, and takes over what the workstation says.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from anechoic.desk.signin.presenter import SignInPresenter, Stage
from anechoic.desk.signin.presenter import State as SignInState
from anechoic.desk.signin.view import SignInView
from anechoic.station.port import (
    Event,
    Failed,
    LinkChanged,
    Port,
    ShowSecret,
    SignInRefused,
    StationReady,
    StationStands,
)
from anechoic.widgets.bridge import PortBridge
from anechoic.widgets.shell.appearance import Appearance, AppearancePresenter
from anechoic.widgets.shell.bar import BarPresenter
from anechoic.widgets.shell.language_choice import LanguageChoice, LanguagePresenter
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.window import ShellWindow
from anechoic.widgets.theme.look import Scale, look_of
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import theme

_OF_THE_STATION: Final = (StationReady, StationStands, LinkChanged)
"""Said once and meant for every page: whoever comes later is told."""
_OF_SIGNING_IN: Final = (SignInRefused, ShowSecret, Failed)
"""Nobody else has to do with these while nobody is signed in."""


@dataclass(frozen=True)
class SessionEnded:
    """A session is over; `text` says why when the person did not ask for it."""

    text: str


class Front(QObject):
    """The sign-in page of one window.

    Args:
        port: the workstation.
        window: not yet furnished, or new.
        said: a sentence for the sign-in page, from the session before.
        appearance: theme and text size until somebody signs in who chose others.
        language: what the program speaks by now (`widgets.language.speak`).
    """

    session_ended = Signal(object)
    """`SessionEnded`: texts and names stay in Qt's memory, so the process that showed them must end now."""
    needed = Signal()
    """Something is said that the sign-in page cannot take alone: who hears it calls `hand_over` before it returns."""
    closing = Signal()
    """Work is to be put away now, while the workstation still listens."""

    def __init__(
        self,
        port: Port,
        window: ShellWindow,
        *,
        said: str = "",
        appearance: Appearance = Appearance(),  # noqa: B008 - frozen
        language: LanguageChoice = LanguageChoice(),  # noqa: B008 - frozen
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.window = window
        window.furnish()
        self.appearance = AppearancePresenter(appearance, self)
        self.language = LanguagePresenter(language, self)
        self.sign_in = SignInPresenter(port, self, said=said)
        self.bar = BarPresenter(self)
        self._hear: Callable[[Event], None] | None = None
        self._of_the_station: list[Event] = []
        self._closed = False
        window.add_page(Place.SIGN_IN, SignInView(self.sign_in, self.appearance, self.language))
        window.bar.show_state(self.bar.state)
        self.bar.changed.connect(window.bar.show_state)
        self.appearance.changed.connect(self._wear)
        self.language.chosen.connect(lambda _: self._begin_in_language(self.sign_in.state))
        self.sign_in.changed.connect(self._begin_in_language)
        window.closing.connect(self.close)
        window.go(Place.SIGN_IN)
        self.bridge = PortBridge(port, parent=self)
        self.bridge.happened.connect(self._on_happened)

    def hand_over(self, hear: Callable[[Event], None]) -> tuple[Event, ...]:
        """Let `hear` have every event from now on, and give what the station said so far to all."""
        self._hear = hear
        return self.of_the_station

    @property
    def of_the_station(self) -> tuple[Event, ...]:
        """What the station said to all before somebody else took over."""
        return tuple(self._of_the_station)

    def end_session(self, text: str = "") -> None:
        """Say that this process has to end with its session."""
        self.session_ended.emit(SessionEnded(text))

    def close(self) -> None:
        """Put work away and close the workstation. Safe to call twice."""
        if not self._closed:
            self._closed = True
            self.closing.emit()
            self.bridge.close()

    def _on_happened(self, event: Event) -> None:
        if self._hear is None and not isinstance(event, (*_OF_THE_STATION, *_OF_SIGNING_IN)):
            self.needed.emit()
        if self._hear is not None:
            self._hear(event)
            return
        if isinstance(event, _OF_THE_STATION):
            self._of_the_station.append(event)
        self.bar.hear(event)
        self.sign_in.hear(event)

    def _begin_in_language(self, state: SignInState) -> None:
        choice = self.language.state
        asked = choice.by_hand and choice.language is not self.language.spoken
        # A secret is shown this once, and an answer is on its way: both are waited for. Else nothing is lost.
        if asked and self.window.place is Place.SIGN_IN and not state.busy and state.stage is not Stage.SECRET:
            self.end_session()

    def _wear(self, appearance: Appearance) -> None:
        apply(
            self.window,
            theme(appearance.theme),
            Scale(appearance.percent),
            reduced_motion=look_of(self.window).reduced_motion,
        )
