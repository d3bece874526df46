"""What a person is asked for while a security key works; imported by windows, so nothing of the key itself is here."""

from dataclasses import dataclass
from enum import Enum


class KeyStep(Enum):
    """What the person is to do now."""

    PLUG_IN = "plug_in"
    ONLY_ONE = "only_one"
    """Several keys are plugged in; only the person's own may stay."""
    PIN = "pin"
    TOUCH = "touch"
    WORKING = "working"
    """Nothing: the key, or the facility, is at work."""


@dataclass(frozen=True)
class KeyAsks:
    """The security key, or the wait for one, wants something of its person.

    Attributes:
        tries: with `PIN`, after a wrong one: how many are left before the key locks itself; None before the first.
        registering: a new key is being registered; else it signs somebody in.
        training: the training authenticator stands in for a key.
    """

    step: KeyStep
    tries: int | None = None
    registering: bool = False
    training: bool = False


@dataclass(frozen=True)
class KeyRegistered:
    """The account has its security key; an ordinary sign-in follows."""


@dataclass(frozen=True)
class GiveKeyPin:
    """The PIN that was asked for; it goes to the key and nowhere else."""

    pin: str

    def __repr__(self) -> str:
        return "GiveKeyPin(…)"


@dataclass(frozen=True)
class GiveKeyUp:
    """The person gives up; nothing is signed and `SignInRefused` follows."""
