"""A person's keys: a preset and what they changed, as one value; every change gives another that is valid too."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import KeyMap, Stroke
from anechoic.widgets.keys.defaults import desk_keys, review_keys
from anechoic.widgets.keys.groups import NOT_YET
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.keys.presets import Preset, preset_slots
from anechoic.widgets.keys.refusals import refusal
from anechoic.widgets.keys.slots import FIXED, Layer, Slot, Taken, lay, slots_of
from anechoic.widgets.keys.spelling import spell, strokes

_ACTS = {act.value: act for act in Act}
_LAYERS = {layer.value: layer for layer in Layer}
_PRESETS = {preset.value: preset for preset in Preset}


class Board(Enum):
    """The two maps that can be changed."""

    DESK = "desk"
    REVIEW = "review"


EVERY_BOARD = tuple(Board)


@dataclass(frozen=True, slots=True)
class Change:
    """The keys a person set in one slot; none empties it."""

    act: Act
    layer: Layer
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class KeyChanges:
    """A preset with a person's changes over it.

    Attributes:
        changes: at most one a slot; where two want one key, the first has it.
    """

    preset: Preset = Preset.OURS
    changes: tuple[Change, ...] = ()

    @classmethod
    def read(cls, preset: str, changes: Iterable[str]) -> "KeyChanges":
        """Give them back from plain words; what this version does not know or cannot allow is passed over."""
        made = cls(_PRESETS.get(preset, Preset.OURS))
        for words in changes:
            change = _read(words)
            if change is not None:
                made = made._with(change)
        return made

    def words(self) -> tuple[str, ...]:
        """Give the changes as plain words, each `act layer stroke …`."""
        return tuple(
            " ".join((change.act.value, change.layer.value, *map(spell, change.strokes))) for change in self.changes
        )

    def on(self, board: Board) -> KeyMap:
        """Give the whole map of a page."""
        return _laid(self, board)

    def strokes(self, act: Act, layer: Layer, boards: tuple[Board, ...] = EVERY_BOARD) -> tuple[Stroke, ...]:
        """Give the keys that an act really has in a slot."""
        for board in boards:
            bindings = self.on(board).bindings
            if act in bindings:
                return slots_of({act: bindings[act]})[act, layer]
        return ()

    def holders(
        self, act: Act, layer: Layer, stroke: Stroke, boards: tuple[Board, ...] = EVERY_BOARD
    ) -> tuple[Act, ...]:
        """Give the other acts that have this key now, in both layers of every board that has the act."""
        boards_of = [board for board in boards if act in self.on(board).bindings]
        met = (other for board in boards_of for other in Taken.of(self.on(board)).by(act, layer, stroke))
        return tuple(other for other in dict.fromkeys(met) if other not in NOT_YET)

    def may_have(self, act: Act, layer: Layer, stroke: Stroke, boards: tuple[Board, ...] = EVERY_BOARD) -> bool:
        """Say whether a key is neither refused for an act nor another's."""
        return refusal(act, layer, stroke) is None and not self.holders(act, layer, stroke, boards)

    def assign(
        self, act: Act, layer: Layer, stroke: Stroke, boards: tuple[Board, ...] = EVERY_BOARD
    ) -> "KeyChanges | None":
        """Set one key in a slot in place of what stood there.

        Returns:
            The new value, or None where the key is refused (`refusal`) or another act has it (`holders`).
        """
        if not self.may_have(act, layer, stroke, boards):
            return None
        return self.with_slot(act, layer, (_all_digits(act, stroke),))

    def swap(
        self, act: Act, layer: Layer, stroke: Stroke, boards: tuple[Board, ...] = EVERY_BOARD
    ) -> "KeyChanges | None":
        """Set a key that other acts have; the first of them gets what stood in the slot, where it can have that.

        Returns:
            The new value, or None where the key is refused or belongs to an act that keeps its keys.
        """
        others = self.holders(act, layer, stroke, boards)
        if refusal(act, layer, stroke) is not None or FIXED & set(others):
            return None
        left = self.strokes(act, layer, boards)[:1]
        made = self.with_slot(act, layer, (_all_digits(act, stroke),))
        for other in others:
            for slot in Layer:
                held = self.strokes(other, slot, boards)
                kept = tuple(one for one in held if not _same_key(act, other, one, stroke))
                if kept != held:
                    given = tuple(one for one in left if made.may_have(other, slot, one, boards))
                    left = ()
                    made = made.with_slot(other, slot, (*given, *kept))
        return made

    def emptied(self, act: Act, layer: Layer) -> "KeyChanges":
        """Take all keys out of a slot; an act that keeps its keys keeps them."""
        return self if act in FIXED else self.with_slot(act, layer, ())

    def reset(self, act: Act) -> "KeyChanges":
        """Give an act the keys of the preset again, but for those another change has taken."""
        return replace(self, changes=tuple(change for change in self.changes if change.act is not act))

    def reset_all(self) -> "KeyChanges":
        """Drop every change; the preset stays."""
        return replace(self, changes=())

    def with_slot(self, act: Act, layer: Layer, wanted: tuple[Stroke, ...]) -> "KeyChanges":
        """Set a slot whatever others have; what is refused there is left out. What the preset has is no change."""
        if wanted == KeyChanges(self.preset).strokes(act, layer):
            return replace(self, changes=self._others(act, layer))
        return self._with(Change(act, layer, wanted))

    def _with(self, change: Change) -> "KeyChanges":
        act, layer, wanted = change.act, change.layer, change.strokes
        allowed = tuple(stroke for stroke in wanted if _own(act, layer, stroke) or refusal(act, layer, stroke) is None)
        if act in FIXED or (wanted and not allowed):
            return self
        return replace(self, changes=(*self._others(act, layer), Change(act, layer, allowed)))

    def _others(self, act: Act, layer: Layer) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if (change.act, change.layer) != (act, layer))


@lru_cache(maxsize=32)
def _laid(changes: KeyChanges, board: Board) -> KeyMap:
    base = desk_keys() if board is Board.DESK else review_keys()
    own: Mapping[Slot, tuple[Stroke, ...]] = {(one.act, one.layer): one.strokes for one in changes.changes}
    return lay(base, (own, preset_slots(changes.preset)))


@lru_cache(maxsize=512)
def _own(act: Act, layer: Layer, stroke: Stroke) -> bool:
    """Say whether the act has this key as it comes: that one it may always have again."""
    return any(stroke in KeyChanges(preset).strokes(act, layer) for preset in Preset)


def _all_digits(act: Act, stroke: Stroke) -> Stroke:
    return replace(stroke, key=PhysicalKey.DIGIT_1) if act is Act.TAKE else stroke


def _same_key(act: Act, other: Act, held: Stroke, stroke: Stroke) -> bool:
    if Act.TAKE in {act, other} and held.key.digit and stroke.key.digit:
        return replace(held, key=stroke.key) == stroke
    return held == stroke


def _read(words: str) -> Change | None:
    name, layer_name, rest = (*words.split(maxsplit=2), "", "", "")[:3]
    act, layer = _ACTS.get(name), _LAYERS.get(layer_name)
    found = strokes(rest)
    if act is None or layer is None or (rest and not found):
        return None
    return Change(act, layer, found)
