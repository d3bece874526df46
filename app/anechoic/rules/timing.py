"""Words of a transcript at their times: what an owner may say about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from anechoic.rules.batch import TOLERANCE_S

WORDS: Final = 5_000
UNSURE_BELOW: Final = 0.6
"""A recogniser that was less sure of a word than this says that it does not know it."""


@dataclass(frozen=True)
class SaidWord:
    """A word as the owner's recogniser gives it.

    Attributes:
        start_s, end_s: seconds from the start of the recording.
        confidence: 0 to 1, or None where it was not measured.
    """

    text: str
    start_s: float
    end_s: float
    confidence: float | None = None


@dataclass(frozen=True)
class PlacedWord:
    """A word on the frames of its clip, `first` to `last` (excluded)."""

    text: str
    first: int
    last: int
    unsure: bool


def place_words(words: Sequence[SaidWord], transcript: str, *, frames: int, rate: int) -> tuple[PlacedWord, ...] | None:
    """Place words on a clip, or give None when they do not belong to it.

    They belong when, one after the other, they are the transcript but for white space, in the order of their times, and
    inside the clip. Within 20 ms recognisers disagree with themselves: there a word gives way to the one after it.

    Args:
        words: in the order of the transcript.
        transcript: what they must add up to.
        frames: length of the clip.
        rate: frames a second.
    """
    if "".join("".join(word.text.split()) for word in words) != "".join(transcript.split()):
        return None
    slack = round(TOLERANCE_S * rate)
    placed: list[PlacedWord] = []
    for word in words:
        first, last = round(word.start_s * rate), round(word.end_s * rate)
        earlier = placed[-1] if placed else None
        if not 0 <= first < last <= frames + slack or (earlier is not None and first < earlier.last - slack):
            return None
        if earlier is not None and first < earlier.last:
            placed[-1] = PlacedWord(earlier.text, earlier.first, max(first, earlier.first + 1), earlier.unsure)
            first = placed[-1].last
        if first >= frames:
            return None
        unsure = word.confidence is not None and word.confidence < UNSURE_BELOW
        placed.append(PlacedWord(word.text, first, min(max(last, first + 1), frames), unsure))
    return tuple(placed)
