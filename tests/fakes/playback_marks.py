"""Marks of a playback as an agent hands them over: the same ones each time, from no key.

A window's process has nothing of `seal` loaded, so this has not either.
"""

import functools
import hashlib

from anechoic.audio.speeds import NORMAL, stretched_frames
from anechoic.station.port import PlaybackMarks
from anechoic.trace.layout import Streams, grid_for, need
from anechoic.trace.profile import STANDARD, mark_name


@functools.cache
def some_streams(rate: int, frames: int, speed: int = NORMAL) -> Streams:
    """Give the streams of a clip of so many frames at a speed."""
    needed = need(grid_for(rate), stretched_frames(frames, speed))
    return Streams(_random("tiles", needed.tiles), _random("knots", needed.knots), _random("dither", needed.dither))


def some_marks(rate: int, frames: int, speed: int = NORMAL) -> PlaybackMarks:
    """Give what an opened clip comes with."""
    return PlaybackMarks(mark_name(STANDARD), speed, some_streams(rate, frames, speed))


def _random(use: str, count: int) -> bytes:
    return hashlib.shake_256(use.encode()).digest(count)
