"""The state of the page of foot pedals, and setting them up."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from anechoic.rules.task import Role
from anechoic.station.pedal.adapter import Access, FoundPedal
from anechoic.station.pedal.known import PedalNumber
from anechoic.station.port import Event, SignedIn, SignedOut
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.changes import Board, KeyChanges
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.refusals import Refusal, refusal
from anechoic.widgets.keys.slots import FIXED, Layer
from anechoic.widgets.pedals.choice import PedalChoice
from anechoic.widgets.pedals.in_use import PedalsInUse
from anechoic.widgets.pedals.watch import PedalPressed, PedalsSeen, PedalWatch

STEPS = (Act.HOLD_TO_PLAY, Act.BACK, Act.FORWARD, Act.SAY_AGAIN, Act.PLAY_PAUSE, Act.LOOP)
"""What setting up asks for, in this order; it ends sooner when every button there is has been given."""
_BOARDS = {Role.CONTRACTOR: Board.DESK, Role.SUPERVISOR: Board.REVIEW}

Button = tuple[PedalNumber, int]


class Way(Enum):
    """What the page is doing."""

    LOOKING = "looking"
    ASKING = "asking"
    """The next step on a pedal becomes the one for the act in question."""


class Done(Enum):
    """What was done last; the words are `pedal.done_<value>`."""

    SET = "set"
    NOTHING = "nothing"
    RESET = "reset"


@dataclass(frozen=True)
class Pairing:
    """An act and what a foot does for it: a button, or the key a pedal sends."""

    act: Act
    button: Button | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        pedals: the known ones that are plugged in.
        down: buttons that are down now, by place.
        choice, keys: what the buttons do; while asking, as it would be.
        boards: the maps of the pages this person has.
        at: which of `STEPS` is asked for.
        given: what this round gave, in order.
        clash: what was stepped on, and the act it does by now; stepped on once more, it is taken. Or None.
        refused, stroke: why the key of a pedal cannot be had, and which.
        done: what was done last, or None.
    """

    pedals: tuple[FoundPedal, ...] = ()
    down: frozenset[tuple[str, int]] = frozenset()
    choice: PedalChoice = PedalChoice()  # noqa: RUF009 - frozen, so it may be shared
    keys: KeyChanges = KeyChanges()  # noqa: RUF009 - frozen
    boards: tuple[Board, ...] = (Board.DESK,)
    way: Way = Way.LOOKING
    at: int = 0
    given: tuple[Pairing, ...] = ()
    clash: Pairing | None = None
    refused: Refusal | None = None
    stroke: Stroke | None = None
    done: Done | None = None

    @property
    def asked(self) -> Act:
        """The act in question."""
        return STEPS[self.at]

    @property
    def buttons(self) -> frozenset[Button]:
        """Every button that can be read."""
        return frozenset(
            (pedal.model.number, button)
            for pedal in self.pedals
            if pedal.access is Access.READABLE and pedal.layout is not None
            for button in pedal.layout.buttons
        )

    def strokes(self, act: Act) -> tuple[Stroke, ...]:
        """Give the keys an act has while typing too: those a pedal may send."""
        return self.keys.strokes(act, Layer.TYPING, self.boards)


