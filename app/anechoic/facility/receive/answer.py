"""An answer arrives: one transaction from its sealed bytes to a signed receipt."""

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility import care, gold
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.contents import open_text
from anechoic.facility.context import Facility
from anechoic.facility.masking import check_masks, keep_masks
from anechoic.facility.package.shown import open_order, seen_by, texts_of
from anechoic.facility.receive import receipts
from anechoic.facility.receive.given import given, stated
from anechoic.facility.receive.objection import check_objection, keep_appeal
from anechoic.facility.receive.opening import Genuine, open_signed
from anechoic.facility.receive.receipts import TAKEN, WITHDRAWN, Outcome
from anechoic.facility.receive.settle import settle
from anechoic.rules.answer import check
from anechoic.rules.assembled import TRANSCRIPT
from anechoic.rules.lease import LIVE, LeaseAct, now_at, step
from anechoic.rules.provenance import check_runs
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState, ReceiptState, TaskKind, TaskState
from anechoic.seal.kinds import Kind
from anechoic.store.facility import answers, leases, tasks
from anechoic.wire.answers import AnswerBody

_WANTING = frozenset({TaskState.READY.value, TaskState.RETURNED.value})
_ACCEPTED = Outcome(ReceiptState.ACCEPTED)


def receive(facility: Facility, caller: Caller, sealed: bytes, *, made_in: str = "") -> bytes:
    """Take an answer or a skip and give its signed object RECEIPT; the same bytes again give the same outcome.

    Args:
        facility: where.
        caller: who sends it.
        sealed: object ANSWER.
        made_in: the session that signed it; empty = the caller's own.

    Raises:
        Refused: code `not_yours`: the session named is somebody else's.
        Untrusted: it is not genuine; nothing of it is kept.
        Unavailable: the disk; nothing was changed: send it again.
    """
    with facility.database.write() as connection:
        genuine = open_signed(
            facility,
            connection,
            caller,
            sealed,
            made_in=made_in or caller.session,
            kind=Kind.ANSWER,
            body=AnswerBody,
        )
        subject = genuine.body.answer
        before = receipts.earlier(facility, connection, caller, subject, genuine.digest)
        if before is not None:
            return before
        outcome = _judge(facility, connection, genuine.body)
        if outcome.state is not ReceiptState.ACCEPTED:
            return receipts.turned_away(
                facility, connection, caller, subject=subject, digest=genuine.digest, outcome=outcome
            )
        index = _keep(facility, connection, genuine)
        return receipts.accepted(facility, connection, subject, genuine.digest, index)


def _judge(facility: Facility, connection: Connection, body: AnswerBody) -> Outcome:
    lease, task, clip = (
        leases.by_id(connection, body.lease),
        tasks.by_id(connection, body.task),
        tasks.clip(connection, body.clip),
    )
    if lease is None or task is None or clip is None or not _is_of(lease, body) or task.kind != body.kind.value:
        return Outcome(ReceiptState.REFUSED, "not_yours", "This clip was not lent to you at this workstation.")
    if clip.withdrawn is not None or clip.wrapped_key is None or task.state == TaskState.WITHDRAWN.value:
        return WITHDRAWN
    shown = open_order(facility, lease)
    try:
        check(given(body))
        check_runs(body.text, stated(body), TRANSCRIPT if body.kind is TaskKind.TRANSCRIPTION else "".join(shown))
        _check_marks(facility, connection, body)
        check_masks(body, clip.frames)
        check_objection(facility, connection, body)
    except Refused as refused:
        return Outcome(ReceiptState.REFUSED, refused.code, refused.text())
    if body.candidate and body.candidate not in shown:
        return Outcome(ReceiptState.REFUSED, "unknown_candidate", "The machine answer it names was not shown.")
    if body.supersedes and not _may_supersede(connection, body):
        return Outcome(ReceiptState.REFUSED, "not_taken_back", "The answer it replaces was not taken back.")
    return _judge_lease(facility, connection, lease, task)


