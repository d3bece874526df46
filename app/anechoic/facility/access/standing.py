"""The conditions of a lease, read from what is stored."""

from sqlalchemy import Connection

from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.rules.person import Shift, Standing, no_work
from anechoic.rules.task import NoWork, Role
from anechoic.store.facility import people as stored


def standing(connection: Connection, person: str) -> Standing | None:
    """Give what is known of a person, or None."""
    row = stored.by_id(connection, person)
    if row is None:
        return None
    return Standing(
        active=row.state == "active",
        roles=stored.roles(connection, person),
        vetting_ends=row.vetting_ends,
        agreement_version=row.agreement_version,
        shift=None if row.shift_from is None else Shift(row.shift_from, row.shift_to),
        stations=stored.stations(connection, person),
    )


def reason_for_no_work(
    facility: Facility, connection: Connection, caller: Caller, *, role: Role = Role.CONTRACTOR
) -> NoWork | None:
    """Give the first condition of a lease that does not hold for this caller now, or None when all hold."""
    known = standing(connection, caller.person)
    if known is None:
        return NoWork.SUSPENDED
    return no_work(
        known,
        station=caller.station,
        now_ms=facility.clock.now_ms(),
        agreement_version=facility.settings.agreement_version,
        role=role,
    )
