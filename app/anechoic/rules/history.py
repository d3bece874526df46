"""Undo and redo as a stack of values: every step gives back exactly what was, the caret included."""

import unicodedata
from dataclasses import dataclass, replace
from typing import Final

from anechoic.rules.assembled import Assembled

MOST_STEPS: Final = 500
_EMPTY: Final = Assembled()


@dataclass(frozen=True, slots=True)
class History:
    """An answer with the ways back and forth.

    Attributes:
        now: the answer as it stands.
        past: earlier values, the newest last.
        future: values undone, the newest last.
        typing: the last step was typing, and the next sign typed right there belongs to it.
    """

    now: Assembled = _EMPTY
    past: tuple[Assembled, ...] = ()
    future: tuple[Assembled, ...] = ()
    typing: bool = False

    def act(self, answer: Assembled) -> "History":
        """Take a new value as a step of its own."""
        if answer == self.now:
            return self
        return History(answer, (*self.past, self.now)[-MOST_STEPS:])

    def typed(self, answer: Assembled) -> "History":
        """Take what was typed; signs typed in a row up to the end of a word are one step, Han and kana each its own."""
        if answer.bits == self.now.bits:
            return self.moved(answer.caret)
        if self.typing and self._goes_on(answer):
            return replace(self, now=answer, future=())
        return replace(self.act(answer), typing=True)

    def moved(self, caret: int) -> "History":
        """Take a move of the caret; it is no step, and what is typed next is a new one."""
        if caret == self.now.caret:
            return self
        return replace(self, now=replace(self.now, caret=caret), typing=False)

    def undo(self) -> "History":
        """Go one step back; at the beginning nothing happens."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (*self.future, self.now))

    def redo(self) -> "History":
        """Go one undone step forth again."""
        if not self.future:
            return self
        return History(self.future[-1], (*self.past, self.now), self.future[:-1])

    def _goes_on(self, answer: Assembled) -> bool:
        before, after = self.now.text, answer.text
        step = len(after) - len(before)
        if step == 1 and answer.caret == self.now.caret + 1:
            sign = after[answer.caret - 1]
            if _is_composed(sign):
                return False
            ended = before[self.now.caret - 1 : self.now.caret].isspace()
            return not (ended and not sign.isspace())
        return step == -1 and answer.caret == self.now.caret - 1 and not before[answer.caret].isspace()


def _is_composed(sign: str) -> bool:
    """Say whether a sign is chosen with an input method.

    Han and kana have no spaces that would part what one undo takes back, so each commit is a step.
    """
    return unicodedata.name(sign, "").startswith(("CJK UNIFIED", "CJK COMPATIBILITY", "HIRAGANA", "KATAKANA"))
