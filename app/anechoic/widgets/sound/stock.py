"""What was heard of a clip over several runs of its player, and what of it was told already."""

from collections.abc import Callable, Iterable
from time import monotonic_ns

from anechoic.audio.frames import Span
from anechoic.audio.stretch import NORMAL
from anechoic.rules.heard import FASTEST_MILLI
from anechoic.widgets.sound.listened import StretchHeard
from anechoic.wire.answers import PlayedSpan


class Stock:
    """Counts the spans of one clip; a player tells them all each time, from its last renewal on.

    Attributes:
        speed: of the run under way, or of the last one, in thousandths.
    """

    def __init__(self) -> None:
        self._counted = 0
        self._kept: tuple[Span, ...] = ()
        self._began = 0
        self._level = 0, False
        self.speed = NORMAL

    def forget(self, before: Iterable[PlayedSpan] = ()) -> None:
        """Begin with another clip, of which something may have been heard before."""
        slow = (Span(one.first, one.last) for one in before if one.speed <= FASTEST_MILLI)
        self._counted, self._kept = 0, tuple(slow)

    def begin(self, speed: int, *, boost_db: int = 0, speech_band: bool = False) -> None:
        """Begin a run now, at a speed in thousandths, lifted so far, and whether only the band of speech is heard."""
        self._began, self.speed, self._level = _now(), speed, (boost_db, speech_band)

    def worth(self, heard: tuple[Span, ...]) -> tuple[Span, ...]:
        """Give what counts as heard: the map must not show as heard what the gate will ask for again.

        Args:
            heard: all the player tells.
        """
        return self._kept + (heard[self._counted :] if self.speed <= FASTEST_MILLI else ())

    def take(self, heard: tuple[Span, ...], energy: Callable[[Span], float]) -> StretchHeard | None:
        """Count what is new, and give it; None if nothing is.

        Args:
            heard: all the player tells.
            energy: of a span as recorded, as `StretchHeard` counts it.
        """
        new = heard[self._counted :]
        self._kept = self.worth(heard)
        self._counted = len(heard)
        if not new:
            return None
        lasted = sum(map(energy, new)) * NORMAL / self.speed
        return StretchHeard(new, self._began, _now(), self.speed, lasted, *self._level)

    @property
    def kept(self) -> tuple[Span, ...]:
        """What counts as heard of the runs that ended."""
        return self._kept


def _now() -> int:
    return monotonic_ns() // 1_000_000
