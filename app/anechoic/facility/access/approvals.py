"""Four eyes: what one person files, another decides, in a session of their own.

What happens on approval belongs to the room that filed the request: it is handed in as a `Matter` for each kind.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.profile import open_profile
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import alarms, record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, Role
from anechoic.store.facility import approvals as stored
from anechoic.store.facility import people as stored_people
from anechoic.wire.limits import LIST_ROWS
from anechoic.wire.review import ApprovalListReply, ApprovalRow, DecideRequest


@dataclass(frozen=True)
class Described:
    """What the second person reads: a title, and lines of label and value to compare; never plaintext of clips."""

    title: str
    detail: tuple[tuple[str, str], ...] = ()


class Matter(Protocol):
    """What a kind of request means; everything happens in the transaction of the decision."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Say what is asked for."""

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Do what was asked for."""

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Put the subject away."""


Matters = Mapping[ApprovalKind, Matter]


def file(facility: Facility, connection: Connection, kind: ApprovalKind, subject: str, *, filed_by: str) -> str:
    """File a request in the caller's transaction and give its id.

    Args:
        facility: where.
        connection: from `Database.write`.
        kind: which matter.
        subject: id of the workstation, owner or delivery.
        filed_by: id of the person who asks.

    Raises:
        Refused: the person is not there, or a request for this subject waits already.
    """
    person = stored_people.by_id(connection, filed_by)
    if person is None or person.state == "suspended":
        raise Refused("Only a person with an account can file a request.", code="no_such_person")
    if stored.pending_of(connection, subject) is not None:
        raise Refused("A request for this waits already. A second person must decide it.", code="already_filed")
    approval = facility.new_id()
    stored.add(
        connection,
        id=approval,
        kind=kind.value,
        subject=subject,
        state="pending",
        filed_by=filed_by,
        filed_vetting_tag=person.vetting_tag,
        filed=facility.clock.now_ms(),
    )
    ids = {"approval": approval, "subject": subject, "what": kind.value, "by": filed_by}
    record.append(facility, connection, RecordKind.APPROVAL_FILED, ids)
    return approval


def waiting(facility: Facility, matters: Matters, caller: Caller) -> ApprovalListReply:
    """Give the requests this person's roles may decide, their own marked so, and count the alarms they may look at.

    Raises:
        Untrusted: the record is not whole.
    """
    unseen = alarms.open_to(facility, caller.roles)
    with facility.database.read() as connection:
        me = stored_people.by_id(connection, caller.person)
        rows = []
        for row in stored.pending(connection)[:LIST_ROWS]:
            matter = matters.get(ApprovalKind(row.kind))
            if matter is None or not caller.roles & matter.deciders:
                continue
            described = matter.describe(facility, connection, row.subject)
            why_not = _why_not(connection, row, me)
            rows.append(
                ApprovalRow(
                    approval=row.id,
                    kind=ApprovalKind(row.kind),
                    title=described.title[:120],
                    filed_by=_name(facility, connection, row.filed_by),
                    filed_at=row.filed,
                    detail=described.detail,
                    may_decide=not why_not,
                    why_not=why_not,
                )
            )
    since = unseen[0].time if unseen else 0
    return ApprovalListReply(rows=tuple(rows), alarms=len(unseen), alarms_since=since)


def decide(facility: Facility, matters: Matters, caller: Caller, request: DecideRequest) -> None:
    """Take the second person's word and do what follows from it, in one transaction.

    Raises:
        Refused: `not_found`, `already_decided`, `not_your_role`, `own_request`.
    """
    refusal = None
    with facility.database.write() as connection:
        row = stored.by_id(connection, request.approval)
        if row is None or ApprovalKind(row.kind) not in matters:
            raise Refused("There is no such request. Look at the list again.", code="not_found")
        matter = matters[ApprovalKind(row.kind)]
        me = stored_people.by_id(connection, caller.person)
        why_not = _why_not(connection, row, me)
        if not caller.roles & matter.deciders:
            refusal = Refused("Your account may not decide this request.", code="not_your_role")
        elif why_not:
            refusal = Refused(why_not, code="own_request")
        if refusal is None and me is not None:
            ids = {"session": caller.session, "station": caller.station}
            word = request.decision == "approve"
            settle(facility, connection, row, matter, approve=word, by=me, ids=ids, comment=request.comment)
        else:
            ids = {"approval": row.id, "by": caller.person, "session": caller.session}
            record.append(facility, connection, RecordKind.APPROVAL_REFUSED, ids)
    if refusal is not None:
        raise refusal
    # A decision may have destroyed secrets: their old pages go with them.
    facility.database.forget()


