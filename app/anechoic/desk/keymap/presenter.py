"""The state of the page of keys, and what each of its acts does."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from anechoic.rules.task import Role
from anechoic.station.port import Event, SignedIn, SignedOut
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.changes import Board, KeyChanges
from anechoic.widgets.keys.groups import ActLine, lines_of
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.presets import Preset
from anechoic.widgets.keys.refusals import Refusal, refusal
from anechoic.widgets.keys.slots import FIXED, Layer

_BOARDS = {Role.CONTRACTOR: Board.DESK, Role.SUPERVISOR: Board.REVIEW}


class Way(Enum):
    """What the page waits for."""

    LOOKING = "looking"
    LISTENING = "listening"
    """The next stroke becomes the key of the current cell."""
    CLASH = "clash"
    """The stroke belongs to another act: swap or keep."""
    ASKING_ALL = "asking_all"
    """Every key is to be as the preset has it: yes or no."""


class Done(Enum):
    """What was done last; the words are `keymap.done_<value>`."""

    SET = "set"
    SWAPPED = "swapped"
    EMPTIED = "emptied"
    RESET = "reset"
    RESET_PARTLY = "reset_partly"
    """Another act has one of the keys by now."""
    RESET_ALL = "reset_all"


@dataclass(frozen=True)
class State:
    """Everything the page shows.

    Attributes:
        boards: the maps of the pages this person has.
        act, layer: the current cell.
        stroke: what was pressed for it and is in question, or None.
        others: the acts that have that stroke.
        refused: why the last stroke was refused, or None.
        done: what was done last, or None.
    """

    keys: KeyChanges = KeyChanges()  # noqa: RUF009 - frozen, so it may be shared
    boards: tuple[Board, ...] = (Board.DESK,)
    act: Act = Act.PLAY_PAUSE
    layer: Layer = Layer.CLIP
    way: Way = Way.LOOKING
    stroke: Stroke | None = None
    others: tuple[Act, ...] = ()
    refused: Refusal | None = None
    done: Done | None = None

    @property
    def lines(self) -> tuple[ActLine, ...]:
        """The acts of the person's pages, in the order of the table."""
        return lines_of({act for board in self.boards for act in self.keys.on(board).bindings})

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts, row by row."""
        return tuple(act for line in self.lines for act in line.acts)

    def strokes(self, act: Act, layer: Layer) -> tuple[Stroke, ...]:
        """Give the keys of a cell."""
        return self.keys.strokes(act, layer, self.boards)

    def is_own(self, act: Act, layer: Layer) -> bool:
        """Say whether the person set this cell."""
        return any((change.act, change.layer) == (act, layer) for change in self.keys.changes)


class KeymapPresenter(QObject):
    """Holds the one state of the page.

    Args:
        keys: the keys in use; what is chosen here is chosen there.
    """

    changed = Signal(object)
    """`State`."""
    left = Signal()
    """The person went back."""
    pedal_asked = Signal()
    """The person wants to see their foot pedal."""

    def __init__(self, keys: KeysInUse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._state = State(keys.state)
        # Under other labels the same state is shown anew.
        keys.changed.connect(lambda changes: self._show(replace(self._state, keys=changes), anew=True))

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, SignedIn):
            boards = tuple(board for role, board in _BOARDS.items() if role in event.roles)
            self._show(State(self._keys.state, boards or (Board.DESK,)))
        elif isinstance(event, SignedOut):
            self._show(State())

    # ---- where -------------------------------------------------------------------------------------------------------

    def mark(self, act: Act, layer: Layer) -> None:
        """Go to a cell."""
        if (act, layer) != (self._state.act, self._state.layer):
            self._look(act=act, layer=layer)

    def step(self, by: int) -> None:
        """Go up or down by rows."""
        acts = self._state.acts
        at = acts.index(self._state.act) if self._state.act in acts else 0
        self.mark(acts[min(max(at + by, 0), len(acts) - 1)], self._state.layer)

    # ---- one cell ----------------------------------------------------------------------------------------------------

    def listen(self) -> None:
        """Wait for the next stroke; an act that keeps its keys says so."""
        if self._state.act in FIXED:
            self._look(refused=Refusal.FIXED)
        else:
            self._look(way=Way.LISTENING)

    def hear_stroke(self, stroke: Stroke | None) -> None:
        """Take the stroke that was waited for, None for a key without a place here; after a refusal it waits on."""
        state = self._state
        why = Refusal.UNKNOWN if stroke is None else refusal(state.act, state.layer, stroke)
        if stroke is None or why is not None:
            self._look(way=Way.LISTENING, stroke=stroke, refused=why)
            return
        others = state.keys.holders(state.act, state.layer, stroke, state.boards)
        if others:
            keeps = bool(FIXED & set(others))
            why = Refusal.KEPT if keeps else None
            self._look(way=Way.LISTENING if keeps else Way.CLASH, stroke=stroke, others=others, refused=why)
            return
        self._choose(state.keys.assign(state.act, state.layer, stroke, state.boards), Done.SET)

    def swap(self) -> None:
        """Take the key from the act that has it, which gets the one that stood here."""
        state = self._state
        if state.way is Way.CLASH and state.stroke is not None:
            self._choose(state.keys.swap(state.act, state.layer, state.stroke, state.boards), Done.SWAPPED)

    def keep(self) -> None:
        """Leave everything as it is."""
        if self._state.way is not Way.LOOKING:
            self._look()

    def empty(self) -> None:
        """Take the keys out of the cell."""
        if self._state.act in FIXED:
            self._look(refused=Refusal.FIXED)
        else:
            self._choose(self._state.keys.emptied(self._state.act, self._state.layer), Done.EMPTIED)

    def reset(self) -> None:
        """Give the act the keys of the preset again."""
        act = self._state.act
        keys = self._state.keys.reset(act)
        wanted = KeyChanges(keys.preset)
        whole = all(keys.strokes(act, layer) == wanted.strokes(act, layer) for layer in Layer)
        self._choose(keys, Done.RESET if whole else Done.RESET_PARTLY)

    # ---- all of them -------------------------------------------------------------------------------------------------

    def ask_all(self) -> None:
        """Ask whether every key is to be as the preset has it."""
        if self._state.keys.changes:
            self._look(way=Way.ASKING_ALL)

    def reset_all(self) -> None:
        """Make every key as the preset has it, once that was asked."""
        if self._state.way is Way.ASKING_ALL:
            self._choose(self._state.keys.reset_all(), Done.RESET_ALL)

    def choose_preset(self, preset: Preset) -> None:
        """Begin with another preset; what the person changed stays over it."""
        if preset is not self._state.keys.preset:
            self._choose(replace(self._state.keys, preset=preset), None)

    def ask_pedal(self) -> None:
        """Go to the foot pedals."""
        self._look()
        self.pedal_asked.emit()

    def leave(self) -> None:
        """Go back."""
        self._look()
        self.left.emit()

    def _choose(self, keys: KeyChanges | None, done: Done | None) -> None:
        if keys is not None:
            self._look(keys=keys, done=done)
            self._keys.choose(keys)

    def _look(self, **then: object) -> None:
        """Show the page at rest, but for what is said."""
        fresh = {"way": Way.LOOKING, "stroke": None, "others": (), "refused": None, "done": None}
        self._show(replace(self._state, **{**fresh, **then}))  # type: ignore[arg-type]

    def _show(self, state: State, *, anew: bool = False) -> None:
        if anew or state != self._state:
            self._state = state
            self.changed.emit(state)
