"""Sign-in of a person: challenge, first sign-in, session."""

from typing import Annotated, Literal

from msgspec import Meta

from anechoic.rules.task import Role, TaskKind
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
    factors: tuple[str, ...] = ("totp",)


class ActivateRequest(Message, frozen=True, kw_only=True):
    """First sign-in: the code handed over in person, and the password chosen (15 characters at least)."""

    login: Login
    activation_code: Code
    password: Password


class ActivateReply(Message, frozen=True, kw_only=True):
    """The TOTP secret, shown once; the account is active after the first right code (an ordinary SIGN_IN)."""

    otpauth: str
    secret: Code


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
    factor: TotpFactor
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
