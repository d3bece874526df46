"""Panels over the work area of a review."""

from PySide6.QtWidgets import QWidget

from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Panel, State
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.key_list import KeyList
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import words

_WAYS = ("go_on", "put_down", "break")


class StoppedPanel(OverPanel):
    """The calm after the stop key: every way on is equal, nothing is asked."""

    def __init__(self, presenter: ReviewsPresenter, parent: QWidget) -> None:
        super().__init__(words("supervisor.stopped"), parent=parent)
        self._presenter = presenter
        self.body.addWidget(PlainLabel(words("supervisor.stopped_lead"), tone="ink2", wraps=True))
        for number, name in enumerate(_WAYS, start=1):
            note = words(f"supervisor.stopped_{name}_note")
            card = ActCard(name, words(f"supervisor.stopped_{name}"), note, keys=str(number), high=52)
            card.chosen.connect(self._on_chosen)
            self.body.addWidget(card)
        self.body.addStretch(1)

    def choose(self, number: int) -> None:
        """Take a digit."""
        if 1 <= number <= len(_WAYS):
            self._do(_WAYS[number - 1])

    def _on_chosen(self, chosen: CardChosen) -> None:
        self._do(str(chosen.value))

    def _do(self, name: str) -> None:
        self._presenter.go_on()
        if name == "put_down":
            self._presenter.put_down()
        elif name == "break":
            self._presenter.leave()


class HelpPanel(OverPanel):
    """The keys that act on the page, from the map in use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(words("keymap.help"), note=words("keymap.help_note"), parent=parent)
        close = ActButton(words("keymap.help_close"), keys="Esc")
        close.acted.connect(self.close_over)
        self.head.addWidget(close)
        self._list = KeyList(label=words("keymap.help"))
        self.body.addWidget(self._list)

    def show_keys(self, told: ToldKeys) -> None:
        """Show another map, or other labels."""
        self._list.show_keys(told)

    def open_over(self, first: QWidget | None = None) -> None:
        """Open with the focus on the list, which scrolls."""
        super().open_over(first or self._list)


class OverPanels:
    """Both panels of the page, at most one open.

    Args:
        presenter: asked when something is chosen.
        area: the area they lie over: never the sound.
    """

    def __init__(self, presenter: ReviewsPresenter, area: QWidget) -> None:
        self._presenter = presenter
        self._stopped = StoppedPanel(presenter, area)
        self._help = HelpPanel(area)
        self._panels: dict[Panel, OverPanel] = {Panel.STOPPED: self._stopped, Panel.HELP: self._help}
        self._open = Panel.NONE
        for panel in self._panels.values():
            panel.closed.connect(self._on_closed)

    def show_keys(self, told: ToldKeys) -> None:
        """Show another map of keys, or other labels."""
        self._help.show_keys(told)

    def show_state(self, state: State) -> None:
        """Open and close as the state says."""
        if state.panel is self._open:
            return
        before, self._open = self._open, state.panel
        if before is not Panel.NONE:
            self._panels[before].close_over()
        if state.panel is not Panel.NONE:
            self._panels[state.panel].open_over()

    def choose(self, number: int) -> bool:
        """Hand a digit to the open panel; say whether one is open."""
        if self._open is Panel.STOPPED:
            self._stopped.choose(number)
        return self._open is not Panel.NONE

    def _on_closed(self) -> None:
        if self._presenter.state.panel is not Panel.NONE and self._presenter.state.panel is self._open:
            self._presenter.go_on()
