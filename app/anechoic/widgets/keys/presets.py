"""Keys of programs people come from, laid over ours. What a program has on a key that is ours for good is not had.

Each act is written `act: (clip keys | typing keys)`; acts that are not named keep our keys where they are still free.
What cannot be had, and what moved, is said to the person in `keymap.preset_<name>_note`.
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.slots import Layer, Slot
from anechoic.widgets.keys.spelling import strokes


class Preset(Enum):
    """Where a person's keys begin."""

    OURS = "ours"
    OTRANSCRIBE = "otranscribe"
    EXPRESS_SCRIBE = "express_scribe"
    ELAN_PRAAT = "elan_praat"
    LABEL_STUDIO = "label_studio"
    PEDAL = "pedal"


_Table = Mapping[Act, tuple[str, str]]

# github.com/oTranscribe/oTranscribe, src/js/app/settings/defaults.json: playPause escape, backwards f1 mod+1, forwards
# f2 mod+2, speedDown f3 mod+3, speedUp f4 mod+4, returnToStart mod+0. Esc and Ctrl with 1 to 4 are other acts here.
_OTRANSCRIBE: _Table = {
    Act.SLOWER: ("-", "F3 ctrl+-"),
    Act.FASTER: ("shift+=", "F4 ctrl+= ctrl+shift+="),
    Act.REPLAY: ("Home", "ctrl+0"),
    Act.NORMAL_SPEED: ("=", "shift+F4"),
}

# NCH Express Scribe, help.nchsoftware.com/help/en/scribe/win (system-wide hot-keys): F9 play, F4 stop, F7 rewind,
# F8 fast forward, F2 slow, F3 fast, F10 real speed. Only its pedal pages could be read again when this was written;
# the keys are as remembered and are to be held against the program.
_EXPRESS_SCRIBE: _Table = {
    Act.PLAY_PAUSE: ("Space", "F9 F4 ctrl+Space"),
    Act.BACK: ("Left", "F7"),
    Act.FORWARD: ("Right", "F8"),
    Act.BACK_FAR: ("shift+Left", "shift+F7"),
    Act.FORWARD_FAR: ("shift+Right", "shift+F8"),
    Act.SLOWER: ("-", "F2 ctrl+-"),
    Act.FASTER: ("shift+=", "F3 ctrl+= ctrl+shift+="),
    Act.REPLAY: ("Home", "shift+F9"),
    Act.SAY_AGAIN: ("S", "F5"),
    Act.LOOP: ("L", "F1"),
    Act.HOLD_TO_PLAY: ("", "F12"),
}

# ELAN, ShortcutsUtil.java, annotation mode: PLAY_PAUSE ctrl+space, PLAY_SELECTION shift+space, SECOND_LEFT and _RIGHT
# shift+left and right, GO_TO_BEGIN ctrl+B, LOOP_MODE ctrl+L, ZOOM_IN ctrl+=, ZOOM_OUT ctrl+-, ANNOTATION_DOWN and _UP
# alt+down and up (ours as well). Praat, FunctionEditor.cpp: zoom in ctrl+I, zoom out ctrl+O; its Tab and Esc, and the
# Tab of ELAN's transcription mode, are other acts here.
_ELAN_PRAAT: _Table = {
    Act.PLAY_PAUSE: ("Space", "ctrl+Space F5"),
    Act.BACK: ("Left shift+Left", "F1"),
    Act.FORWARD: ("Right shift+Right", "F2"),
    Act.BACK_FAR: ("", "shift+F1"),
    Act.FORWARD_FAR: ("", "shift+F2"),
    Act.REPLAY: ("Home", "ctrl+B F4"),
    Act.LOOP: ("L shift+Space", "ctrl+L F9"),
    Act.ZOOM_IN: ("", "ctrl+= ctrl+I ctrl+Up"),
    Act.ZOOM_OUT: ("", "ctrl+- ctrl+O ctrl+Down"),
    Act.SLOWER: ("-", "alt+-"),
    Act.FASTER: ("shift+=", "alt+="),
}

# github.com/HumanSignal/label-studio, web/libs/editor/src/core/settings/keymap.json: audio:back ctrl+b,
# annotation:submit ctrl+enter (ours as well), annotation:skip ctrl+space; audio:playpause ctrl+p, audio:step-backward
# alt+a and audio:step-forward alt+d as the list of its hotkey settings has them (read in a fork of it). Ctrl with Space
# stays play here: a habit must not give clips back.
_LABEL_STUDIO: _Table = {
    Act.PLAY_PAUSE: ("Space", "ctrl+P F5 ctrl+Space"),
    Act.BACK: ("Left", "ctrl+B alt+A F1"),
    Act.FORWARD: ("Right", "alt+D F2"),
}

# A pedal is a board of three keys and sends what its own program was told to: rewind and fast forward left and right of
# the large one that plays (transcriptiongear.com/maintain-control-step-on-it). Three keys side by side stand for them.
_PEDAL: _Table = {
    Act.BACK: ("Left", "F6 F1"),
    Act.HOLD_TO_PLAY: ("", "F7"),
    Act.FORWARD: ("Right", "F8 F2"),
    Act.SAY_AGAIN: ("S", "F3"),
    Act.TAKE_BACK: ("U", "shift+F6"),
}

_TABLES: Mapping[Preset, _Table] = {
    Preset.OURS: {},
    Preset.OTRANSCRIBE: _OTRANSCRIBE,
    Preset.EXPRESS_SCRIBE: _EXPRESS_SCRIBE,
    Preset.ELAN_PRAAT: _ELAN_PRAAT,
    Preset.LABEL_STUDIO: _LABEL_STUDIO,
    Preset.PEDAL: _PEDAL,
}
_SLOTS: Mapping[Preset, Mapping[Slot, tuple[Stroke, ...]]] = {
    preset: MappingProxyType(
        {
            slot: strokes(words)
            for act, (clip, typing) in table.items()
            for slot, words in (((act, Layer.CLIP), clip), ((act, Layer.TYPING), typing))
        }
    )
    for preset, table in _TABLES.items()
}


def preset_slots(preset: Preset) -> Mapping[Slot, tuple[Stroke, ...]]:
    """Give the slots that a preset sets."""
    return _SLOTS[preset]
