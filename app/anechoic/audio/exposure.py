"""What played sound does to an ear: its A-weighted energy, stretch by stretch."""

import numpy as np
import numpy.typing as npt

from anechoic.audio.frames import Span
from anechoic.audio.pcm import Samples
from anechoic.audio.weighted import STEP_S, a_weighting, weighted_steps

Energies = npt.NDArray[np.float64]
"""Energy of a clip up to the end of each 100 ms: mean square (full scale = 1) times seconds; the first is 0."""


def energies(pcm: Samples, rate: int) -> Energies:
    """Give the A-weighted energy of a clip, summed up to each step. What is left of the last 100 ms is not counted."""
    steps = weighted_steps(pcm, rate, a_weighting)
    summed: Energies = np.concatenate([np.zeros(1), np.cumsum(steps * STEP_S)])
    return summed


def energy_of(summed: Energies, rate: int, span: Span) -> float:
    """Give the energy of a span, played once as recorded; slower, it lasts longer and has more.

    Args:
        summed: from `energies`.
        rate: frames a second.
        span: frames of the clip.
    """
    ends = np.arange(len(summed)) * STEP_S
    first, last = np.interp([span.first / rate, span.last_exclusive / rate], ends, summed)
    return float(last - first)
