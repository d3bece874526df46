"""What a header promises and the rules allow; known on both sides of the pipe, decodes nothing."""

from dataclasses import dataclass

from anechoic.audio.probe.allowed import CLIP, Allowed
from anechoic.errors import Refused
from anechoic.rules.batch import Reason

_UNKNOWN = 1 << 62
"""libsndfile gives the largest count it knows when a header promises nothing."""


@dataclass(frozen=True)
class Format:
    """What the header says: frames a second, channels as stored, frames promised."""

    rate: int
    channels: int
    frames: int


def refused(reason: Reason) -> Refused:
    """Give the refusal of one item."""
    return Refused(reason.sentence, code=reason.code)


def checked(found: Format, allowed: Allowed = CLIP) -> Format:
    """Return a format only if the rules allow it.

    Raises:
        Refused: channels, rate or length are outside the rules.
    """
    if not 1 <= found.channels <= allowed.most_channels:
        raise refused(Reason.AUDIO_CHANNELS)
    if not allowed.rate(found.rate):
        raise refused(Reason.AUDIO_RATE)
    if found.frames < allowed.shortest_s * found.rate:
        raise refused(Reason.AUDIO_TOO_SHORT)
    if found.frames >= _UNKNOWN:
        if allowed.strict:
            raise refused(Reason.AUDIO_LENGTH_UNKNOWN)
        return Format(found.rate, found.channels, most_frames(found.rate, allowed))
    if found.frames > most_frames(found.rate, allowed):
        raise refused(Reason.AUDIO_TOO_LONG)
    return found


def most_frames(rate: int, allowed: Allowed) -> int:
    """Give how many frames a sound of this rate may have."""
    return min(int(allowed.longest_s * rate), allowed.most_frames)
