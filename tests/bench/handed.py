"""The clip that is handed over in the measurements: 10 s at 16 kHz, with texts of an ordinary length."""

from dataclasses import replace

from anechoic.station.port import OpenItem
from anechoic.wire.work import Candidate, TimedWord
from fakes.playback_marks import some_marks
from fakes.recording_port import some_item

RATE, SECONDS = 16_000, 10
CLIP_BYTES = 2 * RATE * SECONDS
_WORDS = 30


def item(pcm: memoryview) -> OpenItem:
    """Give it with these samples."""
    step = RATE * SECONDS // _WORDS
    words = tuple(TimedWord(text="palabra", first=at * step, last=(at + 1) * step) for at in range(_WORDS))
    candidates = tuple(Candidate(key=key, text="a sentence of some thirty words " * 6) for key in "abcd")
    return replace(
        some_item(),
        rate=RATE,
        frames=RATE * SECONDS,
        pcm=pcm,
        transcript="palabra " * _WORDS,
        candidates=candidates,
        words=words,
        marks=some_marks(RATE, RATE * SECONDS),
    )
