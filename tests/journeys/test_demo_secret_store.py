"""The demo's own key store is a real Secret Service, and keeps what it was given."""

from pathlib import Path

import pytest

from anechoic.errors import Unavailable
from anechoic.station.keys.keyring_store import keyring_store
from demo.secret_store import SecretStore

pytestmark = pytest.mark.journey


def test_a_secret_outlives_the_service_and_not_its_absence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kept in (None, "a secret"):
        with SecretStore(tmp_path / "keys") as service:
            for name, value in service.environment().items():
                monkeypatch.setenv(name, value)
            store = keyring_store("secret-service")
            assert store.read("one") == kept
            store.write("one", "a secret")
    with pytest.raises(Unavailable):
        keyring_store("secret-service").read("one")
    files = [file.read_bytes() for file in (tmp_path / "keys").rglob("*") if file.is_file()]
    assert not any(b"a secret" in data for data in files)
