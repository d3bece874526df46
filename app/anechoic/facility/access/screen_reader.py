"""Working by screen reader: asked for at the console, granted by a second person, told to the workstation at sign-in.

    asked ──approved──▶ granted ──withdrawn──▶ as before
      └──declined──▶ nothing changed

A screen reader is another program that is handed every text of the window, so it takes two people to open that way;
closing it takes one, at once. The grant lies sealed with the person's profile, because it tells of their health.
"""

from enum import Enum
from typing import Final

from msgspec.structs import replace
from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import approvals, people, sessions
from anechoic.facility.access.approvals import Described
from anechoic.facility.access.profile import open_profile, seal_profile
from anechoic.facility.access.reset import DECIDERS, must_be_there
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, Role
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored

_KIND: Final = ApprovalKind.SCREEN_READER.value


class GrantStep(Enum):
    """What became of a grant that was asked for."""

    FILED = "filed"
    WAITING = "waiting"
    GRANTED = "granted"
    WITHDRAWN = "withdrawn"


def ask(facility: Facility, *, login: str, by: str) -> GrantStep:
    """File that a person works by screen reader, or say how far that is.

    Args:
        facility: where.
        login: who works by screen reader.
        by: login of the IT person or custodian who asks.

    Raises:
        Refused: no such account, a suspended one, an asker without the role, or another request about this person
            waits (`already_filed`).
    """
    with facility.database.write() as connection:
        person, asker = people.named(facility, connection, login), asker_of(facility, connection, by)
        must_be_open(person, login)
        if open_profile(facility, person).screen_reader:
            return GrantStep.GRANTED
        if stored_approvals.pending_of(connection, person.id, kind=_KIND) is not None:
            return GrantStep.WAITING
        approvals.file(facility, connection, ApprovalKind.SCREEN_READER, person.id, filed_by=asker.id)
        return GrantStep.FILED


def withdraw(facility: Facility, *, login: str, by: str) -> GrantStep:
    """Take a grant away, or a request that waits, and end the person's live session; safe to repeat.

    Raises:
        Refused: no such account, or somebody without the role.
    """
    with facility.database.write() as connection:
        person, asker = people.named(facility, connection, login), asker_of(facility, connection, by)
        stored_approvals.withdraw(connection, person.id, at=facility.clock.now_ms(), kind=_KIND)
        if _grant(facility, connection, person, granted=False):
            sessions.end_all(facility, connection, person=person.id, reason="screen_reader")
            ids = {"person": person.id, "by": asker.id}
            record.append(facility, connection, RecordKind.SCREEN_READER_WITHDRAWN, ids)
        return GrantStep.WITHDRAWN


class ScreenReaderMatter:
    """What the second person's word does to a request to work by screen reader."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return DECIDERS

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name the person, and say what is opened."""
        profile = open_profile(facility, must_be_there(connection, subject))
        lines = (("Person", profile.name), ("Login", profile.login), ("Organisation", profile.vendor))
        return Described(f"Screen reader for {profile.name}", tuple(line for line in lines if line[1]))

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Grant it from the next sign-in on."""
        row = must_be_there(connection, subject)
        if _grant(facility, connection, row, granted=True):
            record.append(facility, connection, RecordKind.SCREEN_READER_GRANTED, {"person": row.id})

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Leave everything as it is; the decision itself is the only leaf."""


def _grant(facility: Facility, connection: Connection, person: stored.PersonRow, *, granted: bool) -> bool:
    """Set the grant; False where it stood so already."""
    profile = open_profile(facility, person)
    if profile.screen_reader is granted:
        return False
    sealed = seal_profile(facility, person.id, replace(profile, screen_reader=granted))
    stored.change(connection, person.id, sealed_profile=sealed)
    return True


def must_be_open(person: stored.PersonRow, login: str) -> None:
    """Return only for an account that is not suspended.

    Raises:
        Refused: code `suspended`.
    """
    if person.state == "suspended":
        raise Refused(f"{login} is suspended, and a suspended account stays closed.", code="suspended")


def asker_of(facility: Facility, connection: Connection, login: str) -> stored.PersonRow:
    """Give the IT person or custodian who asks.

    Raises:
        Refused: somebody else; code `not_your_role`.
    """
    asker = people.named(facility, connection, login)
    if asker.state == "suspended" or not stored.roles(connection, asker.id) & DECIDERS:
        raise Refused("Only facility IT or a custodian may ask for this.", code="not_your_role")
    return asker
