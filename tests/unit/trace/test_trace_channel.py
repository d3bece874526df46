import numpy as np
import pytest

from anechoic.trace.channel import fit
from unit.trace.traced import original


@pytest.mark.parametrize("loudness", [1.0, 100.0, 10_000.0])
@pytest.mark.parametrize("last", [50, 200])
def test_a_loud_recording_that_ends_leaves_numbers_only(loudness: float, last: int) -> None:
    of = original()
    random = np.random.default_rng(1)
    parts = (random.normal(0, loudness, of.frames.shape).astype(np.float32) for _ in range(2))
    leak = next(parts) + 1j * next(parts)
    leak[last:] = 0
    present = np.arange(len(leak)) < last
    found = fit(of.frames, leak, present, of.grid)
    assert np.isfinite(found.cross()).all()
    assert np.isfinite(found.noise()[of.grid.bins]).all()
    last_fit = fit(of.frames, leak, present, of.grid, found.noise(), turning=True)
    assert np.isfinite(last_fit.back()).all()
