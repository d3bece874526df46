"""The mark as the last thing done to a clip before it is played."""

from collections.abc import Callable
from functools import partial

from anechoic.audio.pcm import Samples
from anechoic.audio.rendered import Stretched
from anechoic.trace.layout import Streams
from anechoic.trace.mark import Analysis, Marking, block_samples, peak_of
from anechoic.trace.profile import MARKS, Profile


class Marked:
    """Finishes a clip: nothing of it is heard but with the mark of its playback.

    Args:
        stretched: what is about to be played.
        streams: the key streams of this playback at this speed.
        profile: how strong.

    Raises:
        ValueError: a stream is too short, or no mark is made for such a sound.
    """

    def __init__(self, stretched: Stretched, streams: Streams, profile: Profile) -> None:
        # Not kept: every block is marked once, and what is not there need not be wiped.
        analysis = Analysis(stretched.sound, stretched.rate, peak=peak_of(stretched.levelled), keep=False)
        self._marking = Marking(analysis, streams, profile)
        self.block = block_samples(analysis.grid)
        self.reach = analysis.grid.hop

    def made(self, number: int) -> Samples:
        """Give a block as it is played."""
        return self._marking.block(number)


def marked_by(streams: Streams, mark: str) -> Callable[[Stretched], Marked]:
    """Give what marks a clip once it is known how it sounds.

    Args:
        streams: of the playback, at the speed of what is marked.
        mark: version and strength, as the record names it.

    Raises:
        KeyError: no such mark.
    """
    return partial(Marked, streams=streams, profile=MARKS[mark])
