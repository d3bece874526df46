from dataclasses import replace

import numpy as np
import pytest

from anechoic.trace.measure import Measured
from anechoic.trace.score import Keys, score
from anechoic.trace.streams import WORD

KNOTS, TILES, KEYS = 8, 64, 4


def measured() -> Measured:
    some = np.random.default_rng(3)
    return Measured(
        tiles=some.normal(size=TILES).astype(np.float32),
        knots=some.normal(size=KNOTS),
        doubt=np.zeros(KNOTS),
        lag_s=np.zeros(1),
        explained=1.0,
    )


def keys(*, knot_bytes: int) -> Keys:
    some = np.random.default_rng(5)
    tiles, knots = (some.integers(0, 256, (KEYS, size), np.uint8) for size in (TILES // 8, knot_bytes))
    return Keys(tuple(str(number) for number in range(KEYS)), tiles, knots)


@pytest.mark.parametrize("knot_bytes", [WORD * KNOTS // 2, WORD * (KNOTS - 1)])
def test_streams_of_knots_that_are_too_short_are_refused(knot_bytes: int) -> None:
    with pytest.raises(ValueError, match="too short"):
        score((measured(),), keys(knot_bytes=knot_bytes))


def test_longer_streams_of_knots_score_as_the_bytes_that_count() -> None:
    longer = keys(knot_bytes=2 * WORD * KNOTS)
    exact = replace(longer, knots=np.ascontiguousarray(longer.knots[:, : WORD * KNOTS]))
    assert np.array_equal(score((measured(),), longer).knots, score((measured(),), exact).knots)
