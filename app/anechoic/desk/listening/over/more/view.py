"""How sure, and the comment, over the work."""

from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.no_copy import Edited
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.words import words

_DEGREES = 4


class SurePanel(OverPanel):
    """Four degrees, each a card with its digit; choosing one closes the panel."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.sure"), parent=parent)
        self._presenter = presenter
        self._cards: dict[int, ActCard] = {}
        for degree in range(1, _DEGREES + 1):
            card = ActCard(degree, words(f"desk.sure_{degree}"), "", keys=str(degree), high=40)
            card.chosen.connect(self._on_chosen)
            self._cards[degree] = card
            self.body.addWidget(card)
        self.body.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show the degree chosen."""
        for degree, card in self._cards.items():
            card.set_on(on=degree == state.draft.confidence)

    def choose(self, number: int) -> None:
        """Take a digit."""
        if number in self._cards:
            self._presenter.set_confidence(number)
            self._presenter.go_on()

    def count(self) -> int:
        """Give how many digits choose something."""
        return _DEGREES

    def _on_chosen(self, chosen: CardChosen) -> None:
        if isinstance(chosen.value, int):
            self.choose(chosen.value)


class CommentPanel(OverPanel):
    """The comment, with room to write."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget) -> None:
        super().__init__(words("desk.comment"), parent=parent)
        self._presenter = presenter
        close = ActButton(words("keymap.help_close"), keys="Esc")
        close.acted.connect(presenter.go_on)
        self.head.addWidget(close)
        self.edit = SpelledEdit(limit=2_000, label=words("desk.comment"))
        self.edit.setPlaceholderText(words("desk.comment_hint"))
        self.edit.edited.connect(self._on_edited)
        self.body.addWidget(self.edit, 1)

    def open_over(self, first: QWidget | None = None) -> None:
        """Open with the caret in the comment."""
        self.edit.show_text(self._presenter.state.draft.comment)
        super().open_over(first or self.edit)

    def close_over(self) -> None:
        """Hold no text while closed."""
        super().close_over()
        self.edit.show_text("")

    def show_state(self, _state: State) -> None:
        """Only the person changes it while it is open."""

    def choose(self, _number: int) -> None:
        """Digits are written here."""

    def count(self) -> int:
        """Nothing is chosen here."""
        return 0

    def _on_edited(self, edited: Edited) -> None:
        self._presenter.set_comment(edited.text)
