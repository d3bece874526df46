"""A security key as a program, for tests: resident accounts, a PIN and its tries, a touch, a counter, misbehaviour.

Everything a real key's client goes through is real: CTAP messages, PIN protocol two, signatures over P-256.
"""

import copy
import os
import threading
from collections.abc import Callable, Mapping
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.ctap import STATUS, CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin, PinProtocolV2
from fido2.webauthn import AuthenticatorData

from anechoic.seal.derive import hash_bytes
from anechoic.seal.es256 import Es256Private
from anechoic.station.authenticator.software import Credential, SoftwareAuthenticator

_ERR, _CMD = CtapError.ERR, ClientPin.CMD
_PROTOCOL: Any = PinProtocolV2()  # not annotated there
MOST_TRIES = 8
TRIES_IN_A_ROW = 3


class SoftKey(SoftwareAuthenticator):
    """One key; without a PIN it verifies its person by a finger that is always the right one.

    Attributes:
        counter: of the last signature.
        verifies: sets the flag that its person was verified.
        touched: set = the person touches at once; cleared = the key waits for it, or for CANCEL.
        tries: PINs left.
    """

    aaguid = bytes.fromhex("5af7e8a1000000000000000000000001")

    def __init__(self, pin: str = "", *, aaguid: bytes = b"") -> None:
        self.aaguid = aaguid or self.aaguid
        self.pin, self.tries, self.counter, self.verifies = pin, MOST_TRIES, 0, True
        self.options = {"rk": True, "up": True, "pinUvAuthToken": True} | ({"clientPin": True} if pin else {"uv": True})
        self.touched, self.waits = threading.Event(), threading.Event()
        self.touched.set()
        self._accounts: list[tuple[str, Credential]] = []
        self._wrong_in_a_row = 0
        self._agreement = ec.generate_private_key(ec.SECP256R1())
        self._token = os.urandom(32)

    def clone(self) -> "SoftKey":
        """Give a copy as a thief would make it: the same secrets and the counter of this moment."""
        other = SoftKey(self.pin, aaguid=self.aaguid)
        other._accounts, other.counter = copy.copy(self._accounts), self.counter
        return other

    def plugged_in_again(self) -> "SoftKey":
        """Let it be pulled out and plugged in: it takes PINs again."""
        self._wrong_in_a_row = 0
        return self

    def make(self, party: str, user: Mapping[str, Any]) -> Credential:
        made = Credential(os.urandom(32), Es256Private.from_seed(os.urandom(32)), dict(user))
        self._accounts.append((party, made))
        return made

    def find(self, party: str, allowed: tuple[bytes, ...] | None) -> list[Credential]:
        return [one for at, one in reversed(self._accounts) if at == party and (allowed is None or one.id in allowed)]

    def count(self, credential: Credential) -> int:  # noqa: ARG002 - one counter for all accounts, as many keys have
        self.counter += 1
        return self.counter

    def verify(self, request: Mapping[int, Any], *, making: bool) -> int:
        flag = AuthenticatorData.FLAG
        param = request.get(8 if making else 6)
        if param is None:
            if request.get(7 if making else 5, {}).get("up", True):
                raise CtapError(_ERR.PUAT_REQUIRED)
            return flag.UP
        if param != _PROTOCOL.authenticate(self._token, request[1 if making else 2]):
            raise CtapError(_ERR.PIN_AUTH_INVALID)
        return flag.UP | (flag.UV if self.verifies else 0)

    def touch(self, event: threading.Event | None, on_keepalive: Callable[[STATUS], None] | None) -> None:
        if on_keepalive is not None:
            on_keepalive(STATUS.UPNEEDED)
        self.waits.set()
        while not self.touched.wait(0.01):
            if event is not None and event.is_set():
                raise CtapError(_ERR.KEEPALIVE_CANCEL)

    def more(self, command: int, request: Mapping[int, Any]) -> Mapping[int, Any]:
        if command != Ctap2.CMD.CLIENT_PIN:
            raise CtapError(_ERR.INVALID_COMMAND)
        if request[2] == _CMD.GET_PIN_RETRIES:
            return {ClientPin.RESULT.PIN_RETRIES: self.tries}
        if request[2] == _CMD.GET_KEY_AGREEMENT:
            numbers = self._agreement.public_key().public_numbers()
            x, y = (value.to_bytes(32, "big") for value in (numbers.x, numbers.y))
            return {ClientPin.RESULT.KEY_AGREEMENT: {1: 2, 3: -25, -1: 1, -2: x, -3: y}}
        if request[2] not in (_CMD.GET_TOKEN_USING_PIN, _CMD.GET_TOKEN_USING_UV):
            raise CtapError(_ERR.INVALID_SUBCOMMAND)
        secret = self._secret(request[3])
        if request[2] == _CMD.GET_TOKEN_USING_PIN:
            self._check_pin(_PROTOCOL.decrypt(secret, request[6]))
        self._token = os.urandom(32)
        return {ClientPin.RESULT.PIN_UV_TOKEN: _PROTOCOL.encrypt(secret, self._token)}

    def _secret(self, peer: Mapping[int, Any]) -> bytes:
        x, y = (int.from_bytes(peer[at], "big") for at in (-2, -3))
        public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        secret = _PROTOCOL.kdf(self._agreement.exchange(ec.ECDH(), public))
        assert isinstance(secret, bytes)
        return secret

    def _check_pin(self, given: bytes) -> None:
        if self.tries == 0:
            raise CtapError(_ERR.PIN_BLOCKED)
        if self._wrong_in_a_row == TRIES_IN_A_ROW:
            raise CtapError(_ERR.PIN_AUTH_BLOCKED)
        self.tries -= 1
        if given != hash_bytes(self.pin.encode())[:16]:
            self._wrong_in_a_row += 1
            self._agreement = ec.generate_private_key(ec.SECP256R1())
            if self.tries == 0:
                raise CtapError(_ERR.PIN_BLOCKED)
            raise CtapError(_ERR.PIN_AUTH_BLOCKED if self._wrong_in_a_row == TRIES_IN_A_ROW else _ERR.PIN_INVALID)
        self.tries, self._wrong_in_a_row = MOST_TRIES, 0


class PluggedIn:
    """The keys that are plugged in at a workstation; tests change them at any moment."""

    def __init__(self, *keys: CtapDevice) -> None:
        self.keys = list(keys)

    def plugged_in(self) -> tuple[CtapDevice, ...]:
        return tuple(self.keys)

    def leave(self, key: CtapDevice) -> None:
        """Pull every other key out."""
        self.keys = [key]
