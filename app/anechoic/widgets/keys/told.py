"""What to write where an act's key is shown: from the map in use, in the signs of the person's own board."""

from dataclasses import dataclass

from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Binding, KeyMap, Stroke
from anechoic.widgets.keys.labels import KeyLabels
from anechoic.widgets.keys.slots import Layer, slots_of

_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class ToldKeys:
    """The labels of a map's acts."""

    keys: KeyMap
    labels: KeyLabels

    def cap(self, act: Act, *, typing: bool = False, upto: int = _MOST_DIGITS) -> str:
        """Give the first key of an act in a layer as one cap, such as `Ctrl Enter`; empty where it has none.

        Args:
            act: any act.
            typing: the layer.
            upto: for digits, how many choose something: `1-3`.
        """
        binding = self.keys.bindings.get(act, Binding())
        found = binding.typing if typing else binding.bare
        return self._label(act, found[0], upto) if found else ""

    def hint(self, act: Act, text: str, *, typing: bool = False, upto: int = _MOST_DIGITS) -> tuple[Hint, ...]:
        """Give the hint of an act, or none where it has no key in the layer."""
        cap = self.cap(act, typing=typing, upto=upto)
        return (Hint(cap, text),) if cap else ()

    def caps(self, act: Act, layer: Layer) -> tuple[str, ...]:
        """Give every key of an act in one of its slots."""
        binding = self.keys.bindings.get(act, Binding())
        return tuple(self._label(act, stroke, _MOST_DIGITS) for stroke in slots_of({act: binding})[act, layer])

    def _label(self, act: Act, stroke: Stroke, upto: int) -> str:
        label = self.labels.stroke(stroke)
        ranged = act is Act.TAKE and stroke.key.digit == 1 and upto > 1
        return f"{label}-{upto}" if ranged else label
