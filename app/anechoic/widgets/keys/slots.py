"""Where a person sets a key, and laying what was set over the map as it comes.

An act has two slots: keys for the clip only, and keys that act while typing and on the clip too. So one key never
does one thing on the clip and another while typing.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Binding, KeyMap, Stroke
from anechoic.widgets.keys.physical import PhysicalKey


class Layer(Enum):
    """The two slots of an act."""

    CLIP = "clip"
    """Acts while the focus is on the clip or the choices."""
    TYPING = "typing"
    """Acts there and while typing."""


Slot = tuple[Act, Layer]
FIXED = frozenset({Act.ESCAPE, Act.DISTRESS, Act.HELP})
"""The way out, the stop and the help: no key of theirs is ever taken away or changed."""


class Taken:
    """Which key is whose while a map is laid, and in a map that stands."""

    def __init__(self) -> None:
        self._bare: dict[Stroke, Act] = {}
        self._typing: dict[Stroke, Act] = {}

    @classmethod
    def of(cls, keys: KeyMap) -> "Taken":
        """Take every key of a map."""
        made = cls()
        for act, binding in keys.bindings.items():
            made._bare |= dict.fromkeys(binding.bare, act)
            made._typing |= dict.fromkeys(binding.typing, act)
        return made

    def by(self, act: Act, layer: Layer, stroke: Stroke) -> tuple[Act, ...]:
        """Give the other acts that a stroke in a slot of `act` would meet."""
        layers = (self._bare, self._typing) if layer is Layer.TYPING else (self._bare,)
        met = (found for taken in layers for one in _meant(act, stroke) if (found := _holder(taken, one)) is not None)
        return tuple(dict.fromkeys(other for other in met if other is not act))

    def take(self, act: Act, layer: Layer, stroke: Stroke) -> bool:
        """Give the stroke to an act unless another has it; say whether it has it now."""
        if self.by(act, layer, stroke):
            return False
        self._bare[stroke] = act
        if layer is Layer.TYPING:
            self._typing[stroke] = act
        return True


def slots_of(bindings: Mapping[Act, Binding]) -> dict[Slot, tuple[Stroke, ...]]:
    """Give the slots of a map."""
    made: dict[Slot, tuple[Stroke, ...]] = {}
    for act, binding in bindings.items():
        made[act, Layer.CLIP] = tuple(stroke for stroke in binding.bare if stroke not in binding.typing)
        made[act, Layer.TYPING] = binding.typing
    return made


def lay(base: KeyMap, over: Iterable[Mapping[Slot, tuple[Stroke, ...]]]) -> KeyMap:
    """Lay slots over a map, the weightiest first; a key goes to the first that wants it, so the map is always valid.

    The fixed acts come before all; slots of theirs, and of acts the map does not have, are passed over.
    """
    ours = slots_of(base.bindings)
    wanted = {slot: strokes for slot, strokes in ours.items() if slot[0] in FIXED}
    for layer in (*over, ours):
        for slot, strokes in layer.items():
            if slot in ours:
                wanted.setdefault(slot, strokes)
    taken = Taken()
    given = {
        (act, layer): tuple(stroke for stroke in strokes if _fits(layer, stroke) and taken.take(act, layer, stroke))
        for (act, layer), strokes in wanted.items()
    }
    return KeyMap({act: _binding(given[act, Layer.CLIP], given[act, Layer.TYPING]) for act in base.bindings})


def _binding(clip: tuple[Stroke, ...], typing: tuple[Stroke, ...]) -> Binding:
    return Binding((*(stroke for stroke in clip if stroke not in typing), *typing), typing)


def _fits(layer: Layer, stroke: Stroke) -> bool:
    return layer is Layer.CLIP or not stroke.types_text


def _meant(act: Act, stroke: Stroke) -> tuple[Stroke, ...]:
    """Give the strokes that one in a slot stands for: a digit that takes stands for all nine."""
    if act is not Act.TAKE or not stroke.key.digit:
        return (stroke,)
    return tuple(Stroke(PhysicalKey(str(n)), stroke.ctrl, stroke.alt, stroke.shift) for n in range(1, 10))


def _holder(taken: Mapping[Stroke, Act], stroke: Stroke) -> Act | None:
    found = taken.get(stroke)
    if found is None and stroke.key.digit:
        digits = Stroke(PhysicalKey.DIGIT_1, stroke.ctrl, stroke.alt, stroke.shift)
        found = Act.TAKE if taken.get(digits) is Act.TAKE else None
    return found
