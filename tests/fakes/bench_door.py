"""People who sign in at a bench facility by calling its functions, with a phone that follows the bench's clock."""

from dataclasses import dataclass

import pyotp

from anechoic.facility.access import activation, signin
from anechoic.facility.access import people as access_people
from anechoic.facility.access.people import NewPerson
from anechoic.facility.access.signin import Door
from anechoic.rules.task import Role
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPrivate
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
    def invite(cls, bench: Bench, login: str, *roles: Role, vetting: str = "") -> tuple[str, str]:
        """Add an account; give id and activation code."""
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


def stranger(bench: Bench, login: str = "nobody") -> Person:
    """Give somebody who has no account."""
    return Person(bench, "0" * 32, login, pyotp.random_base32(32))
