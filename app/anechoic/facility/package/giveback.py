"""Unopened work goes back to the queue, at once and without a trace in anybody's figures."""

from sqlalchemy import Connection

from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.lease import LeaseAct, step
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState
from anechoic.store.facility import leases, packages
from anechoic.wire.work import GiveBackRequest


def give_back(facility: Facility, caller: Caller, request: GiveBackRequest) -> None:
    """Take back leases this person holds unopened at this workstation; others named are left as they are.

    One that was released ahead ends now when the workstation has reported it as returned unopened.

    Safe to repeat.
    """
    with facility.database.write() as connection:
        for lease_id in request.leases:
            lease = leases.by_id(connection, lease_id)
            if lease is None or lease.person != caller.person or lease.station != caller.station:
                continue
            if lease.state == LeaseState.HELD.value:
                end_unopened(facility, connection, lease)
            elif lease.state == LeaseState.RELEASED.value and packages.returned_unopened(connection, lease.id):
                # Its key was out, so the record keeps the release; but nobody need wait for the lease to run out.
                leases.change(connection, lease.id, ends=min(lease.ends, facility.clock.now_ms()))


def give_back_all(facility: Facility, connection: Connection, *, person: str, station: str | None = None) -> int:
    """End every unopened lease of a person, at sign-out or suspension, in the caller's transaction; gives how many."""
    held = [
        lease
        for lease in leases.live(connection, person=person, station=station)
        if lease.state == LeaseState.HELD.value
    ]
    for lease in held:
        end_unopened(facility, connection, lease)
    return len(held)


def end_unopened(facility: Facility, connection: Connection, lease: leases.LeaseRow) -> None:
    """End one held lease and destroy its release key.

    Raises:
        Refused: it was opened, or is over.
    """
    after = step(LeaseState(lease.state), LeaseAct.GIVE_BACK)
    leases.change(connection, lease.id, state=after.value)
    packages.drop_key(connection, lease.package, lease.clip)
    record.append(
        facility,
        connection,
        RecordKind.GIVEN_BACK,
        {"lease": lease.id, "task": lease.task, "person": lease.person, "at_station": lease.station},
    )
