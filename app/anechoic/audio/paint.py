"""Painting a waveform into pixels with numpy: the cost follows the size of the picture, never the sound."""

import numpy as np
import numpy.typing as npt

from anechoic.audio.pcm import Samples

Pixels = npt.NDArray[np.uint32]
"""A picture of `height × width` pixels, 0xAARRGGBB as QImage.Format_ARGB32 and Format_RGB32 hold them."""

STRIP_ABOVE = 2_000_000
"""Pixels above which the picture is painted in strips, so that the mask stays in the cache."""

STRIP = 16
"""Rows of one strip."""

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
    soft = _between(envelope, background)

    step = STRIP if buffer.size > STRIP_ABOVE else height
    for row in range(0, height, step):
        strip = buffer[row : row + step]
        rows = np.arange(row, row + len(strip), dtype=np.int16)[:, None]
        strip.fill(background)
        # One comparison for `high <= row <= low`: below `high` the difference wraps to a huge unsigned number.
        np.copyto(strip, np.uint32(envelope), where=_mask(rows, high, low))
        if np.any((core_low >= row) & (core_high < row + len(strip))):
            np.copyto(strip, np.uint32(core), where=_mask(rows, core_high, core_low))
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


def _mask(
    rows: npt.NDArray[np.int16], high: npt.NDArray[np.int16], low: npt.NDArray[np.int16]
) -> npt.NDArray[np.bool_]:
    inside: npt.NDArray[np.bool_] = (rows - high).view(np.uint16) <= (low - high).view(np.uint16)
    return inside


def _between(one: int, other: int) -> np.uint32:
    """Mix two colours half and half, channel by channel."""
    return np.uint32(((one ^ other) & 0xFEFEFEFE) // 2 + (one & other))
