"""The training authenticator's seed: kept where the policy says training, and nowhere else."""

from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.station.authenticator.seed import drop_training_seed, keep_training_seed, training_seed
from anechoic.station.keys.training_file import TrainingFile
from anechoic.wire.enrol import Policy

STATION, SEED = "1" * 32, bytes(range(32))


def _policy(*, training: bool) -> Policy:
    return Policy(version=1, issued=0, facility_name="House", training=training, key_stores=("training-file",))


@pytest.fixture
def store(tmp_path: Path) -> TrainingFile:
    return TrainingFile(tmp_path / "training.keys")


def test_it_is_kept_read_and_taken_out(store: TrainingFile) -> None:
    policy = _policy(training=True)
    assert training_seed(store, STATION, policy) is None
    keep_training_seed(store, STATION, policy, SEED)
    assert training_seed(store, STATION, policy) == SEED
    assert training_seed(store, "2" * 32, policy) is None
    drop_training_seed(store, STATION)
    drop_training_seed(store, STATION)
    assert training_seed(store, STATION, policy) is None


def test_a_facility_with_real_content_keeps_none_and_uses_none(store: TrainingFile) -> None:
    keep_training_seed(store, STATION, _policy(training=True), SEED)
    strict = _policy(training=False)
    # The facility became a real one: what lies there from before opens nothing.
    assert training_seed(store, STATION, strict) is None
    with pytest.raises(Refused) as error:
        keep_training_seed(store, STATION, strict, SEED)
    assert error.value.code == "not_training"


@pytest.mark.parametrize("seed", [b"", SEED[:-1], SEED + b"\0"])
def test_what_is_no_seed_is_refused(store: TrainingFile, seed: bytes) -> None:
    with pytest.raises(Refused) as error:
        keep_training_seed(store, STATION, _policy(training=True), seed)
    assert error.value.code == "bad_training_seed"


@pytest.mark.parametrize("text", ["", "!!", "AAAA", "é"])
def test_a_damaged_entry_is_no_key(store: TrainingFile, text: str) -> None:
    store.write(f"{STATION}.training-authenticator", text)
    assert training_seed(store, STATION, _policy(training=True)) is None
