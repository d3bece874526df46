"""What was found about this computer: a sentence, whether it holds, and how IT mends it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One finding of the posture check.

    Attributes:
        code: a short stable word for programs.
        text: what was looked at and what was found, for the person.
        holds: whether the protection is there.
        mend: what IT does when it does not hold; empty when it holds.
    """

    code: str
    text: str
    holds: bool
    mend: str = ""
