"""Originals of clips, opened one at a time and wiped after."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from anechoic.audio.beep import beeped
from anechoic.audio.frames import Span
from anechoic.audio.level import levelled
from anechoic.audio.pcm import Samples
from anechoic.audio.stretch import NORMAL, stretch
from anechoic.facility.contents import open_contents
from anechoic.facility.context import Facility


@dataclass(frozen=True, order=True)
class Way:
    """How a clip was played before it was marked.

    Attributes:
        speed: thousandths.
        boost: lift above the levelling, in dB.
        band: whether what lies outside the band of speech was taken out.
        masked: spans of frames, the last one excluded, in place of which a tone was heard: personal details.
    """

    speed: int = NORMAL
    boost: float = 0.0
    band: bool = False
    masked: tuple[tuple[int, int], ...] = ()


PLAIN = Way()
"""As recorded. Boost and band then make no odds: the detector takes the channel out."""


@dataclass(frozen=True, repr=False)
class Original:
    """The sound of a clip as it was taken in: mono int16."""

    clip: str
    rate: int
    pcm: Samples

    def played(self, way: Way) -> Samples:
        """Give a new copy as it was played before it was marked: masked, levelled, then stretched as a whole.

        A stretch goes by what it hears: after a tone it takes other pieces of the speech than without one.
        """
        masked = beeped(self.pcm, self.rate, (Span(first, last) for first, last in way.masked))
        loud = levelled(masked, self.rate, boost_db=way.boost, speech_band=way.band)
        if masked is not self.pcm:
            masked.fill(0)
        return loud if way.speed == NORMAL else stretch(loud, self.rate, way.speed)


@contextmanager
def opened(facility: Facility, clip: str) -> Iterator[Original]:
    """Open the original of a clip; zeroed at the end, as far as Python lets us: what decryption made is freed as it is.

    Raises:
        Refused: it was withdrawn or its time is over; code `withdrawn`.
        Untrusted: blob or row were tampered with.
        Unavailable: the blob is not there.
    """
    with facility.database.read() as connection:
        contents = open_contents(facility, connection, clip)
    pcm = np.frombuffer(contents.pcm, "<i2").astype(np.int16)
    rate = contents.rate
    del contents
    try:
        yield Original(clip, rate, pcm)
    finally:
        pcm.fill(0)
