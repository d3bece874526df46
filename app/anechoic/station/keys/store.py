"""What a key store must do, and the proof that it does."""

import os
from typing import Protocol

from anechoic.errors import Refused


class KeyStore(Protocol):
    """Keeps small secret texts for this account of this machine."""

    @property
    def name(self) -> str:
        """Give the name policies use, such as `secret-service`."""

    def read(self, entry: str) -> str | None:
        """Give what is kept under this entry, or nothing.

        Raises:
            Unavailable: the store is locked or not there now.
        """

    def write(self, entry: str, value: str) -> None:
        """Keep a value under this entry in place of an earlier one.

        Raises:
            Unavailable: the store is locked or not there now.
        """

    def destroy(self, entry: str) -> None:
        """Take the entry out; nothing happens when there is none.

        Raises:
            Unavailable: the store is locked or not there now.
        """


def prove(store: KeyStore, entry: str) -> None:
    """Return only if the store gives back what it was given and forgets what it was told to forget.

    Raises:
        Refused: it does not: such a store loses keys or is a pretence.
        Unavailable: it is locked or not there.
    """
    probe, value = f"{entry}.probe", os.urandom(16).hex()
    store.write(probe, value)
    kept = store.read(probe)
    store.destroy(probe)
    if kept != value or store.read(probe) is not None:
        raise Refused(
            "This computer's key store does not keep what it is given, so no key was made. Tell facility IT.",
            code="key_store_broken",
        )
