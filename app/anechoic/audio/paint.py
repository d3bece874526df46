"""Painting a waveform into pixels with numpy: the cost follows the size of the picture, never the sound."""

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples

Pixels = npt.NDArray[np.uint32]
"""A picture of `height × width` pixels, 0xAARRGGBB as QImage.Format_ARGB32 and Format_RGB32 hold them."""

STRIP = 96
"""Rows painted together: they fit a byte, and their masks fit the second-level cache."""

FULL_SCALE = 32768


def paint_wave(
    buffer: Pixels,
    top: Samples,
    bottom: Samples,
    rms: Samples,
    *,
    envelope: int,
    core: int,
    background: int,
    zero: int,
    gain: float = 1.0,
) -> None:
    """Paint a waveform over the whole buffer.

    Per column, from back to front: background; the envelope from `top` to `bottom`, its two ends softened by half
    a tone; the core from +rms to -rms; where there is nothing louder, the zero line.

    Args:
        buffer: `height × width` pixels, overwritten; allocate once and reuse.
        top: highest amplitude a column, int16.
        bottom: lowest amplitude a column, int16.
        rms: root mean square a column, int16.
        envelope: colour from peak to peak, 0xAARRGGBB.
        core: colour of the RMS core.
        background: colour behind.
        zero: colour of the line at amplitude zero.
        gain: amplitude zoom; 1.0 lets full scale touch the edges.

    Raises:
        ValueError: the columns do not fit the width of the buffer.
    """
    height, width = buffer.shape
    if not len(top) == len(bottom) == len(rms) == width:
        raise ValueError(f"{len(top)} columns do not fit a picture of {width}")
    middle = (height - 1) // 2
    high = _rows(top, height, gain)
    low = np.maximum(_rows(bottom, height, gain), high)
    core_high = np.clip(_rows(rms, height, gain), high, low)
    core_low = np.clip(2 * middle - core_high, core_high, low)
    painter = _Strips(width)
    painter.paint(buffer, high, low, envelope, background)
    painter.paint(buffer, core_high, core_low, envelope ^ core, None)
    soft = _between(envelope, background)
    columns = np.arange(width)
    tall = low > high
    buffer[high[tall], columns[tall]] = soft
    buffer[low[tall], columns[tall]] = soft
    silent = ~tall & (high == middle)
    buffer[middle, silent] = zero


def _rows(amplitude: Samples, height: int, gain: float) -> npt.NDArray[np.int16]:
    middle = (height - 1) // 2
    scaled = amplitude * np.float32(gain * middle / FULL_SCALE)
    rows: npt.NDArray[np.int16] = np.clip(np.rint(middle - scaled), 0, height - 1).astype(np.int16)
    return rows


class _Strips:
    """Paints bars, one a column, eight pixels at a time: a comparison gives bits, a table gives their pixels."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._padded = -(-width // 8) * 8
        self._rows = np.arange(STRIP, dtype=np.uint8)[:, None]
        self._since = np.empty((STRIP, self._padded), np.uint8)
        self._mask = np.empty((STRIP, self._padded), np.bool_)
        self._pixels = np.empty((STRIP, self._padded // 8, 8), np.uint32)

    def paint(
        self, buffer: Pixels, high: npt.NDArray[np.int16], low: npt.NDArray[np.int16], bar: int, behind: int | None
    ) -> None:
        """Paint `bar` from row `high` to row `low` and `behind` around it, or without it mix `bar` in by XOR."""
        table = _table(bar, behind or 0)
        direct = behind is not None and self._width == self._padded and buffer.flags.c_contiguous
        for row in range(0, len(buffer), STRIP):
            strip = buffer[row : row + STRIP]
            bits = self._bits(high, low, row, len(strip))
            if bits is None:
                if behind is not None:
                    strip.fill(behind)
                continue
            out = strip.reshape(len(strip), -1, 8) if direct else self._pixels[: len(strip)]
            np.take(table, bits, axis=0, out=out, mode="clip")
            if not direct:
                pixels = out.reshape(len(strip), -1)[:, : self._width]
                np.copyto(strip, pixels) if behind is not None else np.bitwise_xor(strip, pixels, out=strip)

    def _bits(
        self, high: npt.NDArray[np.int16], low: npt.NDArray[np.int16], row: int, rows: int
    ) -> npt.NDArray[np.uint8] | None:
        """Give one bit a pixel, or None when no bar reaches into these rows."""
        inside = (low >= row) & (high < row + rows)
        if not inside.any():
            return None
        first = np.full(self._padded, 255, np.uint8)
        length = np.zeros(self._padded, np.uint8)
        begin = np.maximum(high - row, 0)
        first[: self._width] = np.where(inside, begin, 255)
        length[: self._width] = np.where(inside, np.minimum(low - row, rows - 1) - begin, 0)
        # One comparison for `first <= row <= last`: above the bar the difference wraps to a large unsigned number.
        since, mask = self._since[:rows], self._mask[:rows]
        np.subtract(self._rows[:rows], first, out=since)
        np.less_equal(since, length, out=mask)
        return np.packbits(mask, axis=1)


def _table(one: int, zero: int) -> Pixels:
    """Give the eight pixels of every byte of mask."""
    bits = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1)
    return np.where(bits, np.uint32(one), np.uint32(zero))


def _between(one: int, other: int) -> np.uint32:
    """Mix two colours half and half, channel by channel."""
    return np.uint32(((one ^ other) & 0xFEFEFEFE) // 2 + (one & other))
