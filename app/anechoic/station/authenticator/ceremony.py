"""Registering a key and signing with it, by python-fido2's client: what to sign goes in, what was signed comes out."""

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from fido2.client import ClientError, DefaultClientDataCollector, Fido2Client, PinRequiredError, UserInteraction
from fido2.cose import ES256, EdDSA
from fido2.ctap import CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin
from fido2.hid import ConnectionFailure
from fido2.webauthn import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialParameters,
    PublicKeyCredentialRequestOptions,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from anechoic.errors import Refused
from anechoic.seal.relying_party import origin_of
from anechoic.station.authenticator.adapter import SecurityKeys
from anechoic.station.authenticator.asked import KeyStep
from anechoic.station.authenticator.asking import Asking
from anechoic.station.authenticator.refusals import refusal_of
from anechoic.station.authenticator.training import TrainingKey
from anechoic.wire.signin import KeyFactor, KeyWanted

_T = TypeVar("_T")
_LOOK_AGAIN_S: Final = 0.5
_MOST_LOOKS: Final = 200
"""A hundred seconds: the challenge that waits meanwhile lives two minutes."""
# Beside what client and key say: a device that answers rubbish makes a parser raise any of the rest.
_FAILURES: Final = (
    ClientError,
    CtapError,
    ConnectionFailure,
    OSError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    struct.error,
)
_REQUIRED: Final = UserVerificationRequirement.REQUIRED


@dataclass(frozen=True)
class Signed:
    """A new key's registration, as it is sent."""

    client_data: bytes
    attestation: bytes


def register(
    keys: SecurityKeys, asking: Asking, *, party: str, facility: str, wanted: KeyWanted, challenge: bytes
) -> Signed:
    """Let the key that is plugged in make a credential for this facility, its person verified.

    Args:
        keys: where to look for it.
        asking: hears what is wanted of the person.
        party: relying party id, from the pinned root.
        facility: its name, which a key with a screen may show.
        wanted: whose.
        challenge: 32 bytes.

    Raises:
        Refused: the person gave up, the key did not do it, or it cannot; nothing was registered.
    """
    options = PublicKeyCredentialCreationOptions(
        rp=PublicKeyCredentialRpEntity(id=party, name=facility),
        user=PublicKeyCredentialUserEntity(id=wanted.handle, name=wanted.name, display_name=wanted.name),
        challenge=challenge,
        pub_key_cred_params=[
            PublicKeyCredentialParameters(type=PublicKeyCredentialType.PUBLIC_KEY, alg=alg)
            for alg in (ES256.ALGORITHM, EdDSA.ALGORITHM)
        ],
        # Kept on the key, so that signing in needs no list from the server, which would tell who has an account.
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=_REQUIRED
        ),
    )

    def make(client: Fido2Client, _device: CtapDevice) -> Signed:
        response = client.make_credential(options, event=asking.given_up).response
        return Signed(bytes(response.client_data), bytes(response.attestation_object))

    return _with_key(keys, asking, party, make)


def sign(keys: SecurityKeys, asking: Asking, *, party: str, login: str, challenge: bytes) -> KeyFactor:
    """Let the key that is plugged in sign a challenge for this facility, its person verified.

    Args:
        keys: where to look for it.
        asking: hears what is wanted of the person.
        party: relying party id, from the pinned root.
        login: chooses among several accounts on one key.
        challenge: 32 bytes.

    Raises:
        Refused: the person gave up, the key did not sign, or it has no account of this facility.
    """

    def get(client: Fido2Client, device: CtapDevice) -> KeyFactor:
        known = [device.credential_of(party, login)] if isinstance(device, TrainingKey) else []
        options = PublicKeyCredentialRequestOptions(
            challenge=challenge,
            rp_id=party,
            allow_credentials=[
                PublicKeyCredentialDescriptor(type=PublicKeyCredentialType.PUBLIC_KEY, id=one) for one in known
            ]
            or None,
            user_verification=_REQUIRED,
        )
        selection = client.get_assertion(options, event=asking.given_up)
        names = [(one.user or {}).get("name") for one in selection.get_assertions()]
        chosen = selection.get_response(names.index(login) if login in names else 0)
        return KeyFactor(
            credential=chosen.raw_id,
            client_data=bytes(chosen.response.client_data),
            authenticator_data=bytes(chosen.response.authenticator_data),
            signature=chosen.response.signature,
        )

    return _with_key(keys, asking, party, get)


class _Questions(UserInteraction):
    """What python-fido2 asks on the worker, asked of the person."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def prompt_up(self) -> None:
        """The key blinks and waits for a touch."""
        self._asking.say(KeyStep.TOUCH)

    def request_pin(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> str | None:
        """Ask for the PIN; None ends the ceremony."""
        del permissions, rp_id
        return self._asking.pin()

    def request_uv(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> bool:
        """Say that the key verifies its person by itself, by a fingerprint."""
        del permissions, rp_id
        self._asking.say(KeyStep.TOUCH)
        return not self._asking.given_up.is_set()


def _with_key(keys: SecurityKeys, asking: Asking, party: str, do: Callable[[Fido2Client, CtapDevice], _T]) -> _T:
    with _the_one_key(keys, asking) as device:
        while True:
            try:
                asking.say(KeyStep.WORKING)
                client = Fido2Client(device, DefaultClientDataCollector(origin_of(party)), _Questions(asking), ())
                return do(client, device)
            except _FAILURES as error:
                tries = _tries_left(error, device)
                if tries is None or asking.given_up.is_set():
                    raise refusal_of(error, given_up=asking.given_up.is_set(), late=asking.late) from error
                asking.wrong_pin(tries)


def _tries_left(error: Exception, device: CtapDevice) -> int | None:
    """Give how many PINs may still be tried after a wrong one, or None where another PIN would not help."""
    cause = error.cause if isinstance(error, ClientError) and not isinstance(error, PinRequiredError) else error
    if not isinstance(cause, CtapError) or cause.code is not CtapError.ERR.PIN_INVALID:
        return None
    try:
        return ClientPin(Ctap2(device)).get_pin_retries()[0]
    except _FAILURES:
        return None


@contextmanager
def _the_one_key(keys: SecurityKeys, asking: Asking) -> Iterator[CtapDevice]:
    """Wait until exactly one key is plugged in; the person may give up meanwhile."""
    told: KeyStep | None = None
    for _ in range(_MOST_LOOKS):
        found = keys.plugged_in()
        if len(found) == 1:
            with found[0] as device:
                yield device
            return
        for device in found:
            device.close()
        wanted = KeyStep.ONLY_ONE if found else KeyStep.PLUG_IN
        if wanted is not told:
            told = wanted
            asking.say(wanted)
        if asking.given_up.wait(_LOOK_AGAIN_S):
            raise refusal_of(None, given_up=True, late=False)
    raise Refused(
        "No security key was plugged in. Nobody was signed in. Plug yours in and start again.", code="key_missing"
    )
