"""Enrolment of a workstation: provision file, request, certificate; and its renewal."""

from typing import Annotated, Literal

from msgspec import Meta

from anechoic.rules.posture import DEFAULT_REQUIRED, Allowed
from anechoic.settings import Build
from anechoic.wire.codec import Message
from anechoic.wire.fields import Code, Digest, Id, Key, Millis, Name, Pem, Sealed


class Provision(Message, frozen=True, kw_only=True):
    """`NAME.provision`: what a workstation must know and pin before it speaks to the facility. No secret in it.

    Attributes:
        format: always `anechoic-provision-1`.
        facility_name: shown at sign-in.
        enrol_address: `host:port` of the enrolment listener (server certificate only).
        address: `host:port` of the facility (client certificate needed).
        authority: PEM of the facility's TLS authority, pinned.
        root: raw public signing key of the facility root, pinned (`seal.signing.SigningPublic`).
    """

    format: Literal["anechoic-provision-1"] = "anechoic-provision-1"
    facility_name: Name
    station: Id
    station_name: Name
    enrol_address: str
    address: str
    authority: Pem
    root: Key


class EnrolRequest(Message, frozen=True, kw_only=True):
    """The workstation's own new keys, under a MAC of the one-time code.

    `mac` is over `encode` of this message with an empty `mac`; key = `seal.derive.enrolment_key(code)`.
    """

    station: Id
    nonce: Digest
    csr: Pem
    hybrid: Key
    signing: Key
    mac: Annotated[bytes, Meta(max_length=32)] = b""


class EnrolStatusRequest(Message, frozen=True, kw_only=True):
    """Asks what became of a request; `request` is the SHA-256 of the EnrolRequest's bytes."""

    station: Id
    request: Digest


class EnrolReply(Message, frozen=True, kw_only=True):
    """State of a request; certificate and the facility's signed keys and policy once a second person approved."""

    state: Literal["pending", "active", "declined"]
    fingerprint: Code = ""
    certificate: Pem = ""
    facility_keys: Sealed = b""
    policy: Sealed = b""


class RenewRequest(Message, frozen=True, kw_only=True):
    """A new TLS key before the old certificate ends.

    `signature` is made over the CSR by the workstation's signing key (kind ENROLMENT). `station` is given only at the
    enrolment listener, where a certificate that ended up to 90 days ago is renewed.
    """

    csr: Pem
    signature: Sealed
    station: str = ""


class RenewReply(Message, frozen=True, kw_only=True):
    """The new certificate."""

    certificate: Pem


class Policy(Message, frozen=True, kw_only=True):
    """The facility's signed rules for workstations (object POLICY).

    Attributes:
        training: only training content exists here; allows the `training-file` key store and any display.
        key_stores: names of key stores accepted, such as `secret-service`, `win`, `mac`, `training-file`.
        lease_minutes, grace_minutes: see the sealing page.
        idle_blank_seconds, idle_end_minutes: unattended screen.
        compositors: paths of the programs that may draw a screen with confidential content.
        builds: SHA-256, in hex, of the lists of files of the builds of the program that are accepted.
        input_methods: names of the input methods that may run where such content is written.
        required_checks: what must hold at a workstation before it shows any (`rules.posture.Check`).
    """

    version: int
    issued: Millis
    facility_name: Name
    training: bool
    key_stores: tuple[str, ...]
    lease_minutes: int = 60
    grace_minutes: int = 240
    heartbeat_seconds: int = 30
    idle_blank_seconds: int = 120
    idle_end_minutes: int = 15
    agreement_version: str = ""
    compositors: Annotated[tuple[str, ...], Meta(max_length=8)] = ()
    input_methods: Annotated[tuple[str, ...], Meta(max_length=32)] = ()
    builds: Annotated[tuple[Build, ...], Meta(max_length=8)] = ()
    required_checks: Annotated[tuple[str, ...], Meta(max_length=32)] = tuple(DEFAULT_REQUIRED)

    @property
    def allowed(self) -> Allowed:
        """What may stand at a workstation."""
        return Allowed(self.compositors, self.input_methods, self.builds, self.idle_end_minutes)
