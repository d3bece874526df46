"""What marks a playback, made from the key of its release: streams as long as the clip at a speed takes."""

from anechoic.audio.speeds import NORMAL, check_speed, stretched_frames
from anechoic.errors import Refused
from anechoic.seal.trace import key_stream, trace_keys
from anechoic.station.port import PlaybackMarks, Streams
from anechoic.trace.layout import grid_for, need
from anechoic.trace.profile import Profile, mark_name


class PlaybackKey:
    """The key of one playback, kept while its clip may be opened.

    Zeroed as far as Python lets one: what HPKE and HMAC made of it on the way are bytes that nobody can write to, and
    the streams a window was given are too; they end with their processes.

    Args:
        key: 32 bytes.
        profile: how strong the mark is, as the record says.
    """

    __slots__ = ("_key", "_profile")

    def __init__(self, key: bytes, profile: Profile) -> None:
        self._key = bytearray(key)
        self._profile = profile

    def copy(self) -> "PlaybackKey":
        """Give the same key to somebody else to keep and to wipe."""
        return PlaybackKey(bytes(self._key), self._profile)

    def marks(self, *, rate: int, frames: int) -> PlaybackMarks:
        """Give what marks a clip as recorded; see `streams`."""
        return PlaybackMarks(mark_name(self._profile), NORMAL, self.streams(rate=rate, frames=frames, speed=NORMAL))

    def streams(self, *, rate: int, frames: int, speed: int) -> Streams:
        """Give the streams that mark a clip as stretched to a speed.

        Args:
            rate: of the clip, frames a second, 8,000 to 48,000.
            frames: of the clip as recorded.
            speed: thousandths.

        Raises:
            Refused: code `no_such_speed`.
            Untrusted: the key is not 32 bytes long, or was wiped.
        """
        try:
            check_speed(speed)
        except ValueError as error:
            raise Refused("A clip is not played that fast or that slowly.", code="no_such_speed") from error
        keys, needed = trace_keys(bytes(self._key), speed), need(grid_for(rate), stretched_frames(frames, speed))
        return Streams(
            key_stream(keys.tiles, needed.tiles),
            key_stream(keys.knots, needed.knots),
            key_stream(keys.dither, needed.dither),
        )

    def wipe(self) -> None:
        """Zero the key and forget it; safe to call twice."""
        self._key[:] = bytes(len(self._key))
        self._key = bytearray()

    def __repr__(self) -> str:
        return "PlaybackKey(…)"
