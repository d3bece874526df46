"""Where pieces of the original lie in a leak: generalised cross-correlation with spectra flattened.

Knapp and Carter, "The generalized correlation method for estimation of time delay" (IEEE ASSP 24, 1976), the PHAT
weighting to the power 0.7.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import Floats, fast_length
from anechoic.trace.normal import Reals
from anechoic.trace.reference import Reference, whitened

BLOCK_S, STEP_S = 0.5, 0.125
PEAKS = 4
"""Places kept for each block: a repeated word has several."""

LEAST_HEIGHT = 5.5
"""In deviations of the block's whole correlation; chance reaches about 4.5."""


@dataclass(frozen=True, slots=True)
class Places:
    """Blocks of the original found in the leak.

    Attributes:
        times: float64, (found,): middles of the blocks, in samples of the original.
        lags: float64, (found,): how much later the leak holds them, in samples.
        heights: float64, (found,): of the peak, in deviations.
    """

    times: Reals
    lags: Reals
    heights: Reals


def places(original: Reference, leak: Floats, *, block_s: float = BLOCK_S, step_s: float = STEP_S) -> Places:
    """Find every block of the original that holds speech.

    Args:
        original: prepared.
        leak: float32 at the detector's rate.
        block_s: length of a block.
        step_s: from one block to the next.
    """
    rate = original.grid.rate
    block, step = round(block_s * rate), round(step_s * rate)
    white = whitened(leak, original.grid)
    length = fast_length(len(white) + block)
    leaked = np.fft.rfft(white, n=length)
    times, lags, heights = [], [], []
    energy = np.concatenate([np.zeros(1), np.cumsum(original.white.astype(np.float64) ** 2)])
    loud = (energy[block:] - energy[:-block]) if len(original.white) > block else energy[-1:]
    for begin in range(0, max(1, len(original.white) - block + 1), step):
        if loud[begin] < 0.05 * loud.max():
            continue
        piece = np.fft.rfft(original.white[begin : begin + block], n=length)
        likeness = np.fft.irfft(leaked * piece.conj(), n=length)
        for at, height in _peaks(likeness):
            place = at - length if at > length - block else at
            times.append(begin + block / 2)
            lags.append(place - begin)
            heights.append(height)
    return Places(np.array(times), np.array(lags), np.array(heights))


def _peaks(likeness: npt.NDArray[np.floating[Any]]) -> list[tuple[float, float]]:
    """Give the highest separate peaks, to a part of a sample, and their heights in deviations."""
    scale = float(np.sqrt(np.mean(likeness**2))) + 1e-20
    found: list[tuple[float, float]] = []
    left = likeness.copy()
    for _ in range(PEAKS):
        at = int(left.argmax())
        height = float(left[at]) / scale
        if height < LEAST_HEIGHT:
            break
        before, here, after = (float(likeness[(at + aside) % len(likeness)]) for aside in (-1, 0, 1))
        bend = before - 2 * here + after
        found.append((at + ((before - after) / (2 * bend) if bend < 0 else 0.0), height))
        left[max(0, at - _APART) : at + _APART + 1] = 0
    return found


_APART = 24
