"""Workstations as facility IT sees them: add, list, revoke, and what a second person's word does."""

import re
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import people, sessions
from anechoic.facility.access.approvals import Described
from anechoic.facility.access.station_profile import (
    StationProfile,
    open_station_profile,
    seal_station_profile,
    station_tag,
)
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Role
from anechoic.seal.codes import new_code
from anechoic.seal.derive import enrolment_key
from anechoic.seal.signing import SigningPublic
from anechoic.seal.tls import certificate_der, not_after, thumbprint
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import stations as stored
from anechoic.wire.codec import encode
from anechoic.wire.enrol import Provision

CODE_MS = 15 * 60_000
CERTIFICATE_DAYS = 45
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_LABEL = re.compile(r"[^\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060-\u2069]{0,120}")


@dataclass(frozen=True, repr=False)
class StationAdded:
    """A new workstation: the provision file's bytes (no secret), and the one-time code to carry there.

    Attributes:
        code_ends: Unix milliseconds, a quarter of an hour ahead.
    """

    station: str
    name: str
    code: str
    code_ends: int
    provision: bytes


@dataclass(frozen=True)
class StationLine:
    """One workstation as facility IT sees it. Times are Unix milliseconds, 0 = never."""

    station: str
    name: str
    asset_tag: str
    room: str
    state: str
    fingerprint: str
    certificate_ends: int
    last_seen: int
    signed_in: int


def add(facility: Facility, *, name: str, asset_tag: str = "", room: str = "", by: str) -> StationAdded:
    """Add a workstation, or give a new code to one that was never enrolled or was turned away.

    Args:
        facility: where.
        name: 1-40 letters, digits, dots, dashes, underscores.
        asset_tag: what is glued to it.
        room: where it stands.
        by: login of who asks; a second person must approve the workstation later.

    Raises:
        Refused: a malformed or taken name, no such login.
    """
    if not _NAME.fullmatch(name):
        raise Refused("A workstation's name is 1 to 40 letters, digits, dots, dashes and underscores.", code="bad_name")
    if not (_LABEL.fullmatch(asset_tag) and _LABEL.fullmatch(room)):
        raise Refused("Asset tag and room are at most 120 characters of one line.", code="bad_label")
    now, code = facility.clock.now_ms(), new_code()
    with facility.database.write() as connection:
        person = people.named(facility, connection, by)
        row = stored.by_name(connection, station_tag(facility, name))
        if row is not None and row.state not in ("invited", "declined", "revoked"):
            raise Refused(f"There is a workstation {name} already. Revoke it first.", code="station_taken")
        station = facility.new_id() if row is None else str(row.id)
        profile = StationProfile(name=name, asset_tag=asset_tag, room=room)
        values = {
            "sealed_profile": seal_station_profile(facility, station, profile),
            "state": "invited",
            "wrapped_code_key": facility.columns.seal("station", "wrapped_code_key", station, enrolment_key(code)),
            "code_ends": now + CODE_MS,
            "code_tries": 0,
            "request_digest": None,
            "added_by": person.id,
        }
        if row is None:
            stored.add(connection, id=station, name_tag=station_tag(facility, name), added=now, **values)
        else:
            stored.change(connection, station, **values)
        record.append(facility, connection, RecordKind.STATION_ADDED, {"station": station, "by": person.id})
    return StationAdded(station, name, code, now + CODE_MS, _provision(facility, station, name))


def _provision(facility: Facility, station: str, name: str) -> bytes:
    settings = facility.settings
    host = f"[{settings.address}]" if ":" in settings.address else settings.address
    return encode(
        Provision(
            facility_name=settings.name,
            station=station,
            station_name=name,
            enrol_address=f"{host}:{settings.enrol_port}",
            address=f"{host}:{settings.port}",
            authority=facility.secrets.authority.certificate_pem.decode("ascii"),
            root=facility.secrets.root.raw,
        )
    )


def listing(facility: Facility) -> list[StationLine]:
    """Give every workstation in the order it was added."""
    with facility.database.read() as connection:
        lines = []
        for row in stored.everything(connection):
            profile = open_station_profile(facility, row)
            lines.append(
                StationLine(
                    station=row.id,
                    name=profile.name,
                    asset_tag=profile.asset_tag,
                    room=profile.room,
                    state=row.state,
                    fingerprint=fingerprint(row),
                    certificate_ends=row.certificate_ends or 0,
                    last_seen=row.last_seen or 0,
                    signed_in=len(sessions.live_at(connection, row.id)),
                )
            )
        return lines


def fingerprint(row: stored.StationRow) -> str:
    """Give what two people read to each other, or nothing before a request came."""
    return "" if row.signing_public is None else SigningPublic.from_raw(row.signing_public).fingerprint


def revoke(facility: Facility, name: str) -> None:
    """Shut a workstation out at once: certificate, sessions and vault shares end; safe to repeat.

    Raises:
        Refused: no such workstation.
    """
    with facility.database.write() as connection:
        row = named(facility, connection, name)
        sessions.end_all(facility, connection, station=row.id, reason="revoked")
        shares = stored_people.drop_vault_shares(connection, station=row.id)
        stored_approvals.withdraw(connection, row.id, at=facility.clock.now_ms())
        stored.change(connection, row.id, state="revoked", thumbprint=None, next_thumbprint=None, wrapped_code_key=None)
        record.append(
            facility, connection, RecordKind.STATION_REVOKED, {"station": row.id, "vault_shares": str(shares)}
        )


def named(facility: Facility, connection: Connection, name: str) -> stored.StationRow:
    """Find a workstation by its name.

    Raises:
        Refused: there is none.
    """
    row = stored.by_name(connection, station_tag(facility, name))
    if row is None:
        raise Refused("There is no workstation of that name. `station list` shows all.", code="no_such_station")
    return row


class StationMatter:
    """What the second person's word does to a workstation that asked to be enrolled."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return frozenset({Role.IT, Role.CUSTODIAN})

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name the workstation and the fingerprint to compare with its screen."""
        row = stored.by_id(connection, subject)
        if row is None:
            raise Refused("That workstation is not there any more.", code="not_found")
        profile = open_station_profile(facility, row)
        lines = [("Workstation", profile.name), ("Asset tag", profile.asset_tag), ("Room", profile.room)]
        lines.append(("Fingerprint on its screen", fingerprint(row)))
        return Described(f"Enrol workstation {profile.name}", tuple(line for line in lines if line[1]))

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Issue the certificate: from now on the workstation is let in."""
        row = _must_be_there(connection, subject)
        now = facility.clock.now_ms()
        pem = facility.secrets.authority.issue_station(
            row.csr.encode("ascii"), station_id=row.id, days=CERTIFICATE_DAYS, now=now // 1_000
        )
        stored.change(
            connection,
            row.id,
            state="active",
            certificate=pem.decode("ascii"),
            thumbprint=thumbprint(certificate_der(pem)),
            certificate_ends=not_after(pem) * 1_000,
        )
        record.append(facility, connection, RecordKind.STATION_APPROVED, {"station": row.id})

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Turn the workstation away; `station add` may give it a new code."""
        stored.change(connection, subject, state="declined")
        record.append(facility, connection, RecordKind.STATION_DECLINED, {"station": subject})


def _must_be_there(connection: Connection, station: str) -> stored.StationRow:
    row = stored.by_id(connection, station)
    if row is None or row.state != "pending":
        raise Refused("That workstation does not wait for approval any more.", code="already_decided")
    return row