class PedalPresenter(QObject):
    """Holds the one state of the page.

    Args:
        watch: the pedals.
        choice: what their buttons do; what is chosen here is chosen there.
        keys: the same of the key map.

    Attributes:
        watch, choice: as given.
    """

    changed = Signal(object)
    """`State`."""
    left = Signal()
    """The person went back."""

    def __init__(self, watch: PedalWatch, choice: PedalsInUse, keys: KeysInUse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watch = watch
        self.choice = choice
        self._keys = keys
        self._state = State(watch.state.pedals, choice=choice.state, keys=keys.state)
        self._front = False
        watch.seen.connect(self._on_seen)
        watch.pressed.connect(self._on_pressed)
        choice.changed.connect(lambda now: self._show(replace(self._state, choice=now)))
        keys.changed.connect(lambda now: self._show(replace(self._state, keys=now)))

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, SignedIn):
            boards = tuple(board for role, board in _BOARDS.items() if role in event.roles)
            self._rest(boards=boards or (Board.DESK,))
        elif isinstance(event, SignedOut):
            self._rest(boards=(Board.DESK,))

    def come(self) -> None:
        """Be the page in front."""
        self._front = True
        self._rest()

    def go(self) -> None:
        """Be it no more; a round that was not ended changes nothing."""
        self._front = False
        self._rest()

    def leave(self) -> None:
        """End the round and change nothing; where there is none, go back to the keys."""
        if self._state.way is Way.ASKING:
            self._rest(done=Done.NOTHING)
        else:
            self.left.emit()

    # ---- a round -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for the first act."""
        if self._state.way is Way.LOOKING:
            self._rest(way=Way.ASKING)

    def skip(self) -> None:
        """Leave the act as it is and ask for the next."""
        if self._state.way is Way.ASKING:
            self._next(self._state)

    def back(self) -> None:
        """Ask for the act before again, and take back what it was given."""
        state = self._state
        if state.way is not Way.ASKING or state.at == 0:
            return
        act = STEPS[state.at - 1]
        given = tuple(one for one in state.given if one.act is not act)
        fresh = replace(state, choice=self.choice.state, keys=self._keys.state, given=())
        for one in given:
            fresh = self._with(fresh, one)
        self._show(replace(fresh, at=state.at - 1, clash=None, refused=None, stroke=None))

    def finish(self) -> None:
        """Keep what this round gave."""
        if self._state.way is Way.ASKING:
            self._keep(self._state)

    def reset(self) -> None:
        """Give every button what it usually does; keys stay."""
        if self._state.way is Way.LOOKING:
            self.choice.choose(PedalChoice())
            self._rest(done=Done.RESET)

    def hear_stroke(self, stroke: Stroke | None) -> None:
        """Take a key while an act is asked for: a pedal that sends keys sent it. None: one without a place here."""
        state = self._state
        if state.way is not Way.ASKING:
            return
        why = Refusal.UNKNOWN if stroke is None else refusal(state.asked, Layer.TYPING, stroke)
        if stroke is None or why is not None:
            self._show(replace(state, refused=why, stroke=stroke, clash=None))
            return
        holders = state.keys.holders(state.asked, Layer.TYPING, stroke, state.boards)
        if FIXED & set(holders):
            self._show(replace(state, refused=Refusal.KEPT, stroke=stroke, clash=None))
            return
        clash = Pairing(holders[0], stroke=stroke) if holders else None
        if clash is not None and clash != state.clash:
            self._show(replace(state, clash=clash, refused=None, stroke=None))
            return
        self._give(Pairing(state.asked, stroke=stroke))

    # ---- inside ------------------------------------------------------------------------------------------------------

    def _on_seen(self, seen: PedalsSeen) -> None:
        here = {pedal.place for pedal in seen.pedals}
        down = frozenset(at for at in self._state.down if at[0] in here)
        self._show(replace(self._state, pedals=seen.pedals, down=down))

    def _on_pressed(self, pressed: PedalPressed) -> None:
        if not self._front:
            return
        at = (pressed.pedal.place, pressed.button)
        down = self._state.down | {at} if pressed.down else self._state.down - {at}
        self._show(replace(self._state, down=down))
        if pressed.down and self._state.way is Way.ASKING:
            self._step((pressed.pedal.model.number, pressed.button))

    def _step(self, button: Button) -> None:
        state = self._state
        before = next((one.act for one in state.given if one.button == button), None)
        clash = Pairing(before, button) if before is not None else None
        if clash is not None and clash != state.clash:
            self._show(replace(state, clash=clash, refused=None, stroke=None))
        else:
            self._give(Pairing(state.asked, button))

    def _give(self, given: Pairing) -> None:
        others = tuple(one for one in self._state.given if given.button is None or one.button != given.button)
        self._next(self._with(replace(self._state, given=others), given))

    def _with(self, state: State, given: Pairing) -> State:
        choice, keys = state.choice, state.keys
        if given.button is not None:
            choice = choice.given(*given.button, given.act)
        elif given.stroke is not None:
            held = keys.strokes(given.act, Layer.TYPING, state.boards)
            if keys.holders(given.act, Layer.TYPING, given.stroke, state.boards):
                keys = keys.swap(given.act, Layer.TYPING, given.stroke, state.boards) or keys
            elif given.stroke not in held:
                # The keys that were there stay: a pedal is one more way, not another one.
                keys = keys.with_slot(given.act, Layer.TYPING, (given.stroke, *held))
        return replace(state, choice=choice, keys=keys, given=(*state.given, given))

    def _next(self, state: State) -> None:
        used = {one.button for one in state.given if one.button is not None}
        all_given = bool(state.buttons) and used >= state.buttons
        if state.at + 1 >= len(STEPS) or all_given:
            self._keep(state)
        else:
            self._show(replace(state, at=state.at + 1, clash=None, refused=None, stroke=None))

    def _keep(self, state: State) -> None:
        self.choice.choose(state.choice)
        self._keys.choose(state.keys)
        self._rest(done=Done.SET if state.given else Done.NOTHING)

    def _rest(self, **then: object) -> None:
        """Show the page at rest, with what holds now, but for what is said."""
        here = self._state
        fresh = State(here.pedals, here.down, self.choice.state, self._keys.state, here.boards)
        self._show(replace(fresh, **then))  # type: ignore[arg-type]

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
