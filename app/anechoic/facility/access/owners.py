"""Data owners: whose batches these are, and the keys their deliveries are sealed to. A new key needs four eyes."""

import re
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import approvals, people
from anechoic.facility.access.approvals import Described
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, Role
from anechoic.seal.hybrid import HybridPublic
from anechoic.store.facility import approvals as stored
from anechoic.wire.codec import Message, decode, encode

_NAME = re.compile(r"[^\W_][\w .,&-]{0,79}")


class OwnerProfile(Message, frozen=True, kw_only=True):
    """Sealed in `owner.sealed_profile`."""

    name: str


@dataclass(frozen=True)
class OwnerLine:
    """One owner as facility IT sees it."""

    owner: str
    name: str
    state: str
    fingerprint: str


def add(facility: Facility, *, name: str, public_key: bytes, by: str) -> OwnerLine:
    """Add an owner with a public key; nothing is sealed to it before a second person approves.

    Args:
        facility: where.
        name: 1-80 letters, digits and plain punctuation.
        public_key: raw X-Wing key (1,216 bytes), as `anechoic-owner keygen` writes it.
        by: login of who asks.

    Raises:
        Refused: a malformed or taken name, something that is no key or another owner's, no such login.
    """
    if not _NAME.fullmatch(name):
        raise Refused("An owner's name is 1 to 80 letters, digits, spaces and plain punctuation.", code="bad_name")
    try:
        key = HybridPublic.from_raw(public_key)
    except Untrusted as error:
        raise Refused("That file is not an owner's public key (anechoic-owner keygen).", code="bad_key") from error
    with facility.database.write() as connection:
        person = people.named(facility, connection, by)
        if stored.owner_by_name(connection, owner_tag(facility, name)) is not None:
            raise Refused(f"There is an owner {name} already.", code="owner_taken")
        # Under a second name, who approves would compare a fingerprint with the wrong owner.
        twin = stored.owner_by_key(connection, key.raw)
        if twin is not None:
            raise Refused(
                f"That key is filed for the owner {line(facility, twin).name} already. Ask for another key, or use "
                "that name.",
                code="key_taken",
            )
        owner = facility.new_id()
        stored.add_owner(
            connection,
            id=owner,
            name_tag=owner_tag(facility, name),
            sealed_profile=facility.columns.seal("owner", "sealed_profile", owner, encode(OwnerProfile(name=name))),
            public_key=key.raw,
            state="pending",
            added=facility.clock.now_ms(),
        )
        record.append(facility, connection, RecordKind.OWNER_ADDED, {"owner": owner, "by": person.id})
        approvals.file(facility, connection, ApprovalKind.OWNER, owner, filed_by=person.id)
    return OwnerLine(owner, name, "pending", key.fingerprint)


def listing(facility: Facility) -> list[OwnerLine]:
    """Give every owner in the order it was added."""
    with facility.database.read() as connection:
        return [line(facility, row) for row in stored.owners(connection)]


def line(facility: Facility, row: stored.OwnerRow) -> OwnerLine:
    """Read one owner's row.

    Raises:
        Untrusted: the row was tampered with.
    """
    profile = decode(facility.columns.open("owner", "sealed_profile", row.id, row.sealed_profile), OwnerProfile)
    return OwnerLine(row.id, profile.name, row.state, HybridPublic.from_raw(row.public_key).fingerprint)


def active_owner(facility: Facility, connection: Connection, name: str) -> tuple[str, HybridPublic]:
    """Give id and key of an owner a second person approved.

    Raises:
        Refused: there is none, or it still waits.
    """
    row = stored.owner_by_name(connection, owner_tag(facility, name))
    if row is None:
        raise Refused("There is no owner of that name. Add it with `owner add`.", code="no_such_owner")
    if row.state != "active":
        raise Refused("That owner's key waits for a second person's approval.", code="owner_not_active")
    return str(row.id), HybridPublic.from_raw(row.public_key)


def owner_tag(facility: Facility, name: str) -> bytes:
    """Give the tag by which an owner's name is found."""
    return facility.columns.tag("owner", name)


class OwnerMatter:
    """What the second person's word does to an owner's key."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return frozenset({Role.SUPERVISOR, Role.CUSTODIAN})

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name the owner and the fingerprint to compare with what the owner read out."""
        row = stored.owner(connection, subject)
        if row is None:
            raise Refused("That owner is not there any more.", code="not_found")
        told = line(facility, row)
        return Described(
            f"Add data owner {told.name}", (("Owner", told.name), ("Fingerprint of the key", told.fingerprint))
        )

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Let deliveries be sealed to the key."""
        stored.set_owner_state(connection, subject, "active")
        record.append(facility, connection, RecordKind.OWNER_ACTIVE, {"owner": subject})

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Put the key away."""
        stored.set_owner_state(connection, subject, "declined")
        record.append(facility, connection, RecordKind.OWNER_DECLINED, {"owner": subject})
