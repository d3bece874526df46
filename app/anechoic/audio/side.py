"""Which ear hears: both, or one side for people with one good ear or a one-sided headphone."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

import numpy as np

CHANNELS = 2
"""Of a stream that plays to one side; for both ears one channel is enough, and the device gives it to both."""


class Side(Enum):
    """Where a mono clip is heard."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"

    @property
    def channels(self) -> int:
        """Channels of the stream it needs."""
        return 1 if self is Side.BOTH else CHANNELS

    @property
    def following(self) -> "Side":
        """The next one to choose, round and round."""
        sides = tuple(Side)
        return sides[(sides.index(self) + 1) % len(sides)]


@contextmanager
def to_side(mono: bytearray | memoryview, side: Side) -> Iterator[memoryview]:
    """Give mono 16-bit samples as a stream for that side takes them: every sample as it was, the other side silent.

    What was made for it is wiped afterwards.

    Args:
        mono: whole int16 samples.
        side: where they are heard.
    """
    if side is Side.BOTH:
        yield memoryview(mono)
        return
    samples = np.frombuffer(mono, np.int16)
    both = np.zeros((len(samples), CHANNELS), np.int16)
    both[:, 0 if side is Side.LEFT else 1] = samples
    try:
        yield both.data.cast("B")
    finally:
        both.fill(0)
