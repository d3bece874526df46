"""Signing in: a challenge good once, a password, a second factor, and a session bound to this machine's certificate.

Unknown logins, wrong passwords, wrong digits or keys, and wrong bindings get the same words after the same work.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import sessions
from anechoic.facility.access.attempts import remember_failure
from anechoic.facility.access.challenges import use_challenge
from anechoic.facility.access.factors import Proof, Use, prove
from anechoic.facility.access.passwords import check_password
from anechoic.facility.access.policy import signed_policy
from anechoic.facility.access.profile import login_tag, open_profile
from anechoic.facility.access.vault_share import vault_share
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.signin import Factor
from anechoic.seal.derive import hash_bytes, token_hash
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPublic
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import sessions as stored
from anechoic.store.facility import stations as stored_stations
from anechoic.wire.signin import Challenge, ChallengeRequest, LanguagePair, PersonCard, SignedIn, SignInRequest

CHALLENGE_MS = 120_000
_WAITING_CHALLENGES = 50


@dataclass(frozen=True)
class Door:
    """The workstation a sign-in comes from, and the mark of its certificate (SHA-256, hex)."""

    station: str
    thumbprint: str


def challenge(facility: Facility, door: Door, request: ChallengeRequest) -> Challenge:
    """Give a nonce for one sign-in within two minutes; alike for logins that exist and that do not.

    Raises:
        Refused: `too_many_tries` when a workstation collects challenges without using them.
    """
    now = facility.clock.now_ms()
    given = Challenge(challenge=facility.new_id(), nonce=facility.entropy(32))
    with facility.database.write() as connection:
        if stored.waiting_challenges(connection, door.station, now=now) >= _WAITING_CHALLENGES:
            raise Refused("Too many sign-ins were begun here. Wait two minutes.", code="too_many_tries")
        stored.add_challenge(
            connection,
            id=given.challenge,
            login_tag=login_tag(facility, request.login),
            station=door.station,
            nonce=given.nonce,
            ends=now + CHALLENGE_MS,
        )
    return given


def sign_in(facility: Facility, door: Door, request: SignInRequest) -> SignedIn:
    """Start the person's one live session here.

    Raises:
        Refused: `challenge_over`, `too_many_tries`, `wrong_credentials`, `signed_in_elsewhere`, `key_locked`.
        Untrusted: session keys that are none.
        Unavailable: busy, disk.
    """
    HybridPublic.from_raw(request.session_hybrid)
    SigningPublic.from_raw(request.session_signing)
    tag = login_tag(facility, request.login)
    nonce = use_challenge(facility, door.station, tag, request.challenge)
    expected = hash_bytes(nonce + bytes.fromhex(door.thumbprint) + request.session_signing + request.session_hybrid)
    with facility.database.read() as connection:
        row = stored_people.by_login(connection, tag)
    proof: Proof | None
    try:
        check_password(facility, request.password, _password_hash(facility, row))
        proof = prove(facility, row, request.factor, expected=expected)
    except (Refused, Untrusted):
        proof = None
    bound = expected == request.binding
    elsewhere = locked = False
    with facility.database.write() as connection:
        # Read again: the account may have been suspended while the password was checked.
        row = stored_people.by_login(connection, tag)
        right = row is not None and bound and row.state in ("invited", "active")
        used = proof.use(facility, connection, row) if right and row is not None and proof is not None else Use.REFUSED
        if row is not None and proof is not None and used is Use.GOOD:
            elsewhere = _elsewhere(facility, connection, door, row)
            if not elsewhere:
                return _start(facility, connection, door, row, request, factor=proof.factor)
        else:
            locked = used in (Use.CLONED, Use.LOCKED)
            if used is Use.CLONED and row is not None and proof is not None:
                ids = {"person": row.id, "key": proof.key, "station": door.station}
                record.append(facility, connection, RecordKind.KEY_CLONED, ids)
            _refusal(facility, connection, door, row, tag)
    if elsewhere:
        raise Refused(
            "You are signed in at another workstation. Sign out there first, or ask facility IT to end that session.",
            code="signed_in_elsewhere",
        )
    if locked:
        raise Refused(
            "This security key answered as a copy of it would, so it was locked. Nobody was signed in. Tell facility "
            "IT; you did nothing wrong.",
            code="key_locked",
        )
    raise Refused("Login, password or second factor is not right. Nobody was signed in.", code="wrong_credentials")


def _password_hash(facility: Facility, row: stored_people.PersonRow | None) -> str | None:
    if row is None or row.sealed_password_hash is None:
        return None
    return facility.columns.open("person", "sealed_password_hash", row.id, row.sealed_password_hash).decode()


def _refusal(
    facility: Facility, connection: Connection, door: Door, row: stored_people.PersonRow | None, tag: bytes
) -> None:
    remember_failure(facility, connection, tag, door.station, person="" if row is None else row.id)
    ids = {"station": door.station} | ({"person": row.id} if row is not None else {})
    record.append(facility, connection, RecordKind.SIGN_IN_REFUSED, ids)


def _elsewhere(facility: Facility, connection: Connection, door: Door, row: stored_people.PersonRow) -> bool:
    """Say whether the person is live at another workstation; recorded, so that both sides learn of it."""
    old = stored.live_of(connection, row.id)
    if old is None or old.station == door.station:
        return False
    if old.ends <= facility.clock.now_ms():
        sessions.end(facility, connection, old.id, reason="time")
        return False
    stored.tried_elsewhere(connection, old.id, at=facility.clock.now_ms())
    record.append(
        facility,
        connection,
        RecordKind.SIGN_IN_ELSEWHERE,
        {"person": row.id, "session": old.id, "station": old.station, "at_station": door.station},
    )
    return True


def _start(
    facility: Facility,
    connection: Connection,
    door: Door,
    row: stored_people.PersonRow,
    request: SignInRequest,
    *,
    factor: Factor,
) -> SignedIn:
    now, session, token = facility.clock.now_ms(), facility.new_id(), sessions.new_token(facility)
    old = stored.live_of(connection, row.id)
    if old is not None:
        stored.end(connection, old.id, at=now, reason="replaced")
        ids = {"person": row.id, "session": old.id, "by": session, "station": door.station}
        record.append(facility, connection, RecordKind.SESSION_REPLACED, ids)
    if row.state == "invited":
        stored_people.change(connection, row.id, state="active", activation_hash=None, activation_ends=None)
        record.append(facility, connection, RecordKind.PERSON_ACTIVATED, {"person": row.id})
    ends = now + sessions.LIFE_MS
    stored.add(
        connection,
        id=session,
        person=row.id,
        station=door.station,
        token_hash=token_hash(token),
        thumbprint=door.thumbprint,
        signing_public=request.session_signing,
        hybrid_public=request.session_hybrid,
        factor=factor.value,
        started=now,
        ends=ends,
    )
    # A key signed the binding to this machine; with TOTP it is the server's word. The leaf says which.
    ids = {"person": row.id, "session": session, "station": door.station, "factor": factor.value}
    record.append(facility, connection, RecordKind.SIGNED_IN, ids)
    share = vault_share(facility, connection, person=row.id, station=door.station)
    station = stored_stations.by_id(connection, door.station)
    return SignedIn(
        session=session,
        token=token,
        person=_card(facility, connection, row),
        expires=ends,
        server_time=now,
        vault_share=HybridPublic.from_raw(request.session_hybrid).seal(share, kind=Kind.SHARE, info=session.encode()),
        facility_keys=facility.secrets.facility_keys,
        policy=signed_policy(facility),
        replaced=old is not None,
        last_sequence=station.sequence if station is not None else 0,
        screen_reader=open_profile(facility, row).screen_reader,
    )


def _card(facility: Facility, connection: Connection, row: stored_people.PersonRow) -> PersonCard:
    profile = open_profile(facility, row)
    return PersonCard(
        person=row.id,
        login=profile.login,
        name=profile.name,
        roles=tuple(sorted(stored_people.roles(connection, row.id), key=lambda role: role.value)),
        pairs=tuple(LanguagePair(source=one, target=two) for one, two in stored_people.pairs(connection, row.id)),
        kinds=tuple(sorted(stored_people.kinds(connection, row.id), key=lambda kind: kind.value)),
    )
