"""What stands sealed about a person."""

from anechoic.facility.context import Facility
from anechoic.store.facility.people import PersonRow
from anechoic.wire.codec import Message, decode, encode


class Profile(Message, frozen=True, kw_only=True):
    """Sealed in `person.sealed_profile`."""

    login: str
    name: str
    vendor: str = ""
    vetting_reference: str = ""
    screen_reader: bool = False
    """Texts go to a screen reader too. Sealed as the rest: it tells of a person's health."""
    digits: bool = False
    """Activation gives six digits instead of a security key: two people said so."""


def seal_profile(facility: Facility, person: str, profile: Profile) -> bytes:
    """Give the column's bytes."""
    return facility.columns.seal("person", "sealed_profile", person, encode(profile))


def open_profile(facility: Facility, row: PersonRow) -> Profile:
    """Read a person's profile.

    Raises:
        Untrusted: the row was tampered with.
    """
    return decode(facility.columns.open("person", "sealed_profile", row.id, row.sealed_profile), Profile)


def login_tag(facility: Facility, login: str) -> bytes:
    """Give the tag by which a login is found."""
    return facility.columns.tag("login", login)


def vetting_tag(facility: Facility, reference: str) -> bytes:
    """Give the tag of a vetting reference: the same person under two accounts has the same one."""
    return facility.columns.tag("vetting", "".join(reference.split()).casefold())
