"""What marks a playback, made from the key of its release: streams as long as the clip at a speed takes."""

from anechoic.audio.speeds import NORMAL, check_speed, stretched_frames
from anechoic.errors import Refused
from anechoic.seal.trace import key_stream, trace_keys
from anechoic.station.port import PlaybackMarks, Streams
from anechoic.trace.layout import grid_for, need


def marks_of(key: bytes, profile: str, *, rate: int, frames: int) -> PlaybackMarks:
    """Give what marks a clip as recorded.

    Args:
        key: of the playback, 32 bytes.
        profile: how strong, as the record names it.
        rate: of the clip, frames a second.
        frames: of the clip.

    Raises:
        Untrusted: the key is not 32 bytes long.
    """
    return PlaybackMarks(profile, NORMAL, streams_at(key, rate=rate, frames=frames, speed=NORMAL))


def streams_at(key: bytes, *, rate: int, frames: int, speed: int) -> Streams:
    """Give the streams that mark a clip as stretched to a speed.

    Args:
        key: of the playback, 32 bytes.
        rate: of the clip, frames a second, 8,000 to 48,000.
        frames: of the clip as recorded.
        speed: thousandths.

    Raises:
        Refused: code `no_such_speed`.
        Untrusted: the key is not 32 bytes long.
    """
    try:
        check_speed(speed)
    except ValueError as error:
        raise Refused("A clip is not played that fast or that slowly.", code="no_such_speed") from error
    keys, needed = trace_keys(key, speed), need(grid_for(rate), stretched_frames(frames, speed))
    return Streams(
        key_stream(keys.tiles, needed.tiles),
        key_stream(keys.knots, needed.knots),
        key_stream(keys.dither, needed.dither),
    )
