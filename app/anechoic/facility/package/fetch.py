"""The bytes of a package, for the one it was made for."""

from pathlib import Path

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.store.facility import packages


def package_file(facility: Facility, caller: Caller, package: str) -> Path:
    """Give the file of a package.

    Raises:
        Refused: code `not_found`: not made for this person and workstation, or past its end.
    """
    with facility.database.read() as connection:
        row = packages.by_id(connection, package)
    if (
        row is None
        or (row.person, row.station) != (caller.person, caller.station)
        or row.expires <= facility.clock.now_ms()
        or not row.blob
    ):
        raise Refused("This package is not there for you any more. Ask for work again.", code="not_found")
    return facility.blobs.path(row.blob)
