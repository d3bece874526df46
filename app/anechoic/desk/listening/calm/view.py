"""Calm pages of the desk: after the stop key, and between two clips."""

from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State
from anechoic.rules.task import SkipReason
from anechoic.widgets.page import FullPage, FullPageState, PageAct, PageActed, PageChoice
from anechoic.widgets.words import told, words

_ICONS = {"go_on": "play", "give_back": "undo-2", "break": "coffee"}


class StoppedPage(FullPage):
    """The calm after the stop key: every way on is equal, nothing is asked."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self._names: tuple[str, ...] = ()
        self.acted.connect(self._on_acted)

    def show_desk(self, state: State) -> None:
        """Offer what can be done now: without a clip there is none to give back."""
        self._names = ("go_on", "give_back", "break") if state.item is not None else ("go_on", "break")
        choices = tuple(
            PageChoice(name, words(f"desk.stopped_{name}"), words(f"desk.stopped_{name}_note"), str(at), _ICONS[name])
            for at, name in enumerate(self._names, start=1)
        )
        self.show_state(
            FullPageState(words("desk.stopped"), words("desk.stopped_lead"), choices=choices, icon="volume-x")
        )

    def choose(self, number: int) -> None:
        """Take a digit."""
        if 1 <= number <= len(self._names):
            self._do(self._names[number - 1])

    def count(self) -> int:
        """Give how many ways there are."""
        return len(self._names)

    def _on_acted(self, acted: PageActed) -> None:
        self._do(acted.name)

    def _do(self, name: str) -> None:
        if name == "give_back":
            self._presenter.skip(SkipReason.TOO_MUCH, "", note_needed="")
            return
        self._presenter.go_on()
        if name == "break":
            self._presenter.leave()


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
