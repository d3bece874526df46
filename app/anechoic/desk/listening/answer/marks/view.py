"""The row of proposed and confirmed error marks."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from anechoic.desk.listening.answer.shown import mark_chips
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State
from anechoic.rules.assembled import TRANSCRIPT
from anechoic.rules.marks import Mark
from anechoic.widgets.chips import ChipPressed, Chips, ChipSpec, ChipState, chips_width
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words

_LEAD = 190


class Marks(QWidget):
    """Shows the marks, and asks the presenter; hidden while there are none."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._folded = False
        self._all: tuple[ChipSpec, ...] = ()
        self._counted: ChipSpec | None = None
        self._fitted: tuple[tuple[ChipSpec, ...], int] | None = None
        self._lead = PlainLabel("", type="small", tone="ink3", wraps=True)
        self._lead.setFixedWidth(190)
        self._chips = Chips(label=words("desk.marks_count", n=2))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._lead)
        row.addWidget(self._chips, 1)
        self._chips.pressed.connect(self._on_pressed)
        self.hide()

    def fold(self, *, folded: bool) -> None:
        """Show one counted chip instead of all."""
        self._folded = folded

    def show_state(self, state: State) -> None:
        """Show the marks that the answer proposes now."""
        proposals, confirmed = state.choosing.proposals, state.draft.marks
        self.setVisible(bool(proposals))
        if not proposals:
            self.clear()
            return
        key = state.choosing.source
        name = "desk.marks_transcript" if key == TRANSCRIPT else "desk.marks"
        self._lead.setText(words(name, letter=key.upper()))
        self._lead.setVisible(not self._folded)
        self._lead.setFixedWidth(look_of(self).px(_LEAD))
        done = sum(one.mark in confirmed for one in proposals)
        said = words("desk.marks_confirmed", done=done, n=len(proposals))
        state_of = ChipState.ON if done == len(proposals) else ChipState.PROPOSED
        self._counted = ChipSpec(None, said, state_of, keys="M" if self._folded and done < len(proposals) else "")
        # The next one to confirm comes first: it is never the one that has no room.
        chips = mark_chips(proposals, confirmed)
        self._all = () if self._folded else tuple(sorted(chips, key=lambda one: one.state is ChipState.ON))
        self._fit()

    def clear(self) -> None:
        """Drop the texts."""
        self._all, self._counted, self._fitted = (), None, None
        self._chips.show_chips(())
        self._lead.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the marks on one row: where they are too many, the first of them and how many there are."""
        if self._counted is None:
            return
        wanted = (*self._all, self._counted), self._chips.width()
        if wanted == self._fitted:
            return
        self._fitted = wanted
        fewer = ((*self._all[:most], self._counted) for most in range(len(self._all) - 1, -1, -1))
        choices = (self._all or (self._counted,), *fewer)
        look, room = look_of(self), self._chips.width()
        self._chips.show_chips(next((one for one in choices if chips_width(one, look) <= room), choices[-1]))

    def _on_pressed(self, pressed: ChipPressed) -> None:
        if pressed.value is None or isinstance(pressed.value, Mark):
            self._presenter.mark(pressed.value)
