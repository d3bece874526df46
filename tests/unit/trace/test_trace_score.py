from dataclasses import replace

import numpy as np
import pytest

from anechoic.trace.measure import Measured
from anechoic.trace.score import Keys, Scoring, score
from anechoic.trace.streams import WORD, knot_values

KNOTS, TILES, KEYS = 8, 64, 4


def measured() -> Measured:
    some = np.random.default_rng(3)
    return Measured(
        tiles=some.normal(size=TILES).astype(np.float32),
        knots=some.normal(size=KNOTS),
        doubt=np.zeros(KNOTS),
        lag_s=np.zeros(1),
        explained=1.0,
        noise=np.ones(1, np.float32),
        dry=True,
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


def another(seed: int) -> Measured:
    some = np.random.default_rng(seed)
    return replace(
        measured(),
        tiles=some.normal(size=TILES).astype(np.float32),
        knots=some.normal(size=KNOTS),
        doubt=some.choice([0.1, 0.9], KNOTS, p=[0.8, 0.2]),
    )


def many(count: int) -> Keys:
    some = np.random.default_rng(count)
    tiles, knots = (some.integers(0, 256, (count, size), np.uint8) for size in (TILES // 8, WORD * KNOTS))
    return Keys(tuple(map(str, range(count))), tiles, knots)


def test_a_score_is_that_of_the_signs_and_of_the_knots() -> None:
    way, some = measured(), many(40)
    found = score((way,), some)
    signs = 2.0 * np.unpackbits(some.tiles, axis=1) - 1
    wanted = signs @ way.tiles / np.linalg.norm(way.tiles)
    # Rounding to whole weights turns the measured values by this much at most.
    assert np.abs(found.tiles - wanted).max() < 0.03
    keyed = knot_values(some.knots.tobytes(), KNOTS)
    correlations = [np.corrcoef(row, way.knots)[0, 1] for row in keyed]
    assert found.knots == pytest.approx(correlations, abs=1e-12)


def test_a_key_scores_the_same_bits_whichever_keys_it_is_scored_with() -> None:
    ways, some = (another(1), another(2)), many(1_500)
    together = score(ways, some)
    for begin, end in ((0, 1), (700, 701), (1_020, 1_030), (1_499, 1_500), (3, 1_490)):
        part = Keys(some.names[begin:end], some.tiles[begin:end], some.knots[begin:end])
        alone = score(ways, part)
        for name in ("tiles", "knots", "bounds"):
            assert getattr(alone, name).tobytes() == getattr(together, name)[begin:end].tobytes()


def test_a_leak_and_its_control_score_together_as_each_alone() -> None:
    leak, control, third = (another(1), another(2)), (another(3), another(4)), (another(5),)
    some = many(300)
    for found, ways in zip(Scoring(leak, control, third).scores(some), (leak, control, third), strict=True):
        alone = score(ways, some)
        for name in ("tiles", "knots", "bounds"):
            assert getattr(found, name).tobytes() == getattr(alone, name).tobytes()


def test_a_leak_that_says_nothing_scores_nothing() -> None:
    silent = replace(measured(), tiles=np.zeros(TILES, np.float32), doubt=np.ones(KNOTS))
    found = score((silent,), many(5))
    assert not found.tiles.any()
    assert not found.knots.any()
    assert not found.bounds.any()


def test_streams_of_tiles_that_are_too_short_are_refused() -> None:
    some = many(3)
    with pytest.raises(ValueError, match="too short"):
        score((measured(),), replace(some, tiles=some.tiles[:, :-1]))
