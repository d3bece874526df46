"""Acts in the order people read them: by group, those that belong together on one line."""

from collections.abc import Container
from dataclasses import dataclass
from enum import Enum

from anechoic.widgets.keys.acts import Act


class Group(Enum):
    """What acts are about; the words are `keymap.group_<value>`."""

    SOUND = "sound"
    ANSWER = "answer"
    HANDING_IN = "handing_in"
    REVIEW = "review"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class ActLine:
    """Acts on one line of a list of keys; its words are `keymap.line_<first act>`."""

    group: Group
    acts: tuple[Act, ...]


_LINES: tuple[tuple[Group, tuple[tuple[Act, ...], ...]], ...] = (
    (
        Group.SOUND,
        (
            (Act.PLAY_PAUSE,),
            (Act.HOLD_TO_PLAY,),
            (Act.REPLAY,),
            (Act.BACK, Act.FORWARD),
            (Act.BACK_FAR, Act.FORWARD_FAR),
            (Act.SAY_AGAIN,),
            (Act.SLOWER, Act.FASTER),
            (Act.NORMAL_SPEED,),
            (Act.LOOP,),
            (Act.SELECTION_START, Act.SELECTION_END),
            (Act.ZOOM_IN, Act.ZOOM_OUT),
            (Act.AMPLITUDE_IN, Act.AMPLITUDE_OUT),
            (Act.DECIBELS,),
            (Act.SPECTROGRAM,),
            (Act.EAR,),
            (Act.OUTPUT,),
            (Act.NEXT_UNSURE,),
        ),
    ),
    (
        Group.ANSWER,
        (
            (Act.TAKE,),
            (Act.NEXT_DIFFERENCE, Act.PREVIOUS_DIFFERENCE),
            (Act.LOOP_DIFFERENCE,),
            (Act.CANDIDATE_VIEW,),
            (Act.MEND,),
            (Act.OWN,),
            (Act.UNDO,),
            (Act.REDO,),
            (Act.CONFIRM_MARK,),
            (Act.SPELLING,),
            (Act.INSERT_SIGN,),
            (Act.INSERT_TERM,),
            (Act.INSERT_SNIPPET,),
            (Act.INSERT_CANDIDATE,),
        ),
    ),
    (
        Group.HANDING_IN,
        ((Act.SUBMIT,), (Act.TAKE_BACK,), (Act.FLAGS,), (Act.SKIP,), (Act.REPLY,), (Act.APPEAL,)),
    ),
    (Group.REVIEW, ((Act.NEXT_ROW, Act.PREVIOUS_ROW), (Act.OPEN_ROW,), (Act.ACCEPT,), (Act.FIX,), (Act.RETURN,))),
    (Group.ALWAYS, ((Act.DISTRESS,), (Act.UNDO_STOP,), (Act.BREAK,), (Act.ESCAPE,), (Act.HELP,))),
)
NOT_YET = frozenset({Act.GOLD, Act.ESCALATE, Act.REPLAY_WORK, Act.DECLINE})
"""Acts no page of these maps takes: they are not listed, and give their keys away without a word."""


def lines_of(acts: Container[Act]) -> tuple[ActLine, ...]:
    """Give the lines of these acts; one that has no place of its own yet stands at the end of the answer's."""
    made: list[ActLine] = []
    placed = {act for _, lines in _LINES for line in lines for act in line} | NOT_YET
    for group, lines in _LINES:
        kept = (tuple(act for act in line if act in acts) for line in lines)
        made += [ActLine(group, line) for line in kept if line]
        if group is Group.ANSWER:
            made += [ActLine(group, (act,)) for act in Act if act in acts and act not in placed]
    return tuple(made)
