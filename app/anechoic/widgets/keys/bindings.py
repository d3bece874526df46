"""Which stroke asks for which act, in two layers; two acts on one stroke are refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt

from anechoic.errors import Refused
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.physical import PhysicalKey


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key with the modifiers held. For `DIGIT_1` in a digit act, all digits 1-9 are meant."""

    key: PhysicalKey
    ctrl: bool = False
    alt: bool = False
    shift: bool = False

    @classmethod
    def of(cls, key: PhysicalKey, modifiers: Qt.KeyboardModifier) -> "Stroke":
        """Make the stroke of a key event; the keypad counts as the main block."""
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) and key is not PhysicalKey.QUESTION
        return cls(
            key,
            ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
            alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
            shift=shift,
        )

    @property
    def types_text(self) -> bool:
        """Say whether the stroke would write something in a text field."""
        return not self.ctrl and not self.alt and (len(self.key.value) == 1 or self.key is PhysicalKey.SPACE)


@dataclass(frozen=True, slots=True)
class Binding:
    """The strokes of one act: bare on the clip, and while typing."""

    bare: tuple[Stroke, ...] = ()
    typing: tuple[Stroke, ...] = ()


class KeyMap:
    """A whole map of keys.

    Raises:
        Refused: one stroke asks for two acts in a layer, or a stroke of the typing layer would write text.
    """

    def __init__(self, bindings: Mapping[Act, Binding]) -> None:
        self.bindings: Mapping[Act, Binding] = MappingProxyType(dict(bindings))
        self._bare = _layer({act: binding.bare for act, binding in bindings.items()})
        self._typing = _layer({act: binding.typing for act, binding in bindings.items()})
        if any(stroke.types_text for stroke in self._typing):
            raise Refused("A key that writes a letter cannot also be a command while typing. Choose another key.")

    def act(self, stroke: Stroke, *, typing: bool) -> Act | None:
        """Give the act of a stroke in a layer, or None."""
        layer = self._typing if typing else self._bare
        found = layer.get(stroke)
        if found is None and stroke.key.digit:
            digits = Stroke(PhysicalKey.DIGIT_1, stroke.ctrl, stroke.alt, stroke.shift)
            found = layer.get(digits) if layer.get(digits) is Act.TAKE else None
        return found

    def joined(self, other: "KeyMap") -> "KeyMap":
        """Give a map with the bindings of both; those of `other` win for the same act.

        Raises:
            Refused: the two want one stroke for two acts.
        """
        return KeyMap({**self.bindings, **other.bindings})


def _layer(strokes_of: Mapping[Act, tuple[Stroke, ...]]) -> dict[Stroke, Act]:
    layer: dict[Stroke, Act] = {}
    for act, strokes in strokes_of.items():
        for stroke in strokes:
            if stroke in layer:
                raise Refused("One key cannot do two things. Choose another key for one of them.", code="key_conflict")
            layer[stroke] = act
    return layer
