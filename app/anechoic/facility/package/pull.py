"""Lending work: one write transaction from the question to the sealed package."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Connection

from anechoic.facility import care
from anechoic.facility.access.sessions import Caller
from anechoic.facility.access.standing import reason_for_no_work
from anechoic.facility.audit import record
from anechoic.facility.contents import open_contents
from anechoic.facility.context import Facility
from anechoic.facility.glossary import KeptTerm, terms_of, with_terms_of
from anechoic.facility.masking import heard, masks_of, read
from anechoic.facility.package import giveback, sweep
from anechoic.facility.package.build import Packed, build, check_sequence
from anechoic.facility.package.shown import order_of, owners_candidates, shown_to, with_candidates
from anechoic.facility.receive.given import stored_body
from anechoic.facility.receive.objection import comment_of, newest_return
from anechoic.rules.assign import (
    PULL_AT,
    RETURN_HOLD_MS,
    Clearance,
    Offer,
    Past,
    Work,
    choose,
    may_have,
    mender,
    why_nothing,
)
from anechoic.rules.ids import TaskId
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Classification, LeaseState, NoWork, TaskKind
from anechoic.store.facility import answers, leases, packages, people, tasks
from anechoic.wire.work import Approval, EarlierAnswer, PullReply, PullRequest, TaskText

_CONSIDERED: Final = 256
"""Tasks read for one package: eight are chosen, conversations met twice and long clips are passed over."""
_HARD_CONSIDERED: Final = 32
"""Read apart, so that neither a pile of them nor a lack of them hides the others."""

_LONGEST_ID: Final = 200
"""Characters a value of a leaf may have."""


def pull(facility: Facility, caller: Caller, request: PullRequest) -> PullReply:
    """Lend this person the next package, or say why there is none and who can mend it.

    Asked again because the reply was lost, it gives the same package.

    Raises:
        Refused: code `sequence_ahead`.
        Unavailable: the disk; nothing was lent.
    """
    with facility.database.write() as connection:
        check_sequence(connection, caller.station, request.last_sequence)
        sweep.expire(facility, connection)
        display = _display(request)
        again = _already_made(connection, caller, request, display, facility.clock.now_ms())
        if again is not None:
            return again
        _note_posture(facility, connection, caller, request)
        reason = reason_for_no_work(facility, connection, caller)
        unopened = _unopened(facility, connection, caller, request) if reason is None else 0
        if reason is None and unopened > PULL_AT and not request.returned_only:
            reason = NoWork.ENOUGH_HELD
        if reason is None:
            clearance = _clearance(connection, caller.person, display)
            offers = _offers(facility, connection, caller, clearance)
            if request.returned_only:
                offers = [offer for offer in offers if offer.mine]
            chosen = choose(offers, clearance, Past(), care=care.care_of(facility, connection, caller.person))
            if chosen:
                clips = _pack(facility, connection, caller.person, chosen)
                return build(facility, connection, caller, clips, purpose="work")
            reason = NoWork.NOTHING_LEFT if request.returned_only else _why_nothing(connection, offers, clearance)
    return PullReply(reason=reason, mender=mender(reason))


@dataclass(frozen=True)
class Ready:
    """What a person could be lent now.

    Attributes:
        tasks: how many, at most 256.
        returned: those of them that came back to this person.
        reason: why there are none.
    """

    tasks: int = 0
    returned: int = 0
    reason: NoWork | None = None


def ready_for(facility: Facility, connection: Connection, caller: Caller, display: Approval = "any") -> Ready:
    """Count the tasks this person could be lent now at a screen, or say why none."""
    reason = reason_for_no_work(facility, connection, caller)
    if reason is not None:
        return Ready(reason=reason)
    clearance = _clearance(connection, caller.person, display)
    offers = _offers(facility, connection, caller, clearance)
    cared = care.care_of(facility, connection, caller.person)
    chosen = choose(offers, clearance, Past(), care=cared)
    if not chosen:
        return Ready(reason=_why_nothing(connection, offers, clearance))
    returned = sum(offer.mine for offer in offers)
    open_to_me = sum(may_have(offer, clearance, Past()) and (not offer.hard or offer.mine) for offer in offers)
    hard = min(cared.clips_left, sum(offer.hard and not offer.mine and not offer.for_others for offer in offers))
    # What is fetched at once must be what can be fetched now: one hard clip at a time comes back, and always first.
    return Ready(tasks=open_to_me + hard, returned=returned if chosen[0].mine else 0)


def _why_nothing(connection: Connection, offers: Sequence[Offer], clearance: Clearance) -> NoWork:
    if any(offer.hard and may_have(offer, clearance, Past()) for offer in offers):
        return NoWork.HARD_LATER
    return why_nothing([_work(row) for row in tasks.wanted_work(connection)], clearance)


def _display(request: PullRequest) -> Approval:
    """Say what the screen may show: a workstation that lacks anything is not approved, whatever else it says."""
    return "any" if request.lacking else request.display


def _note_posture(facility: Facility, connection: Connection, caller: Caller, request: PullRequest) -> None:
    """Write into the record how the workstation says it stands: what a leaf cannot hold of a long list is left out."""
    told = ""
    for code in request.lacking or ("none",):
        if len(told) + len(code) < _LONGEST_ID:
            told = f"{told} {code}".strip()
    ids = {"station": caller.station, "person": caller.person, "lacking": told}
    record.append(facility, connection, RecordKind.POSTURE_SEEN, ids)


def _already_made(
    connection: Connection, caller: Caller, request: PullRequest, display: Approval, now: int
) -> PullReply | None:
    """Give the newest package of this session that the workstation does not know yet, still holds and may be shown."""
    newest = packages.newest(connection, station=caller.station, session=caller.session, purpose="work")
    if newest is None or newest.sequence <= request.last_sequence or newest.expires <= now:
        return None
    if not any(lease.package == newest.id for lease in leases.live(connection, person=caller.person)):
        return None
    if display != "approved" and packages.holds_confidential(connection, newest.id):
        # Made while the screen was another one: it goes back, and what may be shown now is lent instead.
        return None
    return PullReply(package=newest.id, size=newest.size, sha256=newest.sha256)


def _unopened(facility: Facility, connection: Connection, caller: Caller, request: PullRequest) -> int:
    """Count what lies unopened at this workstation; what it no longer knows of goes back to the queue."""
    held = [
        lease
        for lease in leases.live(connection, person=caller.person, station=caller.station)
        if lease.state == LeaseState.HELD.value and lease.purpose == "work"
    ]
    if request.held == 0:
        for lease in held:
            giveback.end_unopened(facility, connection, lease)
        return 0
    return len(held)


def _clearance(connection: Connection, person: str, display: Approval) -> Clearance:
    return Clearance(
        pairs=frozenset(people.pairs(connection, person)),
        kinds=people.kinds(connection, person),
        confidential=display == "approved",
    )


def _offers(facility: Facility, connection: Connection, caller: Caller, clearance: Clearance) -> list[Offer]:
    rows = [
        (row, hard)
        for hard, most in ((False, _CONSIDERED), (True, _HARD_CONSIDERED))
        for row in tasks.wanting(
            connection,
            caller.person,
            pairs=clearance.pairs,
            kinds=clearance.kinds,
            returned_before=facility.clock.now_ms() - RETURN_HOLD_MS,
            confidential=clearance.confidential,
            hard=hard,
            most=most,
        )
    ]
    offers = [
        Offer(
            task=TaskId(row.id),
            conversation=bytes(row.conversation_tag),
            work=_work(row),
            missing=row.missing,
            milliseconds=row.milliseconds,
            order_key=row.order_key,
            mine=bool(row.mine),
            hard=hard,
        )
        for row, hard in rows
    ]
    return care.with_care(facility, connection, caller.person, offers)


def _work(row: tasks.TaskRow) -> Work:
    return Work(TaskKind(row.kind), row.source, row.target, Classification(row.classification))


def _pack(facility: Facility, connection: Connection, person: str, chosen: Sequence[Offer]) -> list[Packed]:
    # One glossary lies with every clip of a batch: it is opened once.
    glossaries: dict[str, tuple[KeptTerm, ...]] = {}
    return [_packed(facility, connection, person, offer, glossaries) for offer in chosen]


def _packed(
    facility: Facility,
    connection: Connection,
    person: str,
    offer: Offer,
    glossaries: dict[str, tuple[KeptTerm, ...]],
) -> Packed:
    task = tasks.by_id(connection, offer.task)
    clip = tasks.clip(connection, task.clip) if task is not None else None
    assert task is not None
    assert clip is not None
    contents = open_contents(facility, connection, task.clip)
    shown = shown_to(facility, person, task.id, contents.text)
    spans = masks_of(connection, task.clip)
    readable = read(with_candidates(contents.text, shown), spans)
    if clip.batch not in glossaries:
        glossaries[clip.batch] = terms_of(facility, connection, clip.batch)
    text: TaskText = with_terms_of(glossaries[clip.batch], readable)
    if offer.mine:
        text = msgspec.structs.replace(text, returned=_earlier(facility, connection, task.id, person))
    return Packed(
        task=task.id,
        clip=task.clip,
        rate=contents.rate,
        pcm=heard(contents, spans),
        text=text,
        order=order_of(shown, owners_candidates(facility, clip.item, clip.sealed_ids)),
        gold=bool(task.gold),
        classification=offer.work.classification,
        returned=offer.mine,
    )


def _earlier(facility: Facility, connection: Connection, task: str, person: str) -> EarlierAnswer | None:
    answer = answers.of_person(connection, task, person, ("returned",))
    if answer is None:
        return None
    body = stored_body(facility, answer)
    before = newest_return(connection, task, person)
    return EarlierAnswer(
        text=body.text,
        origin=body.origin,
        candidate=body.candidate,
        comment=comment_of(facility, before.review.id, before.review.sealed_body) if before is not None else "",
        command=body.command,
        flags=body.flags,
        confidence=body.confidence,
        runs=body.runs,
        marks=body.marks,
        said=body.comment,
        may_appeal=before is not None and not before.on_appeal,
    )
