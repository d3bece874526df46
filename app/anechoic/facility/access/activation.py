"""First sign-in: a one-time code handed over in person sets the password and shows the TOTP secret."""

import hmac
from dataclasses import dataclass

from anechoic.errors import Refused
from anechoic.facility.access import totp
from anechoic.facility.access.attempts import refuse_when_too_many, remember_failure
from anechoic.facility.access.passwords import choose_password
from anechoic.facility.access.profile import login_tag, open_profile
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.codes import new_code, normalise_code
from anechoic.seal.derive import token_hash
from anechoic.store.facility import people as stored
from anechoic.wire.signin import ActivateReply, ActivateRequest

TRIES = 5
_LIFE_MS = 14 * 86_400_000


@dataclass(frozen=True, repr=False)
class Activation:
    """A fresh code and what is stored of it.

    Attributes:
        code: to hand over; never stored.
        hash: 32 bytes.
        ends: Unix milliseconds.
    """

    code: str
    hash: bytes
    ends: int


def new_activation(facility: Facility, *, life_ms: int = _LIFE_MS) -> Activation:
    """Make a code of 128 bits, good for two weeks unless said otherwise."""
    code = new_code()
    return Activation(code, token_hash(code), facility.clock.now_ms() + life_ms)


def activate(facility: Facility, station: str, request: ActivateRequest) -> ActivateReply:
    """Set the password and give a new TOTP secret.

    The code stays good until the first right six digits, so that a picture that was not scanned can be shown again;
    five wrong codes end it.

    Raises:
        Refused: `wrong_activation` whatever is wrong about login or code; a password that will not do.
        Unavailable: busy, disk.
    """
    tag = login_tag(facility, request.login)
    row = _invited(facility, station, request, tag)
    profile = open_profile(facility, row)
    password = choose_password(facility, request.password, login=profile.login, name=profile.name)
    secret = totp.new_secret(facility)
    with facility.database.write() as connection:
        stored.change(
            connection,
            row.id,
            sealed_password_hash=facility.columns.seal("person", "sealed_password_hash", row.id, password.encode()),
            sealed_totp_secret=facility.columns.seal("person", "sealed_totp_secret", row.id, secret.encode()),
            totp_last_step=None,
        )
    address = totp.provisioning(secret, login=profile.login, facility_name=facility.settings.name)
    return ActivateReply(otpauth=address, secret=secret)


def _invited(facility: Facility, station: str, request: ActivateRequest, tag: bytes) -> stored.PersonRow:
    offered = token_hash(normalise_code(request.activation_code))
    with facility.database.write() as connection:
        refuse_when_too_many(facility, connection, tag)
        row = stored.by_login(connection, tag)
        usable = (
            row is not None
            and row.state == "invited"
            and row.activation_hash is not None
            and row.activation_tries < TRIES
            and row.activation_ends > facility.clock.now_ms()
        )
        if usable and row is not None and hmac.compare_digest(row.activation_hash, offered):
            return row
        remember_failure(facility, connection, tag, station)
        if usable and row is not None:
            stored.change(connection, row.id, activation_tries=row.activation_tries + 1)
        ids = {"station": station} | ({"person": row.id} if row is not None else {})
        record.append(facility, connection, RecordKind.ACTIVATION_REFUSED, ids)
    raise Refused(
        "Login and activation code do not fit, or the code has ended. Compare them with the paper, "
        "or ask facility IT for a new one.",
        code="wrong_activation",
    )
