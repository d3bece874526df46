import numpy as np
import pytest

from anechoic.trace.grid import grid_for
from anechoic.trace.reference import reference
from anechoic.trace.rise import rises
from unit.trace.traced import speech

GRID = grid_for(8_000)


def steady(*levels: int) -> np.ndarray:
    """Give blocks of a hop, each of a constant size with either sign."""
    signs = np.where(np.arange(GRID.hop) % 2, 1, -1)
    return np.concatenate([level * signs for level in levels]).astype(np.int16)


@pytest.mark.parametrize(
    ("before", "after", "step"),
    [(100, 100, 0), (100, 200, 0), (100, 203, 1), (100, 402, 2), (100, 805, 3), (100, 30_000, 3), (30_000, 100, 0)],
)
def test_a_rise_is_counted_in_steps_of_six_decibels(before: int, after: int, step: int) -> None:
    # The second frame lies over the first two blocks.
    assert rises(steady(before, after), GRID, 1, 2).tolist() == [step]


def test_before_and_after_a_sound_is_silence() -> None:
    assert rises(steady(1_000, 1_000), GRID, 0, 4).tolist() == [3, 0, 0, 0]


def test_noise_of_the_last_bit_is_no_rise() -> None:
    assert rises(steady(0, 1, 0, 3), GRID, 1, 4).tolist() == [0, 0, 0]


def test_the_loudest_sound_counts_exactly() -> None:
    assert rises(np.full(4 * GRID.hop, -32_768, np.int16), GRID, 1, 4).tolist() == [0, 0, 0]


def test_some_frames_alone_are_the_same() -> None:
    pcm = speech()
    grid = grid_for(16_000)
    whole = rises(pcm, grid, 0, grid.frames(len(pcm)))
    assert set(whole.tolist()) == {0, 1, 2, 3}
    for first, last in ((0, 1), (7, 30), (64, 129), (len(whole) - 3, len(whole))):
        assert np.array_equal(rises(pcm, grid, first, last), whole[first:last])
    assert np.array_equal(reference(pcm, 16_000).risen, whole)
