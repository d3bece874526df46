"""A person's day: the figures that supervisor and person see alike."""

from anechoic.facility.access import approvals
from anechoic.facility.access.approvals import Matters
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import alarms
from anechoic.facility.context import Facility
from anechoic.facility.package.pull import Ready, ready_for
from anechoic.facility.progress import today_of
from anechoic.facility.review.queue import open_to
from anechoic.rules.appeal import AppealState
from anechoic.rules.exposure import DAY_MS
from anechoic.rules.task import Role
from anechoic.store.facility import answers, appeals
from anechoic.wire.day import APPEALS_TOLD, AppealTold
from anechoic.wire.work import DayReply, DayRequest


def day(facility: Facility, matters: Matters, caller: Caller, request: DayRequest = DayRequest()) -> DayReply:  # noqa: B008 - frozen
    """Give today's figures (days are UTC) and what waits for a screen such as this one.

    Raises:
        Untrusted: the record is not whole.
    """
    now = facility.clock.now_ms()
    unseen = alarms.open_to(facility, caller.roles)
    with facility.database.read() as connection:
        answered, active = today_of(connection, caller.person, today=now // DAY_MS)
        returned = answers.count(connection, caller.person, "returned")
        ready = ready_for(facility, connection, caller, request.display) if Role.CONTRACTOR in caller.roles else Ready()
        supervises = Role.SUPERVISOR in caller.roles
        return DayReply(
            answered_today=answered,
            active_ms_today=active,
            returned_waiting=returned,
            submitted_total=answers.count(connection, caller.person, "accepted", "returned", "superseded"),
            returned_total=answers.ever_returned(connection, caller.person),
            roles=tuple(sorted(caller.roles, key=lambda role: role.value)),
            reviews_waiting=len(open_to(facility, connection, caller.person)) if supervises else 0,
            approvals_waiting=approvals.count_waiting(connection, matters, caller),
            alarms=len(unseen),
            ready_for_me=ready.tasks,
            returned_ready=ready.returned,
            reason=ready.reason,
            appeals=tuple(
                AppealTold(answer=row.answer, outcome=AppealState(row.state), source=row.source, target=row.target)
                for row in appeals.untold(connection, caller.person, most=APPEALS_TOLD)
            ),
        )