def settle(
    facility: Facility,
    connection: Connection,
    row: stored.ApprovalRow,
    matter: Matter,
    *,
    approve: bool,
    by: stored_people.PersonRow,
    ids: Mapping[str, str],
    comment: str = "",
) -> None:
    """Write the decision of a second person and do what follows; the schema refuses the same person as well.

    Raises:
        Refused: decided before.
    """
    why_not = _why_not(connection, row, by)
    if why_not:
        raise Refused(why_not, code="own_request")
    state = "approved" if approve else "declined"
    said = facility.columns.seal("approval", "sealed_comment", row.id, comment.encode()) if comment else None
    at = facility.clock.now_ms()
    if not stored.settle(
        connection, row.id, state=state, by=by.id, vetting_tag=by.vetting_tag, at=at, sealed_comment=said
    ):
        raise Refused("This request was decided already. Look at the list again.", code="already_decided")
    (matter.approve if approve else matter.decline)(facility, connection, row.subject)
    kind = RecordKind.APPROVAL_GIVEN if approve else RecordKind.APPROVAL_DECLINED
    record.append(
        facility, connection, kind, {"approval": row.id, "subject": row.subject, "by": by.id, "of": row.filed_by, **ids}
    )


def count_waiting(connection: Connection, matters: Matters, caller: Caller) -> int:
    """Count the requests this person may decide."""
    me = stored_people.by_id(connection, caller.person)
    return sum(
        1
        for row in stored.pending(connection)
        if (matter := matters.get(ApprovalKind(row.kind))) is not None
        and caller.roles & matter.deciders
        and not _why_not(connection, row, me)
    )


@dataclass(frozen=True)
class ApprovalLine:
    """One request and what became of it, as facility IT sees it. Times are Unix milliseconds, 0 = not yet."""

    approval: str
    kind: str
    title: str
    state: str
    filed_by: str
    filed: int
    decided_by: str
    decided: int
    comment: str


def listing(facility: Facility, matters: Matters) -> list[ApprovalLine]:
    """Give the newest requests, waiting or decided, with the comment of who decided."""
    with facility.database.read() as connection:
        return [_line(facility, connection, matters, row) for row in stored.everything(connection)[:LIST_ROWS]]


def _line(facility: Facility, connection: Connection, matters: Matters, row: stored.ApprovalRow) -> ApprovalLine:
    try:
        title = matters[ApprovalKind(row.kind)].describe(facility, connection, row.subject).title
    except Refused:
        # Its subject went another way since; the request is told all the same.
        title = ""
    comment = b""
    if row.sealed_comment is not None:
        comment = facility.columns.open("approval", "sealed_comment", row.id, row.sealed_comment)
    return ApprovalLine(
        approval=row.id,
        kind=row.kind,
        title=title,
        state=row.state,
        filed_by=_name(facility, connection, row.filed_by),
        filed=row.filed,
        decided_by=_name(facility, connection, row.decided_by) if row.decided_by else "",
        decided=row.decided or 0,
        comment=comment.decode(),
    )


def _why_not(connection: Connection, row: stored.ApprovalRow, me: stored_people.PersonRow | None) -> str:
    """Say why this person may not decide: a hand in it already, as who filed it or as who it is about."""
    if me is None:
        return "Your account is not there any more."
    if row.filed_by == me.id:
        return "You filed this request yourself. A second person must decide it."
    if row.filed_vetting_tag == me.vetting_tag:
        return "Both accounts belong to one vetted person. Somebody else must decide it."
    # Identities are random: only a request about a person has a person's identity as its subject.
    about = stored_people.by_id(connection, row.subject)
    if about is not None and about.vetting_tag == me.vetting_tag:
        return "This request is about your own account. Somebody else must decide it."
    return ""


def _name(facility: Facility, connection: Connection, person: str) -> str:
    row = stored_people.by_id(connection, person)
    return "" if row is None else open_profile(facility, row).name
