"""Six digits instead of a security key: asked for at the console, granted by a second person, given at activation.

    asked ──approved──▶ granted ──next activation──▶ a TOTP secret instead of a key
      └──declined──▶ nothing changed

Digits can be read out to somebody else, and nothing in them names this machine: who is to have them is a decision of
two people. Whoever had a secret before this rule keeps it until a reset.
"""

from typing import Final

from msgspec.structs import replace
from sqlalchemy import Connection

from anechoic.facility.access import approvals, people, sessions
from anechoic.facility.access.approvals import Described
from anechoic.facility.access.profile import open_profile, seal_profile
from anechoic.facility.access.reset import DECIDERS, must_be_there
from anechoic.facility.access.screen_reader import GrantStep, asker_of, must_be_open
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, Role
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored

_KIND: Final = ApprovalKind.TOTP.value


def ask(facility: Facility, *, login: str, by: str) -> GrantStep:
    """File that a person is to have six digits, or say how far that is.

    Args:
        facility: where.
        login: who cannot have a security key.
        by: login of the IT person or custodian who asks.

    Raises:
        Refused: no such account, a suspended one, an asker without the role, or another request about this person
            waits (`already_filed`).
    """
    with facility.database.write() as connection:
        person, asker = people.named(facility, connection, login), asker_of(facility, connection, by)
        must_be_open(person, login)
        if open_profile(facility, person).digits:
            return GrantStep.GRANTED
        if stored_approvals.pending_of(connection, person.id, kind=_KIND) is not None:
            return GrantStep.WAITING
        approvals.file(facility, connection, ApprovalKind.TOTP, person.id, filed_by=asker.id)
        return GrantStep.FILED


def withdraw(facility: Facility, *, login: str, by: str) -> GrantStep:
    """Take the grant away, destroy the secret, and end a live session; safe to repeat.

    The person then needs a reset to register a key.

    Raises:
        Refused: no such account, or somebody without the role.
    """
    with facility.database.write() as connection:
        person, asker = people.named(facility, connection, login), asker_of(facility, connection, by)
        stored_approvals.withdraw(connection, person.id, at=facility.clock.now_ms(), kind=_KIND)
        had = _grant(facility, connection, person, granted=False)
        if had or person.sealed_totp_secret is not None:
            stored.change(connection, person.id, sealed_totp_secret=None, totp_last_step=None)
            sessions.end_all(facility, connection, person=person.id, reason="totp")
            record.append(facility, connection, RecordKind.TOTP_WITHDRAWN, {"person": person.id, "by": asker.id})
        return GrantStep.WITHDRAWN


class DigitsMatter:
    """What the second person's word does to a request for six digits."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return DECIDERS

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name the person."""
        profile = open_profile(facility, must_be_there(connection, subject))
        lines = (("Person", profile.name), ("Login", profile.login), ("Organisation", profile.vendor))
        return Described(f"Six digits for {profile.name}", tuple(line for line in lines if line[1]))

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Grant it from the next activation on."""
        row = must_be_there(connection, subject)
        if _grant(facility, connection, row, granted=True):
            record.append(facility, connection, RecordKind.TOTP_GRANTED, {"person": row.id})

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Leave everything as it is; the decision itself is the only leaf."""


def _grant(facility: Facility, connection: Connection, person: stored.PersonRow, *, granted: bool) -> bool:
    """Set the grant; False where it stood so already."""
    profile = open_profile(facility, person)
    if profile.digits is granted:
        return False
    stored.change(
        connection, person.id, sealed_profile=seal_profile(facility, person.id, replace(profile, digits=granted))
    )
    return True
