"""The original as the detector sees it: on the mark's own frames, at 16 kHz or less."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import Floats, Grid, Spectrum, grid_for, spectrum, together
from anechoic.trace.resample import at_rate
from anechoic.trace.rise import Steps, rises

_WIDEST_HOP = 256
"""Above 16 kHz the marked bins are the lowest ones all the same: half the samples say as much."""

WHITENING = 0.7
_SPEECH_RANGE = 10 ** (-40 / 10)


@dataclass(frozen=True, slots=True)
class Reference:
    """An original.

    Attributes:
        marked: the frames it was marked on.
        grid: the same frames at the detector's rate.
        rate: the detector's samples a second, exactly.
        samples: of the original, at its own rate.
        sound: float32, full scale 1, at the detector's rate.
        frames: complex64, (frames, hop + 1).
        white: float32, the sound with its spectrum flattened.
        speech: bool, (frames,): within 40 dB of the loudest.
        risen: uint8, (frames,): by how much the sound rises in each frame, as its mark saw it; see `rise`.
    """

    marked: Grid
    grid: Grid
    rate: Fraction
    samples: int
    sound: Floats
    frames: Spectrum
    white: Floats
    speech: npt.NDArray[np.bool_]
    risen: Steps

    @property
    def speech_s(self) -> float:
        """Seconds of it that hold speech."""
        return float(self.speech.sum() * self.grid.hop / self.grid.rate)


def reference(pcm: npt.NDArray[np.int16], rate: int) -> Reference:
    """Prepare an original, as it was played before it was marked: levelled, stretched.

    Args:
        pcm: mono int16.
        rate: samples a second.

    Raises:
        ValueError: a rate no mark is made for.
    """
    marked = grid_for(rate)
    hop = min(marked.hop, _WIDEST_HOP)
    exact = Fraction(rate) * hop / marked.hop
    sound = at_rate(pcm.astype(np.float32) / np.float32(32768), Fraction(rate), exact)
    grid = Grid(float(exact), hop)
    frames = spectrum(sound, grid, 0, marked.frames(len(pcm)))
    power = (np.abs(frames[:, grid.bins]) ** 2).sum(axis=1)
    return Reference(
        marked=marked,
        grid=grid,
        rate=exact,
        samples=len(pcm),
        sound=sound,
        frames=frames,
        white=whitened(sound, grid),
        speech=power > max(float(power.max()) * _SPEECH_RANGE, 1e-9),
        risen=rises(pcm, marked, 0, marked.frames(len(pcm))),
    )


def whitened(sound: Floats, grid: Grid) -> Floats:
    """Flatten the spectrum of each frame to the power 0.3, marked bins only, so that every band counts in alignment."""
    frames = spectrum(sound, grid, 0, grid.frames(len(sound)))[:, : grid.bins.stop]
    frames[:, : grid.bins.start] = 0
    size = np.abs(frames)
    frames /= (size + float(size.max()) * 1e-5 + 1e-12) ** WHITENING
    return together(frames, grid)[: len(sound)]
