"""The first workstation, approved at the console: nobody can sign in anywhere to approve it.

Once a workstation is active this door is shut for good: approvals happen in the application.
"""

import hmac

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import approvals, people, stations, totp
from anechoic.facility.access.activation import TRIES
from anechoic.facility.access.attempts import refuse_when_too_many, remember_failure
from anechoic.facility.access.passwords import check_password
from anechoic.facility.access.profile import login_tag
from anechoic.facility.access.stations import StationMatter
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Role
from anechoic.seal.codes import normalise_code
from anechoic.seal.derive import token_hash
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import stations as stored_stations


def approve_first_station(facility: Facility, name: str, *, login: str, secret: str) -> str:
    """Approve a workstation's request while no workstation is active, and give its fingerprint.

    Args:
        facility: where.
        name: the workstation.
        login: a custodian other than the one who added it.
        secret: the custodian's unused activation code, or password and six digits parted by a space.

    Raises:
        Refused: a workstation is active already, no request waits, the secret is wrong, or it is the same person.
    """
    with facility.database.read() as connection:
        _must_be_first(connection)
        refuse_when_too_many(facility, connection, login_tag(facility, login))
        person = people.named(facility, connection, login)
    step = None if _is_activation_code(facility, person, secret) else _step(facility, person, secret)
    proven = step is not None or _is_activation_code(facility, person, secret)
    refusal = Refused("Login and secret do not fit. Nothing was approved.", code="wrong_credentials")
    with facility.database.write() as connection:
        _must_be_first(connection)
        row = stations.named(facility, connection, name)
        waiting = stored_approvals.pending_of(connection, row.id)
        if waiting is None:
            raise Refused("That workstation has not asked to be enrolled yet.", code="not_filed")
        if proven and step is not None:
            proven = stored_people.take_step(connection, person.id, step)
        if proven:
            if Role.CUSTODIAN not in stored_people.roles(connection, person.id):
                raise Refused("Only a custodian may approve at the console.", code="not_your_role")
            told = stations.fingerprint(row)
            approvals.settle(
                facility, connection, waiting, StationMatter(), approve=True, by=person, ids={"at": "console"}
            )
            return told
        remember_failure(facility, connection, login_tag(facility, login), row.id, person=person.id)
        record.append(
            facility,
            connection,
            RecordKind.APPROVAL_REFUSED,
            {"approval": waiting.id, "by": person.id, "at": "console"},
        )
    raise refusal


def _must_be_first(connection: Connection) -> None:
    if stored_stations.active_count(connection):
        raise Refused(
            "A workstation is active already, so approvals happen there: sign in as another custodian or IT person "
            "and open Approvals.",
            code="approve_in_application",
        )


def _is_activation_code(facility: Facility, person: stored_people.PersonRow, secret: str) -> bool:
    try:
        offered = token_hash(normalise_code(secret))
    except Refused:
        return False
    return (
        person.state == "invited"
        and person.activation_hash is not None
        and person.activation_tries < TRIES
        and person.activation_ends > facility.clock.now_ms()
        and hmac.compare_digest(person.activation_hash, offered)
    )


def _step(facility: Facility, person: stored_people.PersonRow, secret: str) -> int | None:
    password, _, digits = secret.rpartition(" ")
    if person.state == "suspended" or person.sealed_password_hash is None or person.sealed_totp_secret is None:
        stored, seed = None, totp.new_secret(facility)
    else:
        columns = facility.columns
        stored = columns.open("person", "sealed_password_hash", person.id, person.sealed_password_hash).decode()
        seed = columns.open("person", "sealed_totp_secret", person.id, person.sealed_totp_secret).decode()
    try:
        check_password(facility, password, stored)
    except Refused:
        return None
    return totp.matching_step(seed, digits, now_ms=facility.clock.now_ms())
