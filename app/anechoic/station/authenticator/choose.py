"""Which security keys this workstation asks: the training authenticator where there is one, else the system's."""

import sys
from dataclasses import dataclass

from anechoic.station.authenticator.adapter import SecurityKeys
from anechoic.station.authenticator.plain import NoSecurityKeys
from anechoic.station.authenticator.seed import training_seed
from anechoic.station.finding import Finding
from anechoic.station.identity import Identity
from anechoic.station.keys.named import named_store


@dataclass(frozen=True)
class ChosenKeys:
    """Where to look for a key, and whether a program stands in for it."""

    keys: SecurityKeys
    training: bool


def keys_of(identity: Identity) -> ChosenKeys:
    """Give the keys of an enrolled workstation, as its key store and the facility's policy have it now.

    Raises:
        Unavailable: the key store is locked or away.
    """
    seed = _seed(identity)
    if seed is None:
        return ChosenKeys(_of_this_system(), training=False)
    from anechoic.station.authenticator.training import TrainingSecurityKeys

    return ChosenKeys(TrainingSecurityKeys(seed), training=True)


def training_finding(identity: Identity) -> tuple[Finding, ...]:
    """Say that a program stands in for security keys here, or nothing where none does.

    Raises:
        Unavailable: the key store is locked or away.
    """
    if _seed(identity) is None:
        return ()
    text = "A training authenticator, a program, stands in for security keys here."
    return (Finding("training_authenticator", text, holds=False, mend="Only at a training facility."),)


def _seed(identity: Identity) -> bytes | None:
    store = named_store(identity.profile.read_station().key_store, identity.profile.folder)
    return training_seed(store, identity.station, identity.trust.policy)


def _of_this_system() -> SecurityKeys:
    # On Windows only an administrator may open a FIDO device past the system's own dialogue: nothing is found there.
    if sys.platform in ("linux", "darwin"):
        from anechoic.station.authenticator.usb import UsbSecurityKeys

        return UsbSecurityKeys()
    return NoSecurityKeys()
