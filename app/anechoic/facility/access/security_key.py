"""What security keys sign, checked with WebAuthn's server rules (Level 3, 7.1 and 7.2; python-fido2).

User verification is demanded at both. Attestation is not asked for: which maker's keys are handed out is facility IT's
business, and a statement of the maker would say of every person which key they carry.
"""

import struct
from dataclasses import dataclass
from typing import Final

from fido2.cose import ES256, EdDSA
from fido2.server import Fido2Server
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticationResponse,
    AuthenticatorAssertionResponse,
    AuthenticatorAttestationResponse,
    AuthenticatorData,
    CollectedClientData,
    PublicKeyCredentialRpEntity,
    RegistrationResponse,
    UserVerificationRequirement,
)

from anechoic.errors import Untrusted
from anechoic.facility.context import Facility
from anechoic.rules.signin import TRAINING_AAGUID
from anechoic.seal.relying_party import origin_of, relying_party
from anechoic.wire.signin import KeyFactor, RegisterRequest

# What parsing hostile CBOR, COSE and JSON raises; each is the key's word that does not hold, never a fault of ours.
_NOT_HELD: Final = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    MemoryError,
    struct.error,
)
_ALGORITHMS: Final = frozenset((ES256.ALGORITHM, EdDSA.ALGORITHM))


@dataclass(frozen=True)
class NewKey:
    """A key whose registration holds.

    Attributes:
        credential: credential id and public key, as WebAuthn writes them (attested credential data).
        counter: as signed.
        training: it says of itself that it is the training authenticator.
    """

    credential: bytes
    counter: int
    training: bool


@dataclass(frozen=True)
class KnownKey:
    """A key as it was registered."""

    id: str
    credential: bytes


@dataclass(frozen=True)
class Asserted:
    """An assertion that holds: which key, its counter, and whether it is the training authenticator."""

    key: str
    counter: int
    training: bool


def check_registration(facility: Facility, request: RegisterRequest, *, challenge: bytes) -> NewKey:
    """Give the key that signed a registration with exactly this challenge, for this facility, its person verified.

    Raises:
        Untrusted: it does not hold.
    """
    try:
        data = _server(facility).register_complete(
            _expected(challenge),
            RegistrationResponse(
                raw_id=b"\x00",  # the key's own statement names its credential; this copy of it is not believed
                response=AuthenticatorAttestationResponse(
                    client_data=CollectedClientData(request.client_data),
                    attestation_object=AttestationObject(request.attestation),
                ),
            ),
        )
        credential = data.credential_data
        if credential is None or credential.public_key.ALGORITHM not in _ALGORITHMS:
            raise _not_held()
        return NewKey(bytes(credential), data.counter, credential.aaguid == TRAINING_AAGUID)
    except _NOT_HELD as error:
        raise _not_held() from error


def check_assertion(
    facility: Facility, factor: KeyFactor, known: tuple[KnownKey, ...], *, challenge: bytes
) -> Asserted:
    """Give which of a person's keys signed exactly this challenge, for this facility, its person verified.

    The counter is the caller's business.

    Raises:
        Untrusted: it does not hold.
    """
    try:
        credentials = {one.id: AttestedCredentialData(one.credential) for one in known}
        data = AuthenticatorData(factor.authenticator_data)
        matching = _server(facility).authenticate_complete(
            _expected(challenge),
            tuple(credentials.values()),
            AuthenticationResponse(
                raw_id=factor.credential,
                response=AuthenticatorAssertionResponse(
                    client_data=CollectedClientData(factor.client_data),
                    authenticator_data=data,
                    signature=factor.signature,
                ),
            ),
        )
        key = next(name for name, credential in credentials.items() if credential == matching)
        return Asserted(key, data.counter, matching.aaguid == TRAINING_AAGUID)
    except _NOT_HELD as error:
        raise _not_held() from error


def _server(facility: Facility) -> Fido2Server:
    name = relying_party(facility.secrets.root.raw)
    entity = PublicKeyCredentialRpEntity(id=name, name=facility.settings.name)
    return Fido2Server(entity, verify_origin=lambda origin: origin == origin_of(name))


def _expected(challenge: bytes) -> dict[str, object]:
    """Give what `register_begin` and `authenticate_begin` would have kept."""
    return {"challenge": websafe_encode(challenge), "user_verification": UserVerificationRequirement.REQUIRED}


def _not_held() -> Untrusted:
    return Untrusted("What the security key signed does not hold.")
