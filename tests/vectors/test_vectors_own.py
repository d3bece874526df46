"""Objects made once by version 1 of the format, with keys used nowhere else. Every later version opens them."""

import json
from pathlib import Path
from typing import Any

import pytest

from anechoic import verify
from anechoic.seal import derive
from anechoic.seal.box import Box
from anechoic.seal.chain import open_facility_keys
from anechoic.seal.clip import Part, clip_key, open_part
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.keyfile import open_keyfile
from anechoic.seal.kinds import Kind
from anechoic.seal.password import verify_password
from anechoic.seal.record.leaf import Leaf, decode_leaf
from anechoic.seal.record.note import Checkpoint, open_checkpoint
from anechoic.seal.signing import SigningPrivate, open_object_by_two

FILE: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "anechoic-v1.json").read_text())
SEEDS = {name: bytes.fromhex(seed) for name, seed in FILE["seeds"].items()}
OBJECTS = {name: bytes.fromhex(made) for name, made in FILE["objects"].items()}
PLAINTEXT = bytes.fromhex(FILE["plaintext"])
CONTEXT = derive.hash_bytes(b"context")


@pytest.fixture(scope="module")
def signers() -> tuple[SigningPrivate, SigningPrivate]:
    return SigningPrivate.from_seed(SEEDS["signer"]), SigningPrivate.from_seed(SEEDS["second"])


def test_keys_come_back_from_their_seeds(signers: tuple[SigningPrivate, SigningPrivate]) -> None:
    assert signers[0].public.raw.hex() == FILE["public"]["signer"]
    assert signers[0].public.fingerprint == FILE["public"]["fingerprint"]
    assert HybridPrivate.from_seed(SEEDS["recipient"]).public.raw.hex() == FILE["public"]["recipient"]


def test_sealed_objects_open() -> None:
    box, recipient = Box(SEEDS["box"]), HybridPrivate.from_seed(SEEDS["recipient"])
    assert box.open(OBJECTS["box"], kind=Kind.COLUMN, bound=b"table|column|row") == PLAINTEXT
    assert recipient.open(OBJECTS["hybrid"], kind=Kind.RELEASE_KEY, info=CONTEXT) == PLAINTEXT
    key = clip_key(
        station_key=SEEDS["station_key"],
        release_key=SEEDS["release_key"],
        package_id="package-1",
        context_hash=CONTEXT,
        clip_id="clip-1",
        part=Part.TEXT,
    )
    text = open_part(key, OBJECTS["clip_text"], context_hash=CONTEXT, clip_id="clip-1", part=Part.TEXT)
    assert text == PLAINTEXT
    assert open_keyfile(OBJECTS["keyfile"], "correct horse battery staple", purpose="root") == PLAINTEXT


def test_signed_objects_open(signers: tuple[SigningPrivate, SigningPrivate]) -> None:
    first, second = signers[0].public, signers[1].public
    assert first.open_object(Kind.RECEIPT, OBJECTS["signed"]) == PLAINTEXT
    assert open_object_by_two(first, second, Kind.ANSWER, OBJECTS["signed_by_two"]) == PLAINTEXT
    keys = open_facility_keys(second, OBJECTS["facility_keys"], now=1500)
    assert (keys.signing, keys.record_name, keys.issued, keys.expires) == (first, "facility.test/record", 1000, 2000)


def test_the_record_reads_and_verifies() -> None:
    assert open_checkpoint(FILE["vkey"], FILE["checkpoint"]) == Checkpoint("facility.test/record", 7, CONTEXT)
    opened = verify.open_checkpoint(FILE["checkpoint"], verify.read_key(FILE["vkey"]), "it")
    assert (opened.size, opened.root) == (7, CONTEXT)
    ids = {"clip": "c1", "station": "s1"}
    assert decode_leaf(FILE["leaf"].encode()) == Leaf(7, 1_700_000_000_000, "released", ids)


def test_derived_keys_stay_the_same() -> None:
    one, two = SEEDS["station_key"], SEEDS["release_key"]
    made = {
        "vault": derive.vault_key(one, two, person_id="p1", station_id="s1"),
        "station_db": derive.station_db_key(one, station_id="s1"),
        "subkey": derive.subkey(one, label=b"label"),
        "enrolment": derive.enrolment_key("0000-0000-0000-0000-0000-0000-0000"),
        "token": derive.token_hash("token"),
        "mac": derive.mac(one, b"message"),
    }
    assert {name: key.hex() for name, key in made.items()} == FILE["derived"]
    verify_password("correct horse battery staple", FILE["password"])
