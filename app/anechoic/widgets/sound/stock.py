"""What was heard of a clip over several runs of its player, and what of it was told already."""

from anechoic.audio.frames import Span
from anechoic.rules.heard import FASTEST_MILLI


class Stock:
    """Counts the spans of one clip; a player tells them all each time, from its last renewal on."""

    def __init__(self) -> None:
        self._counted = 0
        self._kept: tuple[Span, ...] = ()

    def forget(self) -> None:
        """Begin with another clip."""
        self._counted, self._kept = 0, ()

    def worth(self, heard: tuple[Span, ...], speed: int) -> tuple[Span, ...]:
        """Give what counts as heard: the map must not show as heard what the gate will ask for again.

        Args:
            heard: all the player tells.
            speed: of the run under way, in thousandths.
        """
        return self._kept + (heard[self._counted :] if speed <= FASTEST_MILLI else ())

    def take(self, heard: tuple[Span, ...], speed: int) -> tuple[Span, ...]:
        """Count what is new, and give it."""
        new = heard[self._counted :]
        self._kept = self.worth(heard, speed)
        self._counted = len(heard)
        return new

    @property
    def kept(self) -> tuple[Span, ...]:
        """What counts as heard of the runs that ended."""
        return self._kept
