"""Opening one review: a package of one clip, with the answers beside the candidates, for one supervisor."""

import msgspec
from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.access.standing import reason_for_no_work
from anechoic.facility.audit import record
from anechoic.facility.contents import open_contents
from anechoic.facility.context import Facility
from anechoic.facility.masking import heard, masks_of, read
from anechoic.facility.package import sweep
from anechoic.facility.package.build import Packed, build, check_sequence
from anechoic.facility.package.shown import (
    Order,
    accounted,
    open_order,
    order_of,
    owners_candidates,
    seen_by,
    shown_to,
    with_candidates,
)
from anechoic.facility.receive.given import stated, stored_body
from anechoic.facility.receive.objection import Returned, comment_of, newest_return
from anechoic.facility.review.queue import open_to
from anechoic.rules.assembled import TRANSCRIPT
from anechoic.rules.assign import mender
from anechoic.rules.heard import heard_share
from anechoic.rules.provenance import Run
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Classification, NoWork, Role
from anechoic.store.facility import answers, leases, packages, reviews, tasks
from anechoic.wire.answers import AnswerBody
from anechoic.wire.review import ReviewOpenRequest
from anechoic.wire.work import EarlierReturn, MadeRun, PullReply, ReviewedAnswer, TaskText

_LETTERS = "ABCDEFGHIJKLMNOP"


def open_review(facility: Facility, caller: Caller, request: ReviewOpenRequest) -> PullReply:
    """Lease one review to this supervisor; one opened before and not decided waits again.

    Asked again because the reply was lost, it gives the same package.

    Raises:
        Refused: `not_your_role`, `sequence_ahead`; `not_open_to_you`: decided, open elsewhere, own work, a
            conversation heard.
        Unavailable: the disk; nothing was changed.
    """
    caller.must_be(Role.SUPERVISOR)
    with facility.database.write() as connection:
        check_sequence(connection, caller.station, request.last_sequence)
        sweep.expire(facility, connection)
        reason = reason_for_no_work(facility, connection, caller, role=Role.SUPERVISOR)
        if reason is not None:
            return PullReply(reason=reason, mender=mender(reason))
        may_show = request.display == "approved" or not _confidential(connection, request.task)
        again = _already_made(connection, caller, request) if may_show else None
        if again is not None:
            return again
        for lease in leases.live(connection, person=caller.person):
            if lease.purpose == "review":
                sweep.end_lease(facility, connection, lease)
        rows = open_to(facility, connection, caller.person, task=request.task)
        if not rows:
            raise Refused("This review is not open to you any more. Look at the list again.", code="not_open_to_you")
        if not may_show:
            ids = {"station": caller.station, "person": caller.person, "task": request.task}
            record.append(facility, connection, RecordKind.REFUSED_DISPLAY, ids)
            return PullReply(reason=NoWork.DISPLAY_REFUSED, mender=mender(NoWork.DISPLAY_REFUSED))
        packed = _packed(facility, connection, caller.person, rows[0])
        reviews.change(connection, rows[0].id, state="open", supervisor=caller.person)
        return build(facility, connection, caller, [packed], purpose="review")


def _confidential(connection: Connection, task: str) -> bool:
    row = tasks.by_id(connection, task)
    clip = tasks.clip(connection, row.clip) if row is not None else None
    return clip is not None and Classification(clip.classification) is Classification.CONFIDENTIAL


def _already_made(connection: Connection, caller: Caller, request: ReviewOpenRequest) -> PullReply | None:
    newest = packages.newest(connection, station=caller.station, session=caller.session, purpose="review")
    if newest is None or newest.sequence <= request.last_sequence:
        return None
    live = leases.live(connection, person=caller.person, task=request.task)
    if not any(lease.package == newest.id for lease in live):
        return None
    return PullReply(package=newest.id, size=newest.size, sha256=newest.sha256)


def _packed(facility: Facility, connection: Connection, person: str, review: reviews.ReviewRow) -> Packed:
    clip = tasks.clip(connection, review.clip)
    assert clip is not None
    contents = open_contents(facility, connection, review.clip)
    spans = masks_of(connection, review.clip)
    shown = shown_to(facility, person, review.task, contents.text)
    order = order_of(shown, owners_candidates(facility, clip.item, clip.sealed_ids))
    keys = {source: key for key, sources in order.items() for source in sources}
    text = msgspec.structs.replace(
        read(with_candidates(contents.text, shown), spans),
        answers=tuple(
            _reviewed(facility, connection, row, letter=letter, keys=keys, text=contents.text)
            for letter, row in zip(_LETTERS, answers.of_task(connection, review.task, "accepted"), strict=False)
        ),
        reason=review.reason,
    )
    return Packed(
        task=review.task,
        clip=review.clip,
        rate=contents.rate,
        pcm=heard(contents, spans),
        text=text,
        order=order,
        gold=bool(review.gold),
        classification=Classification(clip.classification),
    )


def _reviewed(
    facility: Facility,
    connection: Connection,
    row: answers.AnswerRow,
    *,
    letter: str,
    keys: dict[str, str],
    text: TaskText,
) -> ReviewedAnswer:
    body = stored_body(facility, row)
    lease = leases.by_id(connection, row.lease)
    # The person saw another order: the key is translated by way of the owner's ids.
    order = open_order(facility, lease) if lease is not None else {}
    theirs = seen_by(facility, connection, body, text)
    spans = [(span.first, span.last) for span in text.speech]
    before = newest_return(connection, row.task, row.person)
    came = accounted(body.kind, body.text, body.candidate, theirs, stated(body))
    heard = body.played
    if body.appeal and before is not None:
        # The answer stands as it was: so does what was heard for it.
        heard += stored_body(facility, before.answer).played
    played = [(span.first, span.last, span.speed) for span in heard]
    return ReviewedAnswer(
        answer=row.id,
        author=letter,
        text=body.text,
        origin=came.origin,
        candidate=_translated(body.candidate, order, keys)[:1],
        runs=tuple(_run(run, order, keys) for run in came.runs),
        confidence=body.confidence,
        flags=body.flags,
        comment=body.comment,
        command=body.command,
        heard_share=heard_share(spans, text.frames, played),
        before=_before(facility, before, body),
    )


def _before(facility: Facility, before: Returned | None, body: AnswerBody) -> EarlierReturn | None:
    if before is None:
        return None
    then = stored_body(facility, before.answer)
    return EarlierReturn(
        text=then.command.heard if then.command is not None else then.text,
        comment=comment_of(facility, before.review.id, before.review.sealed_body),
        reply=body.reply,
        appeal=body.appeal,
    )


def _run(run: Run, order: Order, keys: dict[str, str]) -> MadeRun:
    known = run.keys if run.keys == TRANSCRIPT else _translated(run.keys, order, keys)
    return MadeRun(length=run.length, made=run.made, keys=known)


def _translated(theirs: str, order: Order, keys: dict[str, str]) -> str:
    """Give keys of the order a person saw as those of this package, by way of the owner's ids."""
    return "".join(sorted({keys[source] for key in theirs for source in order.get(key, ()) if source in keys}))
