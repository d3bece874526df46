"""Leaves, signed checkpoints and verifier keys: one spelling each."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.seal.record.leaf import Leaf, decode_leaf, encode_leaf
from anechoic.seal.record.note import Checkpoint, RecordSigner, open_checkpoint, open_verifier_key

SIGNER = RecordSigner.from_seed("facility.test/record", bytes(range(32)))
ROOT = bytes(range(32))
NOTE = SIGNER.sign_checkpoint(42, ROOT)
LEAF = encode_leaf(n=3, time=1_700_000_000_000, kind="released", ids={"clip": "c1", "station": "s1"})
NAMES = st.from_regex(r"[a-z][a-z0-9_-]{0,31}", fullmatch=True)
VALUES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=60)


def test_a_checkpoint_says_what_was_signed() -> None:
    expected = Checkpoint("facility.test/record", 42, ROOT)
    assert open_checkpoint(SIGNER.verifier_key, NOTE) == expected
    assert open_checkpoint((SIGNER.name, SIGNER.public_raw), NOTE) == expected
    assert NOTE.split("\n")[:4] == ["facility.test/record", "42", base64.b64encode(ROOT).decode(), ""]
    assert NOTE.endswith("\n")
    assert RecordSigner.from_seed(SIGNER.name, SIGNER.seed).verifier_key == SIGNER.verifier_key
    with pytest.raises(ValueError, match="32-byte root"):
        SIGNER.sign_checkpoint(1, b"")


def test_every_changed_missing_or_added_character_is_noticed() -> None:
    for at in range(len(NOTE)):
        for changed in (
            NOTE[:at],
            NOTE[:at] + NOTE[at + 1 :],
            NOTE[:at] + "\n" + NOTE[at:],
            NOTE[:at] + "A" + NOTE[at:],
        ):
            if changed != NOTE:
                with pytest.raises(Untrusted):
                    open_checkpoint(SIGNER.verifier_key, changed)
        other = "B" if NOTE[at] == "A" else "A"
        with pytest.raises(Untrusted):
            open_checkpoint(SIGNER.verifier_key, NOTE[:at] + other + NOTE[at + 1 :])
    for longer in (NOTE + NOTE, NOTE + "x", NOTE.replace("\n", "\r\n"), NOTE.replace("42", "042"), "x" * 5000):
        with pytest.raises(Untrusted):
            open_checkpoint(SIGNER.verifier_key, longer)


def test_the_same_signature_spelt_otherwise_is_refused() -> None:
    """Two bits of the last base64 symbol carry nothing: a lenient reader would take four spellings."""
    symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    assert NOTE.endswith("=\n")
    last = symbols.index(NOTE[-3])
    other = NOTE[:-3] + symbols[last ^ 1] + "=\n"
    assert base64.b64decode(other.split(" ")[-1]) == base64.b64decode(NOTE.split(" ")[-1])
    with pytest.raises(Untrusted):
        open_checkpoint(SIGNER.verifier_key, other)


def test_a_checkpoint_of_another_signer_or_record_is_refused() -> None:
    same_name = RecordSigner.generate(SIGNER.name)
    other_name = RecordSigner.from_seed("other.test/record", SIGNER.seed)
    for signer in (same_name, other_name):
        with pytest.raises(Untrusted):
            open_checkpoint(SIGNER.verifier_key, signer.sign_checkpoint(42, ROOT))
        with pytest.raises(Untrusted):
            open_checkpoint(signer.verifier_key, NOTE)
    # The key id is right and the name is right; only the signature is another's.
    forged = NOTE[: NOTE.index("— ")] + "— facility.test/record "
    theirs = base64.b64decode(same_name.sign_checkpoint(42, ROOT).split(" ")[-1])
    mine = base64.b64decode(NOTE.split(" ")[-1])
    with pytest.raises(Untrusted):
        open_checkpoint(SIGNER.verifier_key, forged + base64.b64encode(mine[:4] + theirs[4:]).decode() + "\n")


@pytest.mark.parametrize("name", ["", "has space", "has+plus", "new\nline", "x" * 201])
def test_a_record_has_a_plain_name(name: str) -> None:
    with pytest.raises(Untrusted):
        RecordSigner.generate(name)


def test_a_verifier_key_has_one_spelling() -> None:
    vkey = SIGNER.verifier_key
    assert open_verifier_key(vkey) == (SIGNER.name, SIGNER.public_raw)
    for wrong in (
        vkey[:-1],
        vkey + "=",
        vkey.replace("record+", "recorD+"),
        "",
        "a+b",
        "a+b+c",
        vkey.upper(),
        "+" + vkey,
    ):
        with pytest.raises(Untrusted):
            open_verifier_key(wrong)


@given(n=st.integers(0, 2**53 - 1), kind=NAMES, ids=st.dictionaries(NAMES, VALUES, max_size=12))
def test_a_leaf_is_read_as_it_was_written(n: int, kind: str, ids: dict[str, str]) -> None:
    data = encode_leaf(n=n, time=n, kind=kind, ids=ids)
    assert decode_leaf(data) == Leaf(n, n, kind, ids)
    assert data.isascii()
    assert json.loads(data) == {"n": n, "time": n, "kind": kind, "ids": ids}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"[" * 2000,
        LEAF + b" ",
        LEAF.replace(b":3,", b": 3,"),
        LEAF.replace(b'"n":3', b'"n":3.0'),
        LEAF.replace(b'"n":3', b'"n":true'),
        LEAF.replace(b'"n":3', b'"n":-3'),
        LEAF.replace(b'"n":3', b'"n":3,"n":3'),
        LEAF.replace(b'"n":3', b'"n":3,"more":1'),
        LEAF.replace(b'"n":3,', b""),
        LEAF.replace(b"c1", b"\\u0063" + b"1"),
        LEAF.replace(b"c1", "ж".encode()),
        LEAF.replace(b"c1", b""),
        LEAF.replace(b'"c1"', b"1"),
        LEAF.replace(b"released", b"Released"),
        LEAF.replace(b"c1", b"c" * 3000),
    ],
)
def test_a_leaf_spelt_otherwise_is_refused(data: bytes) -> None:
    with pytest.raises(Untrusted):
        decode_leaf(data)


@pytest.mark.parametrize(
    "ids",
    [
        {"Name": "x"},
        {"name": ""},
        {"name": "x" * 201},
        {"name": "é"},
        {"name": "two\nlines"},
        {f"i{n}": "x" for n in range(17)},
        {f"i{n}": "x" * 200 for n in range(12)},
    ],
)
def test_what_is_not_an_id_does_not_enter_the_record(ids: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="record"):
        encode_leaf(n=0, time=0, kind="released", ids=ids)
