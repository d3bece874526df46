"""Where in a clip the words of a place are probably spoken, from the times of the transcript's words.

A translation keeps no times of its own. Its places are laid over the transcript by their share of the sentence, which
is right at the ends and a guess in the middle, so a word either side goes with it. Source: none better without a model.
"""

from collections.abc import Sequence
from math import ceil, floor

from anechoic.rules.alignment import Alignment

_EITHER_SIDE = 0.5


def place_share(alignment: Alignment, slot: int) -> tuple[float, float]:
    """Give where a slot begins and ends, as shares of the sentence from 0 to 1, on average over those that have it."""
    starts: list[float] = []
    ends: list[float] = []
    for number, (first, last) in enumerate(alignment.slots[slot].spans):
        length = max((one.spans[number][1] for one in alignment.slots), default=0)
        if length and number not in alignment.aside and number not in alignment.broken:
            starts.append(first / length)
            ends.append(last / length)
    if not starts:
        return 0.0, 1.0
    return sum(starts) / len(starts), sum(ends) / len(ends)


def place_frames(share: tuple[float, float], words: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Give the frames (first, last exclusive) of the words in a share of the sentence, with half a word either side.

    Args:
        share: from and to, 0 to 1.
        words: frames of each word of the transcript, in order; without any there is nothing to give.
    """
    if not words:
        return None
    count = len(words)
    first = min(max(floor(share[0] * count - _EITHER_SIDE), 0), count - 1)
    last = min(max(ceil(share[1] * count + _EITHER_SIDE), first + 1), count)
    return words[first][0], words[last - 1][1]
