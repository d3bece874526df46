"""The state of the approvals page, and what each act of the second person asks for."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from anechoic.station.port import (
    ApprovalsListed,
    DayChanged,
    Event,
    Failed,
    ListApprovals,
    Port,
    SignedOut,
)
from anechoic.supervisor.approvals import actions
from anechoic.supervisor.approvals.actions import Word
from anechoic.wire.review import ApprovalRow


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        listed: the facility has answered at least once.
        asking: the list was asked for and is not here yet.
        marked: id of the marked request, or empty.
        word: the word that is to be confirmed, or None.
        sent: the word is on its way to the facility.
        message: a sentence of the workstation about the last thing asked.
        done: the last word given here, and the title it was about.
        alarms: how many nobody has looked at.
        alarms_since: when the oldest of them came, Unix milliseconds.
    """

    listed: bool = False
    asking: bool = False
    rows: tuple[ApprovalRow, ...] = ()
    marked: str = ""
    word: Word | None = None
    sent: bool = False
    message: str = ""
    done: tuple[Word, str] | None = None
    alarms: int = 0
    alarms_since: int = 0

    @property
    def row(self) -> ApprovalRow | None:
        """The marked request."""
        return actions.row_of(self.rows, self.marked)


class ApprovalsPresenter(QObject):
    """Holds the one state of the page.

    Args:
        port: where requests go.
    """

    changed = Signal(object)
    """`State`."""
    left = Signal()
    """The person went back."""

    def __init__(self, port: Port, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._state = State()
        self._in_front = False
        self._waiting = -1

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case ApprovalsListed():
                self._list(event)
            case Failed() if self._in_front and (self._state.sent or self._state.asking):
                again = self._state.sent
                self._show(replace(self._state, asking=False, sent=False, word=None, message=event.text))
                if again:
                    # It may have been decided by somebody else meanwhile: see how it stands.
                    self._port.send(ListApprovals())
            case DayChanged():
                if self._in_front and event.day.approvals_waiting != self._waiting and self._state.listed:
                    self._port.send(ListApprovals())
                self._waiting = event.day.approvals_waiting
            case SignedOut():
                self._show(State())
            case _:
                pass

    def enter(self) -> None:
        """Come to the front: ask what waits."""
        self._in_front = True
        self._show(replace(self._state, done=None))
        self.look_again()

    def look_again(self) -> None:
        """Ask anew what waits."""
        self._show(replace(self._state, asking=True, message=""))
        self._port.send(ListApprovals())

    def mark(self, approval: str) -> None:
        """Mark a request; a word that was not confirmed is forgotten."""
        state = self._state
        if state.sent or approval == state.marked or actions.row_of(state.rows, approval) is None:
            return
        self._show(replace(state, marked=approval, word=None, message=""))

    def step(self, by: int) -> None:
        """Move the mark up or down."""
        self.mark(actions.neighbour(self._state.rows, self._state.marked, by))

    def ask(self, *, approve: bool) -> None:
        """Take the word, to be confirmed in place; nothing when this person may not decide it."""
        row = self._state.row
        if row is not None and row.may_decide and not self._state.sent:
            word = Word.APPROVE if approve else Word.DECLINE
            self._show(replace(self._state, word=word, message="", done=None))

    def confirm(self) -> None:
        """Give the word that was asked for."""
        row, word = self._state.row, self._state.word
        if row is None or word is None or self._state.sent or not row.may_decide:
            return
        self._show(replace(self._state, sent=True, message=""))
        self._port.send(actions.decision(row, word))

    def take_back(self) -> None:
        """Give no word after all."""
        if not self._state.sent:
            self._show(replace(self._state, word=None))

    def leave(self) -> None:
        """Go back."""
        self.put_away()
        self.left.emit()

    def put_away(self) -> None:
        """Go behind: a word that was not confirmed is forgotten."""
        self._in_front = False
        if not self._state.sent:
            self._show(replace(self._state, word=None))

    def _list(self, listed: ApprovalsListed) -> None:
        state, rows = self._state, listed.rows
        gone = actions.row_of(rows, state.marked) is None
        decided = state.sent and gone
        marked = state.marked
        if gone:
            # The one after it moves up, as in any list.
            following = actions.neighbour(state.rows, state.marked, 1)
            marked = following if actions.row_of(rows, following) is not None else (rows[0].approval if rows else "")
        done = state.done
        if decided and state.row is not None and state.word is not None:
            done = (state.word, state.row.title)
        self._show(
            replace(
                state,
                listed=True,
                asking=False,
                rows=rows,
                marked=marked,
                word=None if gone else state.word,
                sent=state.sent and not decided,
                done=done,
                alarms=listed.alarms,
                alarms_since=listed.alarms_since,
            )
        )

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
