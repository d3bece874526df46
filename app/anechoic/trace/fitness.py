"""What keeps a recording from being examined: said by its own word, never by an accusation."""

from enum import Enum
from fractions import Fraction

import numpy as np

from anechoic.trace.grid import HIGHEST_RATE, LOWEST_RATE, Floats, grid_for, spectrum

LEAST_SPEECH_S = 1.5
LONGEST_S = 120.0
"""A longer recording is cut first to where the clip is heard."""

_SILENT = 1e-4
_CLIPPED_SHARE = 0.2
_STEADY_DB = 2.5


class Unfit(Enum):
    """Why a recording was not examined."""

    SILENT = "silent"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    CLIPPED = "clipped"
    NOT_SPEECH = "not_speech"
    DAMAGED = "damaged"
    NOT_FOUND = "not_found"


def unfit(leak: Floats, rate: Fraction, *, longest_s: float = LONGEST_S) -> Unfit | None:
    """Say what keeps a recording from being examined; None when nothing does.

    Args:
        leak: float32, full scale 1.
        rate: its samples a second.
        longest_s: the longest that is examined.
    """
    if not np.isfinite(leak).all():
        return Unfit.DAMAGED
    if len(leak) < LEAST_SPEECH_S * rate:
        return Unfit.TOO_SHORT
    if len(leak) > longest_s * rate:
        return Unfit.TOO_LONG
    peak = float(np.abs(leak).max())
    if peak < _SILENT:
        return Unfit.SILENT
    if np.mean(np.abs(leak) > 0.995 * peak) > _CLIPPED_SHARE:
        return Unfit.CLIPPED
    return None


def not_found(leak: Floats, rate: Fraction) -> Unfit:
    """Say what a recording is in which nothing of the clip was found.

    Speech comes and goes: its power moves by many dB, that of a tone or of noise stands.
    """
    grid = grid_for(min(max(LOWEST_RATE, int(rate)), HIGHEST_RATE))
    frames = spectrum(leak, grid, 1, len(leak) // grid.hop)
    decibels = 10 * np.log10((np.abs(frames) ** 2).sum(axis=1) + 1e-12)
    loud = decibels[decibels > decibels.max() - 40]
    return Unfit.NOT_SPEECH if float(loud.std()) < _STEADY_DB else Unfit.NOT_FOUND
