import json
import os
from pathlib import Path

import pytest

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.station.keys.machine import MachineSecrets
from anechoic.station.keys.named import named_store
from anechoic.station.keys.store import prove
from anechoic.station.keys.training_file import TrainingFile
from anechoic.station.trust import check_key_store
from anechoic.wire.enrol import Policy

STATION = "0" * 32


def _policy(*stores: str, training: bool) -> Policy:
    return Policy(version=1, issued=0, facility_name="F", training=training, key_stores=stores)


def test_secrets_come_back_as_they_were(tmp_path: Path) -> None:
    store = TrainingFile(tmp_path / "keys")
    prove(store, STATION)
    secrets = MachineSecrets.generate(bytes(32))
    secrets.write(store, STATION)
    assert MachineSecrets.read(TrainingFile(tmp_path / "keys"), STATION) == secrets
    assert repr(secrets) == "MachineSecrets(…)"
    assert (tmp_path / "keys").stat().st_mode & 0o077 == 0
    store.destroy(STATION)
    assert not (tmp_path / "keys").exists()
    with pytest.raises(Refused) as gone:
        MachineSecrets.read(store, STATION)
    assert gone.value.code == "keys_gone"


@pytest.mark.parametrize("spoil", ["{}", "[]", "not json", '{"share": 5}'])
def test_damaged_secrets_are_untrusted(tmp_path: Path, spoil: str) -> None:
    store = TrainingFile(tmp_path / "keys")
    store.write(STATION, spoil)
    with pytest.raises(Untrusted):
        MachineSecrets.read(store, STATION)


def test_a_short_secret_is_untrusted(tmp_path: Path) -> None:
    store = TrainingFile(tmp_path / "keys")
    MachineSecrets.generate(bytes(32)).write(store, STATION)
    fields = json.loads(store.read(STATION) or "")
    fields["share"] = fields["share"][:8]
    store.write(STATION, json.dumps(fields))
    with pytest.raises(Untrusted):
        MachineSecrets.read(store, STATION)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_training_file_others_may_read_is_refused(tmp_path: Path) -> None:
    store = TrainingFile(tmp_path / "keys")
    store.write(STATION, "x")
    (tmp_path / "keys").chmod(0o644)
    with pytest.raises(Refused) as caught:
        store.read(STATION)
    assert caught.value.code == "key_file_open"


def test_a_training_file_is_taken_only_where_all_is_training() -> None:
    check_key_store("training-file", _policy("training-file", training=True))
    check_key_store("secret-service", _policy("secret-service", training=False))
    for policy in (
        _policy("secret-service", training=True),
        _policy("training-file", training=False),
        _policy(training=True),
    ):
        with pytest.raises(Refused) as caught:
            check_key_store("training-file", policy)
        assert caught.value.code == "key_store_refused"


def test_a_store_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(Unavailable):
        prove(named_store("secret-service", tmp_path), STATION)
    with pytest.raises(Refused):
        named_store("plaintext", tmp_path)
