import numpy as np
import pytest

from anechoic.trace.channel import Way, fit
from unit.trace.traced import original


@pytest.mark.parametrize("loudness", [1.0, 100.0, 10_000.0])
@pytest.mark.parametrize("last", [50, 200])
def test_a_loud_recording_that_ends_leaves_numbers_only(loudness: float, last: int) -> None:
    of = original()
    random = np.random.default_rng(1)
    parts = (random.normal(0, loudness, of.frames.shape).astype(np.float32) for _ in range(2))
    leak = next(parts) + 1j * next(parts)
    leak[last:] = 0
    found = fit(of.frames, leak, np.arange(len(leak)) < last, of.grid, None, way=Way())
    assert np.isfinite(found.certainty).all()
    assert np.isfinite(found.back).all()
    assert (found.certainty >= 0).all()
