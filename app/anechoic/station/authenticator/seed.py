"""The training authenticator's seed, in the machine's key store; light to import, because every start asks for it."""

import base64
import binascii
from typing import Final

from anechoic.errors import Refused
from anechoic.station.keys.store import KeyStore
from anechoic.wire.enrol import Policy

SEED_BYTES: Final = 32


def training_seed(store: KeyStore, station: str, policy: Policy) -> bytes | None:
    """Give the seed of this workstation's training authenticator; None without one, or where the policy allows none.

    Raises:
        Unavailable: the key store is locked or away.
    """
    text = store.read(_entry(station)) if policy.training else None
    try:
        seed = base64.b64decode(text or "", validate=True)
    except (ValueError, binascii.Error):
        return None
    return seed if len(seed) == SEED_BYTES else None


def check_training(policy: Policy) -> None:
    """Return only where a program may stand in for a security key.

    Raises:
        Refused: code `not_training`.
    """
    if not policy.training:
        raise Refused(
            "This facility is not for training, so a program may not stand in for a security key here.",
            code="not_training",
        )


def keep_training_seed(store: KeyStore, station: str, policy: Policy, seed: bytes) -> None:
    """Keep a seed of 32 bytes as this workstation's training authenticator, in place of an earlier one.

    Raises:
        Refused: not a training facility, or no seed; codes `not_training`, `bad_training_seed`.
        Unavailable: the key store is locked or away.
    """
    check_training(policy)
    if len(seed) != SEED_BYTES:
        raise Refused("That file is no training authenticator: 64 hexadecimal digits.", code="bad_training_seed")
    store.write(_entry(station), base64.b64encode(seed).decode())


def drop_training_seed(store: KeyStore, station: str) -> None:
    """Take the seed out; nothing happens where there is none.

    Raises:
        Unavailable: the key store is locked or away.
    """
    store.destroy(_entry(station))


def _entry(station: str) -> str:
    return f"{station}.training-authenticator"
