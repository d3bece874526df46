"""An authenticator that is a program, in CTAP 2.1's own messages: the client cannot tell it from a key on USB.

What the training authenticator and the tests' keys share: reading commands, building what is signed (WebAuthn Level 3,
6.1 and 6.5), answering in canonical CBOR. Which credentials it has, and how it verifies its person, is each one's own.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, Final

from fido2 import cbor
from fido2.cose import ES256
from fido2.ctap import STATUS, CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.hid import CAPABILITY, CTAPHID
from fido2.webauthn import AttestedCredentialData, AuthenticatorData

from anechoic.seal.derive import hash_bytes
from anechoic.seal.es256 import Es256Private

_CMD = Ctap2.CMD
_FLAG = AuthenticatorData.FLAG
_UP_UV: Final = _FLAG.UP | _FLAG.UV


@dataclass(frozen=True)
class Credential:
    """One account on an authenticator."""

    id: bytes
    key: Es256Private
    user: Mapping[str, Any]


class SoftwareAuthenticator(CtapDevice):
    """Answers getInfo, makeCredential and getAssertion; printing it prints nothing of its keys."""

    aaguid: bytes
    options: Mapping[str, bool]
    _next: list[Callable[[], dict[int, Any]]]
    """What getNextAssertion gives, of the last getAssertion."""

    @property
    def capabilities(self) -> int:
        """It speaks CTAP2 and nothing older."""
        return CAPABILITY.CBOR | CAPABILITY.NMSG

    @classmethod
    def list_devices(cls) -> Iterator[CtapDevice]:
        """Give none: a program is not found on a bus."""
        return iter(())

    @abstractmethod
    def make(self, party: str, user: Mapping[str, Any]) -> Credential:
        """Make and keep a credential."""

    @abstractmethod
    def find(self, party: str, allowed: tuple[bytes, ...] | None) -> list[Credential]:
        """Give the credentials for a relying party, among those allowed where there is such a list."""

    @abstractmethod
    def count(self, credential: Credential) -> int:
        """Give the counter's next value."""

    @abstractmethod
    def verify(self, request: Mapping[int, Any], *, making: bool) -> int:
        """Give the flags for how present and how verified the person is.

        Raises:
            CtapError: the person did not show what is needed.
        """

    def more(self, command: int, request: Mapping[int, Any]) -> Mapping[int, Any]:
        """Answer another command.

        Raises:
            CtapError: there is none.
        """
        del command, request
        raise CtapError(CtapError.ERR.INVALID_COMMAND)

    def info(self) -> Mapping[int, Any]:
        """Give what getInfo says."""
        return {1: ["FIDO_2_0", "FIDO_2_1"], 3: self.aaguid, 4: dict(self.options), 5: 1200, 6: [2]}

    def call(
        self,
        cmd: int,
        data: bytes = b"",
        event: Event | None = None,
        on_keepalive: Callable[[STATUS], None] | None = None,
    ) -> bytes:
        """Answer one CTAPHID message."""
        if cmd != CTAPHID.CBOR:
            raise CtapError(CtapError.ERR.INVALID_COMMAND)
        try:
            answer = self._answer(data[0], data[1:], event, on_keepalive)
        except CtapError as error:
            return bytes([error.code])
        return b"\x00" + (cbor.encode(answer) if answer else b"")

    def touch(self, event: Event | None, on_keepalive: Callable[[STATUS], None] | None) -> None:
        """Wait for the person's touch; nobody is waited for here.

        Raises:
            CtapError: it did not come.
        """

    def _answer(
        self, command: int, body: bytes, event: Event | None, on_keepalive: Callable[[STATUS], None] | None
    ) -> Mapping[int, Any]:
        if command == _CMD.GET_INFO:
            return self.info()
        request = cbor.decode(body) if body else {}
        if not isinstance(request, Mapping):
            raise CtapError(CtapError.ERR.INVALID_CBOR)
        if command == _CMD.MAKE_CREDENTIAL:
            flags = self.verify(request, making=True)
            self.touch(event, on_keepalive)
            return self._made(request, flags)
        if command == _CMD.GET_ASSERTION:
            flags = self.verify(request, making=False)
            if request.get(5, {}).get("up", True):
                self.touch(event, on_keepalive)
            else:
                flags &= ~_FLAG.UP
            return self._asserted(request, flags)
        if command == _CMD.GET_NEXT_ASSERTION and self._next:
            return self._next.pop(0)()
        return self.more(command, request)

    def _made(self, request: Mapping[int, Any], flags: int) -> Mapping[int, Any]:
        if ES256.ALGORITHM not in [one["alg"] for one in request[4]]:
            raise CtapError(CtapError.ERR.UNSUPPORTED_ALGORITHM)
        party = request[2]["id"]
        credential = self.make(party, request[3])
        x, y = credential.key.point
        public = ES256({1: 2, 3: ES256.ALGORITHM, -1: 1, -2: x, -3: y})
        data = AuthenticatorData.create(
            hash_bytes(party.encode()),
            AuthenticatorData.FLAG(flags | _FLAG.AT),
            self.count(credential),
            AttestedCredentialData.create(self.aaguid, credential.id, public),
        )
        return {1: "none", 2: bytes(data), 3: {}}

    def _asserted(self, request: Mapping[int, Any], flags: int) -> Mapping[int, Any]:
        party, allowed = request[1], request.get(3)
        found = self.find(party, None if allowed is None else tuple(one["id"] for one in allowed))
        if not found:
            raise CtapError(CtapError.ERR.NO_CREDENTIALS)
        self._next = [partial(self._assertion, party, request[2], one, flags) for one in found]
        return self._next.pop(0)() | ({5: len(found)} if len(found) > 1 else {})

    def _assertion(self, party: str, challenge: bytes, credential: Credential, flags: int) -> dict[int, Any]:
        counter = self.count(credential) if flags & _FLAG.UP else 0
        data = AuthenticatorData.create(hash_bytes(party.encode()), AuthenticatorData.FLAG(flags), counter)
        return {
            1: {"id": credential.id, "type": "public-key"},
            2: bytes(data),
            3: credential.key.sign(data + challenge),
            4: dict(credential.user),
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"
