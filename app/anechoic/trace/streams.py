"""What the key streams of a playback mean: a sign for every tile and a shift for every knot of time.

Bit `((row * 54) + band) * 2` of the first stream is the tile's magnitude and the next one its phase, first bit highest
in its byte. The second stream gives 64-bit little-endian words, each a normal value of a knot. The third gives the
noise that rounding is hidden in, two bytes a sample.
"""

import numpy as np
import numpy.typing as npt

from anechoic.trace.layout import BANDS
from anechoic.trace.layout import BITS_A_TILE as BITS_A_TILE
from anechoic.trace.layout import KNOT_S as KNOT_S
from anechoic.trace.layout import WORD as WORD
from anechoic.trace.layout import Need as Need
from anechoic.trace.layout import Streams as Streams
from anechoic.trace.layout import knots_in as knots_in
from anechoic.trace.layout import need as need
from anechoic.trace.normal import Reals, inverse_normal

Bits = npt.NDArray[np.uint8]


def tile_bits(stream: bytes, rows: int) -> Bits:
    """Give the bits of the tiles.

    Returns:
        uint8 of 0 and 1, (rows, 54, 2): magnitude, phase.

    Raises:
        ValueError: the stream is too short.
    """
    bits = rows * BANDS * BITS_A_TILE
    if 8 * len(stream) < bits:
        raise ValueError("the key stream of the tiles is too short")
    return np.unpackbits(np.frombuffer(stream, np.uint8), count=bits).reshape(rows, BANDS, BITS_A_TILE)


def knot_values(stream: bytes, knots: int) -> Reals:
    """Give the normal values of the knots.

    Args:
        stream: bytes of one playback, or of several with `knots` words each.
        knots: how many a playback has.

    Returns:
        float64, (playbacks, knots), mean 0 and deviation 1.

    Raises:
        ValueError: the stream is too short.
    """
    if len(stream) < WORD * knots:
        raise ValueError("the key stream of the knots is too short")
    words = np.frombuffer(stream, "<u8").reshape(-1, knots)
    # 52 bits and a half lie strictly between 0 and 1, where 53 bits and a half would round up to 1.
    return inverse_normal(((words >> np.uint64(12)).astype(np.float64) + 0.5) / 2.0**52)
