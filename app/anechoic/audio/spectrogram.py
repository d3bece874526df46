"""The spectrogram in tiles, made when looked at and forgotten when not: an hour as one array would be 463 MB."""

import threading
from collections import OrderedDict

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples, samples

COLUMNS = 1600
"""Columns of a whole tile."""

WINDOW_S = 0.032
RANGE_DB = 56.0
"""Shown below the reference."""

REFERENCE_PERCENTILE = 99.7
REFERENCE_FRAMES = 1500
"""Frames looked at, evenly over the clip, to find the reference."""

MOST_BYTES = 32 * 1024 * 1024
CHUNK = 64
"""Windows transformed together."""

POOL = 4
"""At most this many windows are looked at for one column when zoomed out; the loudest one a bin shows."""

Tile = npt.NDArray[np.uint8]
"""`bins × columns`, row 0 the highest frequency: 0 at or below the range, 255 at the reference."""

_Power = npt.NDArray[np.float32]


class Spectrogram:
    """The spectrogram of one clip. May be asked from any thread; meant for a worker.

    Args:
        pcm: mono int16; kept as a view.
        rate: frames a second.
        most_bytes: tiles kept, least recently used go first.
    """

    def __init__(self, pcm: memoryview | Samples, rate: int, *, most_bytes: int = MOST_BYTES) -> None:
        self._pcm = samples(pcm)
        self._rate = rate
        self._most_bytes = most_bytes
        self._size = max(16, round(WINDOW_S * rate / 2) * 2)
        self._window = np.hanning(self._size + 1)[:-1]
        self._lock = threading.Lock()
        self._tiles: OrderedDict[tuple[int, int], Tile] = OrderedDict()
        self._bytes = 0
        self._floor_db: float | None = None

    @property
    def bins(self) -> int:
        """Rows of every tile, from 0 Hz to half the rate."""
        return self._size // 2 + 1

    @property
    def nbytes(self) -> int:
        """Bytes of the tiles kept."""
        return self._bytes

    def tiles(self, hop: int) -> int:
        """Count the tiles of the whole clip at `hop` frames a column."""
        columns = -(-len(self._pcm) // hop)
        return -(-columns // COLUMNS)

    def tile(self, index: int, hop: int) -> Tile:
        """Give one tile; column c shows the frames from `(index * 1600 + c) * hop`, its window centred there.

        Zoomed out (a hop longer than half a window) the loudest of up to four windows a column is shown, so that
        short events stay visible.

        Args:
            index: the tile, from 0.
            hop: frames a column, at least 1.

        Returns:
            uint8, `bins × up to 1600`; read only.

        Raises:
            IndexError: the clip has no such tile.
        """
        if not 0 <= index < self.tiles(hop):
            raise IndexError(f"no tile {index} at {hop} frames a column")
        with self._lock:
            kept = self._tiles.get((index, hop))
            if kept is not None:
                self._tiles.move_to_end((index, hop))
                return kept
        made = self._make(index, hop)
        with self._lock:
            if (index, hop) not in self._tiles:
                self._tiles[index, hop] = made
                self._bytes += made.nbytes
            while self._bytes > self._most_bytes and len(self._tiles) > 1:
                _, gone = self._tiles.popitem(last=False)
                self._bytes -= gone.nbytes
        return made

    def clear(self) -> None:
        """Overwrite and forget every tile: the clip is closed."""
        with self._lock:
            for tile in self._tiles.values():
                tile.flags.writeable = True
                tile.fill(0)
            self._tiles.clear()
            self._bytes = 0

    def _make(self, index: int, hop: int) -> Tile:
        columns = -(-len(self._pcm) // hop)
        first = index * COLUMNS
        starts = np.arange(first, min(first + COLUMNS, columns)) * hop
        pool = min(POOL, max(1, -(-hop // (self._size // 2))))
        power = self._power(starts)
        for turn in range(1, pool):
            np.maximum(power, self._power(starts + turn * hop // pool), out=power)
        scale = 255 / RANGE_DB
        # decibels of power, straight into the picture's range; the tiny number keeps silence finite
        np.maximum(power, np.float32(1e-6), out=power)
        np.log(power, out=power)  # the natural one: numpy has it in vector instructions, log2 not everywhere
        power *= np.float32(10 * np.log10(np.e) * scale)
        power -= np.float32(self._floor() * scale)
        np.clip(power, 0, 255, out=power)
        tile: Tile = np.ascontiguousarray(power.astype(np.uint8).T[::-1])
        tile.flags.writeable = False
        return tile

    def _power(self, starts: npt.NDArray[np.intp]) -> _Power:
        """Give the power spectrum, `len(starts) × bins`, of windows centred at each start."""
        power: _Power = np.empty((len(starts), self.bins), np.float32)
        # A few windows at a time, in doubles: they stay in the cache, and numpy transforms doubles twice as fast.
        windows = np.empty((CHUNK, self._size))
        spectrum = np.empty((CHUNK, self.bins), np.complex128)
        near = self._near(starts)
        for first in range(0, len(starts), CHUNK):
            begins = starts[first : first + CHUNK] - self._size // 2
            count = len(begins)
            if near is not None:
                np.multiply(near[first : first + count], self._window, out=windows[:count])
            else:
                self._cut(begins, windows[:count])
            np.fft.rfft(windows[:count], axis=1, out=spectrum[:count])
            parts = spectrum[:count].view(np.float64)
            np.square(parts, out=parts)
            np.add(parts[:, ::2], parts[:, 1::2], out=power[first : first + count], casting="same_kind")
        return power

    def _near(self, starts: npt.NDArray[np.intp]) -> npt.NDArray[np.float64] | None:
        """View the windows of starts that lie close, from samples turned into doubles once; None for others."""
        hop = int(starts[1] - starts[0]) if len(starts) > 1 else self._size
        begin, end = int(starts[0]) - self._size // 2, int(starts[-1]) + self._size // 2
        if not 0 < hop < self._size or np.any(np.diff(starts) != hop):
            return None
        sound = np.zeros(end - begin)
        first, last = max(begin, 0), min(end, len(self._pcm))
        sound[first - begin : last - begin] = self._pcm[first:last]
        return np.lib.stride_tricks.sliding_window_view(sound, self._size)[::hop]

    def _cut(self, begins: npt.NDArray[np.intp], windows: npt.NDArray[np.float64]) -> None:
        """Fill `windows` with the samples from each of `begins`, shaped; beyond the clip there is silence."""
        if begins[0] >= 0 and begins[-1] + self._size <= len(self._pcm):
            cut = np.lib.stride_tricks.sliding_window_view(self._pcm, self._size)[begins]
            np.multiply(cut, self._window, out=windows)
            return
        windows[:] = 0
        for row, begin in enumerate(begins.tolist()):
            piece = self._pcm[max(0, begin) : max(0, begin + self._size)]
            skipped = max(0, -begin)
            windows[row, skipped : skipped + len(piece)] = piece
        windows *= self._window

    def _floor(self) -> float:
        """Give the level that is painted as nothing, in dB: 56 dB below the clip's 99.7th percentile."""
        if self._floor_db is None:
            count = min(REFERENCE_FRAMES, max(1, 2 * len(self._pcm) // self._size))
            every = np.linspace(0, max(0, len(self._pcm) - 1), count).astype(np.intp)
            reference = float(np.percentile(self._power(every), REFERENCE_PERCENTILE))
            # A clip of silence is black, not a picture of its last bit: nothing refers to less than a tone of 1 LSB.
            reference = max(reference, (self._size / 4) ** 2)
            self._floor_db = 10 * float(np.log10(reference)) - RANGE_DB
        return self._floor_db
