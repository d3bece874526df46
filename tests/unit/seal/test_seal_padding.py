import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.seal.padding import ANSWER_BUCKET, LENGTH_BYTES, pad, padded_length, unpad


@given(st.binary(max_size=5_000), st.sampled_from([1, 1_024, ANSWER_BUCKET]))
def test_what_was_padded_comes_back(payload: bytes, smallest: int) -> None:
    padded = pad(payload, smallest=smallest)
    assert len(padded) == padded_length(len(payload), smallest=smallest) >= smallest
    assert unpad(padded, smallest=smallest) == payload


def test_all_that_is_shorter_than_the_least_is_as_long() -> None:
    lengths = {len(pad(bytes(n), smallest=ANSWER_BUCKET)) for n in range(0, ANSWER_BUCKET - LENGTH_BYTES + 1, 61)}
    assert lengths == {ANSWER_BUCKET}
    assert padded_length(ANSWER_BUCKET, smallest=ANSWER_BUCKET) > ANSWER_BUCKET


@pytest.mark.parametrize(
    "padded",
    [
        b"",
        b"\x00\x00",
        bytes(1_023),
        bytes(1_025),
        pad(b"words")[:-1] + b"\x01",
        pad(b"words") + bytes(16),
        (2_000).to_bytes(4, "big") + bytes(1_020),
        b"\xff" * 1_024,
        pad(b"words", smallest=ANSWER_BUCKET),
    ],
)
def test_what_pad_did_not_make_is_not_genuine(padded: bytes) -> None:
    with pytest.raises(Untrusted):
        unpad(padded)
