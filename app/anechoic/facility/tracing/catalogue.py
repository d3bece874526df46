"""How the energy of every original moves: a coarse picture of each, made once for all recordings of an investigation.

A picture has 16 bands and 31 frames a second: enough to tell clips apart, and nothing that could be listened to.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.errors import Refused
from anechoic.facility.context import Facility
from anechoic.facility.tracing.originals import opened
from anechoic.trace.grid import Floats
from anechoic.trace.picture import picture

_STEPS = 42.0
"""Of a deviation: pictures end at three of them, so a byte holds one."""

Progress = Callable[[str, int, int], None]
"""What is done, how far, of how much."""


@dataclass(frozen=True, repr=False)
class Entry:
    """One original.

    Attributes:
        clip: its id.
        steps: int8, (frames, 16).
    """

    clip: str
    steps: npt.NDArray[np.int8]

    @property
    def picture(self) -> Floats:
        """Give the picture: float32, (frames, 16)."""
        return self.steps.astype(np.float32) / np.float32(_STEPS)


def catalogue(facility: Facility, clips: Sequence[str], progress: Progress) -> Iterator[Entry]:
    """Open every original, one at a time; one that went meanwhile is left out.

    Raises:
        Untrusted: a blob or row was tampered with.
        Unavailable: a blob is not there.
    """
    for number, clip in enumerate(clips, 1):
        try:
            with opened(facility, clip) as original:
                seen = picture(original.pcm, original.rate)
        except Refused:
            continue
        yield Entry(clip, np.rint(seen * np.float32(_STEPS)).astype(np.int8))
        progress("Looking at originals", number, len(clips))
