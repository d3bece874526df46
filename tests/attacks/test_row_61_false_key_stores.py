from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from anechoic.errors import Refused, Unavailable
from anechoic.station.keys.keyring_store import KeyringStore, keyring_store
from anechoic.station.keys.named import named_store
from anechoic.station.keys.store import prove

pytestmark = pytest.mark.attack(61)

ENTRY = "0" * 32


class PlainFile(KeyringBackend):
    """What `keyrings.alt` brings: it keeps what it is given, readable by everybody."""

    priority = 99.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Forgetful:
    """Says yes and keeps nothing."""

    name = "secret-service"

    def read(self, entry: str) -> str | None:  # noqa: ARG002
        return None

    def write(self, entry: str, value: str) -> None:
        pass

    def destroy(self, entry: str) -> None:
        pass


class Clinging(Forgetful):
    """Keeps what it was told to forget."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, entry: str) -> str | None:
        return self.kept.get(entry)

    def write(self, entry: str, value: str) -> None:
        self.kept[entry] = value


@pytest.mark.parametrize("backend", [PlainFile, null.Keyring, fail.Keyring, chainer.ChainerBackend])
@pytest.mark.parametrize("name", ["secret-service", "win", "mac", "training-file", "plaintext"])
def test_a_stand_in_is_refused_under_every_name(backend: type[KeyringBackend], name: str) -> None:
    with pytest.raises(Refused) as caught:
        KeyringStore(name, backend())
    assert caught.value.code == "key_store_unknown"


def test_what_keyring_itself_would_take_plays_no_part(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    plain, before = PlainFile(), keyring.get_keyring()
    keyring.set_keyring(plain)
    try:
        with pytest.raises(Unavailable):
            prove(named_store("secret-service", tmp_path), ENTRY)
    finally:
        keyring.set_keyring(before)
    assert plain.kept == {}


def test_only_known_names_are_stores() -> None:
    for name in ("", "keyring", "keyrings.alt.file.PlaintextKeyring", "null", "fail"):
        with pytest.raises(Refused):
            keyring_store(name)


@pytest.mark.parametrize("store", [Forgetful(), Clinging()])
def test_a_store_that_forgets_or_clings_is_refused(store: Forgetful) -> None:
    with pytest.raises(Refused) as caught:
        prove(store, ENTRY)
    assert caught.value.code == "key_store_broken"
