"""The verdict arrives: one transaction from its sealed bytes to a signed receipt."""

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.receive import receipts
from anechoic.facility.receive.given import mended
from anechoic.facility.receive.objection import settle_appeals
from anechoic.facility.receive.opening import Genuine, open_signed
from anechoic.facility.receive.receipts import WITHDRAWN, Outcome
from anechoic.rules.answer import check
from anechoic.rules.lease import LeaseAct, now_at, step
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState, ReceiptState, Role, TaskKind, TaskState, Verdict
from anechoic.seal.kinds import Kind
from anechoic.store.facility import answers, leases, reviews, tasks
from anechoic.wire.answers import VerdictBody

_TAKEN = Outcome(
    ReceiptState.TAKEN, "taken", "This review was decided elsewhere or its time was over, so nothing was changed."
)
_NOT_YOURS = Outcome(ReceiptState.REFUSED, "not_yours", "This review was not opened by you at this workstation.")

_OWN_RETURN = Outcome(
    ReceiptState.REFUSED, "own_return", "You returned this answer, so another supervisor decides about the appeal."
)


def decide(facility: Facility, caller: Caller, sealed: bytes, *, made_in: str = "") -> bytes:
    """Take a supervisor's verdict and give its signed object RECEIPT; the same bytes again give the same outcome.

    Accept and fix settle the task. Return sends the answers named back to their people, who have them first; what
    they make of it comes to the same supervisor.

    Args:
        facility: where.
        caller: who sends it.
        sealed: object VERDICT; `review` in it is the workstation's own number of this verdict.
        made_in: the session that signed it; empty = the caller's own.

    Raises:
        Refused: `not_your_role`, or `not_yours`: the session named is somebody else's.
        Untrusted: it is not genuine; nothing of it is kept.
        Unavailable: the disk; nothing was changed: send it again.
    """
    caller.must_be(Role.SUPERVISOR)
    with facility.database.write() as connection:
        genuine = open_signed(
            facility,
            connection,
            caller,
            sealed,
            made_in=made_in or caller.session,
            kind=Kind.VERDICT,
            body=VerdictBody,
        )
        subject = genuine.body.review
        before = receipts.earlier(facility, connection, caller, subject, genuine.digest)
        if before is not None:
            return before
        outcome = _judge(facility, connection, genuine.body)
        if outcome is not None:
            return receipts.turned_away(
                facility, connection, caller, subject=subject, digest=genuine.digest, outcome=outcome
            )
        index = _keep(facility, connection, genuine)
        return receipts.accepted(facility, connection, subject, genuine.digest, index)


def _judge(facility: Facility, connection: Connection, body: VerdictBody) -> Outcome | None:
    lease, task = leases.by_id(connection, body.lease), tasks.by_id(connection, body.task)
    if lease is None or task is None or not _is_of(lease, body):
        return _NOT_YOURS
    if task.state == TaskState.WITHDRAWN.value or lease.state == LeaseState.WITHDRAWN.value:
        return WITHDRAWN
    review = reviews.undecided(connection, task.id)
    state = now_at(LeaseState(lease.state), lease.ends, facility.clock.now_ms())
    if review is None or state is LeaseState.ANSWERED or review.supervisor not in (None, body.person):
        return _TAKEN
    if review.not_by == body.person:
        return _OWN_RETURN
    if review.state == "open" and _newest_lease(connection, task.id) != lease.fencing:
        return _TAKEN
    if not leases.was_released(connection, lease.id):
        return Outcome(ReceiptState.REFUSED, "not_released", "This clip was never opened, so it cannot be judged.")
    try:
        step(state, LeaseAct.ANSWER)
        _check(body, TaskKind(task.kind), {row.id for row in answers.of_task(connection, task.id, "accepted")})
    except Refused as refused:
        return Outcome(ReceiptState.REFUSED, refused.code, refused.text())
    return None


def _check(body: VerdictBody, kind: TaskKind, current: set[str]) -> None:
    named = set(body.answers)
    if not named <= current or len(named) != len(body.answers):
        raise Refused("This verdict speaks of answers that are not there any more.", code="other_answers")
    if body.verdict is Verdict.RETURN:
        if not body.comment.strip():
            raise Refused("Say in a comment what should be looked at again.", code="comment_missing")
        return
    if len(named) != 1:
        raise Refused("Say which one answer the verdict is about.", code="one_answer")
    if body.verdict is Verdict.FIX:
        check(mended(body, kind))
    elif body.text or body.command is not None:
        raise Refused("An answer is either accepted as it is or mended.", code="accept_with_text")


def _is_of(lease: leases.LeaseRow, body: VerdictBody) -> bool:
    return lease.purpose == "review" and (
        (lease.task, lease.clip, lease.package, lease.fencing, lease.person, lease.station)
        == (body.task, body.clip, body.package, body.fencing, body.person, body.station)
    )


def _newest_lease(connection: Connection, task: str) -> int:
    live = [lease.fencing for lease in leases.live(connection, task=task) if lease.purpose == "review"]
    return max(live, default=0)


def _keep(facility: Facility, connection: Connection, genuine: Genuine[VerdictBody]) -> int:
    body, now = genuine.body, facility.clock.now_ms()
    lease, review = leases.by_id(connection, body.lease), reviews.undecided(connection, body.task)
    assert lease is not None
    assert review is not None
    state = now_at(LeaseState(lease.state), lease.ends, now)
    leases.change(connection, lease.id, state=step(state, LeaseAct.ANSWER).value)
    reviews.change(
        connection,
        review.id,
        state="returned" if body.verdict is Verdict.RETURN else "decided",
        supervisor=body.person,
        verdict=body.verdict.value,
        sealed_body=facility.columns.seal("review", "sealed_body", review.id, genuine.exact),
        sealed_signatures=facility.columns.seal("review", "sealed_signatures", review.id, genuine.signed),
        active_ms=body.active_ms,
        decided=now,
    )
    settle_appeals(facility, connection, review.id, body)
    reviews.speak_of(connection, review.id, body.answers)
    if body.verdict is Verdict.RETURN:
        for answer in body.answers:
            answers.change(connection, answer, state="returned")
        left = len(answers.of_task(connection, body.task, "accepted"))
        tasks.change(connection, body.task, state=TaskState.RETURNED.value, answered=left, changed=now)
    else:
        tasks.change(connection, body.task, state=TaskState.FINAL.value, changed=now)
    ids = {
        "review": review.id,
        "task": body.task,
        "clip": body.clip,
        "lease": lease.id,
        "verdict": body.verdict.value,
        "person": body.person,
        "at_station": body.station,
        "session": body.session,
    }
    return record.append(facility, connection, RecordKind.REVIEW_ACCEPTED, ids).index
