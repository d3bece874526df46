"""From the name of a key store to the store."""

import sys
from pathlib import Path

from anechoic.station.keys.keyring_store import keyring_store
from anechoic.station.keys.store import KeyStore
from anechoic.station.keys.training_file import TrainingFile

TRAINING_FILE = TrainingFile.name


def usual_store() -> str:
    """Give the name of this operating system's own key store."""
    return {"win32": "win", "darwin": "mac"}.get(sys.platform, "secret-service")


def named_store(name: str, folder: Path) -> KeyStore:
    """Give the key store of this name.

    Args:
        name: `secret-service`, `win`, `mac` or `training-file`.
        folder: the profile's folder, where the training file would be.

    Raises:
        Refused: there is no store of this name.
        Unavailable: this machine does not have it.
    """
    if name == TRAINING_FILE:
        return TrainingFile(folder / "training.keys")
    return keyring_store(name)
