"""Keys of playbacks made once, by another HKDF than ours. Later versions make the same: leaks come years later."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from anechoic.facility.context import Facility
from anechoic.facility.tracing.keys import playback_key_of
from anechoic.seal.trace import key_commitment, playback_key, trace_keys, trace_root
from anechoic.store.facility.playbacks import PlaybackRow

FILE = Path(__file__).parent / "data" / "ours" / "trace-keys.json"
VECTORS: list[dict[str, Any]] = json.loads(FILE.read_text())["vectors"]
USES = ("tiles", "knots", "dither")


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["info"])
def test_our_keys_are_those_of_the_file(vector: dict[str, Any]) -> None:
    root = trace_root(bytes.fromhex(vector["master"]), clip_hash=bytes.fromhex(vector["clip_hash"]))
    key = playback_key(root, vector["info"].encode())
    assert key.hex() == vector["playback_key"]
    assert key_commitment(key) == vector["commitment"]
    for speed, keys in vector["speeds"].items():
        made = trace_keys(key, int(speed))
        assert {use: getattr(made, use).hex() for use in USES} == keys


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["info"])
def test_the_file_is_that_of_another_hkdf(vector: dict[str, Any]) -> None:
    salt, info = bytes.fromhex(vector["clip_hash"]), vector["info"].encode()
    key = HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(bytes.fromhex(vector["master"]))
    assert key.hex() == vector["playback_key"]
    for speed, keys in vector["speeds"].items():
        made = {use: HKDFExpand(SHA256(), 32, f"{speed}|{use}".encode()).derive(key).hex() for use in USES}
        assert made == keys


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["info"])
def test_a_facility_makes_them_from_a_row(vector: dict[str, Any]) -> None:
    version, profile, name = vector["info"].split("|")
    held = SimpleNamespace(secrets=SimpleNamespace(trace_key=bytes.fromhex(vector["master"])))
    some = "0" * 32
    row = PlaybackRow(name, vector["clip"], some, some, some, some, some, profile, version, leaf=0, at=0)
    assert playback_key_of(cast("Facility", held), row).hex() == vector["playback_key"]
