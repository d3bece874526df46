"""The sign of life of a workstation: time, newest checkpoint with its proof, withdrawals, leases that still hold."""

from sqlalchemy import Connection, select

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.seal.kinds import Kind
from anechoic.store.facility import leases as stored_leases
from anechoic.store.facility import sessions as stored_sessions
from anechoic.store.facility import stations as stored_stations
from anechoic.store.facility.tables.batches import TOMBSTONE
from anechoic.wire.codec import encode
from anechoic.wire.limits import LIST_ROWS
from anechoic.wire.work import HeartbeatReply, HeartbeatRequest, Tombstone


def heartbeat(facility: Facility, caller: Caller, request: HeartbeatRequest) -> bytes:
    """Answer one heartbeat: a signed object HEARTBEAT that carries the request's nonce back.

    Raises:
        Refused: `checkpoint_ahead`: the workstation has seen a larger record than this server has, so the server was
            put back to an older state; the workstation quarantines itself.
    """
    now = facility.clock.now_ms()
    ends = now + facility.settings.lease_minutes * 60_000
    with facility.database.write() as connection:
        station = stored_stations.by_id(connection, caller.station)
        size = record.size(connection)
        if request.checkpoint_size > size:
            raise Refused(
                "The server's record is shorter than the one seen here before. Nothing is opened until facility IT "
                "has looked into it.",
                code="checkpoint_ahead",
            )
        stored_stations.change(connection, caller.station, last_seen=now)
        held = stored_leases.renew(
            connection, request.leases, person=caller.person, station=caller.station, now=now, ends=ends
        )
        reply = HeartbeatReply(
            nonce=request.nonce,
            server_time=now,
            checkpoint=record.checkpoint(facility, connection),
            consistency=record.consistency(connection, request.checkpoint_size, size)
            if request.checkpoint_size > 0
            else (),
            tombstones=_tombstones(connection, above=request.tombstones),
            leases=held,
            lease_ends=ends,
            session_ends=caller.session_ends,
            event_counter=station.event_counter if station is not None else 0,
            tried_elsewhere=stored_sessions.last_tried_elsewhere(connection, caller.session),
        )
    return facility.secrets.signing.sign_object(Kind.HEARTBEAT, encode(reply))


def _tombstones(connection: Connection, *, above: int) -> tuple[Tombstone, ...]:
    rows = connection.execute(
        select(TOMBSTONE.c.number, TOMBSTONE.c.clip)
        .where(TOMBSTONE.c.number > above)
        .order_by(TOMBSTONE.c.number)
        .limit(LIST_ROWS)
    )
    return tuple(Tombstone(number=row.number, clip=row.clip) for row in rows)
