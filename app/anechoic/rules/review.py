"""Which finished tasks a supervisor looks at."""

from collections.abc import Sequence

from anechoic.rules.answer import Given, same
from anechoic.rules.assign import Clearance, Work, is_cleared
from anechoic.rules.task import ReviewReason

RANDOM_SHARE = 0.2
FIRST_OF_A_PERSON = 5
_WHOLE = 1 << 64


def sample(
    answers: Sequence[Given], ordinals: Sequence[int], *, returned_before: bool, draw: bytes, appealed: bool = False
) -> ReviewReason | None:
    """Give why a task with all its answers is reviewed, or None: then it is final.

    Args:
        answers: those that count.
        ordinals: for each answer its place among all its person ever gave, from 1.
        returned_before: a supervisor sent an answer of this task back, and sees what became of it.
        appealed: one of them stands as an appeal.
        draw: at least 8 bytes nobody can foresee, the same whenever this task is asked about.
    """
    if appealed:
        return ReviewReason.APPEAL
    if returned_before:
        return ReviewReason.RETURNED_AGAIN
    if any(not same(answers[0], other) for other in answers[1:]):
        return ReviewReason.DISAGREEMENT
    if any(ordinal <= FIRST_OF_A_PERSON for ordinal in ordinals):
        return ReviewReason.NEW_PERSON
    if int.from_bytes(draw[:8], "big") < int(RANDOM_SHARE * _WHOLE):
        return ReviewReason.RANDOM
    return None


def rank(reason: ReviewReason) -> int:
    """Give the place of a reason in the queue: the most telling first."""
    order = (
        ReviewReason.APPEAL,
        ReviewReason.RETURNED_AGAIN,
        ReviewReason.DISAGREEMENT,
        ReviewReason.NEW_PERSON,
        ReviewReason.RANDOM,
    )
    return order.index(reason)


def may_review(clearance: Clearance, work: Work) -> bool:
    """Say whether a task's language and kind fit a supervisor; one without any stated language reviews all."""
    return not clearance.pairs or is_cleared(clearance, work)
