"""A workstation reduced to its keys and the wire: what an enrolled machine, honest or not, can send."""

import secrets
import socket
import ssl
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import urllib3

from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.seal import tls
from anechoic.seal.derive import enrolment_key, hash_bytes, mac
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.relying_party import relying_party
from anechoic.seal.signing import SigningPrivate, SigningPublic
from anechoic.wire import routes
from anechoic.wire.codec import Message, decode, encode
from anechoic.wire.enrol import EnrolReply, EnrolRequest, EnrolStatusRequest, Provision
from anechoic.wire.refusal import Empty, Refusal
from anechoic.wire.signin import (
    ActivateReply,
    ActivateRequest,
    Challenge,
    ChallengeRequest,
    SignedIn,
    SignInRequest,
)
from fakes.key_ceremony import assertion, registration
from fakes.soft_key import SoftKey

_T = TypeVar("_T")
PASSWORD = "grey pebbles under slow water"
_FAMILIES: Mapping[str, type[AnechoicError]] = {"unavailable": Unavailable, "untrusted": Untrusted}


class RawWorkstation:
    """Keys, certificate and connections of one machine."""

    def __init__(self, provision: Path) -> None:
        self.provision = decode(provision.read_bytes(), Provision)
        self.root = SigningPublic.from_raw(self.provision.root)
        self.signing, self.hybrid = SigningPrivate.generate(), HybridPrivate.generate()
        csr, self.tls_key = tls.new_station_csr(self.provision.station)
        self.csr = csr.decode()
        self.certificate = ""
        self._request = b""
        self._enrol_pool = _pool(self.provision.enrol_address, self.context())
        self._pool: urllib3.HTTPSConnectionPool | None = None

    def context(self, *, minimum: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> ssl.SSLContext:
        """Give a context that pins the facility's authority, and shows the certificate when there is one."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = minimum
        context.load_verify_locations(cadata=self.provision.authority)
        if self.certificate:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "both.pem"
                file.write_bytes(self.certificate.encode() + tls.key_pem(self.tls_key))
                context.load_cert_chain(file)
        return context

    def connect(self) -> ssl.SSLSocket:
        """Give a connection of this machine to say anything on."""
        host, _, port = self.provision.address.rpartition(":")
        plain = socket.create_connection((host, int(port)), timeout=30)
        return self.context().wrap_socket(plain, server_hostname=host)

    def request(self, code: str) -> bytes:
        """Give an enrolment request under a one-time code."""
        bare = EnrolRequest(
            station=self.provision.station,
            nonce=secrets.token_bytes(32),
            csr=self.csr,
            hybrid=self.hybrid.public.raw,
            signing=self.signing.public.raw,
        )
        fields: dict[str, Any] = {name: getattr(bare, name) for name in bare.__struct_fields__}
        return encode(EnrolRequest(**fields | {"mac": mac(enrolment_key(code), encode(bare))}))

    def ask(self, code: str) -> EnrolReply:
        """Ask to be enrolled."""
        self._request = self.request(code)
        return decode(self._raw(self._enrol_pool, routes.ENROL, self._request, {}), EnrolReply)

    def finish(self) -> EnrolReply:
        """Fetch the certificate once a second person has approved."""
        message = EnrolStatusRequest(station=self.provision.station, request=hash_bytes(self._request))
        reply = decode(self._raw(self._enrol_pool, routes.ENROL_STATUS, encode(message), {}), EnrolReply)
        if reply.state == "active":
            self.show(reply.certificate)
        return reply

    def show(self, certificate: str) -> None:
        """Use a certificate from now on."""
        self.certificate = certificate
        self.close()
        self._pool = _pool(self.provision.address, self.context())

    def post(self, path: str, message: Message, reply: type[_T], *, token: str = "") -> _T:
        """Send a message and read the reply; a refusal is raised as its family."""
        return decode(self.post_bytes(path, encode(message), token=token), reply)

    def post_bytes(self, path: str, body: bytes, *, token: str = "") -> bytes:
        """Send bytes and give the bytes that come back."""
        assert self._pool is not None, "not enrolled"
        return self._raw(self._pool, path, body, {"Authorization": f"Bearer {token}"} if token else {})

    def _raw(self, pool: urllib3.HTTPSConnectionPool, path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
        response = pool.request("POST", path, body=body, headers={"Content-Type": routes.JSON, **headers})
        if response.status == 200:
            return response.data
        refusal = decode(response.data, Refusal)
        family = _FAMILIES.get(refusal.family)
        if family is Untrusted:
            raise Untrusted(refusal.text)
        if family is Unavailable:
            raise Unavailable(refusal.text, code=refusal.code)
        raise Refused(f"{response.status} {refusal.text}", code=refusal.code)

    def activate(self, login: str, code: str, password: str = PASSWORD) -> SoftKey:
        """Set the password, register a key, and give it."""
        request = ActivateRequest(login=login, activation_code=code, password=password)
        told, key = self.post(routes.ACTIVATE, request, ActivateReply), SoftKey()
        facility = self.provision.facility_name
        new = registration(key, request, told, party=self.party, facility=facility, thumbprint=self.thumbprint)
        self.post(routes.REGISTER, new, Empty)
        return key

    @property
    def party(self) -> str:
        """Give the relying party that this machine asks keys for."""
        return relying_party(self.root.raw)

    @property
    def thumbprint(self) -> bytes:
        """Give the mark of this machine's certificate."""
        return bytes.fromhex(tls.thumbprint(tls.certificate_der(self.certificate.encode())))

    def challenge(self, login: str) -> Challenge:
        """Begin a sign-in."""
        return self.post(routes.CHALLENGE, ChallengeRequest(login=login), Challenge)

    def sign_in(self, login: str, key: SoftKey, password: str = PASSWORD) -> "RawSession":
        """Sign in with fresh session keys."""
        return self.answer(self.challenge(login), login, key, password)

    def answer(self, challenge: Challenge, login: str, key: SoftKey, password: str = PASSWORD) -> "RawSession":
        """Answer a challenge."""
        signing, hybrid = SigningPrivate.generate(), HybridPrivate.generate()
        request = self.assertion(challenge, login, key, password, signing=signing, hybrid=hybrid)
        return RawSession(self, self.post(routes.SIGN_IN, request, SignedIn), signing, hybrid)

    def assertion(
        self,
        challenge: Challenge,
        login: str,
        key: SoftKey,
        password: str = PASSWORD,
        *,
        signing: SigningPrivate,
        hybrid: HybridPrivate,
    ) -> SignInRequest:
        """Give the message that answers a challenge, bound to this machine's certificate."""
        return assertion(
            key,
            challenge,
            login=login,
            password=password,
            party=self.party,
            thumbprint=self.thumbprint,
            signing=signing.public.raw,
            hybrid=hybrid.public.raw,
        )

    def close(self) -> None:
        """Close connections."""
        self._enrol_pool.close()
        if self._pool is not None:
            self._pool.close()


@dataclass
class RawSession:
    """A live session of a person on a raw workstation."""

    station: RawWorkstation
    told: SignedIn
    signing: SigningPrivate
    hybrid: HybridPrivate

    def post(self, path: str, message: Message, reply: type[_T]) -> _T:
        """Send a message in this session."""
        return self.station.post(path, message, reply, token=self.told.token)

    def post_bytes(self, path: str, body: bytes) -> bytes:
        """Send bytes in this session."""
        return self.station.post_bytes(path, body, token=self.told.token)


def _pool(address: str, context: ssl.SSLContext) -> urllib3.HTTPSConnectionPool:
    host, _, port = address.rpartition(":")
    return urllib3.HTTPSConnectionPool(host, int(port), ssl_context=context, retries=False, timeout=30)
