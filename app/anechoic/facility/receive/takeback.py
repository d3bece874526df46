"""Taking an answer back: while no supervisor opened it, it was not delivered, and the session goes on."""

from sqlalchemy import Connection

from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.package.shown import open_order, seal_order
from anechoic.facility.receive import receipts
from anechoic.facility.receive.objection import take_back_appeal
from anechoic.facility.receive.settle import settle
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState, ReceiptState, TaskState
from anechoic.store.facility import answers, care, leases, packages, reviews, tasks
from anechoic.wire.answers import Receipt, TakeBackRequest

_MINUTE_MS = 60_000
_NO_DIGEST = bytes(32)
_REFUSALS = {
    "not_yours": "This answer is not one you gave in this session, so it stays as it is.",
    "delivered": "This answer was delivered to the data owner already. Tell your supervisor what should change.",
    "in_review": "A supervisor has opened this answer. Tell your supervisor what should change.",
    "withdrawn": "This recording was withdrawn, and the answer with it.",
    "too_late": "The time for this clip is over, so the answer stays as it is.",
    "taken": "Somebody else is working on this clip now.",
}


def take_back(facility: Facility, caller: Caller, request: TakeBackRequest) -> bytes:
    """Give the signed object RECEIPT: accepted with a fresh lease on the same task in the same package, or refused.

    Asked again, it names the same lease.

    Raises:
        Unavailable: the disk; nothing was changed.
    """
    with facility.database.write() as connection:
        answer = answers.by_id(connection, request.answer)
        if answer is None or (answer.person, answer.station, answer.session, answer.task) != (
            caller.person,
            caller.station,
            caller.session,
            request.task,
        ):
            return _refused(facility, request, "not_yours")
        if answer.state == "taken_back":
            return _again(facility, connection, request, answer)
        code = _why_not(facility, connection, answer)
        if code:
            return _refused(facility, request, code)
        return _undo(facility, connection, request, answer)


def _why_not(facility: Facility, connection: Connection, answer: answers.AnswerRow) -> str:
    task = tasks.by_id(connection, answer.task)
    lease = leases.by_id(connection, answer.lease)
    package = packages.by_id(connection, lease.package) if lease is not None else None
    review = reviews.undecided(connection, answer.task)
    if task is None or lease is None or package is None:
        return "not_yours"
    now = facility.clock.now_ms()
    key = packages.wrapped_key(connection, package.id, lease.clip)
    others = [one for one in leases.live(connection, task=task.id) if one.purpose == "work"]
    checks = (
        (task.state == TaskState.WITHDRAWN.value, "withdrawn"),
        (task.state == TaskState.DELIVERED.value, "delivered"),
        (answer.state not in ("accepted", "skipped"), "not_yours"),
        (review is not None and review.state == "open", "in_review"),
        (reviews.newest(connection, task.id, "decided") is not None, "in_review"),
        (package.expires <= now or key is None, "too_late"),
        (answer.state == "skipped" and task.answered + len(others) >= task.wanted, "taken"),
    )
    return next((code for holds, code in checks if holds), "")


def _undo(facility: Facility, connection: Connection, request: TakeBackRequest, answer: answers.AnswerRow) -> bytes:
    lease, task = leases.by_id(connection, answer.lease), tasks.by_id(connection, answer.task)
    assert lease is not None
    assert task is not None
    package = packages.by_id(connection, lease.package)
    assert package is not None
    now = facility.clock.now_ms()
    answers.change(connection, answer.id, state="taken_back")
    take_back_appeal(facility, connection, answer.id)
    care.unmark(connection, answer.id)
    review = reviews.undecided(connection, task.id)
    if review is not None:
        reviews.change(connection, review.id, state="withdrawn")
    settle(facility, connection, task)
    fresh = facility.new_id()
    leases.add(
        connection,
        id=fresh,
        purpose="work",
        task=task.id,
        clip=lease.clip,
        person=lease.person,
        station=lease.station,
        session=answer.session,
        package=package.id,
        fencing=tasks.next_fencing(connection, task.id),
        state=LeaseState.HELD.value,
        ends=min(package.expires, now + facility.settings.lease_minutes * _MINUTE_MS),
        gold=lease.gold,
        sealed_order=seal_order(facility, fresh, open_order(facility, lease)),
    )
    record.append(
        facility,
        connection,
        RecordKind.ANSWER_TAKEN_BACK,
        {"answer": answer.id, "task": task.id, "lease": fresh, "person": answer.person, "session": answer.session},
    )
    return _granted(facility, connection, request, fresh, ReceiptState.ACCEPTED)


def _again(facility: Facility, connection: Connection, request: TakeBackRequest, answer: answers.AnswerRow) -> bytes:
    live = [one for one in leases.live(connection, person=answer.person, task=answer.task) if one.purpose == "work"]
    if not live:
        return _refused(facility, request, "too_late")
    return _granted(facility, connection, request, live[0].id, ReceiptState.REPEATED)


def _granted(
    facility: Facility, connection: Connection, request: TakeBackRequest, lease_id: str, state: ReceiptState
) -> bytes:
    lease = leases.by_id(connection, lease_id)
    assert lease is not None
    return receipts.sign(
        facility,
        Receipt(
            subject=request.answer,
            digest=_NO_DIGEST,
            state=state,
            at=facility.clock.now_ms(),
            lease=lease.id,
            fencing=lease.fencing,
            lease_ends=lease.ends,
        ),
    )


def _refused(facility: Facility, request: TakeBackRequest, code: str) -> bytes:
    return receipts.sign(
        facility,
        Receipt(
            subject=request.answer,
            digest=_NO_DIGEST,
            state=ReceiptState.REFUSED,
            code=code,
            text=_REFUSALS[code],
            at=facility.clock.now_ms(),
        ),
    )
