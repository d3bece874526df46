"""The rail with the verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Form, State, Way
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.no_copy import Edited, NoCopyEdit
from anechoic.widgets.panel import hairline
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.tip.said import set_tip
from anechoic.widgets.words import told, words

_CARDS = {"accept": Act.ACCEPT, "fix": Act.FIX, "return": Act.RETURN}


class VerdictRail(QFrame):
    """Shows how the verdict stands, and asks."""

    asked = Signal(str)
    """`accept`, `fix` or `return`: a card was chosen."""
    confirmed = Signal()
    """The prepared verdict is to be given."""
    cancelled = Signal()
    """Nothing is to be prepared after all."""

    def __init__(self, presenter: ReviewsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setProperty("panel", "surface")
        self._shown = -1
        self._cards = {
            name: ActCard(
                name, words(f"supervisor.verdict_{name}"), words(f"supervisor.verdict_{name}_note"), keys="", high=58
            )
            for name in _CARDS
        }
        self._caption = PlainLabel(words("supervisor.comment"), type="small", tone="ink2", wraps=True)
        self.comment = NoCopyEdit(limit=2_000, label=words("supervisor.comment"))
        self.comment.setPlaceholderText(words("supervisor.comment_hint"))
        self._gate = Sign("", icon="ear")
        self._lack = PlainLabel("", type="small", tone="amber", wraps=True)
        self._message = PlainLabel("", type="small", tone="stop", wraps=True)
        self._confirm = ActButton("", kind=ButtonKind.PRIMARY, tall=True)
        self._cancel = ActButton("", icon="x", tall=True)
        self._cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._cancel.setAccessibleName(words("supervisor.cancel"))
        set_tip(self._cancel, words("supervisor.cancel"))
        self._lay_out()
        for card in self._cards.values():
            card.chosen.connect(self._on_card)
        self.comment.edited.connect(self._on_comment)
        self._confirm.acted.connect(self.confirmed)
        self._cancel.acted.connect(self.cancelled)

    def show_keys(self, told: ToldKeys) -> None:
        """Put the keys that act on cards and button."""
        for name, act in _CARDS.items():
            self._cards[name].set_keys(told.cap(act))
        self._confirm.set_keys(told.cap(Act.SUBMIT))

    def show_state(self, state: State) -> None:
        """Show how the verdict stands."""
        for name, card in self._cards.items():
            card.set_on(on=state.form.value == name)
            card.setEnabled(state.way is Way.OPEN)
        if state.revision != self._shown:
            self._shown = state.revision
            self.comment.show_text(state.judgement.comment)
        returns = state.form is Form.RETURN
        self._caption.setText(words("supervisor.comment_needed" if returns else "supervisor.comment"))
        self._show_gate(state)
        lack = words(f"supervisor.lack_{state.lack.value}") if state.lack is not None else ""
        self._lack.setText(lack)
        self._lack.setVisible(bool(lack))
        self._message.setText(told(state.message))
        self._message.set_tone("stop" if state.wrong else "ink2")
        self._message.setVisible(bool(state.message))
        prepared = state.form is not Form.NONE
        if prepared:
            self._confirm.setText(words(f"supervisor.confirm_{state.form.value}"))
        self._confirm.setVisible(prepared)
        self._cancel.setVisible(prepared)
        self._confirm.set_busy(words("supervisor.deciding") if state.way is Way.DECIDING else "")

    def clear(self) -> None:
        """Drop what was typed."""
        self.comment.show_text("")

    def _show_gate(self, state: State) -> None:
        if state.item is None:
            done = words(f"supervisor.done_{state.done.value}") if state.done is not None else ""
            self._gate.show_sign(done, icon="check" if done else "ear")
        elif state.gate_open:
            self._gate.show_sign(words("supervisor.gate_open"), icon="circle-check", tone="ok")
        else:
            self._gate.show_sign(words("supervisor.gate_closed", percent=int(state.heard * 100)), icon="ear")

    def _on_card(self, chosen: CardChosen) -> None:
        self.asked.emit(str(chosen.value))

    def _on_comment(self, edited: Edited) -> None:
        self._presenter.set_comment(edited.text)

    def _lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(words("supervisor.verdict"), type="head"))
        for card in self._cards.values():
            column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(self._caption)
        column.addWidget(self.comment, 3)
        self.comment.setMinimumHeight(look_of(self).px(64))
        self.comment.setMaximumHeight(look_of(self).px(176))
        column.addSpacing(8)
        column.addWidget(hairline())
        column.addWidget(self._gate)
        column.addWidget(self._lack)
        column.addWidget(self._message)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._confirm, 1)
        row.addWidget(self._cancel)
        column.addLayout(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(area)
