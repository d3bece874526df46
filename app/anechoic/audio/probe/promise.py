"""What a header promises and the rules allow; known on both sides of the pipe, decodes nothing."""

from dataclasses import dataclass

from anechoic.errors import Refused
from anechoic.rules.batch import LONGEST_S, MOST_CHANNELS, RATES, SHORTEST_S, Reason

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


def checked(found: Format) -> Format:
    """Return a format only if the rules allow it.

    Raises:
        Refused: channels, rate or length are outside the rules.
    """
    if not 1 <= found.channels <= MOST_CHANNELS:
        raise refused(Reason.AUDIO_CHANNELS)
    if found.rate not in RATES:
        raise refused(Reason.AUDIO_RATE)
    if found.frames < SHORTEST_S * found.rate:
        raise refused(Reason.AUDIO_TOO_SHORT)
    if found.frames >= _UNKNOWN:
        raise refused(Reason.AUDIO_LENGTH_UNKNOWN)
    if found.frames > LONGEST_S * found.rate:
        raise refused(Reason.AUDIO_TOO_LONG)
    return found
