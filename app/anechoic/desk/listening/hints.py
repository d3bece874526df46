"""Which keys the bar names while a clip is at the desk."""

from anechoic.desk.listening.answer.acts import choosing_hints
from anechoic.desk.listening.state import State
from anechoic.rules.task import TaskKind
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.words import words

_DEGREES = 5
"""How well a response fits, by digit."""


def desk_hints(
    state: State, told: ToldKeys, writing: tuple[Hint, ...], *, typing: bool, brief: bool
) -> tuple[Hint, ...]:
    """Give the keys that act now, those used most first; none without a clip.

    Args:
        state: of the desk.
        told: the map in use.
        writing: the keys of the writing aids.
        typing: the caret is in a text.
        brief: more keys are worth more than more words.
    """
    item = state.item
    if item is None:
        return ()
    grades = item.kind is TaskKind.COMMAND

    def hint(act: Act, name: str) -> tuple[Hint, ...]:
        return told.hint(act, words(f"desk.hint_{name}"), typing=typing, upto=_DEGREES)

    hints = [*hint(Act.PLAY_PAUSE, "play"), *hint(Act.SAY_AGAIN, "again"), *hint(Act.LOOP, "loop")]
    if grades:
        hints += [*hint(Act.NEXT_DIFFERENCE, "meant"), *hint(Act.TAKE, "fit")]
    elif item.candidates:
        hints += choosing_hints(state.choosing, told, typing=typing, brief=brief)
    hints += writing
    if not typing:
        hints += hint(Act.MEND, "mend")
    if not typing and not grades:
        hints += hint(Act.OWN, "own")
    if item.returned is not None and not typing:
        hints += told.hint(Act.REPLY, words("day.hint_reply"))
        hints += told.hint(Act.APPEAL, words("day.hint_appeal")) if item.returned.may_appeal else ()
    hints += [*hint(Act.FLAGS, "flag"), *hint(Act.SKIP, "skip"), *hint(Act.SUBMIT, "submit")]
    return tuple(hints)
