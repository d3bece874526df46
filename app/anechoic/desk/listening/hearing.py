"""What a person heard of the open clip, what is selected of it, and how long they worked on it."""

from collections.abc import Callable

from anechoic.audio.frames import Span
from anechoic.desk.listening.state import Hearing
from anechoic.rules.heard import gate_open
from anechoic.station.port import OpenItem
from anechoic.widgets.sound.listened import Listened, StretchHeard
from anechoic.widgets.sound.state import SoundState
from anechoic.wire.answers import PlayedSpan

_SAYINGS = 20
"""How often a clip the share heard is said anew while it plays."""


class ClipHearing:
    """Counts for one clip after the other.

    Args:
        now: milliseconds of a steady clock.
    """

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._listened = Listened()
        self._live = 0.0
        self.selected: Span | None = None
        """The stretch selected of what is open."""

    def begin(self, item: OpenItem) -> None:
        """Begin with a clip; what was worked on it before counts on."""
        self._listened = Listened.begin(item, self._now(), before_ms=item.draft.active_ms)
        self._live = 0.0

    def heard(self, stretch: StretchHeard) -> None:
        """Count a stretch that was heard."""
        self._listened = self._listened.heard(stretch)

    def typed(self) -> None:
        """Count a key."""
        self._listened = self._listened.typed(self._now())

    def follow(self, sound: SoundState) -> Hearing | None:
        """Follow what plays; gives what to say of it, a few times a clip."""
        before, self._live = self._live, self._listened.share_of(sound.heard)
        return Hearing(self._live) if int(before * _SAYINGS) != int(self._live * _SAYINGS) else None

    @property
    def share(self) -> float:
        """The share of the speech heard in stretches that ended."""
        return self._listened.share

    @property
    def enough(self) -> bool:
        """Whether the gate is open, what plays at this moment counted."""
        return gate_open(max(self.share, self._live))

    @property
    def played(self) -> tuple[PlayedSpan, ...]:
        """Every stretch heard, as the record has it."""
        return self._listened.played

    @property
    def active_ms(self) -> int:
        """Time of work by the fair clock, up to now."""
        return self._listened.active_ms(self._now())
