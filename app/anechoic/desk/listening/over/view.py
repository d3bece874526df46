"""Panels over the work area of the desk."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from anechoic.desk.listening.presenter import ListeningPresenter, Panel, State
from anechoic.rules.task import Flag, SkipReason
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.fields import LineField
from anechoic.widgets.hints import Hint, HintsBar
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import words


class FlagsPanel(OverPanel):
    """The flags, each a card that goes on and off with its digit."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.flags"), note=words("desk.flags_note"), parent=parent)
        self._presenter = presenter
        self._cards: dict[Flag, ActCard] = {}
        for number, flag in enumerate(Flag, start=1):
            card = ActCard(
                flag, words(f"desk.flag_{flag.value}"), words(f"desk.flag_{flag.value}_note"), keys=str(number), high=50
            )
            card.chosen.connect(self._on_chosen)
            self._cards[flag] = card
        self.body.addLayout(_in_two_columns(tuple(self._cards.values())))
        self.body.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show which flags are on."""
        for flag, card in self._cards.items():
            card.set_on(on=flag in state.draft.flags)

    def choose(self, number: int) -> None:
        """Take a digit."""
        flags = list(Flag)
        if 1 <= number <= len(flags):
            self._presenter.toggle_flag(flags[number - 1])

    def _on_chosen(self, chosen: CardChosen) -> None:
        if isinstance(chosen.value, Flag):
            self._presenter.toggle_flag(chosen.value)


class SkipPanel(OverPanel):
    """Reasons to give a clip back; `other` wants a note."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.skip_title"), note=words("desk.skip_note"), parent=parent)
        self._presenter = presenter
        cards: list[ActCard] = []
        for number, reason in enumerate(SkipReason, start=1):
            card = ActCard(
                reason,
                words(f"desk.skip_{reason.value}"),
                words(f"desk.skip_{reason.value}_note"),
                keys=str(number),
                high=50,
            )
            card.chosen.connect(self._on_chosen)
            cards.append(card)
        self.body.addLayout(_in_two_columns(cards))
        self._why = LineField(label=words("desk.skip_why"), hint=words("desk.skip_why"), limit=2_000)
        self._why.submitted.connect(lambda _: self._skip(SkipReason.OTHER))
        self._wanted = PlainLabel("", type="small", tone="stop", wraps=True)
        self.body.addWidget(self._why)
        self.body.addWidget(self._wanted)
        self.body.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show the sentence when a note is wanted."""
        self._wanted.setText(state.message)
        self._wanted.setVisible(bool(state.message))

    def choose(self, number: int) -> None:
        """Take a digit."""
        reasons = list(SkipReason)
        if 1 <= number <= len(reasons):
            self._skip(reasons[number - 1])

    def close_over(self) -> None:
        """Forget the note with the panel."""
        self._why.show_text("")
        super().close_over()

    def _on_chosen(self, chosen: CardChosen) -> None:
        if isinstance(chosen.value, SkipReason):
            self._skip(chosen.value)

    def _skip(self, reason: SkipReason) -> None:
        self._presenter.skip(reason, self._why.text(), note_needed=words("desk.skip_note_needed"))
        if reason is SkipReason.OTHER and not self._why.text().strip():
            self._why.setFocus()


class StoppedPanel(OverPanel):
    """The calm after the stop key: every way on is equal, nothing is asked."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.stopped"), parent=parent)
        self._presenter = presenter
        self.body.addWidget(PlainLabel(words("desk.stopped_lead"), type="lead", tone="ink2", wraps=True))
        self.body.addSpacing(8)
        for number, name in enumerate(("go_on", "give_back", "break"), start=1):
            card = ActCard(name, words(f"desk.stopped_{name}"), words(f"desk.stopped_{name}_note"), keys=str(number))
            card.chosen.connect(self._on_chosen)
            self.body.addWidget(card)
        self.body.addStretch(1)

    def show_state(self, _state: State) -> None:
        """Stay as it is."""

    def choose(self, number: int) -> None:
        """Take a digit."""
        names = ("go_on", "give_back", "break")
        if 1 <= number <= len(names):
            self._do(names[number - 1])

    def _on_chosen(self, chosen: CardChosen) -> None:
        self._do(str(chosen.value))

    def _do(self, name: str) -> None:
        if name == "go_on":
            self._presenter.go_on()
        elif name == "give_back":
            self._presenter.skip(SkipReason.TOO_MUCH, "", note_needed="")
        else:
            self._presenter.go_on()
            self._presenter.leave()


