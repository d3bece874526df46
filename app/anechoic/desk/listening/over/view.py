"""Panels over the work area of the desk."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtWidgets import QGridLayout, QWidget

from anechoic.desk.listening.over.more.view import CommentPanel, SurePanel
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import Panel, State
from anechoic.rules.task import Flag, SkipReason
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.fields import LineField
from anechoic.widgets.key_list import KeyList
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import told, words

_REASONS = tuple(reason for reason in SkipReason if reason is not SkipReason.HAND_OVER)
"""Handing over belongs to the stop key."""


class DeskPanel(Protocol):
    """What every panel over the work can."""

    def open_over(self, first: QWidget | None = None) -> None:
        """Open."""

    def close_over(self) -> None:
        """Close."""

    def show_state(self, state: State, /) -> None:
        """Follow the desk while it is open."""

    def choose(self, number: int, /) -> None:
        """Take a digit."""

    def count(self) -> int:
        """Give how many digits choose something."""
        ...


class FlagsPanel(OverPanel):
    """The flags, each a card that goes on and off with its digit."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.flags"), note=words("desk.flags_note"), low=True, parent=parent)
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

    def count(self) -> int:
        """Give how many digits choose something."""
        return len(Flag)

    def _on_chosen(self, chosen: CardChosen) -> None:
        if isinstance(chosen.value, Flag):
            self._presenter.toggle_flag(chosen.value)


class SkipPanel(OverPanel):
    """Reasons to give a clip back; `other` wants a note."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.skip_title"), note=words("desk.skip_note"), low=True, parent=parent)
        self._presenter = presenter
        cards: list[ActCard] = []
        for number, reason in enumerate(_REASONS, start=1):
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
        self._wanted.setText(told(state.message))
        self._wanted.setVisible(bool(state.message))

    def choose(self, number: int) -> None:
        """Take a digit."""
        if 1 <= number <= len(_REASONS):
            self._skip(_REASONS[number - 1])

    def count(self) -> int:
        """Give how many digits choose something."""
        return len(_REASONS)

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


class HelpPanel(OverPanel):
    """The keys that act at the desk, from the map in use."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("keymap.help"), note=words("keymap.help_note"), parent=parent)
        close = ActButton(words("keymap.help_close"), keys="Esc")
        close.acted.connect(presenter.go_on)
        self.head.addWidget(close)
        self._list = KeyList(label=words("keymap.help"))
        self.body.addWidget(self._list)

    def show_keys(self, told: ToldKeys) -> None:
        """Show another map, or other labels."""
        self._list.show_keys(told)

    def open_over(self, first: QWidget | None = None) -> None:
        """Open with the focus on the list, which scrolls."""
        super().open_over(first or self._list)

    def show_state(self, _state: State) -> None:
        """Stay as it is."""

    def choose(self, _number: int) -> None:
        """Digits do nothing here."""

    def count(self) -> int:
        """Nothing is chosen here."""
        return 0


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
        area: the work area they lie over, all or in part.
        wide: the work area with the rail, for the table of keys.
        more: panels made elsewhere.
    """

    def __init__(
        self, presenter: ListeningPresenter, area: QWidget, wide: QWidget, more: Mapping[Panel, DeskPanel]
    ) -> None:
        self._presenter = presenter
        self._help = HelpPanel(presenter, wide)
        self.comment = CommentPanel(presenter, area)
        self._panels: dict[Panel, DeskPanel] = {
            Panel.FLAGS: FlagsPanel(presenter, area),
            Panel.SKIP: SkipPanel(presenter, area),
            Panel.SURE: SurePanel(presenter, area),
            Panel.COMMENT: self.comment,
            Panel.HELP: self._help,
            **more,
        }
        self._open = Panel.NONE
        for panel in self._panels.values():
            assert isinstance(panel, OverPanel)
            panel.closed.connect(self._on_closed)
            # Its border says enough; the ring would reach over the bars around it.
            panel.setProperty("noRing", True)

    def cover(self, area: QWidget) -> None:
        """Lie over another part of the work; the table of keys takes all there is, as ever."""
        for panel in self._panels.values():
            if panel is not self._help:
                assert isinstance(panel, OverPanel)
                panel.cover(area)

    def lies_over(self, state: State) -> bool:
        """Say whether one lies over the work in a state."""
        return state.panel in self._panels

    def show_keys(self, told: ToldKeys) -> None:
        """Show another map of keys, or other labels."""
        self._help.show_keys(told)

    def show_state(self, state: State) -> None:
        """Open and close as the state says; the stop has a page of its own."""
        wanted = state.panel if state.panel in self._panels else Panel.NONE
        if wanted is not self._open:
            # None is open in between: one that closes for another must not take that one away.
            before, self._open = self._open, Panel.NONE
            if before is not Panel.NONE:
                self._panels[before].close_over()
            self._open = wanted
            if wanted is not Panel.NONE:
                self._panels[wanted].show_state(state)
                self._panels[wanted].open_over()
        if wanted is not Panel.NONE:
            self._panels[wanted].show_state(state)

    def choose(self, number: int) -> bool:
        """Hand a digit to the open panel; say whether one is open."""
        if self._open is Panel.NONE:
            return False
        self._panels[self._open].choose(number)
        return True

    def count(self) -> int:
        """Give how many digits choose something in the open panel."""
        return 0 if self._open is Panel.NONE else self._panels[self._open].count()

    def _on_closed(self) -> None:
        if self._presenter.state.panel is not Panel.NONE and self._presenter.state.panel is self._open:
            self._presenter.go_on()
