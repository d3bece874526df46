"""What a task's final answer is: the supervisor's, else the one all agree on, else disputed with all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from anechoic.rules.answer import Given, same
from anechoic.rules.task import Flag, Verdict


class FinalState(Enum):
    """How final an answer is."""

    DECIDED = "decided"
    """A supervisor accepted or mended it."""
    AGREED = "agreed"
    """All answers say the same after normalising; one answer agrees with itself."""
    DISPUTED = "disputed"
    """They differ and nobody decided: all are given."""


@dataclass(frozen=True)
class Decision:
    """A supervisor's word: the answer accepted, or a new one.

    Attributes:
        chosen: place of the answer it speaks of.
        mended: the words or grades instead of it, with `FIX`.
    """

    verdict: Verdict
    chosen: int
    mended: Given | None = None


@dataclass(frozen=True)
class Final:
    """The settled answer of a task.

    Attributes:
        answer: None when disputed.
        made_of: place of the answer it came from; None when disputed.
        agreement: share of pairs of answers that say the same, 0-1; None for fewer than two.
        flags: every mark any answer carries.
    """

    state: FinalState
    answer: Given | None
    made_of: int | None
    agreement: float | None
    flags: frozenset[Flag]


def agreement(answers: Sequence[Given]) -> float | None:
    """Give the share of pairs that say the same; None when there is no pair."""
    pairs = [(one, other) for place, one in enumerate(answers) for other in answers[place + 1 :]]
    return sum(same(one, other) for one, other in pairs) / len(pairs) if pairs else None


def settle(answers: Sequence[Given], decision: Decision | None) -> Final:
    """Give the final answer.

    Args:
        answers: those that count, in the order they came; one at least.
        decision: the supervisor's, accept or fix.

    Raises:
        ValueError: no answers, or a decision that settles nothing.
    """
    if not answers:
        raise ValueError("a task without answers is not final")
    flags = frozenset(flag for given in answers for flag in given.flags)
    measured = agreement(answers)
    if decision is not None:
        if decision.verdict is Verdict.RETURN:
            raise ValueError("a return settles nothing")
        answer = decision.mended if decision.verdict is Verdict.FIX else answers[decision.chosen]
        return Final(FinalState.DECIDED, answer, decision.chosen, measured, flags)
    if all(same(answers[0], other) for other in answers[1:]):
        return Final(FinalState.AGREED, answers[0], 0, measured, flags)
    return Final(FinalState.DISPUTED, None, None, measured, flags)
