"""Which keys cannot be had for an act, and why."""

from enum import Enum

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.physical import PhysicalKey as Key
from anechoic.widgets.keys.slots import FIXED, Layer


class Refusal(Enum):
    """Why a stroke is refused; the words are `keymap.refused_<value>`."""

    FIXED = "fixed"
    """The act keeps its keys."""
    KEPT = "kept"
    """The key is Esc, or belongs to an act that keeps it."""
    WRITES = "writes"
    """It would write while typing."""
    MOVES = "moves"
    """It moves the caret or selects while typing."""
    SIGNS = "signs"
    """Ctrl with Alt is AltGr on many boards: it writes a third sign."""
    DIGIT = "digit"
    """Taking a candidate needs the digits."""
    UNKNOWN = "unknown"
    """A key without a place of its own here: Tab, Backspace, media keys."""


_KEPT = frozenset({Stroke(Key.F10), Stroke(Key.QUESTION)})
_CARET = frozenset({Key.LEFT, Key.RIGHT, Key.HOME, Key.END})
_LINES = frozenset({Key.UP, Key.DOWN, Key.ENTER})
_EDITING = frozenset({Stroke(Key.A, ctrl=True), Stroke(Key.Z, ctrl=True), Stroke(Key.Z, ctrl=True, shift=True)})
"""Select all, undo, redo."""


def refusal(act: Act, layer: Layer, stroke: Stroke) -> Refusal | None:
    """Say why a stroke cannot stand in a slot, or None."""
    if act in FIXED:
        return Refusal.FIXED
    if stroke.key is Key.ESCAPE or stroke in _KEPT:
        return Refusal.KEPT
    if act is Act.TAKE and not stroke.key.digit:
        return Refusal.DIGIT
    return _while_typing(stroke) if layer is Layer.TYPING else None


def _while_typing(stroke: Stroke) -> Refusal | None:
    if stroke.types_text:
        return Refusal.WRITES
    if stroke.ctrl and stroke.alt and not stroke.key.named:
        return Refusal.SIGNS
    plain = not stroke.ctrl and not stroke.alt
    moves = (stroke.key in _CARET and not stroke.alt) or (stroke.key in _LINES and plain)
    return Refusal.MOVES if moves or stroke in _EDITING else None
