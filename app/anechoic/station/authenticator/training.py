"""The training authenticator: a program that stands in for a security key, at training facilities alone.

It is one seed in the machine's key store, and keeps nothing else: each account's key is derived from the seed, the
relying party and the login, so that the same seed at several workstations is the same key carried from one to the next.
It asks nobody for a touch or a PIN and keeps no counter; whoever may open the key store has it. Its model number says
what it is, the facility refuses it unless its signed policy says training, and every sign-in with it is recorded so.
"""

import hmac
from collections.abc import Mapping
from typing import Any, Final

from fido2.ctap import CtapDevice
from fido2.webauthn import AuthenticatorData

from anechoic.rules.signin import TRAINING_AAGUID
from anechoic.seal.derive import hash_bytes, mac, subkey
from anechoic.seal.es256 import Es256Private
from anechoic.station.authenticator.software import Credential, SoftwareAuthenticator

_ID_BYTES: Final = 16


class TrainingKey(SoftwareAuthenticator):
    """One seed, and as many accounts as there are logins."""

    aaguid = TRAINING_AAGUID
    options: Mapping[str, bool] = {"rk": True, "up": True, "uv": True}

    def __init__(self, seed: bytes) -> None:
        self._names, self._keys = subkey(seed, label=b"training-name"), subkey(seed, label=b"training-key")

    def credential_of(self, party: str, login: str) -> bytes:
        """Give the credential id of an account: a check over the login, and the login."""
        return self._check(party, login) + login.encode()

    def make(self, party: str, user: Mapping[str, Any]) -> Credential:
        """Derive a credential."""
        login = str(user["name"])
        return Credential(self.credential_of(party, login), self._key(party, login), {"id": user["id"], "name": login})

    def find(self, party: str, allowed: tuple[bytes, ...] | None) -> list[Credential]:
        """Derive the credentials that are asked for by their ids."""
        logins = [(one, one[_ID_BYTES:].decode("utf-8", "replace")) for one in allowed or ()]
        return [
            Credential(one, self._key(party, login), {"id": hash_bytes(one)[:_ID_BYTES], "name": login})
            for one, login in logins
            if hmac.compare_digest(one[:_ID_BYTES], self._check(party, login))
        ]

    def count(self, credential: Credential) -> int:
        """Give 0, which says that there is no counter."""
        del credential
        return 0

    def verify(self, request: Mapping[int, Any], *, making: bool) -> int:
        """Say that the person is there; nobody is asked."""
        del request, making
        return AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV

    def _check(self, party: str, login: str) -> bytes:
        return mac(self._names, f"{party}/{login}".encode())[:_ID_BYTES]

    def _key(self, party: str, login: str) -> Es256Private:
        return Es256Private.from_seed(mac(self._keys, f"{party}/{login}".encode()))


class TrainingSecurityKeys:
    """One training authenticator, always plugged in."""

    def __init__(self, seed: bytes) -> None:
        self._key = TrainingKey(seed)

    def plugged_in(self) -> tuple[CtapDevice, ...]:
        """Give it."""
        return (self._key,)
