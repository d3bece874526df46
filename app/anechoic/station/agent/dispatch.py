"""Which file does what a window asks during a shift."""

from anechoic.errors import Refused
from anechoic.station import snippets
from anechoic.station.agent import hearing, opening, own_day, posting, pulse, reviewing, submitting
from anechoic.station.agent.shift import Shift
from anechoic.station.port import (
    Appeal,
    AskProgress,
    CloseItem,
    Decide,
    DecideApproval,
    HaveRead,
    KeepSnippets,
    ListApprovals,
    ListReviews,
    MarkAt,
    MarkFailed,
    OpenNext,
    OpenReview,
    Played,
    Refresh,
    Request,
    SaveDraft,
    SavePreferences,
    SkipItem,
    Submit,
    TakeBack,
    Volunteer,
)
from anechoic.station.preferences import write_preferences


def at_once(shift: Shift, request: Request) -> bool:
    """Do what needs no network, now; say whether this was such a request.

    Raises:
        Refused, Unavailable: as what was asked for does.
    """
    match request:
        case SaveDraft():
            opening.save_draft(shift, request.draft)
        case Played() | MarkAt() | MarkFailed():
            hearing.do(shift, request)
        case Submit():
            submitting.submit(shift, request)
        case SkipItem():
            submitting.skip(shift, request)
        case Appeal():
            submitting.appeal(shift, request)
        case Decide():
            submitting.decide(shift, request)
        case CloseItem():
            opening.close_item(shift)
        case SavePreferences():
            shift.vault.preferences.save(write_preferences(request.preferences))
        case KeepSnippets():
            snippets.keep(shift.vault, request.snippets)
        case _:
            return False
    return True


async def with_facility(shift: Shift, request: Request) -> None:
    """Do what needs the facility.

    Raises:
        Refused, Unavailable, Untrusted: as what was asked for does.
    """
    match request:
        case OpenNext():
            await opening.open_next(shift)
        case TakeBack():
            await submitting.take_back(shift)
        case AskProgress() | Volunteer() | HaveRead():
            await own_day.do(shift, request)
        case ListReviews():
            await reviewing.list_reviews(shift)
        case OpenReview():
            await reviewing.open_review(shift, request.task)
        case ListApprovals():
            await reviewing.list_approvals(shift)
        case DecideApproval():
            await reviewing.decide_approval(shift, request)
        case Refresh():
            await pulse.beat(shift)
            await posting.post_all(shift)
            await pulse.read_day(shift)
        case _:
            raise Refused("This program does not know what was asked.", code="unknown_request")
