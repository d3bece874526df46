"""Spans of a clip replaced by a tone: nothing of what was there can be won back from the samples."""

from collections.abc import Iterable
from typing import Final

import numpy as np

from anechoic.audio.frames import Span
from anechoic.audio.pcm import Samples

HERTZ: Final = 1_000
LEVEL: Final = 0.1
"""Of full scale: -20 dBFS, about as loud as speech that was levelled."""
_RAMP_S: Final = 0.005


def beeped(pcm: Samples, rate: int, spans: Iterable[Span]) -> Samples:
    """Give a copy of a clip with a tone in place of each span.

    Args:
        pcm: int16, one channel.
        rate: frames a second.
        spans: of frames; parts outside the clip are none.

    Returns:
        int16, as long as the clip; without spans the clip itself.
    """
    made = pcm
    for span in spans:
        first, last = max(span.first, 0), min(span.last_exclusive, len(pcm))
        if first >= last:
            continue
        if made is pcm:
            made = pcm.copy()
        made[first:last] = _tone(last - first, rate)
    return made


def _tone(frames: int, rate: int) -> Samples:
    time = np.arange(frames) / rate
    ramp = max(1, min(round(_RAMP_S * rate), frames // 2))
    shape = np.minimum(np.minimum(np.arange(frames), np.arange(frames)[::-1]) / ramp, 1.0)
    tone: Samples = np.rint(32_767 * LEVEL * shape * np.sin(2 * np.pi * HERTZ * time)).astype(np.int16)
    return tone
