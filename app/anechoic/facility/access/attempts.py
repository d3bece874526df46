"""Wrong tries of one login: ten an hour, then a pause. Counted by the login typed, known or not."""

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.store.facility import sessions as stored

MOST_AN_HOUR = 10
_HOUR_MS = 3_600_000


def refuse_when_too_many(facility: Facility, connection: Connection, login_tag: bytes) -> None:
    """Return only while this login has tries left.

    Raises:
        Refused: code `too_many_tries`.
    """
    if stored.failures(connection, login_tag, since=facility.clock.now_ms() - _HOUR_MS) >= MOST_AN_HOUR:
        raise Refused(
            "Too many wrong tries for this login. Wait an hour, or ask your supervisor.", code="too_many_tries"
        )


def remember_failure(
    facility: Facility, connection: Connection, login_tag: bytes, station: str, *, person: str = ""
) -> None:
    """Count one wrong try, and write an alarm into the record when it was the last one left.

    Args:
        facility: where.
        connection: the caller commits it before refusing.
        login_tag: of the login typed.
        station: where it was typed.
        person: whose login it is, or nothing for nobody's.
    """
    now = facility.clock.now_ms()
    stored.add_failure(connection, login_tag=login_tag, station=station, at=now)
    if stored.failures(connection, login_tag, since=now - _HOUR_MS) == MOST_AN_HOUR:
        ids = {"station": station} | ({"person": person} if person else {})
        record.append(facility, connection, RecordKind.SIGN_IN_LOCKED, ids)


def forget_old(facility: Facility, connection: Connection) -> None:
    """Drop tries and challenges that count no more."""
    now = facility.clock.now_ms()
    stored.drop_failures(connection, before=now - 2 * _HOUR_MS)
    stored.drop_challenges(connection, before=now - _HOUR_MS)
