"""Appeals: a person stands by an answer that came back, and another supervisor than the one who returned it decides."""

from enum import Enum

from anechoic.errors import Refused
from anechoic.rules.answer import Given, same
from anechoic.rules.task import Verdict


class AppealState(Enum):
    """Lifecycle of one appeal."""

    WAITING = "waiting"
    UPHELD = "upheld"
    """The answer was right as it was."""
    MENDED = "mended"
    """The task was settled with other words."""
    STAYS = "stays"
    """It stays returned: the person mends it."""
    WITHDRAWN = "withdrawn"
    """Taken back by its person, or the recording was withdrawn."""


def check_appeal(given: Given | None, returned: Given | None, *, reason: str, returned_on_appeal: bool) -> None:
    """Return only if this answer may stand as an appeal.

    Args:
        given: the answer that comes as an appeal, or None when there is none to come.
        returned: the person's own answer that came back, or None when none did.
        reason: why it was right, in the person's words.
        returned_on_appeal: it came back from an appeal already.

    Raises:
        Refused: `nothing_returned`, `appeal_once`, `appeal_changed`, `reason_missing`.
    """
    if given is None or returned is None:
        raise Refused("Only an answer that came back can be appealed against.", code="nothing_returned")
    if returned_on_appeal:
        raise Refused(
            "Another supervisor has looked at this answer already, and it stays returned. Please mend it.",
            code="appeal_once",
        )
    if given.skip is not None or not same(given, returned):
        raise Refused(
            "An appeal says that the answer was right, so its words stay as they were.", code="appeal_changed"
        )
    if not reason.strip():
        raise Refused("Say in a few words why the answer was right.", code="reason_missing")


def outcome(verdict: Verdict, *, about_it: bool) -> AppealState:
    """Give what a verdict means for an appeal.

    Args:
        verdict: of the other supervisor.
        about_it: it speaks of the answer that stands as the appeal.
    """
    if not about_it:
        return AppealState.WAITING if verdict is Verdict.RETURN else AppealState.MENDED
    return {
        Verdict.ACCEPT: AppealState.UPHELD,
        Verdict.FIX: AppealState.MENDED,
        Verdict.RETURN: AppealState.STAYS,
    }[verdict]
