"""Painting a waveform into pixels with numpy: the cost follows the size of the picture, never the sound."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples

Pixels = npt.NDArray[np.uint32]
"""A picture of `height × width` pixels, 0xAARRGGBB as QImage.Format_ARGB32 and Format_RGB32 hold them."""

FULL_SCALE = 32768

_AT_ONCE = 4
"""Pixels under one code: three bits each, for envelope, core and shade."""
_AT_A_TIME = 32 * 1024
"""Codes painted in one go."""

_Rows = npt.NDArray[np.intp]
_Codes = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class WaveColours:
    """Colours of a waveform, 0xAARRGGBB.

    Attributes:
        envelope: from peak to peak.
        core: from +rms to -rms.
        background: behind.
        shade: behind, in the columns that are shaded.
        zero: the line at amplitude zero.
    """

    envelope: int
    core: int
    background: int
    shade: int
    zero: int


class WavePainter:
    """Paints waveforms one after the other, on scratch memory that is kept: fresh memory costs more than painting."""

    def __init__(self) -> None:
        self._changes = np.empty(0, np.uint16)
        self._place = np.empty(_AT_A_TIME, np.intp)
        self._four = np.empty(_AT_A_TIME, np.complex128)

    def paint(
        self,
        buffer: Pixels,
        top: Samples,
        bottom: Samples,
        rms: Samples,
        colours: WaveColours,
        *,
        gain: float = 1.0,
        floor_db: float | None = None,
        shaded: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Paint a waveform over the whole buffer.

        Per column, from back to front: background; the envelope from `top` to `bottom`; the core from +rms to -rms;
        the two ends of the envelope softened by half a tone. A column of one pixel is core, or on the middle the zero
        line.

        Args:
            buffer: `height × width` pixels, overwritten; may be a part of a larger picture.
            top: highest amplitude a column, int16.
            bottom: lowest amplitude a column, int16.
            rms: root mean square a column, int16.
            colours: of everything.
            gain: amplitude zoom; 1.0 lets full scale touch the edges.
            floor_db: draw decibels instead of amplitudes: what is this far below full scale (after the gain) lies on
                the middle, equal steps of decibels are equal steps of height.
            shaded: first column and the one after the last of each shaded stretch.

        Raises:
            ValueError: the columns do not fit the width of the buffer.
        """
        height, width = buffer.shape
        if not len(top) == len(bottom) == len(rms) == width:
            raise ValueError(f"{len(top)} columns do not fit a picture of {width}")
        middle = (height - 1) // 2
        high, low, core_high = _rows(np.stack([top, bottom, rms]), height, gain, floor_db)
        np.maximum(low, high, out=low)
        core_low = np.minimum(np.maximum(2 * middle - core_high, high), low)
        core_high = np.minimum(np.maximum(core_high, high), low)
        np.maximum(core_low, core_high, out=core_low)

        behind = np.full(width, colours.background, np.uint32)
        for begin, end in shaded:
            behind[begin:end] = colours.shade
        first, last = int(high.min()), int(low.max()) + 1
        buffer[:first] = behind
        buffer[last:] = behind
        bars = np.stack([high, low + 1, core_high, core_low + 1]) - first
        codes = self._codes(bars, last - first, behind == np.uint32(colours.shade))
        self._paint_codes(buffer[first:last], codes, _table(colours))

        columns = _changes(width).column
        soft = _between(np.uint32(colours.envelope), behind)
        buffer[high, columns] = soft
        buffer[low, columns] = soft
        flat = np.flatnonzero(high == low)
        buffer[high[flat], flat] = np.where(high[flat] == middle, np.uint32(colours.zero), np.uint32(colours.core))

    def _codes(self, bars: _Rows, height: int, shaded: npt.NDArray[np.bool_]) -> _Codes:
        """Give one code for four pixels; every bar sets its bit from row to row.

        Each bar is two changes, at its first row and after its last one; the running XOR down the rows fills it in,
        four codes at a time, where comparing would look at every pixel with its bar.

        Args:
            bars: for every column the first row and the row after the last one, of the envelope and then of the core.
            height: rows.
            shaded: which columns are shaded.

        Returns:
            Codes of `height` rows; a row is padded to whole words of four.
        """
        known = _changes(bars.shape[1])
        needed = (height + 1) * known.stride
        if len(self._changes) < needed:
            self._changes = np.empty(needed, np.uint16)
        flat = self._changes[:needed]
        flat.fill(0)
        # No bit changes twice in one place, so that adding is as good as XOR. For that alone numpy has a fast loop,
        # and only for one row of places.
        np.add.at(flat, (bars * known.stride + known.place).reshape(-1), known.bars)
        np.add.at(flat, known.place[shaded], known.shade[shaded])
        words = flat.view(np.uint64).reshape(height + 1, -1)
        np.bitwise_xor.accumulate(words, axis=0, out=words)
        return flat.reshape(height + 1, -1)[:-1]

    def _paint_codes(self, buffer: Pixels, codes: _Codes, table: npt.NDArray[np.complex128]) -> None:
        """Paint four pixels at a time: their code is a place in a table. Strips stay in the second-level cache."""
        width, stride = buffer.shape[1], codes.shape[1]
        if stride > len(self._place):
            self._place, self._four = np.empty(stride, np.intp), np.empty(stride, np.complex128)
        rows = len(self._place) // stride
        place = self._place[: rows * stride].reshape(rows, stride)
        four = self._four[: rows * stride].reshape(rows, stride)
        for begin in range(0, len(buffer), rows):
            strip = codes[begin : begin + rows]
            here, painted = place[: len(strip)], four[: len(strip)]
            np.copyto(here, strip)
            np.take(table, here, out=painted, mode="clip")
            buffer[begin : begin + rows] = painted.view(np.uint32)[:, :width]


