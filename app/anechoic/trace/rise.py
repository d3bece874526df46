"""How much the sound rises within a frame: the one thing of a sound that the depth of its mark depends on.

Before an onset lies silence that masks nothing, and whatever is changed in a frame is spread over all of it (the
pre-echo of transform coders; Painter and Spanias, "Perceptual coding of digital audio", 2000). Whole numbers of the
samples as they are played: marking and investigation find the same steps, on any machine.
"""

import numpy as np
import numpy.typing as npt

from anechoic.trace.layout import Grid

STEPS = 4
_FLOOR = 4
"""Power of what counts as silence, in squared steps of a sample: the noise of rounding."""

_STEP = 4
"""A step in power: 6 dB."""

Steps = npt.NDArray[np.uint8]


def rises(pcm: npt.NDArray[np.int16], grid: Grid, first: int, last: int) -> Steps:
    """Give by how many steps of 6 dB the later half of each frame is louder than its earlier half.

    Args:
        pcm: mono int16, silence before and after it. Only what lies in these frames is looked at.
        grid: the frames.
        first: number of the first frame.
        last: one past the last one.

    Returns:
        uint8, (last - first,): 0 to 3.
    """
    begin, end = (first - 1) * grid.hop, last * grid.hop
    low, high = max(begin, 0), min(end, len(pcm))
    near = np.zeros(end - begin, np.int32)
    if low < high:
        near[low - begin : high - begin] = pcm[low:high]
    # Squares of 16 bits add up to less than 2^53: a sum of floats is exact in whatever order.
    halves = near.reshape(-1, grid.hop).astype(np.float64)
    power = np.einsum("ij,ij->i", halves, halves) + _FLOOR * grid.hop
    before, after = power[:-1], power[1:]
    made: Steps = np.zeros(last - first, np.uint8)
    for step in range(1, STEPS):
        made += after >= before * float(_STEP**step)
    return made
