"""First sign-in: a one-time code handed over in person sets the password and registers a security key.

Who was allowed six digits instead (`access.digits`) is given a TOTP secret; the person does not choose.
"""

import hmac
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import totp
from anechoic.facility.access.attempts import refuse_when_too_many, remember_failure
from anechoic.facility.access.challenges import use_challenge
from anechoic.facility.access.passwords import choose_password
from anechoic.facility.access.profile import login_tag, open_profile
from anechoic.facility.access.security_key import check_registration
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.signin import Factor
from anechoic.seal.codes import new_code, normalise_code
from anechoic.seal.derive import hash_bytes, token_hash
from anechoic.store.facility import people as stored
from anechoic.store.facility import security_keys
from anechoic.store.facility import sessions as stored_sessions
from anechoic.wire.signin import ActivateReply, ActivateRequest, KeyWanted, RegisterRequest

TRIES = 5
REGISTER_MS = 300_000
"""For plugging a key in, its PIN and a touch, by somebody who does it for the first time."""
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
    """Set the password and ask for a security key; where two people allowed six digits, give a new TOTP secret.

    The code stays good until the first right sign-in, so that a registration that failed, or a picture that was not
    scanned, can be done again; five wrong codes end it.

    Raises:
        Refused: `wrong_activation` whatever is wrong about login or code; a password that will not do.
        Unavailable: busy, disk.
    """
    tag = login_tag(facility, request.login)
    row = _invited(facility, station, request.login, request.activation_code)
    profile = open_profile(facility, row)
    password = choose_password(facility, request.password, login=profile.login, name=profile.name)
    secret = totp.new_secret(facility) if profile.digits else ""
    columns = facility.columns
    wanted = KeyWanted(
        challenge=facility.new_id(), nonce=facility.entropy(32), handle=bytes.fromhex(row.id), name=profile.login
    )
    with facility.database.write() as connection:
        stored.change(
            connection,
            row.id,
            sealed_password_hash=columns.seal("person", "sealed_password_hash", row.id, password.encode()),
            sealed_totp_secret=columns.seal("person", "sealed_totp_secret", row.id, secret.encode())
            if secret
            else None,
            totp_last_step=None,
        )
        security_keys.drop(connection, row.id)
        if not secret:
            stored_sessions.add_challenge(
                connection,
                id=wanted.challenge,
                login_tag=tag,
                station=station,
                nonce=wanted.nonce,
                ends=facility.clock.now_ms() + REGISTER_MS,
            )
    if not secret:
        return ActivateReply(key=wanted)
    address = totp.provisioning(secret, login=profile.login, facility_name=facility.settings.name)
    return ActivateReply(otpauth=address, secret=secret)


def register(facility: Facility, station: str, thumbprint: str, request: RegisterRequest) -> None:
    """Keep the security key of a person who activates their account; an earlier one of theirs goes.

    Args:
        facility: where.
        station: id of the workstation that asks.
        thumbprint: SHA-256 of its certificate, hex; the key signed it.
        request: what the key said.

    Raises:
        Refused: `wrong_activation`, `challenge_over`, `key_refused` (nothing was kept), `training_key`.
    """
    row = _invited(facility, station, request.login, request.activation_code)
    nonce = use_challenge(facility, station, login_tag(facility, request.login), request.challenge)
    try:
        new = check_registration(facility, request, challenge=hash_bytes(nonce + bytes.fromhex(thumbprint)))
    except Untrusted as error:
        with facility.database.write() as connection:
            _refusal(facility, connection, station, request.login, row)
        raise Refused(
            "This security key could not be registered. Use the key that facility IT gave you, or ask them.",
            code="key_refused",
        ) from error
    if new.training and not facility.settings.training:
        raise Refused(
            "A training authenticator opens nothing here. Use the security key that facility IT gave you.",
            code="training_key",
        )
    key, columns = facility.new_id(), facility.columns
    factor = Factor.TRAINING_KEY if new.training else Factor.KEY
    with facility.database.write() as connection:
        security_keys.drop(connection, row.id)
        security_keys.add(
            connection,
            id=key,
            person=row.id,
            sealed_credential=columns.seal("security_key", "sealed_credential", key, new.credential),
            counter=new.counter,
            added=facility.clock.now_ms(),
        )
        ids = {"person": row.id, "key": key, "station": station, "factor": factor.value}
        record.append(facility, connection, RecordKind.KEY_REGISTERED, ids)


def _invited(facility: Facility, station: str, login: str, activation_code: str) -> stored.PersonRow:
    tag, offered = login_tag(facility, login), token_hash(normalise_code(activation_code))
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
        if usable and row is not None:
            stored.change(connection, row.id, activation_tries=row.activation_tries + 1)
        _refusal(facility, connection, station, login, row)
    raise Refused(
        "Login and activation code do not fit, or the code has ended. Compare them with the paper, "
        "or ask facility IT for a new one.",
        code="wrong_activation",
    )


def _refusal(
    facility: Facility, connection: Connection, station: str, login: str, row: stored.PersonRow | None
) -> None:
    person = "" if row is None else row.id
    remember_failure(facility, connection, login_tag(facility, login), station, person=person)
    ids = {"station": station} | ({"person": person} if person else {})
    record.append(facility, connection, RecordKind.ACTIVATION_REFUSED, ids)
