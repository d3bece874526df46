"""The approvals page: the requests, and the marked one in full."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from anechoic.supervisor.approvals.actions import Word
from anechoic.supervisor.approvals.alarms.view import AlarmLine
from anechoic.supervisor.approvals.matter.view import MatterPanel
from anechoic.supervisor.approvals.presenter import ApprovalsPresenter, State
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import KeyMap
from anechoic.widgets.keys.defaults import approval_keys
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.moments import moment
from anechoic.widgets.page import FullPage, FullPageState, PageAct, PageActed
from anechoic.widgets.panel import Panel
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.sign import Sign
from anechoic.widgets.table import Column, PlainTable, RowMarked, RowOpened, TableRow
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import told, words

_BESIDE = 1_100
"""Effective width (window divided by text scale) from which list and request stand side by side."""


class ApprovalsView(SilentPage):
    """Shows the presenter's state; decides nothing.

    Args:
        presenter: of this page.
        now: local time, for when something was asked.
        parent: takes it.
    """

    def __init__(
        self, presenter: ApprovalsPresenter, *, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._presenter = presenter
        self._table = PlainTable(
            (
                Column(words("supervisor.column_what")),
                Column(words("supervisor.column_asked"), strong=True, share=1),
                Column(words("supervisor.column_by")),
                Column(words("supervisor.column_at"), number=True),
            ),
            label=words("supervisor.approvals"),
        )
        self._list = Panel(words("supervisor.approvals"), note=words("supervisor.approvals_note"))
        self._done = Sign("", icon="circle-check", tone="ok")
        self._alarms = AlarmLine(now=now)
        self._matter = MatterPanel(presenter, now=now)
        self._blank = FullPage()
        self._both = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._stack = QStackedWidget()
        self._lay_out()
        self.setAccessibleName(words("supervisor.approvals"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self._table.marked.connect(self._on_marked)
        self._table.opened.connect(self._on_opened)
        self._blank.acted.connect(self._on_page)
        presenter.changed.connect(self._on_changed)
        self._on_changed(presenter.state)

    def keymap(self) -> KeyMap:
        """Give the keys of a list with two words."""
        return approval_keys()

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        state = self._presenter.state
        back = Hint("Esc", words("supervisor.hint_back"))
        if state.word is not None:
            return (Hint("Enter", words("supervisor.hint_yes")), Hint("Esc", words("supervisor.hint_no")))
        if state.row is None:
            return (back,)
        given = (
            Hint("A", words("supervisor.hint_approve")),
            Hint("D", words("supervisor.hint_decline")),
        )
        rows = Hint(("Up", "Down"), words("supervisor.hint_requests"))
        return (*(given if state.row.may_decide else ()), rows, back)

    def act(self, acted: Acted) -> bool:
        """Do what a key asks."""
        asked = {
            Act.NEXT_ROW: lambda: self._presenter.step(1),
            Act.PREVIOUS_ROW: lambda: self._presenter.step(-1),
            Act.ACCEPT: lambda: self._ask(approve=True),
            Act.DECLINE: lambda: self._ask(approve=False),
            Act.SUBMIT: self._presenter.confirm,
            Act.ESCAPE: self._escape,
        }.get(acted.act)
        if asked is None or not acted.pressed:
            return False
        asked()
        return True

    def enter(self) -> None:
        """Ask what waits, and put the focus on the list."""
        self._presenter.enter()
        self._table.setFocus()

    def leave(self) -> None:
        """Forget a word that was not confirmed."""
        self._presenter.put_away()

    # ---- acts --------------------------------------------------------------------------------------------------------

    def _ask(self, *, approve: bool) -> None:
        self._presenter.ask(approve=approve)
        if self._presenter.state.word is not None:
            self._matter.focus_word()

    def _escape(self) -> None:
        state = self._presenter.state
        if state.sent:
            return
        if state.word is not None:
            self._presenter.take_back()
            self._table.setFocus()
        else:
            self._presenter.leave()

    def _on_marked(self, marked: RowMarked) -> None:
        self._presenter.mark(str(marked.value))

    def _on_opened(self, _opened: RowOpened) -> None:
        # Enter never gives a word: it takes two keys meant for it.
        self._table.setFocus()

    def _on_page(self, acted: PageActed) -> None:
        (self._presenter.look_again if acted.name == "look" else self._presenter.leave)()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _on_changed(self, state: State) -> None:
        self._stack.setCurrentWidget(self._both if state.rows else self._blank)
        self._blank.show_state(_page(state))
        self._alarms.show_state(state)
        now = self._now()
        self._table.show_rows(
            tuple(
                TableRow(
                    row.approval,
                    (words(f"supervisor.matter_{row.kind.value}"), row.title, row.filed_by, moment(row.filed_at, now)),
                )
                for row in state.rows
            )
        )
        if state.marked and self._table.value() != state.marked:
            self._table.mark(state.marked)
        self._done.setVisible(state.done is not None)
        self._done.show_sign(_done(state), icon="circle-check", tone="ok")
        confirming = self._matter.confirming()
        self._matter.show_state(state)
        if confirming and state.word is None:
            self._table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the request under the list where there is no room beside it."""
        super().resizeEvent(event)
        scale = look_of(self).scale.percent
        beside = self.width() * 100 // scale >= _BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setStretch(0, 3 if beside else 2)
            self._row.setStretch(1, 2 if beside else 3)

    def _lay_out(self) -> None:
        self._list.body.addWidget(self._table, 1)
        self._list.body.addWidget(self._done)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._list, 3)
        self._row.addWidget(self._matter, 2)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self._both)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 8, 16, 8)
        page.addWidget(self._alarms)
        page.addWidget(self._stack, 1)


def _done(state: State) -> str:
    if state.done is None:
        return ""
    word, title = state.done
    said = "supervisor.done_approved" if word is Word.APPROVE else "supervisor.done_declined"
    return words(said, title=title)


def _page(state: State) -> FullPageState:
    """Say what is when no request waits."""
    look = PageAct("look", words("supervisor.look_again"), icon="rotate-ccw")
    back = PageAct("back", words("supervisor.back"), keys="Esc")
    if not state.listed and state.message:
        return FullPageState(words("supervisor.unread"), told(state.message), acts=(look, back))
    if not state.listed:
        return FullPageState(words("supervisor.asking"), words("supervisor.approvals_asking_lead"), acts=(back,))
    lead = told(state.message) or words("supervisor.approvals_nothing_lead")
    return FullPageState(words("supervisor.approvals_nothing"), lead, acts=(look, back), note=_done(state), wedges=True)
