"""A lost key or phone, or a forgotten password: asked for at the console, decided by a second person, handed out once.

    asked ──approved──▶ open to who asked (72 h) ──asked again──▶ code out (72 h) ──first sign-in──▶ active
      └──declined──▶ nothing changed

Approval destroys password and second factor at once; the account keeps its id, clearances and vault shares, so drafts
and answers that wait on workstations stay readable to their person. The console alone can do none of it.
"""

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import approvals, people, sessions
from anechoic.facility.access.activation import new_activation
from anechoic.facility.access.approvals import Described
from anechoic.facility.access.profile import open_profile
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, ApprovalState, Role
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored
from anechoic.store.facility import security_keys

CODE_MS = 72 * 3_600_000
DECIDERS = frozenset({Role.IT, Role.CUSTODIAN})


class ResetStep(Enum):
    """What became of a reset that was asked for."""

    FILED = "filed"
    WAITING = "waiting"
    HANDED_OUT = "handed_out"


@dataclass(frozen=True, repr=False)
class ResetTold:
    """How far a reset is.

    Attributes:
        activation_code: only at the step that hands it out; shown once and not stored.
        code_ends: Unix milliseconds, or 0.
    """

    person: str
    login: str
    step: ResetStep
    activation_code: str = ""
    code_ends: int = 0


def ask(facility: Facility, *, login: str, by: str) -> ResetTold:
    """File a reset, say that it waits, or, once a second person approved it, hand the one-time code to who asked.

    Args:
        facility: where.
        login: whose password and second factor are lost.
        by: login of the IT person or custodian who asks; only they get the code.

    Raises:
        Refused: no such account, a suspended one, an asker without the role, nobody is left who could decide, or
            another request about this person waits (`already_filed`).
    """
    with facility.database.write() as connection:
        person = people.named(facility, connection, login)
        if person.state == "suspended":
            raise Refused(f"{login} is suspended, and a suspended account stays closed.", code="suspended")
        refusal = "Only facility IT or a custodian may ask for a reset."
        asker = people.acting(facility, connection, by, DECIDERS, refusal=refusal)
        if _open_to(facility, connection, person, asker):
            return _hand_out(facility, connection, person, asker, login)
        if stored_approvals.pending_of(connection, person.id, kind=ApprovalKind.RESET.value) is not None:
            return ResetTold(person.id, login, ResetStep.WAITING)
        if not _somebody_may_decide(connection, person, asker):
            raise Refused(
                "Nobody here may decide this: it takes an active IT person or custodian who is neither the one who "
                "asks nor the one it is about. Add a second vetted person with `person add`, let them sign in once, "
                "and ask again. Nothing was changed.",
                code="nobody_to_decide",
            )
        approvals.file(facility, connection, ApprovalKind.RESET, person.id, filed_by=asker.id)
        return ResetTold(person.id, login, ResetStep.FILED)


def _open_to(facility: Facility, connection: Connection, person: stored.PersonRow, asker: stored.PersonRow) -> bool:
    """Say whether this person's reset was approved for this asker, and its code not handed out yet."""
    newest = stored_approvals.newest_of(connection, person.id, kind=ApprovalKind.RESET.value)
    return (
        newest is not None
        and newest.state == ApprovalState.APPROVED.value
        and newest.filed_by == asker.id
        and person.state == "invited"
        and person.activation_hash is None
        and person.activation_ends is not None
        and person.activation_ends > facility.clock.now_ms()
    )


def _hand_out(
    facility: Facility, connection: Connection, person: stored.PersonRow, asker: stored.PersonRow, login: str
) -> ResetTold:
    activation = new_activation(facility, life_ms=CODE_MS)
    stored.change(
        connection, person.id, activation_hash=activation.hash, activation_ends=activation.ends, activation_tries=0
    )
    record.append(facility, connection, RecordKind.RESET_CODE_GIVEN, {"person": person.id, "by": asker.id})
    return ResetTold(person.id, login, ResetStep.HANDED_OUT, activation.code, activation.ends)


def _somebody_may_decide(connection: Connection, person: stored.PersonRow, asker: stored.PersonRow) -> bool:
    vetted = {bytes(person.vetting_tag), bytes(asker.vetting_tag)}
    return any(
        one.state == "active" and bytes(one.vetting_tag) not in vetted and stored.roles(connection, one.id) & DECIDERS
        for one in stored.everybody(connection)
    )


class ResetMatter:
    """What the second person's word does to a lost password and factor."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return DECIDERS

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name the person whose way in is to be made anew."""
        return about_person(facility, connection, subject, what="Reset sign-in of")

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """End the session and destroy password and second factor; who asked may now fetch the one-time code."""
        row = must_be_there(connection, subject)
        sessions.end_all(facility, connection, person=row.id, reason="reset")
        security_keys.drop(connection, row.id)
        stored.change(
            connection,
            row.id,
            state="invited",
            sealed_password_hash=None,
            sealed_totp_secret=None,
            totp_last_step=None,
            activation_hash=None,
            activation_ends=facility.clock.now_ms() + CODE_MS,
            activation_tries=0,
        )
        record.append(facility, connection, RecordKind.PERSON_RESET, {"person": row.id})

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Leave the account as it is; the decision itself is the only leaf."""


def must_be_there(connection: Connection, person: str) -> stored.PersonRow:
    """Give the person a request is about.

    Raises:
        Refused: the account is closed or not there; code `no_such_person`.
    """
    row = stored.by_id(connection, person)
    if row is None or row.state == "suspended":
        raise Refused("That account is closed. Decline the request.", code="no_such_person")
    return row


def about_person(facility: Facility, connection: Connection, person: str, *, what: str) -> Described:
    """Name the person a request is about, behind what is asked for.

    Raises:
        Refused: as `must_be_there`.
    """
    profile = open_profile(facility, must_be_there(connection, person))
    lines = (("Person", profile.name), ("Login", profile.login), ("Organisation", profile.vendor))
    return Described(f"{what} {profile.name}", tuple(line for line in lines if line[1]))
