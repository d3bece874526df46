"""One person's live session at this workstation, and how it begins."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from anechoic.errors import Untrusted
from anechoic.rules.ids import PersonId, SessionId
from anechoic.seal.derive import hash_bytes, vault_key
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPrivate
from anechoic.station.client import Client
from anechoic.station.identity import Identity
from anechoic.station.trust import Trust, check_key_store, establish
from anechoic.store.vault.files import write_whole
from anechoic.wire import routes
from anechoic.wire.signin import (
    ActivateReply,
    ActivateRequest,
    Challenge,
    ChallengeRequest,
    KeyFactor,
    KeyWanted,
    PersonCard,
    SignedIn,
    SignInRequest,
    TotpFactor,
)


@dataclass(frozen=True, repr=False)
class Session:
    """A live session; its keys exist in memory only.

    Attributes:
        token: shown at every request.
        signing: signs answers, bound into the sign-in.
        hybrid: releases are sealed to it.
        vault_key: 32 bytes, from the machine's share and the server's.
        trust: the facility's keys and policy, fresh from the sign-in.
        server_time: Unix milliseconds on the server when it answered.
        last_sequence: the highest package number the server gave this workstation.
        screen_reader: the facility granted that this person's screen reader has what the window shows.
    """

    id: SessionId
    token: str
    card: PersonCard
    signing: SigningPrivate
    hybrid: HybridPrivate
    vault_key: bytes
    trust: Trust
    server_time: int
    expires: int
    replaced: bool
    last_sequence: int
    screen_reader: bool = False

    @property
    def person(self) -> PersonId:
        """Give who is signed in."""
        return PersonId(self.card.person)

    def __repr__(self) -> str:
        return "Session(…)"


def activate(client: Client, login: str, activation_code: str, password: str) -> ActivateReply:
    """Set the password with the code handed over in person, and learn what the second factor is to be.

    Raises:
        Refused: a wrong, used or expired code, or a password too weak.
        Unavailable: the facility is away.
    """
    request = ActivateRequest(login=login, activation_code=activation_code, password=password)
    return client.post(routes.ACTIVATE, request, ActivateReply)


def register_challenge(identity: Identity, wanted: KeyWanted) -> bytes:
    """Give what a new key signs: the facility's nonce and this machine's certificate."""
    return hash_bytes(wanted.nonce + bytes.fromhex(identity.thumbprint))


def sign_in(
    identity: Identity, client: Client, login: str, password: str, prove: Callable[[bytes], KeyFactor | TotpFactor]
) -> Session:
    """Begin a session: new session keys, bound with this machine's certificate into the challenge.

    Args:
        identity: this workstation.
        client: shows its certificate.
        login: as typed, already of the right form.
        password: as typed.
        prove: gives the second factor for the binding (32 bytes): a key signs it; digits take no notice.

    Raises:
        Refused: wrong credentials, too many tries, a session elsewhere, not enrolled, or what `prove` refuses.
        Unavailable: the facility is away.
        Untrusted: what came back is not genuine.
    """
    challenge = client.post(routes.CHALLENGE, ChallengeRequest(login=login), Challenge)
    signing, hybrid = SigningPrivate.generate(), HybridPrivate.generate()
    binding = hash_bytes(challenge.nonce + bytes.fromhex(identity.thumbprint) + signing.public.raw + hybrid.public.raw)
    request = SignInRequest(
        challenge=challenge.challenge,
        login=login,
        password=password,
        factor=prove(binding),
        session_signing=signing.public.raw,
        session_hybrid=hybrid.public.raw,
        binding=binding,
    )
    reply = client.post(routes.SIGN_IN, request, SignedIn)
    share = hybrid.open(reply.vault_share, kind=Kind.SHARE, info=reply.session.encode())
    person = PersonId(reply.person.person)
    return Session(
        id=SessionId(reply.session),
        token=reply.token,
        card=reply.person,
        signing=signing,
        hybrid=hybrid,
        vault_key=vault_key(identity.secrets.share, share, person_id=person, station_id=identity.station),
        trust=_renewed_trust(identity, reply),
        server_time=reply.server_time,
        expires=reply.expires,
        replaced=reply.replaced,
        last_sequence=reply.last_sequence,
        screen_reader=reply.screen_reader,
    )


def _renewed_trust(identity: Identity, reply: SignedIn) -> Trust:
    now = int(time.time())
    trust = establish(identity.root, reply.facility_keys, reply.policy, now=now)
    if trust.keys.issued < identity.trust.keys.issued or trust.policy.version < identity.trust.policy.version:
        raise Untrusted(
            "The server showed older keys or rules than this computer has seen. Tell facility IT before you go on."
        )
    check_key_store(identity.profile.read_station().key_store, trust.policy)
    if trust != identity.trust:
        write_whole(identity.profile.facility_keys, reply.facility_keys)
        write_whole(identity.profile.policy, reply.policy)
    return trust
