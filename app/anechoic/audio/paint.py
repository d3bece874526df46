"""Painting a waveform into pixels with numpy: the cost follows the size of the picture, never the sound."""

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples

Pixels = npt.NDArray[np.uint32]
"""A picture of `height × width` pixels, 0xAARRGGBB as QImage.Format_ARGB32 and Format_RGB32 hold them."""

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

    Per column, from back to front: background; the envelope from `top` to `bottom`; the core from +rms to -rms; the
    two ends of the envelope softened by half a tone. A column of one pixel is core, or on the middle the zero line.

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
    high, low, core_high = _rows(np.stack([top, bottom, rms]), height, gain)
    np.maximum(low, high, out=low)
    core_low = np.minimum(np.maximum(2 * middle - core_high, high), low)
    core_high = np.minimum(np.maximum(core_high, high), low)
    np.maximum(core_low, core_high, out=core_low)

    first, last = int(high.min()), int(low.max()) + 1
    buffer[:first].fill(background)
    buffer[last:].fill(background)
    _fill(buffer[first:last], _bars(high, low, first, last), envelope, background, over=False)
    first, last = int(core_high.min()), int(core_low.max()) + 1
    _fill(buffer[first:last], _bars(core_high, core_low, first, last), envelope ^ core, 0, over=True)

    columns = np.arange(width)
    soft = _between(envelope, background)
    buffer[high, columns] = soft
    buffer[low, columns] = soft
    flat = np.flatnonzero(high == low)
    buffer[high[flat], flat] = np.where(high[flat] == middle, np.uint32(zero), np.uint32(core))


def _rows(amplitude: Samples, height: int, gain: float) -> npt.NDArray[np.int16]:
    middle = (height - 1) // 2
    scaled = amplitude * np.float32(gain * middle / FULL_SCALE)
    rows: npt.NDArray[np.int16] = np.clip(np.rint(middle - scaled), 0, height - 1).astype(np.int16)
    return rows


def _bars(high: npt.NDArray[np.int16], low: npt.NDArray[np.int16], first: int, last: int) -> npt.NDArray[np.uint8]:
    """Give one bit a pixel of the rows `first` to `last`, set from row `high` to row `low` of each column.

    Each bar is two changes, at its first row and after its last one; the running XOR down the rows fills it in,
    64 columns at a time. Comparing every pixel with its bar takes four times as long. Rows are padded to whole
    words.
    """
    stride = -(-len(high) // 64) * 8
    changes = np.zeros((last - first + 1, stride), np.uint8)
    column = np.arange(len(high))
    bit = (0x80 >> (column & 7)).astype(np.uint8)
    place = (column >> 3) - first * stride
    flat = changes.reshape(-1)
    np.bitwise_xor.at(flat, place + high.astype(np.intp) * stride, bit)
    np.bitwise_xor.at(flat, place + (low.astype(np.intp) + 1) * stride, bit)
    words = changes.view(np.uint64)
    np.bitwise_xor.accumulate(words, axis=0, out=words)
    return changes[:-1]


def _fill(buffer: Pixels, bars: npt.NDArray[np.uint8], one: int, zero: int, *, over: bool) -> None:
    """Paint eight pixels at a time: their bits are the place of a table. With `over`, mix them in by XOR."""
    height, width = buffer.shape
    bits = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1)
    table = np.where(bits, np.uint32(one), np.uint32(zero))
    index = bars[:, : -(-width // 8)]
    if not over and width % 8 == 0 and buffer.flags.c_contiguous:
        np.take(table, index, axis=0, out=buffer.reshape(height, -1, 8), mode="clip")
        return
    pixels = np.take(table, index, axis=0, mode="clip").reshape(height, -1)[:, :width]
    if over:
        np.bitwise_xor(buffer, pixels, out=buffer)
    else:
        buffer[:] = pixels


def _between(one: int, other: int) -> np.uint32:
    """Mix two colours half and half, channel by channel."""
    return np.uint32(((one ^ other) & 0xFEFEFEFE) // 2 + (one & other))
