"""Marks of a playback as an agent hands them over, from a key that stands here for everybody to see."""

from anechoic.audio.speeds import NORMAL, stretched_frames
from anechoic.seal.trace import key_stream
from anechoic.station.port import PlaybackMarks
from anechoic.trace.layout import Streams, grid_for, need
from anechoic.trace.profile import STANDARD

_TILES, _KNOTS, _DITHER = (bytes([number]) * 32 for number in (1, 2, 3))


def some_streams(rate: int, frames: int, speed: int = NORMAL) -> Streams:
    """Give the streams of a clip of so many frames at a speed: the same ones each time."""
    needed = need(grid_for(rate), stretched_frames(frames, speed))
    return Streams(
        key_stream(_TILES, needed.tiles), key_stream(_KNOTS, needed.knots), key_stream(_DITHER, needed.dither)
    )


def some_marks(rate: int, frames: int, speed: int = NORMAL) -> PlaybackMarks:
    """Give what an opened clip comes with."""
    return PlaybackMarks(STANDARD.name, speed, some_streams(rate, frames, speed))
