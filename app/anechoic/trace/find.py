"""Which of many clips are heard in a recording, and where: pictures compared at every lag. No key is looked at here.

The likeness of a lag is in deviations of all lags of that clip, so that a recording in which a clip is not heard has
nothing that stands out. What stands out is looked at closely afterwards (`detect.gather`), which decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import Floats, Spectrum
from anechoic.trace.picture import BANDS, STEP_S

LEAST = 5.0
"""In deviations. Ten million innocent lags reach about 5.5: below this nothing is worth a look."""

PEAKS = 3
"""Places kept of each picture: a clip may have been played more than once."""

_BLOCK = 512
"""Frames compared by one transform: 16 s."""

_APART = 16
_AT_ONCE = 16
_NOTHING = 1e-3
_SHORTEST = 24
"""Frames a piece must have to be sought: three quarters of a second."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A place where a picture may be heard.

    Attributes:
        which: number of the picture among those that were sought.
        start_s: where its beginning would lie in the recording, in seconds; negative where that is cut off.
        piece_s: seconds from its beginning to the piece that stood out; 0 for all but long clips.
        length_s: how long that piece is.
        height: in deviations.
    """

    which: int
    start_s: float
    piece_s: float
    length_s: float
    height: float


class Recording:
    """A recording, transformed once for any number of clips.

    Args:
        picture: of the recording.
    """

    def __init__(self, picture: Floats) -> None:
        self.frames = len(picture)
        blocks = max(1, -(-self.frames // _BLOCK))
        padded = np.zeros((blocks * _BLOCK, BANDS), np.float32)
        padded[: self.frames] = picture
        # (frequencies, blocks, bands), so that every frequency is one product of matrices.
        cut = np.fft.rfft(padded.reshape(blocks, _BLOCK, BANDS), n=2 * _BLOCK, axis=1).astype(np.complex64)
        self._blocks: Spectrum = np.ascontiguousarray(cut.transpose(1, 0, 2))

    def places(self, pictures: Sequence[Floats]) -> list[Heard]:
        """Find where pictures stand out, most of all first.

        Args:
            pictures: float32, (frames, 16) each; longer ones are sought in pieces of 16 s.
        """
        pieces = [
            (which, begin, of[begin : begin + _BLOCK])
            for which, of in enumerate(pictures)
            for begin in range(0, len(of), _BLOCK)
            if len(of) - begin >= _SHORTEST
        ]
        found: list[Heard] = []
        for first in range(0, len(pieces), _AT_ONCE):
            some = pieces[first : first + _AT_ONCE]
            for (which, begin, piece), likeness in zip(some, self._likeness([one[2] for one in some]), strict=True):
                for lag, height in _peaks(likeness):
                    start = (lag - (_BLOCK - 1) - begin) * STEP_S
                    found.append(Heard(which, start, begin * STEP_S, len(piece) * STEP_S, height))
        return sorted(found, key=lambda one: -one.height)

    def _likeness(self, pieces: Sequence[Floats]) -> npt.NDArray[np.float32]:
        """Give the likeness of each piece at every lag, the first of which lays its last frame on the first one here.

        Returns:
            float32, (pieces, lags), in deviations.
        """
        padded = np.zeros((len(pieces), _BLOCK, BANDS), np.float32)
        for row, piece in enumerate(pieces):
            padded[row, : len(piece)] = piece / (np.linalg.norm(piece) + 1e-9)
        sought = np.fft.rfft(padded, n=2 * _BLOCK, axis=1).astype(np.complex64).conj().transpose(1, 2, 0)
        product = np.matmul(self._blocks, np.ascontiguousarray(sought))
        compared = np.fft.irfft(product, n=2 * _BLOCK, axis=0)
        # Lag -511 comes first: a block and the one after it meet where they overlap.
        turned = np.roll(compared, _BLOCK, axis=0)
        blocks = turned.shape[1]
        whole = np.zeros(((blocks + 1) * _BLOCK, len(pieces)), np.float32)
        for block in range(blocks):
            whole[block * _BLOCK : (block + 2) * _BLOCK] += turned[:, block]
        likeness = whole[1 : self.frames + _BLOCK].T
        lengths = np.array([len(piece) for piece in pieces])
        return _in_deviations(likeness, lengths)


def _in_deviations(likeness: npt.NDArray[np.float32], lengths: npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
    """Scale each row by its own spread, over the lags at which the piece lies on the recording at all."""
    made = np.zeros_like(likeness)
    for row, (one, length) in enumerate(zip(likeness, lengths, strict=True)):
        # Before this the whole piece lies in front of the recording.
        there = slice(_BLOCK - int(length), len(one))
        lags = one[there]
        size = np.abs(lags)
        # Where the recording is silent nothing is alike, to rounding: that is no measure of what chance gives.
        size = size[size > _NOTHING * float(size.max(initial=0.0))]
        spread = float(np.sqrt(np.mean(np.minimum(size, 3 * np.median(size)) ** 2))) if len(size) else 0.0
        made[row, there] = lags / max(spread, 1e-6)
    return made


def _peaks(likeness: npt.NDArray[np.float32]) -> list[tuple[int, float]]:
    """Give the highest separate peaks."""
    left = likeness.copy()
    found: list[tuple[int, float]] = []
    for _ in range(PEAKS):
        at = int(left.argmax())
        height = float(left[at])
        if height < LEAST:
            break
        found.append((at, height))
        left[max(0, at - _APART) : at + _APART + 1] = 0
    return found
