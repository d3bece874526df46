"""How a person likes to work, kept in their vault at this workstation: never what they work on."""

from dataclasses import dataclass
from typing import Annotated, Final

import msgspec

from anechoic.rules.breaks import DEFAULT_MINUTES

_MOST_BYTES: Final = 32 * 1024
_UNREADABLE: Final = (msgspec.MsgspecError, UnicodeDecodeError)


@dataclass(frozen=True)
class KeyPreferences:
    """A person's keys in plain words; what they mean is for the window to know.

    Attributes:
        preset: name of the preset they begin with; empty while none was chosen.
        changes: one a changed act and layer: act, layer, strokes.
    """

    preset: Annotated[str, msgspec.Meta(max_length=32)] = ""
    changes: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=160)], ...],
        msgspec.Meta(max_length=160),
    ] = ()


@dataclass(frozen=True)
class Preferences:
    """A person's choices; every field has a default, so that a vault of an earlier version is read.

    Attributes:
        theme: name of a palette; empty while none was chosen.
        text_percent: size of text, 100 to 200.
        language: tag of the window's language, such as `de`; empty while none was chosen.
        speed: of playing, thousandths of the recorded one.
        rewind_ms: how far resuming goes back.
        speech_band: only what carries speech is heard.
        side: the ear that hears: `both`, `left` or `right`.
        output, output_label: name and words of the output that was chosen; empty while that is left to the system.
        decibels: the wave is drawn in decibels.
        ears_day, ears_energy: what the ears had on their last day here (`rules/dose.py`).
        break_minutes: of work after which the person is reminded of a break; 0 = never.
        worked_ms, worked_until: what was worked without a break when it was kept, and up to when (Unix ms).
        keys: keys the person changed.
        pedals: buttons of foot pedals the person changed, one each; what they mean is for the window to know.
    """

    theme: Annotated[str, msgspec.Meta(max_length=32)] = ""
    text_percent: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100
    language: Annotated[str, msgspec.Meta(max_length=16)] = ""
    speed: Annotated[int, msgspec.Meta(ge=250, le=3_000)] = 1_000
    rewind_ms: Annotated[int, msgspec.Meta(ge=0, le=5_000)] = 1_500
    speech_band: bool = False
    side: Annotated[str, msgspec.Meta(max_length=8)] = "both"
    output: Annotated[str, msgspec.Meta(max_length=256)] = ""
    output_label: Annotated[str, msgspec.Meta(max_length=64)] = ""
    decibels: bool = False
    ears_day: Annotated[int, msgspec.Meta(ge=0)] = 0
    ears_energy: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    break_minutes: Annotated[int, msgspec.Meta(ge=0, le=240)] = DEFAULT_MINUTES
    worked_ms: Annotated[int, msgspec.Meta(ge=0)] = 0
    worked_until: Annotated[int, msgspec.Meta(ge=0)] = 0
    keys: KeyPreferences = KeyPreferences()
    pedals: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=48)], ...],
        msgspec.Meta(max_length=64),
    ] = ()


def write_preferences(preferences: Preferences) -> bytes:
    """Give preferences as bytes for the vault."""
    return msgspec.json.encode(preferences)


def read_preferences(data: bytes | None) -> Preferences:
    """Give preferences back; the defaults where nothing was kept or it cannot be read any more.

    Keys that cannot be read leave the rest as it was kept.

    Nothing of a person's work depends on them, so a vault that holds something else stops nobody.
    """
    if data is None or len(data) > _MOST_BYTES:
        return Preferences()
    try:
        return msgspec.json.decode(data, type=Preferences)
    except _UNREADABLE:
        pass
    try:
        kept = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        kept.pop("keys", None)
        return msgspec.json.decode(msgspec.json.encode(kept), type=Preferences)
    except _UNREADABLE:
        return Preferences()
