"""Sign-in of a person: challenge, first sign-in, session."""

from typing import Annotated, Literal

from msgspec import Meta

from anechoic.rules.task import Role, TaskKind
from anechoic.wire import limits
from anechoic.wire.codec import Message
from anechoic.wire.fields import Code, Digest, Id, Key, Locale, Login, Millis, Name, Sealed

Password = Annotated[str, Meta(max_length=256)]


class ChallengeRequest(Message, frozen=True, kw_only=True):
    """Starts a sign-in; the reply is the same whether the account exists or not."""

    login: Login


class Challenge(Message, frozen=True, kw_only=True):
    """A nonce, good once and for two minutes."""

    challenge: Id
    nonce: Digest
    factors: tuple[str, ...] = ("key", "totp")


class ActivateRequest(Message, frozen=True, kw_only=True):
    """First sign-in: the code handed over in person, and the password chosen (15 characters at least)."""

    login: Login
    activation_code: Code
    password: Password


class KeyWanted(Message, frozen=True, kw_only=True):
    """A security key is to be registered, within five minutes.

    The challenge a key signs is SHA-256(nonce ‖ certificate thumbprint (32 bytes)); relying party and origin are
    `seal.relying_party` of the pinned root, never told by the server.

    Attributes:
        handle: what the key keeps as the account's name for programs; random, not the login.
        name: what the key may show its person.
    """

    challenge: Id
    nonce: Digest
    handle: Annotated[bytes, Meta(min_length=16, max_length=64)]
    name: Name


class ActivateReply(Message, frozen=True, kw_only=True):
    """What the second factor is to be: a key to register, or, where two people allowed it, a TOTP secret shown once.

    The account is active after the first right sign-in.
    """

    otpauth: str = ""
    secret: Code = ""
    key: KeyWanted | None = None


class RegisterRequest(Message, frozen=True, kw_only=True):
    """A new security key, as WebAuthn's registration response has it; the activation code proves whose."""

    login: Login
    activation_code: Code
    challenge: Id
    client_data: Annotated[bytes, Meta(max_length=limits.CLIENT_DATA_BYTES)]
    attestation: Annotated[bytes, Meta(max_length=limits.ATTESTATION_BYTES)]


class KeyFactor(Message, frozen=True, kw_only=True, tag="key", tag_field="kind"):
    """An assertion of a registered security key over `binding`, with user verification."""

    credential: Annotated[bytes, Meta(max_length=limits.CREDENTIAL_BYTES)]
    client_data: Annotated[bytes, Meta(max_length=limits.CLIENT_DATA_BYTES)]
    authenticator_data: Annotated[bytes, Meta(max_length=limits.CLIENT_DATA_BYTES)]
    signature: Annotated[bytes, Meta(max_length=limits.CLIENT_DATA_BYTES)]


class TotpFactor(Message, frozen=True, kw_only=True, tag="totp", tag_field="kind"):
    """Six digits of the authenticator."""

    code: Annotated[str, Meta(pattern="^[0-9]{6}$")]


class SignInRequest(Message, frozen=True, kw_only=True):
    """Everything at once.

    `binding` = SHA-256(nonce ‖ certificate thumbprint (32 bytes) ‖ session_signing ‖ session_hybrid).
    """

    challenge: Id
    login: Login
    password: Password
    factor: KeyFactor | TotpFactor
    session_signing: Key
    session_hybrid: Key
    binding: Digest


class PersonCard(Message, frozen=True, kw_only=True):
    """What the window may say of the person signed in."""

    person: Id
    login: Login
    name: Name
    roles: tuple[Role, ...]
    pairs: tuple["LanguagePair", ...]
    kinds: tuple[TaskKind, ...]


class LanguagePair(Message, frozen=True, kw_only=True):
    """A direction a person is cleared for."""

    source: Locale
    target: Locale


class SignedIn(Message, frozen=True, kw_only=True):
    """A live session. `vault_share` is sealed to `session_hybrid` (kind SHARE, info = session id)."""

    session: Id
    token: Code
    person: PersonCard
    expires: Millis
    server_time: Millis
    vault_share: Sealed
    facility_keys: Sealed
    policy: Sealed
    replaced: bool = False
    last_sequence: int = 0
    screen_reader: bool = False
    """The person's screen reader may have what the window shows, for this session."""


SignOutReason = Literal["person", "idle", "lock"]
