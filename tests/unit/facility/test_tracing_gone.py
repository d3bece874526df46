"""A clip that is withdrawn while an investigation runs is left out; the others are looked into."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from anechoic.errors import Refused
from anechoic.facility.tracing.comparison import heard
from anechoic.facility.tracing.leaks import Leak
from anechoic.facility.tracing.originals import PLAIN, Original
from anechoic.facility.tracing.search import Spot
from anechoic.trace.fitness import Unfit

RATE = 16_000


def test_what_was_withdrawn_meanwhile_is_left_out() -> None:
    random = np.random.default_rng(3)
    pcm, other = (random.integers(-3_000, 3_000, 4 * RATE).astype(np.int16) for _ in range(2))
    opened: list[str] = []

    @contextmanager
    def opens(clip: str) -> Iterator[Original]:
        opened.append(clip)
        if clip == "gone":
            raise Refused("withdrawn", code="withdrawn")
        yield Original(clip, RATE, other)

    spots = [Spot(height, clip, PLAIN, 0.0, 0.0, 4.0) for height, clip in ((9.0, "gone"), (8.0, "there"))]
    places, reasons = heard(Leak("0" * 64, RATE, 1, pcm, cut_short=False), spots, opens, {}, {})
    assert opened == ["gone", "there"]
    assert (places, len(reasons)) == ([], 1)
    assert isinstance(reasons[0], Unfit)
