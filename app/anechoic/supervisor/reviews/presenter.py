"""The state of the reviews page, and what each act of the supervisor asks for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from anechoic.rules.heard import gate_open
from anechoic.rules.ids import TaskId
from anechoic.rules.task import Verdict
from anechoic.station.port import (
    Closed,
    CloseItem,
    DayChanged,
    Decided,
    Event,
    Failed,
    ListReviews,
    Opened,
    OpenItem,
    OpenReview,
    Port,
    ReviewsListed,
    SaveDraft,
    SignedOut,
    SubmitRefused,
)
from anechoic.supervisor.reviews import actions
from anechoic.supervisor.reviews import state as states
from anechoic.supervisor.reviews.actions import Judgement, Lack
from anechoic.supervisor.reviews.state import Form, Panel, State, Way
from anechoic.widgets.sound.listened import Listened, StretchHeard
from anechoic.wire.work import CommandAnswer

_SAVE_AFTER_MS = 700
"""Words are on their way within this time after the last change, so that they are stored within a second."""


class ReviewsPresenter(QObject):
    """Holds the one state of the page.

    Args:
        port: where requests go.
        now: milliseconds of a steady clock.
    """

    changed = Signal(object)
    """`State`."""
    item_opened = Signal(object)
    """`OpenItem`: the sound takes it."""
    item_closed = Signal()
    """Whatever was shown or held of the clip is dropped now."""
    rested = Signal()
    """The person takes a break."""
    left = Signal()
    """The person went back."""

    def __init__(self, port: Port, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._now = now
        self._state = State()
        self._in_front = False
        self._waiting = -1
        self._listened = Listened()
        self._unsaved = False
        self._saver = QTimer(self)
        self._saver.setSingleShot(True)
        self._saver.setInterval(_SAVE_AFTER_MS)
        self._saver.timeout.connect(self.save_now)

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    # ---- the port ----------------------------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case ReviewsListed():
                self._show(states.listed(self._state, event.rows, event.reviewed_today))
            case Opened(review=True):
                self._open(event.item)
            case Closed() if self._state.item is not None and event.task == self._state.item.task:
                self._drop(event.text)
            case Decided():
                self._go_on(event)
            case SubmitRefused() | Failed():
                self._fail(event.text)
            case DayChanged():
                self._note_waiting(event.day.reviews_waiting)
            case SignedOut():
                self._drop("")
                self._show(State(revision=self._state.revision + 1))
            case _:
                pass

    def _open(self, item: OpenItem) -> None:
        if self._state.item is not None and self._state.item.task == item.task:
            self._show(replace(self._state, way=Way.OPEN))
            return
        self._drop("")
        self._listened = Listened.begin(item, self._now())
        self._show(states.opened(self._state, item))
        self.item_opened.emit(item)

    def _drop(self, text: str) -> None:
        """Let go of the open review, if there is one."""
        self._saver.stop()
        self._unsaved = False
        if self._state.item is not None:
            self.item_closed.emit()
            self._show(states.dropped(self._state, text))

    def _go_on(self, event: Decided) -> None:
        self._show(states.decided(self._state, event.task, event.verdict))
        if self._in_front:
            self.open_marked()
        self._port.send(ListReviews())

    def _fail(self, text: str) -> None:
        opening = self._state.way is Way.OPENING
        if self._in_front or self._state.way is Way.DECIDING:
            self._show(states.failed(self._state, text))
        if opening:
            self._port.send(ListReviews())

    def _note_waiting(self, waiting: int) -> None:
        # The page in front keeps itself fresh: a new figure asks for the list once.
        if waiting != self._waiting and self._in_front and self._state.listed:
            self._port.send(ListReviews())
        self._waiting = waiting

    # ---- the queue ---------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Come to the front: ask what waits."""
        self._in_front = True
        self.look_again()

    def look_again(self) -> None:
        """Ask anew what waits."""
        if self._state.way is Way.LISTED and not self._state.rows:
            self._show(replace(self._state, way=Way.ASKING, message=""))
        self._port.send(ListReviews())

    def mark(self, task: str) -> None:
        """Mark a row."""
        if any(row.task == task for row in self._state.rows):
            self._show(replace(self._state, marked=task))

    def step(self, by: int) -> None:
        """Move the mark up or down."""
        self._show(replace(self._state, marked=actions.neighbour(self._state.rows, self._state.marked, by)))

    def open_marked(self) -> None:
        """Open the marked review; the one that is open is closed, its words are kept."""
        state = self._state
        if not state.marked or state.way not in {Way.LISTED, Way.OPEN}:
            return
        if state.item is not None and state.item.task == state.marked:
            return
        self.save_now()
        self._show(replace(self._state, way=Way.OPENING, lack=None, message=""))
        self._port.send(OpenReview(TaskId(state.marked)))

    # ---- sound -------------------------------------------------------------------------------------------------------

    def on_stretch(self, stretch: StretchHeard) -> None:
        """Count what was heard and tell the record."""
        if self._state.item is None:
            return
        self._listened = self._listened.heard(stretch)
        for event in stretch.events:
            self._port.send(event)
        share = self._listened.share
        lack = None if self._state.lack is Lack.UNHEARD and gate_open(share) else self._state.lack
        self._show(replace(self._state, heard=share, lack=lack))

    # ---- the verdict -------------------------------------------------------------------------------------------------

    def choose(self, number: int) -> None:
        """Choose answer `number`, from 1; while a return is prepared, several may be chosen."""
        several = self._state.form is Form.RETURN
        state, item = self._state, self._state.item
        if item is None or state.way is not Way.OPEN:
            return
        judgement = actions.choose(state.judgement, item, number, several=several)
        if state.form is Form.FIX and judgement.chosen != state.judgement.chosen:
            judgement = actions.prefilled(judgement, item)
            self._show(replace(state, judgement=judgement, lack=None, revision=state.revision + 1))
        else:
            self._show(replace(state, judgement=judgement, lack=None))

    def accept(self) -> None:
        """Accept the chosen answer as it stands."""
        self._decide(Verdict.ACCEPT)

    def fix(self) -> None:
        """Prepare a fix: the editor begins with the chosen answer's words."""
        state, item = self._state, self._state.item
        if item is None or state.way is not Way.OPEN or state.form is Form.FIX:
            return
        if actions.chosen_answer(state.judgement, item) is None:
            lack = Lack.ONE_CHOSEN if state.judgement.chosen else Lack.NOTHING_CHOSEN
            self._show(replace(state, lack=lack))
            return
        judgement = actions.prefilled(state.judgement, item)
        self._show(replace(state, form=Form.FIX, judgement=judgement, lack=None, revision=state.revision + 1))

    def send_back(self) -> None:
        """Prepare a return: the comment comes next."""
        if self._state.item is not None and self._state.way is Way.OPEN:
            self._show(replace(self._state, form=Form.RETURN, lack=None))

    def confirm(self) -> None:
        """Give the verdict that is prepared."""
        if self._state.form is Form.FIX:
            self._decide(Verdict.FIX)
        elif self._state.form is Form.RETURN:
            self._decide(Verdict.RETURN)
        elif self._state.way is Way.OPEN:
            self._show(replace(self._state, lack=Lack.NO_VERDICT))

    def close_form(self) -> None:
        """Prepare nothing after all; the comment stays."""
        judgement = replace(self._state.judgement, text="", command=None)
        if judgement != self._state.judgement:
            self._save_soon()
        self._show(replace(self._state, form=Form.NONE, judgement=judgement, lack=None))

    def edit(self, text: str) -> None:
        """Take what was typed as the mended words."""
        self._type(replace(self._state.judgement, text=text))

    def set_command(self, command: CommandAnswer) -> None:
        """Take the mended answer to a spoken command."""
        self._type(replace(self._state.judgement, command=command))

    def say(self, sentence: str) -> None:
        """Say a quiet sentence about what was asked for, until something else is done; only over an open review."""
        if self._state.item is not None:
            self._show(replace(self._state, message=sentence, wrong=False))

    def set_comment(self, comment: str) -> None:
        """Take what was typed as the comment."""
        self._type(replace(self._state.judgement, comment=comment))

    def _type(self, judgement: Judgement) -> None:
        if self._state.item is None or self._state.way is not Way.OPEN or judgement == self._state.judgement:
            return
        self._listened = self._listened.typed(self._now())
        self._save_soon()
        said = self._state.message if self._state.wrong else ""
        self._show(replace(self._state, judgement=judgement, lack=None, message=said))

    def _save_soon(self) -> None:
        self._unsaved = True
        if not self._saver.isActive():
            self._saver.start()

    def _decide(self, verdict: Verdict) -> None:
        state, item = self._state, self._state.item
        if item is None or state.way is not Way.OPEN:
            return
        lack = actions.lack_of(verdict, state.judgement, item, state.heard)
        if lack is not None:
            self._show(replace(state, lack=lack))
            return
        self._saver.stop()
        played, active = self._listened.played, self._listened.active_ms(self._now())
        self._show(replace(state, way=Way.DECIDING, lack=None, message="", panel=Panel.NONE))
        self._port.send(actions.decision(verdict, state.judgement, item, played, active))

    # ---- panels and leaving ------------------------------------------------------------------------------------------

    def show_panel(self, panel: Panel) -> None:
        """Open a panel, or close it when it is open."""
        self._show(replace(self._state, panel=Panel.NONE if self._state.panel is panel else panel))

    def go_on(self) -> None:
        """Close whatever lies over the work."""
        self._show(replace(self._state, panel=Panel.NONE))

    def put_down(self) -> None:
        """Leave the open review to later or to somebody else, and stay with the list."""
        self.save_now()
        if self._state.item is not None:
            self._port.send(CloseItem())
            self._drop("")

    def put_away(self) -> None:
        """Go behind: drop everything of the clip."""
        self._in_front = False
        if self._state.way is not Way.DECIDING:
            self.put_down()

    def leave(self) -> None:
        """Go back; words are kept."""
        self.put_away()
        self.left.emit()

    def save_now(self) -> None:
        """Send the words at once if any were typed."""
        self._saver.stop()
        if self._unsaved and self._state.way is Way.OPEN:
            self._unsaved = False
            self._port.send(SaveDraft(actions.kept(self._state.judgement)))

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
