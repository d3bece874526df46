"""Calm pages of the desk: after the stop key, after a clip was let go, and between two clips."""

from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import Panel, State
from anechoic.rules.task import SkipReason
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.page import FullPage, FullPageState, PageAct, PageActed, PageChoice
from anechoic.widgets.words import told, words

_ICONS = {"go_on": "play", "give_back": "undo-2", "hand_over": "heart-handshake", "break": "coffee", "next": "leaf"}
_STOPPED = ("go_on", "give_back", "hand_over", "break")
_WITHOUT_CLIP = ("go_on", "break")
_LET_GO = ("next", "break")


class StoppedPage(FullPage):
    """The calm after the stop key: every way on is equal, nothing is asked, and the stop itself can be taken back."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self._names: tuple[str, ...] = ()
        self._may_undo = False
        self.acted.connect(self._on_acted)

    def show_desk(self, state: State) -> None:
        """Offer what can be done now: without a clip there is none to let go."""
        let_go = state.panel is Panel.LET_GO
        self._names = _LET_GO if let_go else _STOPPED if state.item is not None else _WITHOUT_CLIP
        choices = tuple(
            PageChoice(name, _title(name), _note(name), str(at), _ICONS[name])
            for at, name in enumerate(self._names, start=1)
        )
        undo = PageAct("undo", words("day.undo_stop"), keys="Z", icon="rotate-ccw")
        self._may_undo = state.may_take_back if let_go else state.item is not None
        acts = (undo,) if self._may_undo else ()
        title, lead = ("day.let_go", "day.let_go_lead") if let_go else ("desk.stopped", "day.stopped_lead")
        said = told(state.message) if state.message else words(lead)
        self.show_state(FullPageState(words(title), said, choices=choices, acts=acts, icon="volume-x"))

    def act(self, acted: Acted) -> None:
        """Take a key: a digit, the undo, or the way out."""
        if acted.act is Act.TAKE and acted.digit is not None:
            self.choose(acted.digit)
        elif acted.act is Act.UNDO_STOP:
            self.undo()
        elif acted.act is Act.ESCAPE:
            self._escape()

    def choose(self, number: int) -> None:
        """Take a digit."""
        if 1 <= number <= len(self._names):
            self._do(self._names[number - 1])

    def undo(self) -> None:
        """Take the stop back: the clip is there again, silent."""
        self._presenter.undo_stop()

    @property
    def may_undo(self) -> bool:
        """Whether there is a stop to take back."""
        return self._may_undo

    def _escape(self) -> None:
        """After a clip was let go, go to the queue: Esc must not bring another one."""
        if self._presenter.state.panel is Panel.LET_GO:
            self._presenter.leave()
        else:
            self._presenter.go_on()

    def count(self) -> int:
        """Give how many ways there are."""
        return len(self._names)

    def _on_acted(self, acted: PageActed) -> None:
        self._do(acted.name)

    def _do(self, name: str) -> None:
        match name:
            case "undo":
                self.undo()
            case "give_back":
                self._presenter.let_go(SkipReason.TOO_MUCH)
            case "hand_over":
                self._presenter.let_go(SkipReason.HAND_OVER)
            case "break":
                self._presenter.rest()
            case _:
                self._presenter.go_on()


def _title(name: str) -> str:
    return words(f"desk.stopped_{name}") if name in {"go_on", "break"} else words(f"day.stopped_{name}")


def _note(name: str) -> str:
    return words("desk.stopped_go_on_note") if name == "go_on" else words(f"day.stopped_{name}_note")


class BetweenPage(FullPage):
    """No clip is open: why, if there is a why, and the ways on."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self.acted.connect(self._on_acted)

    def show_desk(self, state: State) -> None:
        """Say what happened, or that the next clip is on its way."""
        leave = PageAct("leave", words("desk.between_leave"), keys="Esc")
        if state.message:
            following = PageAct("next", words("desk.between_next"), keys="Enter", primary=True)
            made = FullPageState(words("desk.between"), told(state.message), acts=(following, leave))
        else:
            made = FullPageState(words("desk.waiting"), words("desk.waiting_lead"), acts=(leave,))
        self.show_state(made)

    def _on_acted(self, acted: PageActed) -> None:
        if acted.name == "next":
            self._presenter.open_next()
        else:
            self._presenter.leave()
