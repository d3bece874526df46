"""Where somebody speaks, and where they pause: short-time energy above a floor that adapts to the clip."""

import numpy as np
import numpy.typing as npt

from anechoic.audio.frames import Span
from anechoic.audio.pcm import Samples, samples

HOP_S = 0.01
WINDOW_S = 0.03
SHORTEST_SPEECH_S = 0.08
"""A shorter burst is a click."""

SHORTEST_GAP_S = 0.30
"""A shorter gap belongs to the phrase around it: stops and breaths."""

MARGIN_S = 0.06
"""Added on both sides: soft onsets and fading ends lie below the threshold."""

LEAST_RANGE_DB = 9.0
"""When loud and quiet differ by less there is nothing to tell apart: all is speech, or nothing is."""

SILENCE_DBFS = -75.0
"""Nothing as quiet as this is heard: the published samples' quietest clips lie at -67 dBFS."""

_Levels = npt.NDArray[np.float32]


def speech_spans(pcm: memoryview | Samples, rate: int) -> tuple[Span, ...]:
    """Find the parts in which somebody speaks.

    The threshold lies between the clip's own quiet (10th percentile of its short-time level) and loud (95th), so
    a clip published at -60 dBFS gives the same spans as the same clip at -20 dBFS.

    Args:
        pcm: mono int16.
        rate: frames a second.

    Returns:
        Sorted spans that do not touch, in frames; empty for silence.
    """
    view = samples(pcm)
    voiced = _voiced(_levels(view, rate))
    joined = _without_short(~voiced, _hops(SHORTEST_GAP_S), edges=False)
    spoken = _without_short(~joined, _hops(SHORTEST_SPEECH_S), edges=True)
    return _spans(spoken, rate, len(view), margin_s=MARGIN_S)


def pauses(pcm: memoryview | Samples, rate: int, *, minimum_s: float = 0.2) -> tuple[Span, ...]:
    """Find the places where a long recording may be cut without cutting a word.

    Args:
        pcm: mono int16.
        rate: frames a second.
        minimum_s: shortest pause in seconds.

    Returns:
        Sorted spans of quiet, in frames, those at the start and the end of the clip included.
    """
    view = samples(pcm)
    voiced = _voiced(_levels(view, rate))
    spoken = _without_short(voiced, _hops(SHORTEST_SPEECH_S), edges=True)
    quiet = _without_short(~spoken, max(1, _hops(minimum_s)), edges=True)
    return _spans(quiet, rate, len(view), margin_s=0.0)


def _levels(pcm: Samples, rate: int) -> _Levels:
    """Give the level of every 10 ms in dBFS, without direct current and hum, from 30 ms around it."""
    hop = max(1, round(HOP_S * rate))
    count = -(-len(pcm) // hop)
    if not count:
        return np.zeros(0, np.float32)
    # The difference of neighbours is a gentle high-pass: 50 Hz hum drops by 40 dB, speech keeps its shape.
    energy = np.zeros(count, np.float64)
    block = hop * 4096
    for start in range(0, len(pcm), block):
        piece = pcm[start : start + block].astype(np.float32)
        before = np.float32(pcm[start - 1]) if start else piece[0]
        sharp = np.diff(piece, prepend=before) * np.float32(0.7) + (piece - piece.mean()) * np.float32(0.3)
        sums = np.add.reduceat(sharp * sharp, np.arange(0, len(piece), hop))
        energy[start // hop : start // hop + len(sums)] = sums / hop
    width = max(1, round(WINDOW_S / HOP_S))
    smooth = np.convolve(np.pad(energy, width // 2, mode="edge"), np.ones(width) / width, mode="valid")
    decibels: _Levels = (10 * np.log10(smooth[:count] / 32768.0**2 + 1e-12)).astype(np.float32)
    return decibels


def _voiced(levels: _Levels) -> npt.NDArray[np.bool_]:
    if not len(levels):
        return np.zeros(0, np.bool_)
    loud = float(np.percentile(levels, 95))
    quiet = max(float(np.percentile(levels, 10)), SILENCE_DBFS - 15)
    if loud < SILENCE_DBFS - 10:
        return np.zeros(len(levels), np.bool_)
    if loud - quiet < LEAST_RANGE_DB:
        return np.ones(len(levels), np.bool_)
    # A third of the way up keeps soft consonants; never more than 30 dB below the loud parts.
    threshold = max(quiet + max(4.0, (loud - quiet) / 3), loud - 30)
    return levels > threshold


def _hops(seconds: float) -> int:
    return round(seconds / HOP_S)


def _runs(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """Give `n × 2` edges of the runs of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return edges.reshape(-1, 2)


def _without_short(mask: npt.NDArray[np.bool_], shortest: int, *, edges: bool) -> npt.NDArray[np.bool_]:
    """Drop runs shorter than `shortest`; runs at either end of the clip are dropped only with `edges`."""
    out = mask.copy()
    for first, last in _runs(mask):
        if last - first < shortest and (edges or (first > 0 and last < len(mask))):
            out[first:last] = False
    return out


def _spans(mask: npt.NDArray[np.bool_], rate: int, frames: int, *, margin_s: float) -> tuple[Span, ...]:
    hop = max(1, round(HOP_S * rate))
    margin = round(margin_s * rate)
    return tuple(
        Span(max(0, int(first) * hop - margin), min(frames, int(last) * hop + margin)) for first, last in _runs(mask)
    )
