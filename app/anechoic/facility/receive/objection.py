"""What a person says to a return: a reply that travels with the new answer, or an appeal in its place."""

from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.receive.given import given, stored_body
from anechoic.rules.appeal import AppealState, check_appeal, outcome
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Verdict
from anechoic.store.facility import answers, appeals, reviews
from anechoic.wire.answers import AnswerBody, VerdictBody
from anechoic.wire.codec import decode


@dataclass(frozen=True, repr=False)
class Returned:
    """The newest return of a person's answer to a task.

    Attributes:
        on_appeal: it was the verdict on an appeal: there is no second one.
    """

    review: reviews.ReviewRow
    answer: answers.AnswerRow
    on_appeal: bool


def newest_return(connection: Connection, task: str, person: str) -> Returned | None:
    """Give the newest return of what a person answered to a task, or None."""
    found = reviews.newest_return(connection, task, person)
    if found is None:
        return None
    review, answer = found
    appeal = appeals.of_answer(connection, answer.id)
    return Returned(review, answer, appeal is not None and appeal.state == AppealState.STAYS.value)


def comment_of(facility: Facility, review: str, sealed: bytes | None) -> str:
    """Read what a supervisor said beside a verdict; nothing where its words are gone.

    Args:
        facility: where.
        review: its id.
        sealed: its words as they lie in its row.

    Raises:
        Untrusted: the row was tampered with.
    """
    if sealed is None:
        return ""
    return decode(facility.columns.open("review", "sealed_body", review, sealed), VerdictBody).comment


def check_objection(facility: Facility, connection: Connection, body: AnswerBody) -> None:
    """Return only if the reply or the appeal an answer carries may stand.

    Raises:
        Refused: `nothing_returned`, `reason_missing`, `appeal_once`, `appeal_changed`.
    """
    if not body.appeal and not body.reply:
        return
    before = newest_return(connection, body.task, body.person)
    if body.appeal:
        check_appeal(
            given(body),
            given(stored_body(facility, before.answer)) if before is not None else None,
            reason=body.reply,
            returned_on_appeal=before is not None and before.on_appeal,
        )
    elif before is None:
        raise Refused("Only an answer that came back can be replied to.", code="nothing_returned")


def keep_appeal(facility: Facility, connection: Connection, body: AnswerBody) -> None:
    """Store the appeal an accepted answer is, in its transaction."""
    before = newest_return(connection, body.task, body.person) if body.appeal else None
    if before is None:
        return
    at = facility.clock.now_ms()
    appeals.add(connection, answer=body.answer, person=body.person, against=before.review.id, at=at)
    ids = {"answer": body.answer, "task": body.task, "review": before.review.id, "person": body.person}
    record.append(facility, connection, RecordKind.APPEALED, ids)


def take_back_appeal(facility: Facility, connection: Connection, answer: str) -> None:
    """Withdraw the appeal an answer was, with the answer."""
    appeals.end(connection, answer, AppealState.WITHDRAWN, facility.clock.now_ms())


def settle_appeals(facility: Facility, connection: Connection, review: str, body: VerdictBody) -> None:
    """Decide the appeals of a task by a verdict, in its transaction; before the answers change."""
    for appeal in appeals.waiting_of(connection, body.task):
        state = outcome(Verdict(body.verdict), about_it=appeal.answer in body.answers)
        if state is AppealState.WAITING:
            continue
        appeals.end(connection, appeal.answer, state, facility.clock.now_ms())
        ids = {
            "answer": appeal.answer,
            "task": body.task,
            "review": review,
            "outcome": state.value,
            "person": body.person,
        }
        record.append(facility, connection, RecordKind.APPEAL_DECIDED, ids)