def height_of(amplitude: npt.NDArray[np.float32], gain: float, floor_db: float | None) -> npt.NDArray[np.float32]:
    """Give where amplitudes lie: -1 to 1 from the lower edge to the upper one, further out what is cut off.

    Args:
        amplitude: samples, -32768 to 32767.
        gain: amplitude zoom.
        floor_db: decibels below full scale that lie on the middle; None for a linear scale.
    """
    linear = amplitude * np.float32(gain / FULL_SCALE)
    if floor_db is None:
        return linear
    size = np.abs(linear)
    lowest = np.float32(10 ** (-floor_db / 20))
    # 20 log10(x) is 8.686 ln(x); numpy has a fast loop for the natural logarithm alone.
    over = 1 + np.log(np.maximum(size, lowest)) * np.float32(20 / np.log(10) / floor_db)
    signed: npt.NDArray[np.float32] = np.copysign(over, linear)
    return signed


def _rows(amplitude: Samples, height: int, gain: float, floor_db: float | None) -> _Rows:
    middle = (height - 1) // 2
    scaled = height_of(amplitude.astype(np.float32), gain, floor_db) * np.float32(middle)
    rows: _Rows = np.clip(np.rint(middle - scaled), 0, height - 1).astype(np.intp)
    return rows


@dataclass(frozen=True, slots=True, eq=False)
class _Changes:
    """What is known of a width before any sound: codes a row, the code of every column, and the bits it changes."""

    stride: int
    column: _Rows
    place: _Rows
    bars: _Codes
    shade: _Codes


@lru_cache(maxsize=8)
def _changes(width: int) -> _Changes:
    column = np.arange(width)
    pixel = 1 << column % _AT_ONCE
    bars = np.stack([pixel << _AT_ONCE * layer for layer in (0, 0, 1, 1)]).astype(np.uint16)
    shade = (pixel << 2 * _AT_ONCE).astype(np.uint16)
    return _Changes(-(-width // (4 * _AT_ONCE)) * 4, column, column // _AT_ONCE, bars.reshape(-1), shade)


@lru_cache(maxsize=8)
def _table(colours: WaveColours) -> npt.NDArray[np.complex128]:
    """Give the four pixels of every code under every choice of shaded ones; each four are one 16-byte item, 64 KB."""
    pixel = np.arange(_AT_ONCE)
    code = np.arange(1 << 2 * _AT_ONCE)[:, None]
    envelope, core = code >> pixel & 1, code >> (pixel + _AT_ONCE) & 1
    shaded = np.arange(1 << _AT_ONCE)[:, None, None] >> pixel & 1
    behind = np.where(shaded, np.uint32(colours.shade), np.uint32(colours.background))
    pixels = np.where(core, np.uint32(colours.core), np.where(envelope, np.uint32(colours.envelope), behind))
    # Complex only in name: nothing is ever reckoned with them.
    return np.ascontiguousarray(pixels).view(np.complex128).reshape(-1)


def _between(one: np.uint32, other: Pixels) -> Pixels:
    """Mix two colours half and half, channel by channel."""
    mixed: Pixels = ((one ^ other) & np.uint32(0xFEFEFEFE)) // np.uint32(2) + (one & other)
    return mixed
