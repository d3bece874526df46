"""Passwords of people, kept as PHC strings of Argon2id (RFC 9106, low-memory profile)."""

import os

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from anechoic.errors import Refused
from anechoic.seal.kinds import not_genuine
from anechoic.seal.passphrase import (
    LONGEST_PASSPHRASE,
    ONE_AT_A_TIME,
    PHC_PROFILE,
    SALT_BYTES,
    argon2id,
    passphrase_bytes,
)


def hash_password(password: str) -> str:
    """Give a PHC string under a new random salt. Takes 64 MiB and about a third of a second.

    Raises:
        Refused: more than 1,024 characters. Length and blocklist are rules of another room.
    """
    if len(password) > LONGEST_PASSPHRASE:
        raise Refused("Choose a password of at most 1,024 characters.", code="password_length")
    with ONE_AT_A_TIME:
        return argon2id(os.urandom(SALT_BYTES)).derive_phc_encoded(passphrase_bytes(password))


def verify_password(password: str, stored: str | None) -> None:
    """Return only if this password made the stored string.

    Args:
        password: as typed.
        stored: what `hash_password` gave, or None for a person who is not known: that takes the same time
            and gives the same refusal, so nobody can ask which names exist.

    Raises:
        Refused: it did not.
        Untrusted: the stored string is not one of ours.
    """
    wrong = Refused("The name or the password is not right.", code="wrong_password")
    if len(password) > LONGEST_PASSPHRASE:
        raise wrong
    if stored is None:
        with ONE_AT_A_TIME:
            argon2id(bytes(SALT_BYTES)).derive(passphrase_bytes(password))
        raise wrong
    if not stored.startswith(PHC_PROFILE):
        # A planted string could ask for gigabytes, or for one cheap pass.
        raise not_genuine()
    try:
        with ONE_AT_A_TIME:
            Argon2id.verify_phc_encoded(passphrase_bytes(password), stored)
    except InvalidKey:
        raise wrong from None
