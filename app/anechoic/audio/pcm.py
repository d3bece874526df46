"""The one shape sound has in here: mono 16-bit samples."""

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.int16]
"""Mono samples, one dimension, native 16-bit integers."""


def samples(pcm: memoryview | bytes | bytearray | npt.NDArray[np.int16]) -> Samples:
    """View a buffer as mono samples without copying it.

    Args:
        pcm: a one-dimensional int16 array, or raw native little-endian PCM16 bytes.

    Raises:
        ValueError: the buffer does not hold whole mono 16-bit samples.
    """
    if isinstance(pcm, np.ndarray):
        if pcm.dtype != np.int16 or pcm.ndim != 1:
            raise ValueError("sound is one row of 16-bit samples")
        return pcm
    view = memoryview(pcm)
    if view.nbytes % 2 or not view.contiguous:
        raise ValueError("sound is made of whole 16-bit samples")
    return np.frombuffer(view, dtype="<i2")
