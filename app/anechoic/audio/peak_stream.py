"""Peaks of a sound that is too long to hold: pieces go past, only the outline stays."""

import numpy as np

from anechoic.audio.pcm import Samples, samples
from anechoic.audio.peaks import BASE, Peaks, bucket_loudness, bucket_peaks, pyramid


class PeakBuilder:
    """Builds `Peaks` from pieces of any length in order. Memory grows by 0.8 % of what is fed, nothing else."""

    def __init__(self, *, base: int = BASE) -> None:
        self._base = base
        self._frames = 0
        self._rest = np.empty(0, np.int16)
        self._low: list[Samples] = []
        self._high: list[Samples] = []
        self._loudness: list[Samples] = []

    def feed(self, chunk: memoryview | Samples) -> None:
        """Take the next piece. It is not kept: the caller may reuse its buffer."""
        piece = samples(chunk)
        self._frames += len(piece)
        if len(self._rest):
            missing = self._base - len(self._rest)
            self._rest = np.concatenate([self._rest, piece[:missing]])
            piece = piece[missing:]
            if len(self._rest) < self._base:
                return
            self._measure(self._rest)
        whole = len(piece) // self._base * self._base
        if whole:
            self._measure(piece[:whole])
        self._rest = piece[whole:].copy()

    def so_far(self) -> Peaks:
        """Give the outline of every whole bucket fed until now; more may be fed."""
        low, high, loudness = self._joined()
        self._low, self._high, self._loudness = [low], [high], [loudness]
        frames = len(low) * self._base
        return Peaks(frames=frames, levels=pyramid(low, high, self._base), pcm=None, measured=loudness)

    def peaks(self) -> Peaks:
        """Finish, and give the outline of everything fed. The PCM is gone: zooming ends at one bucket."""
        if len(self._rest):
            self._measure(self._rest)
            self._rest = np.empty(0, np.int16)
        low, high, loudness = self._joined()
        levels = pyramid(low, high, self._base)
        return Peaks(frames=self._frames, levels=levels, pcm=None, measured=loudness)

    def _joined(self) -> tuple[Samples, Samples, Samples]:
        empty = np.empty(0, np.int16)
        low, high, loudness = (np.concatenate([empty, *parts]) for parts in (self._low, self._high, self._loudness))
        return low, high, loudness

    def _measure(self, buckets: Samples) -> None:
        low, high = bucket_peaks(buckets, self._base)
        self._low.append(low)
        self._high.append(high)
        self._loudness.append(bucket_loudness(buckets, self._base))
