"""Full pages instead of work: nothing to hear, refused, signed out, stopped. Title, lead, what is safe, acts."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.cards import ActCard, CardChosen
from anechoic.widgets.mark import WedgeRow
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.look import look_of

_LOW, _LOWEST = 560, 340
"""Effective heights below which choices are laid closer, then two in a row: all must be seen without scrolling."""
_COLUMN = 640
"""Width of the column at 100 %: about 90 characters of lead."""


@dataclass(frozen=True, slots=True)
class PageAct:
    """A button of the page."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class PageChoice:
    """One of several equal choices, shown as a card."""

    name: str
    title: str
    note: str
    keys: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class FullPageState:
    """All a full page shows; empty parts are left out.

    Attributes:
        title: what is, never what somebody did wrong.
        lead: one or two sentences.
        badge: a short finding over the title, in red.
        safe: (what is safe, a sentence about it).
        choices: equal choices; then no act is primary.
        note: quiet words under the acts.
        wedges: the row of wedges over a centred page (nothing to hear).
        icon: an icon over the title.
    """

    title: str
    lead: str
    badge: str = ""
    safe: tuple[str, str] | None = None
    acts: tuple[PageAct, ...] = ()
    choices: tuple[PageChoice, ...] = ()
    note: str = ""
    wedges: bool = False
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PageActed:
    """The person pressed a button or chose a card, by its name."""

    name: str


class FullPage(QFrame):
    """A calm page. Add a panel beside it with `set_beside`."""

    acted = Signal(object)
    """`PageActed`."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "canvas")
        self._state: FullPageState | None = None
        self._column: QWidget | None = None
        self._low = self._lowest = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 32, 16, 32)
        self._row.setSpacing(48)
        self._row.addStretch(1)
        self._row.addStretch(1)
        self._beside: QWidget | None = None

    def show_state(self, state: FullPageState) -> None:
        """Show a state; the same one again changes nothing."""
        if state == self._state:
            return
        self._state = state
        self._low, self._lowest = self._lowness(state)
        self._show()

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        margin = 8 if self._low else 32
        self._row.setContentsMargins(16, margin, 16, margin)
        if self._column is not None:
            self._row.removeWidget(self._column)
            self._column.hide()
            self._column.deleteLater()
        self._column = self._build(state)
        # As wide as it may get; the rest goes to the sides.
        self._row.insertWidget(1, self._column, 100)
        self._column.show()
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.lead)

    def set_beside(self, panel: QWidget | None) -> None:
        """Put a panel (a list of checks) beside the column, or take it away."""
        if self._beside is not None:
            self._row.removeWidget(self._beside)
            self._beside.hide()
        self._beside = panel
        if panel is not None:
            self._row.insertWidget(self._row.count() - 1, panel, 0, Qt.AlignmentFlag.AlignVCenter)
            panel.show()

    def focus_first(self) -> None:
        """Give the focus to the first act or card."""
        if self._column is None:
            return
        for part in self._column.findChildren(QWidget):
            if isinstance(part, ActButton | ActCard):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column as many letters wide at every text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._column is not None:
            self._column.setMaximumWidth(look_of(self).px(_COLUMN) * (2 if self._lowest else 1))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay choices closer where there is little height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self._lowness(self._state)
        if low != (self._low, self._lowest):
            self._low, self._lowest = low
            self._show()

    def _lowness(self, state: FullPageState | None) -> tuple[bool, bool]:
        choices = bool(state.choices) if state is not None else False
        look, high = look_of(self), self.height()
        return choices and high < look.px(_LOW), choices and high < look.px(_LOWEST)

    def _build(self, state: FullPageState) -> QWidget:
        centred = state.wedges
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        made = QWidget(self)
        wide = look_of(self).px(_COLUMN)
        made.setMaximumWidth(wide if not self._lowest else 2 * wide)
        made.setMinimumWidth(min(wide, 560))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6 if self._low else 12)
        column.addStretch(1)
        if centred:
            column.addWidget(WedgeRow(), 0, across)
            column.addSpacing(24)
        if state.icon and not self._low:
            column.addWidget(Sign("", icon=state.icon, edge=32), 0, across)
        if state.badge:
            column.addWidget(Sign(state.badge, icon="circle-alert", tone="stop"), 0, across)
        title = PlainLabel(state.title, type="title", wraps=True)
        lead = PlainLabel(state.lead, type="text" if self._lowest else "lead", tone="ink2", wraps=True)
        for label in (title, lead):
            label.setAlignment(across | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        if state.safe:
            column.addWidget(_safe(*state.safe))
        column.addSpacing(4 if self._low else 20)
        self._add_choices(column, state)
        self._add_acts(column, state, centred=centred)
        if state.note:
            note = PlainLabel(state.note, type="small", tone="ink3", wraps=True)
            note.setAlignment(across)
            column.addWidget(note)
        column.addStretch(2 if centred else 1)
        return made

    def _add_choices(self, column: QVBoxLayout, state: FullPageState) -> None:
        grid = QGridLayout()
        grid.setSpacing(column.spacing())
        # In the lowest windows two stand beside each other, in the order they are read in.
        across = 2 if self._lowest else 1
        high = 66 if self._lowest else 52 if self._low else 76
        for at, choice in enumerate(state.choices):
            icon = "" if self._lowest else choice.icon
            card = ActCard(choice.name, choice.title, choice.note, keys=choice.keys, icon=icon, high=high)
            card.set_wraps(wraps=self._lowest)
            card.chosen.connect(self._on_chosen)
            grid.addWidget(card, at // across, at % across)
        column.addLayout(grid)

    def _add_acts(self, column: QVBoxLayout, state: FullPageState, *, centred: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        if centred:
            row.addStretch(1)
        for act in state.acts:
            kind = ButtonKind.PRIMARY if act.primary else ButtonKind.PLAIN
            button = ActButton(act.text, keys=act.keys, icon=act.icon, kind=kind, tall=True)
            button.acted.connect(lambda name=act.name: self.acted.emit(PageActed(name)))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _on_chosen(self, chosen: CardChosen) -> None:
        self.acted.emit(PageActed(str(chosen.value)))


def _safe(what: str, sentence: str) -> QFrame:
    made = QFrame()
    made.setProperty("panel", "safe")
    grid = QGridLayout(made)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Sign("", icon="circle-check", tone="ok"), 0, 0)
    grid.addWidget(PlainLabel(what, type="strong"), 0, 1)
    grid.addWidget(PlainLabel(sentence, tone="ink2", wraps=True), 1, 1)
    return made
