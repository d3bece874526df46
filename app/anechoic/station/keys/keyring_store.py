"""Key stores of operating systems, by the exact class of `keyring` that speaks to them.

`keyring` guesses when asked for "the" store: with `keyrings.alt` installed it silently takes a plain file, its null
backend drops what it is given. So the class is named here, made here, and nothing configures it from outside.
"""

import importlib
from typing import Final

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from anechoic.errors import Refused, Unavailable

_SERVICE: Final = "anechoic-station"
_CLASSES: Final = {
    "secret-service": ("keyring.backends.SecretService", "Keyring"),
    "win": ("keyring.backends.Windows", "WinVaultKeyring"),
    "mac": ("keyring.backends.macOS", "Keyring"),
}


def keyring_store(name: str) -> "KeyringStore":
    """Give the store of this name: `secret-service`, `win` or `mac`.

    Raises:
        Refused: there is no store of this name.
        Unavailable: this machine does not have it.
    """
    if name not in _CLASSES:
        raise Refused("This key store is not one Anechoic uses. Tell facility IT.", code="key_store_unknown")
    module, kind = _CLASSES[name]
    try:
        backend = getattr(importlib.import_module(module), kind)()
        # Reading it says whether the store can be reached at all.
        _ = backend.priority
    except (ImportError, AttributeError, RuntimeError, OSError, KeyringError) as error:
        raise _away() from error
    return KeyringStore(name, backend)


class KeyringStore:
    """One named key store of the operating system."""

    def __init__(self, name: str, backend: KeyringBackend) -> None:
        """Take a backend, which must be of exactly the class this name stands for.

        Raises:
            Refused: another class, such as a plain file, a null store or a chain of stores.
        """
        kind = type(backend)
        if _CLASSES.get(name) != (kind.__module__, kind.__qualname__):
            raise Refused(
                "Keys may only be kept in this computer's own key store, not in a stand-in. Tell facility IT.",
                code="key_store_unknown",
            )
        self._name = name
        self._backend = backend

    @property
    def name(self) -> str:
        """Give the name policies use."""
        return self._name

    def read(self, entry: str) -> str | None:
        """Give what is kept under this entry, or nothing."""
        try:
            return self._backend.get_password(_SERVICE, entry)
        except (KeyringError, RuntimeError, OSError) as error:
            raise _away() from error

    def write(self, entry: str, value: str) -> None:
        """Keep a value under this entry."""
        try:
            self._backend.set_password(_SERVICE, entry, value)
        except (KeyringError, RuntimeError, OSError) as error:
            raise _away() from error

    def destroy(self, entry: str) -> None:
        """Take the entry out."""
        try:
            self._backend.delete_password(_SERVICE, entry)
        except PasswordDeleteError:
            # It was not there: what is wanted holds.
            return
        except (KeyringError, RuntimeError, OSError) as error:
            raise _away() from error


def _away() -> Unavailable:
    return Unavailable(
        "This computer's key store is locked or not running. Sign in to the computer again; if that does not help, "
        "tell facility IT.",
        code="key_store_away",
    )
