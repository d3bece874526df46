"""A phone with an authenticator: gives codes that the server has not seen yet, without waiting where it can."""

import threading
import time

import pyotp

STEP_SECONDS = 30


class Authenticator:
    """Codes of one secret. The server takes a step once and one step either side: two sign-ins fit into a moment.

    The step before is never given: on a busy machine it may be too old when it arrives.
    """

    def __init__(self, secret: str) -> None:
        self._totp = pyotp.TOTP(secret)
        self._used = 0
        self._lock = threading.Lock()

    def code(self) -> str:
        """Give the earliest code that is good now and was not given before; waits for the clock when all were."""
        with self._lock:
            while True:
                now = int(time.time()) // STEP_SECONDS
                step = max(self._used + 1, now)
                if step <= now + 1:
                    self._used = step
                    return self._totp.generate_otp(step)
                threading.Event().wait((step - 1) * STEP_SECONDS - time.time() + 0.01)
