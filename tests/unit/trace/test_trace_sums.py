import numpy as np
import pytest

from anechoic.trace.sums import LARGEST, SignedSums


def slowly(weights: np.ndarray, streams: np.ndarray) -> np.ndarray:
    signs = 2 * np.unpackbits(streams, axis=1, count=weights.shape[1]).astype(np.int64) - 1
    return weights @ signs.T


@pytest.mark.parametrize("bits", [1, 7, 8, 127, 128, 129, 3_000])
@pytest.mark.parametrize("ways", [1, 2, 4])
def test_each_weight_is_added_or_taken_off_as_its_bit_says(bits: int, ways: int) -> None:
    some = np.random.default_rng(bits * ways)
    weights = some.integers(-LARGEST, LARGEST + 1, (ways, bits))
    streams = some.integers(0, 256, (37, -(-bits // 8) + 3), np.uint8)
    assert np.array_equal(SignedSums(weights).of(streams), slowly(weights, streams))


@pytest.mark.parametrize("sign", [-1, 1])
@pytest.mark.parametrize("byte", [0, 255])
def test_the_largest_weights_all_on_one_side_do_not_spill_into_other_ways(sign: int, byte: int) -> None:
    weights = np.zeros((4, 8 * 500), np.int64)
    weights[::2] = sign * LARGEST
    streams = np.full((3, 500), byte, np.uint8)
    assert np.array_equal(SignedSums(weights).of(streams), slowly(weights, streams))


def test_a_part_of_a_clip_counts_at_its_own_place() -> None:
    some = np.random.default_rng(2)
    weights = np.zeros((2, 4_000), np.int64)
    weights[0, 1_003:1_900] = some.integers(-LARGEST, LARGEST + 1, 897)
    weights[1, 1_200:2_101] = some.integers(-LARGEST, LARGEST + 1, 901)
    streams = some.integers(0, 256, (50, 500), np.uint8)
    assert np.array_equal(SignedSums(weights).of(streams), slowly(weights, streams))
    assert not SignedSums(np.zeros((2, 4_000), np.int64)).of(streams).any()


def test_more_keys_than_are_looked_up_together() -> None:
    some = np.random.default_rng(4)
    weights = some.integers(-LARGEST, LARGEST + 1, (3, 200))
    streams = some.integers(0, 256, (2_500, 25), np.uint8)
    assert np.array_equal(SignedSums(weights).of(streams), slowly(weights, streams))
    assert SignedSums(weights).of(streams[:0]).shape == (3, 0)


def test_what_would_not_be_exact_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        SignedSums(np.full((1, 8), LARGEST + 1))
    with pytest.raises(ValueError, match="too many"):
        SignedSums(np.ones((5, 8), np.int64))
    with pytest.raises(ValueError, match="too short"):
        SignedSums(np.ones((1, 17), np.int64)).of(np.zeros((1, 2), np.uint8))
