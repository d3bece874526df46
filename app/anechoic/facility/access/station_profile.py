"""What stands sealed about a workstation."""

from anechoic.facility.context import Facility
from anechoic.store.facility.stations import StationRow
from anechoic.wire.codec import Message, decode, encode


class StationProfile(Message, frozen=True, kw_only=True):
    """Sealed in `station.sealed_profile`."""

    name: str
    asset_tag: str = ""
    room: str = ""


def seal_station_profile(facility: Facility, station: str, profile: StationProfile) -> bytes:
    """Give the column's bytes."""
    return facility.columns.seal("station", "sealed_profile", station, encode(profile))


def open_station_profile(facility: Facility, row: StationRow) -> StationProfile:
    """Read a workstation's profile.

    Raises:
        Untrusted: the row was tampered with.
    """
    return decode(facility.columns.open("station", "sealed_profile", row.id, row.sealed_profile), StationProfile)


def station_tag(facility: Facility, name: str) -> bytes:
    """Give the tag by which a workstation's name is found."""
    return facility.columns.tag("station", name)
