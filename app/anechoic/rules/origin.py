"""Where the words of an answer came from: measured from the text, never declared."""

from difflib import SequenceMatcher
from typing import Final

from anechoic.rules.task import Origin

KEPT_SHARE: Final = 0.5
"""From this share of words kept in order, an answer that began as a candidate is that candidate mended."""


def measure_origin(text: str, candidate: str | None) -> Origin:
    """Compare an answer with the candidate it began as.

    White space does not count; everything else does.

    Args:
        text: the answer as it stands.
        candidate: the text taken first, or None for an answer begun empty.
    """
    words = text.split()
    if candidate is None or not words:
        return Origin.OWN
    source = candidate.split()
    if words == source:
        return Origin.TAKEN
    kept = sum(block.size for block in SequenceMatcher(None, source, words, autojunk=False).get_matching_blocks())
    return Origin.MENDED if kept >= KEPT_SHARE * len(words) else Origin.OWN
