"""People who sign in at a bench facility by calling its functions, with a phone or with a security key."""

from dataclasses import dataclass
from typing import Self

import pyotp

from anechoic.facility.access import activation, signin
from anechoic.facility.access import people as access_people
from anechoic.facility.access.digits import DIGITS
from anechoic.facility.access.people import NewPerson
from anechoic.facility.access.signin import Door
from anechoic.rules.task import Role
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.relying_party import relying_party
from anechoic.seal.signing import SigningPrivate
from anechoic.wire.signin import (
    ActivateRequest,
    Challenge,
    ChallengeRequest,
    SignedIn,
    SignInRequest,
    TotpFactor,
)
from fakes.facility_bench import FAR_MS, Bench, BenchStation
from fakes.key_ceremony import assertion, registration
from fakes.soft_key import SoftKey

PASSWORD = "grey pebbles under slow water"


def door_of(station: BenchStation) -> Door:
    """Give the door a bench workstation stands at."""
    return Door(station.id, hash_bytes(station.id.encode()).hex())


@dataclass(frozen=True)
class Person:
    """An account, its phone, and its way in."""

    bench: Bench
    id: str
    login: str
    secret: str

    @classmethod
    def invite(cls, bench: Bench, login: str, *roles: Role, vetting: str = "", digits: bool = True) -> tuple[str, str]:
        """Add an account, with six digits allowed or not; give id and activation code."""
        invited = access_people.add(
            bench.facility,
            NewPerson(
                login=login,
                name=login.title(),
                roles=roles or (Role.CONTRACTOR,),
                pairs=(("es", "en"),),
                vetting_reference=vetting or f"vetting {login}",
                vetting_ends=FAR_MS,
                agreement_version="1",
            ),
        )
        if digits:
            allow_digits(bench, invited.person)
        return invited.person, invited.activation_code

    @classmethod
    def new(cls, bench: Bench, login: str, station: BenchStation, *roles: Role) -> "Person":
        """Add and activate an account."""
        person, code = cls.invite(bench, login, *roles)
        request = ActivateRequest(login=login, activation_code=code, password=PASSWORD)
        return cls(bench, person, login, activation.activate(bench.facility, station.id, request).secret)

    def code(self) -> str:
        """Give the digits of this moment."""
        return pyotp.TOTP(self.secret).at(self.bench.clock.now // 1_000)

    def challenge(self, station: BenchStation) -> Challenge:
        """Begin a sign-in."""
        return signin.challenge(self.bench.facility, door_of(station), ChallengeRequest(login=self.login))

    def sign_in(self, station: BenchStation, *, password: str = PASSWORD, code: str = "") -> SignedIn:
        """Sign in from the beginning."""
        request = self.assertion(self.challenge(station), station, password=password, code=code)
        return signin.sign_in(self.bench.facility, door_of(station), request)

    def assertion(
        self, challenge: Challenge, station: BenchStation, *, password: str = PASSWORD, code: str = ""
    ) -> SignInRequest:
        """Answer a challenge, bound to this workstation's certificate."""
        signing, hybrid = SigningPrivate.generate().public.raw, HybridPrivate.generate().public.raw
        thumbprint = bytes.fromhex(door_of(station).thumbprint)
        return SignInRequest(
            challenge=challenge.challenge,
            login=self.login,
            password=password,
            factor=TotpFactor(code=code or self.code()),
            session_signing=signing,
            session_hybrid=hybrid,
            binding=hash_bytes(challenge.nonce + thumbprint + signing + hybrid),
        )


def allow_digits(bench: Bench, person: str) -> None:
    """Do what two people's word does, without the two people."""
    with bench.facility.database.write() as connection:
        DIGITS.approve(bench.facility, connection, person)


def stranger(bench: Bench, login: str = "nobody") -> Person:
    """Give somebody who has no account."""
    return Person(bench, "0" * 32, login, pyotp.random_base32(32))


@dataclass(frozen=True)
class KeyPerson:
    """An account, its security key, and its way in; what the key signs may be prepared for another machine."""

    bench: Bench
    id: str
    login: str
    key: SoftKey

    @classmethod
    def new(cls, bench: Bench, login: str, station: BenchStation, *roles: Role, key: SoftKey | None = None) -> Self:
        """Add an account and register a key."""
        person, code = Person.invite(bench, login, *roles, digits=False)
        made = cls(bench, person, login, key or SoftKey())
        made.register(station, code)
        return made

    def register(
        self, station: BenchStation, code: str, *, party: str = "", signed_at: BenchStation | None = None
    ) -> None:
        """Activate with the code, at a workstation; the key may be asked for another facility or machine."""
        request = ActivateRequest(login=self.login, activation_code=code, password=PASSWORD)
        done = registration(
            self.key,
            request,
            activation.activate(self.bench.facility, station.id, request),
            party=party or party_of(self.bench),
            facility="Bench",
            thumbprint=bytes.fromhex(door_of(signed_at or station).thumbprint),
        )
        activation.register(self.bench.facility, station.id, door_of(station).thumbprint, done)

    def challenge(self, station: BenchStation) -> Challenge:
        """Begin a sign-in."""
        return signin.challenge(self.bench.facility, door_of(station), ChallengeRequest(login=self.login))

    def assertion(
        self, challenge: Challenge, station: BenchStation, *, key: SoftKey | None = None, party: str = ""
    ) -> SignInRequest:
        """Answer a challenge at a workstation, with this key or another, for this facility or another."""
        return assertion(
            key or self.key,
            challenge,
            login=self.login,
            password=PASSWORD,
            party=party or party_of(self.bench),
            thumbprint=bytes.fromhex(door_of(station).thumbprint),
            signing=SigningPrivate.generate().public.raw,
            hybrid=HybridPrivate.generate().public.raw,
        )

    def sign_in(self, station: BenchStation, *, key: SoftKey | None = None) -> SignedIn:
        """Sign in from the beginning."""
        request = self.assertion(self.challenge(station), station, key=key)
        return signin.sign_in(self.bench.facility, door_of(station), request)


def party_of(bench: Bench) -> str:
    """Give the relying party a workstation of this facility asks for."""
    return relying_party(bench.facility.secrets.root.raw)
