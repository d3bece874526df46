"""Live sessions: bound to a person, a workstation and its certificate, twelve hours at most."""

import base64
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Role
from anechoic.store.facility import sessions as stored

LIFE_MS = 12 * 3_600_000
_OVER = "Your session is over. Sign in again; your drafts are safe."


@dataclass(frozen=True)
class Caller:
    """Who asks: a person in a live session on an active workstation.

    Attributes:
        session_ends: Unix milliseconds.
        signing_public: raw key the session signs answers with.
        hybrid_public: raw key things are sealed to for this session alone.
        station_signing: raw signing key of the workstation.
        station_hybrid: raw sealing key of the workstation.
    """

    person: str
    station: str
    session: str
    roles: frozenset[Role]
    session_ends: int
    signing_public: bytes
    hybrid_public: bytes
    station_signing: bytes
    station_hybrid: bytes

    def must_be(self, *roles: Role) -> None:
        """Return only if the person has one of these roles.

        Raises:
            Refused: code `not_your_role`.
        """
        if not self.roles & set(roles):
            raise Refused("Your account may not do this. Ask facility IT if it should.", code="not_your_role")


def new_token(facility: Facility) -> str:
    """Make a token of 256 random bits."""
    return base64.urlsafe_b64encode(facility.entropy(32)).decode("ascii").rstrip("=")


def live_of(connection: Connection, person: str) -> stored.SessionRow | None:
    """Find the person's session that has not ended."""
    return stored.live_of(connection, person)


def end(facility: Facility, connection: Connection, session: str, *, reason: str) -> None:
    """End one session and record it; safe to repeat."""
    if stored.end(connection, session, at=facility.clock.now_ms(), reason=reason):
        record.append(facility, connection, RecordKind.SESSION_ENDED, {"session": session, "reason": reason})


def end_all(
    facility: Facility, connection: Connection, *, reason: str, person: str | None = None, station: str | None = None
) -> None:
    """End every session of a person or a workstation and record each."""
    for row in stored.live(connection, person=person, station=station):
        end(facility, connection, row.id, reason=reason)


def live_at(connection: Connection, station: str) -> list[stored.SessionRow]:
    """Give the sessions of a workstation that have not ended."""
    return stored.live(connection, station=station)


def sign_out(facility: Facility, caller: Caller, *, reason: str = "person") -> None:
    """End the caller's session; safe to repeat."""
    with facility.database.write() as connection:
        end(facility, connection, caller.session, reason=reason)


def end_overdue(facility: Facility, connection: Connection) -> None:
    """End the sessions whose twelve hours are over."""
    now = facility.clock.now_ms()
    for row in stored.live(connection):
        if row.ends <= now:
            end(facility, connection, row.id, reason="time")
