"""Strokes as plain words, such as `ctrl+shift+L`: how they are kept, and how the tables of presets are written."""

from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.physical import PhysicalKey

_KEYS = {key.value: key for key in PhysicalKey}
_HELD = ("ctrl", "alt", "shift")


def spell(stroke: Stroke) -> str:
    """Write a stroke as one word without spaces: what is held in lower case, then the key as a US board names it."""
    held = (name for name in _HELD if getattr(stroke, name))
    return "+".join([*held, stroke.key.value])


def read_stroke(word: str) -> Stroke | None:
    """Give the stroke of a word, or None for one that no board has."""
    *held, name = word.split("+")
    key = _KEYS.get(name)
    if key is None or not set(held) <= set(_HELD) or len(set(held)) < len(held):
        return None
    return Stroke(key, ctrl="ctrl" in held, alt="alt" in held, shift="shift" in held)


def strokes(words: str) -> tuple[Stroke, ...]:
    """Give the strokes of several words; those that cannot be read are left out."""
    found = (read_stroke(word) for word in words.split())
    return tuple(dict.fromkeys(stroke for stroke in found if stroke is not None))