class HelpPanel(OverPanel):
    """The keys of the desk."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.help"), note=words("desk.help_note"), parent=parent)
        rows = (
            ("Space", "F5", "play"),
            ("Home", "F4", "replay"),
            ("Left Right", "F1 F2", "nudge"),
            ("S", "F8", "say_again"),
            ("L", "F9", "loop"),
            ("[ ]", "", "selection"),
            ("1-6", "Ctrl 1-6", "take"),
            ("E", "", "mend"),
            ("W", "", "own"),
            ("F", "Ctrl F", "flag"),
            ("K", "Ctrl K", "skip"),
            ("Ctrl Enter", "Ctrl Enter", "submit"),
            ("U", "F6", "take_back"),
            ("Shift Esc", "Shift Esc", "stop"),
        )
        lines = QGridLayout()
        lines.setHorizontalSpacing(32)
        lines.setVerticalSpacing(0)
        half = (len(rows) + 1) // 2
        for at, (bare, typing, name) in enumerate(rows):
            bar = HintsBar()
            bar.setProperty("panel", "read")
            end = (Hint(typing, words("desk.help_typing")),) if typing else ()
            bar.set_hints((Hint(bare, words(f"desk.help_{name}")),), end=end)
            lines.addWidget(bar, at % half, at // half)
        self.body.addLayout(lines)
        self.body.addStretch(1)
        close = ActButton(words("desk.help_close"), keys="Esc")
        close.acted.connect(self.close_over)
        self.body.addWidget(close)
        self._presenter = presenter

    def show_state(self, _state: State) -> None:
        """Stay as it is."""

    def choose(self, _number: int) -> None:
        """Digits do nothing here."""


def _in_two_columns(cards: Sequence[ActCard]) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(8)
    half = (len(cards) + 1) // 2
    for at, card in enumerate(cards):
        grid.addWidget(card, at % half, at // half)
    return grid


class OverPanels:
    """All panels of the desk, at most one open.

    Args:
        presenter: asked when something is chosen.
        area: the work area they lie over.
    """

    def __init__(self, presenter: ListeningPresenter, area: QWidget) -> None:
        self._presenter = presenter
        self._panels: dict[Panel, FlagsPanel | SkipPanel | StoppedPanel | HelpPanel] = {
            Panel.FLAGS: FlagsPanel(presenter, area),
            Panel.SKIP: SkipPanel(presenter, area),
            Panel.STOPPED: StoppedPanel(presenter, area),
            Panel.HELP: HelpPanel(presenter, area),
        }
        self._open = Panel.NONE
        for panel in self._panels.values():
            panel.closed.connect(self._on_closed)

    def show_state(self, state: State) -> None:
        """Open and close as the state says."""
        if state.panel is not self._open:
            before, self._open = self._open, state.panel
            if before is not Panel.NONE:
                self._panels[before].close_over()
            if state.panel is not Panel.NONE:
                self._panels[state.panel].open_over()
        if state.panel is not Panel.NONE:
            self._panels[state.panel].show_state(state)

    def choose(self, number: int) -> bool:
        """Hand a digit to the open panel; say whether one is open."""
        if self._open is Panel.NONE:
            return False
        self._panels[self._open].choose(number)
        return True

    def _on_closed(self) -> None:
        if self._presenter.state.panel is not Panel.NONE and self._presenter.state.panel is self._open:
            self._presenter.go_on()
