"""The state of the desk, and what each act of the person asks for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from anechoic.desk.listening import draft as drafts
from anechoic.desk.listening.answer import choosing
from anechoic.desk.listening.answer.choosing import CandidateView, Choosing
from anechoic.desk.listening.hearing import ClipHearing
from anechoic.desk.listening.state import UNTOUCHED, Panel, State, Way
from anechoic.rules.marks import Mark
from anechoic.rules.task import Flag, SkipReason
from anechoic.station.port import (
    Appeal,
    Closed,
    CloseItem,
    Draft,
    DraftSaved,
    Event,
    Failed,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    Port,
    SaveDraft,
    SignedOut,
    SkipItem,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
    TakeBackRefused,
)
from anechoic.widgets.sound.listened import StretchHeard
from anechoic.widgets.sound.state import SoundState
from anechoic.wire.work import CommandAnswer

_SAVE_AFTER_MS = 700
"""A draft is on its way within this time after the last change, so that it is stored within a second."""


class ListeningPresenter(QObject):
    """Holds the one state of the desk.

    Args:
        port: where requests go.
        now: milliseconds of a steady clock.
    """

    changed = Signal(object)
    """`State`."""
    item_opened = Signal(object)
    """`OpenItem`: the sound driver and the waveform take it."""
    item_closed = Signal()
    """Whatever was shown or held of the clip is dropped now."""
    hearing = Signal(object)
    """`Hearing`, while the clip plays, a few times a clip."""
    rested = Signal()
    """The person takes a break."""
    left = Signal()
    """The person went to the queue, or there is nothing more to open."""

    def __init__(self, port: Port, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._state = State()
        self._hearing = ClipHearing(now)
        self._sent = UNTOUCHED
        self._wish: CandidateView | None = None
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
            case Opened(review=False):
                self._open(event.item)
            case Closed() if self._state.item is not None and event.task == self._state.item.task:
                self._close(event.text)
            case DraftSaved() if self._state.item is not None and event.task == self._state.item.task:
                self._show(replace(self._state, saved_at=event.at))
            case Submitted():
                self._submitted(event)
            case SubmitRefused() | Failed() if self._state.way in {Way.SUBMITTING, Way.OPEN}:
                # What failed may have been the draft: the next occasion sends it again.
                self._sent = UNTOUCHED
                self._show(replace(self._state.kept(), way=Way.OPEN, message=event.text, wrong=True))
            case Failed() if self._state.way is Way.WAITING:
                self._refuse(event.text)
            case TakeBackRefused():
                self._show(replace(self._state, message=event.text, wrong=True, may_take_back=False))
            case NothingToOpen():
                self._close("")
                self.left.emit()
            case SignedOut():
                self._close("")
                self._wish = None
                self._show(State())

    def _submitted(self, event: Submitted) -> None:
        self._show(replace(self._state, way=Way.WAITING, may_take_back=event.may_take_back, message=""))
        if self._state.panel is not Panel.LET_GO:
            self.open_next()

    def _open(self, item: OpenItem) -> None:
        self._close("", another=True)
        self._hearing.begin(item)
        self._sent = item.draft
        draft = drafts.first_draft(item)
        self._show(
            State(
                way=Way.OPEN,
                item=item,
                draft=draft,
                choosing=choosing.open_choosing(item, draft, self._wish),
                may_take_back=self._state.may_take_back,
                revision=self._state.revision + 1,
                heard=self._hearing.share,
            )
        )
        self.item_opened.emit(item)

    def _close(self, text: str, *, another: bool = False) -> None:
        self._saver.stop()
        if self._state.item is None:
            return
        # The state first: what the sound still tells while it falls silent belongs to no item any more.
        closed = self._state.without_item(text)
        if another:
            # Its state is shown in the same breath and takes the place of every text; empty pages between are dear.
            self._state = closed
        else:
            self._show(closed)
        self.item_closed.emit()

    # ---- sound -------------------------------------------------------------------------------------------------------

    def on_stretch(self, stretch: StretchHeard) -> None:
        """Count what was heard and tell the record."""
        if self._state.item is None:
            return
        self._hearing.heard(stretch)
        for event in stretch.events:
            self._port.send(event)
        self._show(replace(self._state, heard=self._hearing.share))

    def on_sound(self, sound: SoundState) -> None:
        """Follow what is selected, and what is heard while it plays: the gate's sentence must not wait for the end."""
        self._hearing.selected = sound.selection
        if self._state.item is None or not sound.playing:
            return
        said = self._hearing.follow(sound)
        if said is not None:
            self.hearing.emit(said)

    @property
    def heard_enough(self) -> bool:
        """Whether the gate is open, what plays at this moment counted."""
        return self._hearing.enough

    # ---- the answer --------------------------------------------------------------------------------------------------

    def take(self, number: int) -> None:
        """Take variant `number` of the live place, or the candidate in the view of whole sentences; from 1."""
        self._compose(lambda now: choosing.take(now, number), shown=True)

    def write_own(self) -> None:
        """Begin an own answer."""
        self._compose(choosing.write_own, shown=True)

    def edit(self, text: str, cursor: int) -> None:
        """Take what was typed."""
        self._hearing.typed()
        self._compose(lambda now: choosing.type_text(now, text, cursor))

    def move_cursor(self, cursor: int) -> None:
        """Remember where the caret is."""
        before, draft = self._state.choosing, self._state.draft
        moved = choosing.move_caret(before, cursor)
        if moved is not before:
            put = replace(choosing.put_caret(moved, draft), started=draft.started)
            self._change(put, chosen=moved)

    def reset(self) -> None:
        """Go back to the text the answer began as."""
        self._compose(choosing.reset, shown=True)

    def choose(self, act: Callable[[Choosing], Choosing]) -> None:
        """Do another act of `answer.choosing`: undo or redo, make a place live, see whole sentences."""
        changed = act(self._state.choosing)
        if changed.history != self._state.choosing.history:
            self._compose(lambda _now: changed, shown=True)
        else:
            self._wish = changed.wish
            self._show(replace(self._state, choosing=changed))

    def say(self, sentence: str) -> None:
        """Say a quiet sentence about what was asked for."""
        self._show(replace(self._state, message=sentence, wrong=False))

    def mark(self, mark: Mark | None) -> None:
        """Confirm a proposed error mark, or take its confirmation back; None confirms the next one."""
        draft = self._state.draft
        marks = choosing.toggled(self._state.choosing, draft.marks, mark)
        self._change(replace(draft, marks=marks, started=True))

    def set_confidence(self, confidence: int) -> None:
        """Say how sure, 1 to 4; the same again takes it away."""
        draft = self._state.draft
        chosen = 0 if draft.confidence == confidence else confidence
        self._change(replace(draft, confidence=chosen, started=True))

    def toggle_flag(self, flag: Flag) -> None:
        """Put a flag on or take it off; a personal detail goes with the stretch that is selected."""
        self._change(drafts.toggle_flag(self._state.draft, flag, self._hearing.selected))

    def set_comment(self, comment: str) -> None:
        """Take what was typed as a comment."""
        self._hearing.typed()
        self._change(replace(self._state.draft, comment=comment, started=True))

    def set_command(self, command: CommandAnswer) -> None:
        """Take the answer of a command-grading task."""
        self._hearing.typed()
        self._change(replace(self._state.draft, command=command, started=True))

    def refuse_early(self, gate: str) -> bool:
        """Say what is left to hear when it is too early to submit; gives whether it was. What plays goes on."""
        if early := self._state.way is Way.OPEN and not self.heard_enough:
            self._refuse(gate)
        return early

    def submit(self, *, gate: str, incomplete: str) -> None:
        """Submit when the gate is open and there is an answer; else say the sentence given."""
        if self._state.way is not Way.OPEN:
            return
        if not self._state.gate_open:
            self._refuse(gate)
        elif not self._state.complete:
            self._refuse(incomplete)
        else:
            self._saver.stop()
            self._part()
            self._port.send(Submit(self._state.draft, self._hearing.played, self._hearing.active_ms))

    def skip(self, reason: SkipReason, note: str, *, note_needed: str) -> None:
        """Give the item back with a reason; `other` without a note says the sentence given."""
        if self._state.way is not Way.OPEN:
            return
        if reason is SkipReason.OTHER and not note.strip():
            self._refuse(note_needed)
            return
        self._saver.stop()
        self._part()
        self._port.send(SkipItem(reason, note.strip(), self._hearing.played, self._hearing.active_ms))

    def set_reply(self, reply: str) -> None:
        """Take what was typed as a reply to the supervisor."""
        self._hearing.typed()
        self._change(replace(self._state.draft, reply=reply, started=True))

    def appeal(self, *, reason_missing: str) -> bool:
        """Let the answer that came back stand, with the reply as the reason; without one say the sentence given."""
        state = self._state
        if state.way is not Way.OPEN or state.item is None or state.item.returned is None:
            return True
        if not state.draft.reply.strip():
            self._refuse(reason_missing)
            return False
        self.save_now()
        self._part()
        self._port.send(Appeal(state.draft.reply, self._hearing.played, self._hearing.active_ms))
        return True

    def take_back(self) -> None:
        """Ask for the last answer back."""
        if self._state.may_take_back:
            self.save_now()
            self._port.send(TakeBack())

    # ---- panels and leaving ------------------------------------------------------------------------------------------

    def show_panel(self, panel: Panel) -> None:
        """Open a panel, or close it when it is open."""
        self._show(self._state.closed() if self._state.panel is panel else self._state.opened(panel))

    def stop(self) -> None:
        """Take the stop key; the view has silenced the sound already."""
        if not self._state.panel.calm:
            self._show(replace(self._state, panel=Panel.STOPPED, message="", wrong=False))

    def let_go(self, reason: SkipReason) -> None:
        """Give the stopped clip away; nothing is asked, nothing opens by itself, and it can be taken back."""
        if self._state.panel is Panel.STOPPED and self._state.way is Way.OPEN:
            self.save_now()
            self._part(Panel.LET_GO)
            self._port.send(SkipItem(reason, "", self._hearing.played, self._hearing.active_ms))

    def undo_stop(self) -> None:
        """Take the stop back, and what was given away by it."""
        if self._state.panel is Panel.STOPPED:
            self.go_on()
        elif self._state.panel is Panel.LET_GO and self._state.way is Way.WAITING:
            self.take_back()

    def rest(self) -> None:
        """Take a break; what is in front stays, and the page that goes behind saves the draft."""
        self.rested.emit()

    def go_on(self) -> None:
        """Close whatever lies over the work; after a clip was let go the next one is asked for."""
        let_go = self._state.panel is Panel.LET_GO
        if let_go and self._state.way is not Way.WAITING:
            return
        self._show(self._state.closed())
        if let_go:
            self.open_next()

    def leave(self) -> None:
        """Go to the queue; the draft is kept, and with it the time that was worked and what was heard."""
        self.save_now()
        item = self._state.item
        if self._state.way is Way.OPEN and item is not None and self._hearing.played != item.draft.played:
            self._keep(self._state.draft if self._state.draft.started else UNTOUCHED)
        if self._state.item is not None:
            self._port.send(CloseItem())
            # Nothing more is saved of it: the page says so again when it goes behind.
            self._show(replace(self._state, way=Way.WAITING, message="", panel=Panel.NONE))
        elif self._state.panel.calm:
            self._show(replace(self._state, panel=Panel.NONE))
        self.left.emit()

    def open_next(self) -> None:
        """Ask for the next item, after one that was submitted or that closed by itself."""
        if self._state.item is None:
            self._show(replace(self._state, message="", wrong=False))
        self._port.send(OpenNext())

    def save_now(self) -> None:
        """Send the draft at once if anything was done."""
        self._saver.stop()
        draft = self._state.draft
        if self._state.way is Way.OPEN and draft.started and draft != self._sent:
            self._keep(draft)

    def _keep(self, draft: Draft) -> None:
        self._sent = draft
        worked = replace(draft, active_ms=self._hearing.active_ms, played=self._hearing.played)
        self._port.send(SaveDraft(worked))

    def _change(self, draft: Draft, *, shown: bool = False, chosen: Choosing | None = None) -> None:
        state = self._state
        if state.item is None or state.way is not Way.OPEN:
            return
        if draft == state.draft and chosen is None:
            return
        if not self._saver.isActive():
            self._saver.start()
        self._show(
            replace(
                state,
                draft=draft,
                choosing=chosen or state.choosing,
                message="",
                wrong=False,
                revision=state.revision + 1 if shown else state.revision,
            )
        )

    def _compose(self, act: Callable[[Choosing], Choosing], *, shown: bool = False) -> None:
        changed = act(self._state.choosing)
        if changed != self._state.choosing:
            draft = replace(choosing.put(changed, self._state.draft), started=True)
            self._change(draft, shown=shown, chosen=changed)

    def _refuse(self, sentence: str) -> None:
        self._show(replace(self._state, message=sentence, wrong=True))

    def _part(self, panel: Panel = Panel.NONE) -> None:
        """Show the item as given away; until the facility has answered nothing more is done to it."""
        self._show(replace(self._state, way=Way.SUBMITTING, message="", panel=panel))

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
