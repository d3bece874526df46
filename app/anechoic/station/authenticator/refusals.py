"""From what a security key or its client says to one sentence for its person."""

from typing import Final

from fido2.client import ClientError
from fido2.ctap import CtapError
from fido2.hid import ConnectionFailure

from anechoic.errors import Refused

_ERR = CtapError.ERR
_WRONG_KIND: Final = (
    "key_too_old",
    "This security key is of a kind that is not used here. Ask facility IT for another key, or to make this one anew.",
)
_SENTENCES: Final = {
    _ERR.PIN_BLOCKED: (
        "key_blocked",
        (
            "This security key is locked: its PIN was wrong too often. "
            "Ask facility IT for another key, or to make this one anew."
        ),
    ),
    _ERR.PIN_AUTH_BLOCKED: (
        "key_paused",
        "The PIN was wrong several times in a row. Pull the security key out, plug it in again, and start again.",
    ),
    _ERR.UV_BLOCKED: (
        "key_blocked",
        (
            "The security key does not take fingerprints any more: they failed too often. "
            "Ask facility IT for another key, or to make this one anew."
        ),
    ),
    _ERR.UV_INVALID: ("key_finger", "The security key did not know the fingerprint. Start again."),
    _ERR.PIN_NOT_SET: ("key_without_pin", "This security key has no PIN yet. Facility IT sets one up with you."),
    _ERR.PIN_POLICY_VIOLATION: (
        "key_without_pin",
        "This security key wants another PIN before it is used. Facility IT sets one up with you.",
    ),
    _ERR.NO_CREDENTIALS: (
        "key_unknown",
        "This security key belongs to no account here. Plug in the one that you registered at your first sign-in.",
    ),
    _ERR.KEY_STORE_FULL: (
        "key_full",
        (
            "This security key is full: it holds too many accounts. "
            "Ask facility IT for another key, or to make this one anew."
        ),
    ),
    _ERR.UNSUPPORTED_ALGORITHM: _WRONG_KIND,
    _ERR.UNSUPPORTED_OPTION: _WRONG_KIND,
    _ERR.USER_ACTION_TIMEOUT: ("key_late", "The security key was not touched in time. Start again."),
    _ERR.ACTION_TIMEOUT: ("key_late", "The security key was not touched in time. Start again."),
    _ERR.OPERATION_DENIED: ("key_denied", "The security key said no. Nobody was signed in."),
}


def refusal_of(error: Exception | None, *, given_up: bool, late: bool) -> Refused:
    """Give the refusal that a person reads.

    Args:
        error: what the client raised.
        given_up: the person ended it, which explains whatever was raised.
        late: no PIN came.
    """
    if given_up:
        return Refused("You stopped. The security key signed nothing.", code="key_given_up")
    if late:
        return Refused("The PIN took too long. Nobody was signed in. Start again.", code="key_late")
    cause = error.cause if isinstance(error, ClientError) else error
    if isinstance(cause, CtapError) and cause.code in _SENTENCES:
        code, text = _SENTENCES[cause.code]
        return Refused(text, code=code)
    if isinstance(error, ConnectionFailure | OSError):
        return Refused("The security key was pulled out, or does not answer. Start again.", code="key_gone")
    if isinstance(error, ClientError):
        return _of_client(error)
    return Refused("The security key answered as none should. Start again, or tell facility IT.", code="key_odd")


def _of_client(error: ClientError) -> Refused:
    match error.code:
        case ClientError.ERR.CONFIGURATION_UNSUPPORTED:
            # python-fido2 has no code of its own for a key without PIN and fingerprint.
            code, text = _SENTENCES[_ERR.PIN_NOT_SET]
        case ClientError.ERR.TIMEOUT:
            code, text = _SENTENCES[_ERR.ACTION_TIMEOUT]
        case ClientError.ERR.DEVICE_INELIGIBLE:
            code, text = _SENTENCES[_ERR.NO_CREDENTIALS]
        case _:
            code, text = "key_odd", "The security key answered as none should. Start again, or tell facility IT."
    return Refused(text, code=code)