def _check_marks(facility: Facility, connection: Connection, body: AnswerBody) -> None:
    """Return only if every error mark lies in a machine text that was shown."""
    if not body.marks:
        return
    text = open_text(facility, connection, body.clip)
    seen = texts_of(body.kind, seen_by(facility, connection, body, text))
    for mark in body.marks:
        if not mark.first <= mark.last <= len(seen.get(mark.key, "")):
            raise Refused("An error mark of this answer lies outside the machine's text.", code="marks")


def _judge_lease(facility: Facility, connection: Connection, lease: leases.LeaseRow, task: tasks.TaskRow) -> Outcome:
    state = now_at(LeaseState(lease.state), lease.ends, facility.clock.now_ms())
    if state is LeaseState.WITHDRAWN:
        return WITHDRAWN
    if state is LeaseState.ANSWERED or leases.newest(connection, task.id, lease.person) > lease.fencing:
        return TAKEN
    try:
        step(state, LeaseAct.ANSWER)
    except Refused as refused:
        return Outcome(ReceiptState.REFUSED, refused.code, refused.text())
    if task.state not in _WANTING or answers.of_person(connection, task.id, lease.person, ("accepted",)) is not None:
        return TAKEN
    if state is LeaseState.EXPIRED and not leases.was_released(connection, lease.id):
        return Outcome(ReceiptState.REFUSED, "not_released", "This clip was never opened, so it cannot be answered.")
    # Work done while a lease ran out is not thrown away as long as nobody else took the place.
    others = [one for one in leases.live(connection, task=task.id) if one.id != lease.id and one.purpose == "work"]
    if state not in LIVE and task.answered + len(others) >= task.wanted:
        return TAKEN
    return _ACCEPTED


def _is_of(lease: leases.LeaseRow, body: AnswerBody) -> bool:
    return lease.purpose == "work" and (
        (lease.task, lease.clip, lease.package, lease.fencing, lease.person, lease.station)
        == (body.task, body.clip, body.package, body.fencing, body.person, body.station)
    )


def _may_supersede(connection: Connection, body: AnswerBody) -> bool:
    old = answers.by_id(connection, body.supersedes)
    return (
        old is not None
        and (old.task, old.person) == (body.task, body.person)
        and old.state in ("taken_back", "returned", "superseded")
    )


def _keep(facility: Facility, connection: Connection, genuine: Genuine[AnswerBody]) -> int:
    body = genuine.body
    lease, task = leases.by_id(connection, body.lease), tasks.by_id(connection, body.task)
    assert lease is not None
    assert task is not None
    state = now_at(LeaseState(lease.state), lease.ends, facility.clock.now_ms())
    leases.change(connection, lease.id, state=step(state, LeaseAct.ANSWER).value)
    for old in answers.of_task(connection, task.id, "taken_back", "returned"):
        if old.person == body.person:
            answers.change(connection, old.id, state="superseded")
    answers.add(
        connection,
        id=body.answer,
        task=task.id,
        clip=body.clip,
        lease=lease.id,
        fencing=body.fencing,
        person=body.person,
        station=body.station,
        session=body.session,
        digest=genuine.digest,
        state="accepted" if body.skip is None else "skipped",
        version=answers.next_version(connection, task.id, body.person),
        sealed_body=facility.columns.seal("answer", "sealed_body", body.answer, genuine.exact),
        sealed_signatures=facility.columns.seal("answer", "sealed_signatures", body.answer, genuine.signed),
        active_ms=body.active_ms,
        received=facility.clock.now_ms(),
    )
    keep_masks(facility, connection, body)
    keep_appeal(facility, connection, body)
    care.take_mark(facility, connection, task, body)
    gold.score(facility, connection, task, body)
    settle(facility, connection, task)
    ids = {
        "answer": body.answer,
        "task": task.id,
        "clip": body.clip,
        "lease": lease.id,
        "person": body.person,
        "at_station": body.station,
        "session": body.session,
        "what": "answer" if body.skip is None else "skip",
    }
    return record.append(facility, connection, RecordKind.ANSWER_ACCEPTED, ids).index
