"""The supervisor's lists: reviews to open, requests of a second person to decide."""

from typing import Literal

from anechoic.errors import Refused
from anechoic.rules.ids import TaskId
from anechoic.rules.task import NoWork
from anechoic.station.agent.opening import bring_in, show
from anechoic.station.agent.pulling import release, release_or_drop, take_in
from anechoic.station.agent.shift import Shift
from anechoic.station.agent.standing import display_refused, stand
from anechoic.station.port import ApprovalsListed, DecideApproval, ReviewsListed
from anechoic.store.vault.items import Item
from anechoic.wire import routes
from anechoic.wire.refusal import Empty
from anechoic.wire.review import ApprovalListReply, DecideRequest, ReviewListReply, ReviewOpenRequest
from anechoic.wire.work import PullReply


async def list_reviews(shift: Shift) -> None:
    """Ask for the reviews waiting.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    reply = await shift.call(shift.client.post, routes.REVIEWS, Empty(), ReviewListReply, token=shift.session.token)
    shift.board.emit(ReviewsListed(reply.rows, reply.reviewed_today))


async def open_review(shift: Shift, task: TaskId) -> None:
    """Lease and open one review; one that is held here already is opened again.

    Raises:
        Refused, Unavailable, Untrusted: nothing was opened.
    """
    async with shift.opening:
        shift.check_open_allowed()
        if shift.open is not None and shift.open.item.task == task:
            show(shift, shift.open)
            return
        shift.close_clip()
        item = _held(shift, task)
        # One held since an earlier session went back at its end: it is leased anew.
        ready = await release_or_drop(shift, item) if item is not None else None
        if item is None or ready is None:
            item = await _lease(shift, task)
            ready = await release(shift, item)
        show(shift, await bring_in(shift, ready, item))


def _held(shift: Shift, task: TaskId) -> Item | None:
    waiting = shift.vault.items.waiting("review")
    return next((item for item in waiting if item.task == task and shift.clock.holds(item.lease)), None)


async def _lease(shift: Shift, task: TaskId) -> Item:
    asked = shift.clock.uptime()
    standing = await stand(shift)
    request = ReviewOpenRequest(task=task, last_sequence=shift.machine.sequence(), display=standing.display)
    reply = await shift.call(shift.client.post, routes.REVIEW_OPEN, request, PullReply, token=shift.session.token)
    if reply.reason is NoWork.DISPLAY_REFUSED:
        raise display_refused()
    if not reply.package:
        raise Refused("Another supervisor has this one now. Take the next one.", code="review_taken")
    package = await take_in(shift, reply, "review", asked, standing)
    if package is None:
        raise display_refused()
    return package.items()[0]


async def list_approvals(shift: Shift) -> None:
    """Ask for the requests that wait for a second person.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    reply = await shift.call(shift.client.post, routes.APPROVALS, Empty(), ApprovalListReply, token=shift.session.token)
    shift.board.emit(ApprovalsListed(reply.rows, reply.alarms, reply.alarms_since))


async def decide_approval(shift: Shift, request: DecideApproval) -> None:
    """Give the second person's word, then list anew.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    decision: Literal["approve", "decline"] = "approve" if request.approve else "decline"
    word = DecideRequest(approval=request.approval, decision=decision, comment=request.comment)
    await shift.call(shift.client.tell, routes.DECIDE, word, token=shift.session.token)
    await list_approvals(shift)
