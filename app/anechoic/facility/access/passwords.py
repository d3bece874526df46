"""Choosing and checking passwords: fifteen characters or more, none that others would guess (NIST SP 800-63B)."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from anechoic.errors import Refused, Unavailable
from anechoic.facility.context import Facility
from anechoic.resources import read_resource
from anechoic.seal.password import hash_password, verify_password

SHORTEST = 15
LONGEST = 256
_WORDS = re.compile(r"[^\W_]{4,}")
_PATIENCE_SECONDS = 20.0
# What is left of a password when all guessable words are taken out must still be this long.
_LEFT = 8
_HOUSE_WORDS = frozenset({"anechoic", "password", "passphrase", "contractor", "supervisor", "custodian", "facility"})


def choose_password(facility: Facility, password: str, *, login: str, name: str) -> str:
    """Give the stored form of a new password.

    Raises:
        Refused: too short, too long, on the blocklist, or little more than names and words of this house.
        Unavailable: too many sign-ins at this moment.
    """
    _check(password, login=login, name=name, facility_name=facility.settings.name)
    with _gate(facility):
        return hash_password(password)


def check_password(facility: Facility, password: str, stored: str | None) -> None:
    """Return only if the password is right; an unknown account (None) takes as long.

    Raises:
        Refused: it is not.
        Unavailable: too many sign-ins at this moment.
    """
    with _gate(facility):
        verify_password(password, stored)


def _check(password: str, *, login: str, name: str, facility_name: str) -> None:
    if len(password) < SHORTEST:
        raise Refused(
            f"Choose a password of {SHORTEST} characters or more; a few words in a row are best.", code="password_short"
        )
    if len(password) > LONGEST:
        raise Refused(f"Choose a password of at most {LONGEST} characters.", code="password_long")
    guessable = Refused(
        "That password is easy to guess. Choose one without names and common words in their usual order.",
        code="password_guessable",
    )
    folded = password.casefold()
    if len(set(folded)) < 5 or _squeezed(folded) in _blocklist():
        raise guessable
    left = folded
    said = f"{login} {name} {facility_name}".casefold()
    for word in sorted({*_WORDS.findall(said), *_HOUSE_WORDS}, key=len, reverse=True):
        left = left.replace(word, "")
    if len(left) < _LEFT and left != folded:
        raise guessable


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def _blocklist() -> frozenset[str]:
    lines = read_resource("blocklist.txt").decode().splitlines()
    return frozenset(_squeezed(line.casefold()) for line in lines if line and not line.startswith("#"))


@contextmanager
def _gate(facility: Facility) -> Iterator[None]:
    if not facility.password_gate.acquire(timeout=_PATIENCE_SECONDS):
        raise Unavailable("Many people are signing in at this moment. Try again in a minute.", code="busy")
    try:
        yield
    finally:
        facility.password_gate.release()
