"""Who stands at the door: the workstation by its certificate, the person by the session's token."""

import hmac

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.derive import token_hash
from anechoic.seal.tls import thumbprint
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import sessions as stored_sessions
from anechoic.store.facility import stations as stored_stations


def station_at_door(facility: Facility, certificate: bytes) -> stored_stations.StationRow:
    """Give the active workstation of a certificate; the first use of a renewed one ends the old one.

    Args:
        facility: where.
        certificate: DER bytes, as TLS verified them.

    Raises:
        Refused: code `not_enrolled`: unknown, pending, declined or revoked.
    """
    mark = thumbprint(certificate)
    with facility.database.read() as connection:
        row = _active(facility, connection, mark)
    if row.next_thumbprint == mark:
        with facility.database.write() as connection:
            row = _active(facility, connection, mark)
            if row.next_thumbprint == mark:
                stored_stations.change(
                    connection,
                    row.id,
                    thumbprint=mark,
                    certificate=row.next_certificate,
                    next_thumbprint=None,
                    next_certificate=None,
                )
                stored_sessions.rebind(connection, row.id, thumbprint=mark)
                record.append(facility, connection, RecordKind.STATION_RENEWED, {"station": row.id})
    return row


def caller(facility: Facility, certificate: bytes, token: str) -> Caller:
    """Give the person in a live session on the workstation that asks.

    Raises:
        Refused: `not_enrolled`; `session_over` also for a token of another workstation, which is recorded.
    """
    over = Refused("Your session is over. Sign in again; your drafts are safe.", code="session_over")
    station = station_at_door(facility, certificate)
    mark = thumbprint(certificate)
    with facility.database.read() as connection:
        row = stored_sessions.by_token(connection, token_hash(token))
        if row is None or row.ended is not None or row.ends <= facility.clock.now_ms():
            raise over
        person = stored_people.by_id(connection, row.person)
        roles = stored_people.roles(connection, row.person)
    if row.station != station.id or not hmac.compare_digest(row.thumbprint, mark):
        with facility.database.write() as connection:
            record.append(
                facility,
                connection,
                RecordKind.TOKEN_MISUSED,
                {"session": row.id, "at_station": station.id, "of_station": row.station},
            )
        raise over
    if person is None or person.state != "active":
        raise over
    return Caller(
        person=row.person,
        station=row.station,
        session=row.id,
        roles=roles,
        session_ends=row.ends,
        signing_public=row.signing_public,
        hybrid_public=row.hybrid_public,
        station_signing=station.signing_public,
        station_hybrid=station.hybrid_public,
    )


def _active(facility: Facility, connection: Connection, mark: str) -> stored_stations.StationRow:
    row = stored_stations.by_thumbprint(connection, mark)
    if row is None or row.state != "active":
        raise Refused(
            f"This workstation is not, or no longer, enrolled at {facility.settings.name}. Ask facility IT.",
            code="not_enrolled",
        )
    return row


def remember_untrusted(facility: Facility, certificate: bytes) -> None:
    """Record that an enrolled workstation sent something whose seal, signature or form does not hold.

    Raises:
        Refused: the certificate is nobody's; nothing is recorded.
    """
    row = station_at_door(facility, certificate)
    with facility.database.write() as connection:
        record.append(facility, connection, RecordKind.MESSAGE_UNTRUSTED, {"station": row.id})
