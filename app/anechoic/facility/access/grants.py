"""What a person may be granted beyond their clearance: asked for at the console, granted by a second person.

    asked ──approved──▶ granted ──withdrawn──▶ as before
      └──declined──▶ nothing changed

Granting takes two people; taking back takes one, at once. What was granted lies sealed with the person's profile; that
it was asked for, granted and withdrawn stands in the record.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import approvals, people, sessions
from anechoic.facility.access.approvals import Described
from anechoic.facility.access.profile import Profile, open_profile, seal_profile
from anechoic.facility.access.reset import DECIDERS, about_person, must_be_there
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, Role
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored


class GrantStep(Enum):
    """What became of a grant that was asked for."""

    FILED = "filed"
    WAITING = "waiting"
    GRANTED = "granted"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Grant:
    """One kind of grant; as a `Matter`, what the second person's word does to a request for it.

    Attributes:
        kind: of the request.
        title: of the request, with the person's name behind it.
        has: reads it from a profile.
        given: gives a profile with it, or without.
        granted, withdrawn: leaves of the record.
        forget: destroys in the caller's transaction what the grant had brought, and says whether there was anything.
    """

    kind: ApprovalKind
    title: str
    has: Callable[[Profile], bool]
    given: Callable[[Profile, bool], Profile]
    granted: RecordKind
    withdrawn: RecordKind
    forget: Callable[[Connection, stored.PersonRow], bool] = lambda _connection, _row: False

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return DECIDERS

    def ask(self, facility: Facility, *, login: str, by: str) -> GrantStep:
        """File a request, or say how far it is.

        Args:
            facility: where.
            login: whose grant.
            by: login of the IT person or custodian who asks.

        Raises:
            Refused: no such account, a suspended one, an asker without the role, or another request about this person
                waits (`already_filed`).
        """
        with facility.database.write() as connection:
            person, asker = people.named(facility, connection, login), _asker(facility, connection, by)
            if person.state == "suspended":
                raise Refused(f"{login} is suspended, and a suspended account stays closed.", code="suspended")
            if self.has(open_profile(facility, person)):
                return GrantStep.GRANTED
            if stored_approvals.pending_of(connection, person.id, kind=self.kind.value) is not None:
                return GrantStep.WAITING
            approvals.file(facility, connection, self.kind, person.id, filed_by=asker.id)
            return GrantStep.FILED

    def withdraw(self, facility: Facility, *, login: str, by: str) -> GrantStep:
        """Take a grant away, or a request that waits, and end the person's live session; safe to repeat.

        Raises:
            Refused: no such account, or somebody without the role.
        """
        with facility.database.write() as connection:
            person, asker = people.named(facility, connection, login), _asker(facility, connection, by)
            stored_approvals.withdraw(connection, person.id, at=facility.clock.now_ms(), kind=self.kind.value)
            had, forgot = self._set(facility, connection, person, granted=False), self.forget(connection, person)
            if had or forgot:
                sessions.end_all(facility, connection, person=person.id, reason=self.kind.value)
                record.append(facility, connection, self.withdrawn, {"person": person.id, "by": asker.id})
            return GrantStep.WITHDRAWN

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name the person, and say what is asked for."""
        return about_person(facility, connection, subject, what=f"{self.title} for")

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Grant it."""
        row = must_be_there(connection, subject)
        if self._set(facility, connection, row, granted=True):
            record.append(facility, connection, self.granted, {"person": row.id})

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Leave everything as it is; the decision itself is the only leaf."""

    def _set(self, facility: Facility, connection: Connection, person: stored.PersonRow, *, granted: bool) -> bool:
        """Set the grant; False where it stood so already."""
        profile = open_profile(facility, person)
        if self.has(profile) is granted:
            return False
        sealed = seal_profile(facility, person.id, self.given(profile, granted))
        stored.change(connection, person.id, sealed_profile=sealed)
        return True


def _asker(facility: Facility, connection: Connection, login: str) -> stored.PersonRow:
    refusal = "Only facility IT or a custodian may ask for this."
    return people.acting(facility, connection, login, DECIDERS, refusal=refusal)
