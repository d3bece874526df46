"""Panels over the work area of a review."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Panel, State
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.hints import Hint, HintsBar
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import words

_WAYS = ("go_on", "put_down", "break")
_ROWS = 8
"""Keys in one of the two columns of the list of keys."""


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
    """The keys of the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(words("supervisor.help"), note=words("supervisor.help_note"), parent=parent)
        rows = (
            ("A", "", "accept"),
            ("F", "", "fix"),
            ("R", "", "return"),
            ("1-9", "Ctrl 1-9", "choose"),
            ("Ctrl Enter", "Ctrl Enter", "confirm"),
            ("Up Down", "", "rows"),
            ("Enter", "", "open"),
            ("Space", "F5", "play"),
            ("Home", "F4", "replay"),
            ("Left Right", "F1 F2", "nudge"),
            ("S", "F8", "say_again"),
            ("L", "F9", "loop"),
            ("- + =", "Ctrl - = 0", "speed"),
            ("F7", "F7", "hold_to_play"),
            ("Esc", "Esc", "back"),
            ("Shift Esc", "Shift Esc", "stop"),
        )
        lines = QGridLayout()
        lines.setHorizontalSpacing(24)
        lines.setVerticalSpacing(0)
        for at, (bare, typing, name) in enumerate(rows):
            bar = HintsBar()
            bar.setProperty("panel", "read")
            end = (Hint(typing, ""),) if typing not in {"", bare} else ()
            bar.set_hints((Hint(bare, words(f"supervisor.help_{name}")),), end=end)
            lines.addWidget(bar, at % _ROWS, at // _ROWS)
        self.body.addLayout(lines)
        self.body.addStretch(1)
        close = ActButton(words("supervisor.help_close"), keys="Esc")
        close.acted.connect(self.close_over)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)


class OverPanels:
    """Both panels of the page, at most one open.

    Args:
        presenter: asked when something is chosen.
        area: the area they lie over: never the sound.
    """

    def __init__(self, presenter: ReviewsPresenter, area: QWidget) -> None:
        self._presenter = presenter
        self._stopped = StoppedPanel(presenter, area)
        self._panels: dict[Panel, OverPanel] = {Panel.STOPPED: self._stopped, Panel.HELP: HelpPanel(area)}
        self._open = Panel.NONE
        for panel in self._panels.values():
            panel.closed.connect(self._on_closed)

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
