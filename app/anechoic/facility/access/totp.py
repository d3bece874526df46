"""Six digits that change every 30 seconds (TOTP, RFC 6238, SHA-1 as every authenticator knows it)."""

import base64
import hmac

import pyotp

from anechoic.facility.context import Facility

_SECRET_BYTES = 20
_STEP_MS = 30_000
# Authenticators' clocks may be one step off either way (RFC 6238, 5.2).
_AROUND = (0, -1, 1)


def new_secret(facility: Facility) -> str:
    """Make a secret of 160 random bits, in base 32."""
    return base64.b32encode(facility.entropy(_SECRET_BYTES)).decode("ascii")


def provisioning(secret: str, *, login: str, facility_name: str) -> str:
    """Give the `otpauth:` address that authenticators read from a picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=facility_name)


def matching_step(secret: str, code: str, *, now_ms: int) -> int | None:
    """Give the time step whose code this is, or None. Using a step up is the caller's business.

    Args:
        secret: base 32.
        code: six digits as typed.
        now_ms: Unix milliseconds.
    """
    step = now_ms // _STEP_MS
    generator = pyotp.TOTP(secret)
    matches = [
        one
        for one in (step + away for away in _AROUND)
        if one >= 0 and hmac.compare_digest(generator.generate_otp(one).encode(), code.encode())
    ]
    return matches[0] if matches else None
