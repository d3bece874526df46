"""What ends by itself: leases whose time is over, release keys and sealed packages nobody can use any more."""

from typing import Final

from sqlalchemy import Connection

from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.package import giveback
from anechoic.rules.lease import LeaseAct, step
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState
from anechoic.store.facility import leases, packages, reviews

_AT_ONCE: Final = 200
"""So many in one transaction: others wait for it."""


def sweep(facility: Facility, connection: Connection) -> int:
    """End what is over, in the caller's transaction; gives how many leases ended. Safe to call at any time."""
    ended = expire(facility, connection) + _left_behind(facility, connection)
    for package in packages.expired(connection, now=facility.clock.now_ms(), most=_AT_ONCE):
        # The file first: killed in between, this is done again; the other way round the file would stay for ever.
        facility.blobs.delete(package.blob)
        packages.forget(connection, package.id)
    return ended


def expire(facility: Facility, connection: Connection) -> int:
    """End leases whose time is over, in the caller's transaction; a review whose lease ended waits again."""
    over = leases.over(connection, now=facility.clock.now_ms(), most=_AT_ONCE)
    for lease in over:
        end_lease(facility, connection, lease)
    return len(over)


def end_lease(facility: Facility, connection: Connection, lease: leases.LeaseRow) -> None:
    """End one live lease before or at its time, and destroy its release key."""
    after = step(LeaseState(lease.state), LeaseAct.EXPIRE)
    leases.change(connection, lease.id, state=after.value)
    packages.drop_key(connection, lease.package, lease.clip)
    if lease.purpose == "review":
        review = reviews.undecided(connection, lease.task)
        if review is not None and review.state == "open":
            reviews.change(connection, review.id, state="waiting", supervisor=None)
    record.append(
        facility,
        connection,
        RecordKind.LEASE_EXPIRED,
        {"lease": lease.id, "task": lease.task, "person": lease.person, "at_station": lease.station},
    )


def _left_behind(facility: Facility, connection: Connection) -> int:
    """Take back what lies unopened where its person is no longer signed in."""
    left = leases.unopened_without_session(connection, most=_AT_ONCE)
    for lease in left:
        giveback.end_unopened(facility, connection, lease)
    return len(left)
