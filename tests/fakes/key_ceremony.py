"""What a security key adds to the messages of a sign-in, whoever sends them and however they travel."""

from anechoic.seal.derive import hash_bytes
from anechoic.station.authenticator import ceremony
from anechoic.station.authenticator.asking import Asking
from anechoic.wire.signin import ActivateReply, ActivateRequest, Challenge, RegisterRequest, SignInRequest
from fakes.soft_key import PluggedIn, SoftKey


def registration(
    key: SoftKey, asked: ActivateRequest, told: ActivateReply, *, party: str, facility: str, thumbprint: bytes
) -> RegisterRequest:
    """Register a key: give the message that follows an activation at a machine with this certificate."""
    wanted = told.key
    assert wanted is not None
    signed = ceremony.register(
        PluggedIn(key),
        Asking(lambda _: None, registering=True),
        party=party,
        facility=facility,
        wanted=wanted,
        challenge=hash_bytes(wanted.nonce + thumbprint),
    )
    return RegisterRequest(
        login=asked.login,
        activation_code=asked.activation_code,
        challenge=wanted.challenge,
        client_data=signed.client_data,
        attestation=signed.attestation,
    )


def assertion(
    key: SoftKey,
    challenge: Challenge,
    *,
    login: str,
    password: str,
    party: str,
    thumbprint: bytes,
    signing: bytes,
    hybrid: bytes,
) -> SignInRequest:
    """Sign a challenge: give the message that answers it, bound to a machine's certificate and the session's keys."""
    binding = hash_bytes(challenge.nonce + thumbprint + signing + hybrid)
    asking = Asking(lambda _: None, registering=False)
    return SignInRequest(
        challenge=challenge.challenge,
        login=login,
        password=password,
        factor=ceremony.sign(PluggedIn(key), asking, party=party, login=login, challenge=binding),
        session_signing=signing,
        session_hybrid=hybrid,
        binding=binding,
    )
