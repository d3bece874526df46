"""The leak laid on the original's own time: speed, lag, cuts. No key is looked at here.

At most three speeds are looked into closely; which lines of lag a frame lies on is decided by the path of the greatest
likeness (Viterbi), with a price on every change.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.blocks import places
from anechoic.trace.grid import Floats, Spectrum, spectrum
from anechoic.trace.lines import Lines, lines
from anechoic.trace.normal import Reals
from anechoic.trace.reference import Reference, whitened
from anechoic.trace.resample import at_moments

Whole = npt.NDArray[np.intp]

SPEEDS = np.arange(-30, 31, 2) / 1000
"""Tried when the leak does not lie on the original as it is: 3 % either way."""

_SURE = 70.0
_WORTH = 0.12
_SMOOTH = 2
_CHANGE = 8.0
_ABSENT = 0.25
"""A frame less like every line than this share of the usual likeness is taken to be missing."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A leak on the original's time.

    Attributes:
        frames: complex64, (frames, hop + 1), taken at each frame's own place.
        line: intp, (frames,): which line each frame lies on, -1 for none.
        lags: float64, (lines,): lag of each line at the first sample, in samples.
        speed: how much faster the leak runs than the original; 1.0 as it was.
        weight: how much stands behind the alignment.
    """

    frames: Spectrum
    line: Whole
    lags: Reals
    speed: float
    weight: float

    @property
    def present(self) -> npt.NDArray[np.bool_]:
        """Which frames are there."""
        return self.line >= 0


def align(original: Reference, leak: Floats) -> list[Aligned]:
    """Lay a leak on the original: along its strongest line, and along all its lines where there are several.

    In a room echoes are lines, too, but belong to one channel; in a leak that was cut each piece has its own.

    Args:
        original: prepared.
        leak: float32 at the detector's rate.
    """
    found = _best(original, leak)
    if found is None:
        return []
    line_up, speed = found
    keep = line_up.support > max(_WORTH * line_up.support.max(), 11.0)
    if not keep.any():
        return []
    lags = line_up.lags[keep]
    whole = _along(original, leak, lags, speed, line_up.weight)
    used = np.unique(whole.line[whole.present & original.speech])
    if len(used) < 2:
        return [whole]
    return [whole, _along(original, leak, lags[:1], speed, line_up.weight)]


def _best(original: Reference, leak: Floats) -> tuple[Lines, float] | None:
    """Give the lines and the speed that most stands behind; lags are in samples of the leak as it is."""
    rate = original.grid.rate
    first = _at_speed(original, leak, 1.0)
    if first[0].weight < _SURE * max(1.0, original.speech_s):
        coarse = []
        for aside in SPEEDS:
            played = _played(leak, 1 + aside)
            line_up = lines(places(original, played, block_s=0.3, step_s=0.6), rate)
            coarse.append((line_up.weight, 1 + aside))
        coarse.sort(reverse=True)
        tried = [first, *(_at_speed(original, leak, speed) for _, speed in coarse[:2])]
        first = max(tried, key=lambda one: one[0].weight)
    return first if first[0].weight > 0 else None


def _at_speed(original: Reference, leak: Floats, speed: float) -> tuple[Lines, float]:
    """Look closely at a speed, and once more at the one its own lines say."""
    rate = original.grid.rate
    line_up = lines(places(original, _played(leak, speed)), rate)
    if abs(line_up.slope) > 2e-5:
        better = speed / (1 + line_up.slope)
        again = lines(places(original, _played(leak, better)), rate)
        if again.weight >= 0.9 * line_up.weight:
            line_up, speed = again, better
    return Lines(0.0, line_up.lags, line_up.support), speed / (1 + line_up.slope)


def _played(leak: Floats, speed: float) -> Floats:
    """Undo a leak's speed: what lasted shorter lasts as long as the original again."""
    if abs(speed - 1) < 1e-7:
        return leak
    return at_moments(leak, np.arange(round(len(leak) * speed)) / speed)


def _along(original: Reference, leak: Floats, lags: Reals, speed: float, weight: float) -> Aligned:
    """Take each frame from the line it is most like."""
    grid, count = original.grid, len(original.frames)
    samples = np.arange(len(original.sound))
    pieces = [at_moments(leak, (samples + lag) / speed) for lag in lags]
    likeness = np.stack([_likeness(original, piece) for piece in pieces])
    usual = float(np.median(likeness.max(axis=0)[original.speech]))
    line = _path(likeness, max(usual, 1e-3))
    frames = np.zeros((count, grid.hop + 1), np.complex64)
    for number, piece in enumerate(pieces):
        on = line == number
        if on.any():
            frames[on] = spectrum(piece, grid, 0, count)[on]
    return Aligned(frames, line, lags, speed, weight)


def _likeness(original: Reference, piece: Floats) -> Reals:
    """Say how like the original a piece is around each frame, -1 to 1."""
    grid, count = original.grid, len(original.frames)
    theirs = spectrum(whitened(piece, grid), grid, 0, count)
    ours = spectrum(original.white, grid, 0, count)
    cross = (ours.conj() * theirs).real.sum(axis=1, dtype=np.float64)
    power = (np.abs(ours) ** 2).sum(axis=1, dtype=np.float64), (np.abs(theirs) ** 2).sum(axis=1, dtype=np.float64)
    kernel = np.ones(2 * _SMOOTH + 1)
    cross, mine, his = (np.convolve(row, kernel, "same") for row in (cross, *power))
    like: Reals = cross / np.sqrt(mine * his + 1e-12)
    return like


def _path(likeness: Reals, usual: float) -> Whole:
    """Give the line of each frame along the path of the greatest likeness, as a share of the usual one."""
    scores = np.concatenate([likeness / usual, np.full((1, likeness.shape[1]), _ABSENT)])
    count = scores.shape[1]
    total = scores[:, 0].copy()
    came = np.empty((count, len(scores)), np.intp)
    for frame in range(1, count):
        best = int(total.argmax())
        stays = total >= total[best] - _CHANGE
        came[frame] = np.where(stays, np.arange(len(scores)), best)
        total = np.maximum(total, total[best] - _CHANGE) + scores[:, frame]
    at = int(total.argmax())
    line = np.empty(count, np.intp)
    for frame in range(count - 1, -1, -1):
        line[frame] = at if at < len(likeness) else -1
        if frame:
            at = int(came[frame, at])
    return line
