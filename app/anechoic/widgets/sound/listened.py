"""What one item has had of a person's ears and time: every stretch heard, its share of the speech, the fair clock.

Contractor's desk and supervisor's review count alike, so that both see the same figures. Nothing in here is Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from anechoic.audio.frames import Span
from anechoic.audio.stretch import NORMAL
from anechoic.rules.fairclock import FairClock
from anechoic.rules.heard import Range, heard_share
from anechoic.station.open_item import OpenItem
from anechoic.station.requests import Played
from anechoic.wire.answers import PlayedSpan

_NOT_BEGUN = FairClock.start(0, words_shown=0)


@dataclass(frozen=True)
class StretchHeard:
    """A stretch was heard from `began` to `ended` (milliseconds of a steady clock), at a speed in thousandths.

    Attributes:
        energy: A-weighted mean square of what was played (full scale = 1), times the seconds it lasted.
        boost_db: lift above the levelling.
        speech_band: only the band of speech was heard.
    """

    spans: tuple[Span, ...]
    began: int
    ended: int
    speed: int = NORMAL
    energy: float = 0.0
    boost_db: int = 0
    speech_band: bool = False

    @property
    def played(self) -> tuple[PlayedSpan, ...]:
        """The same as the record and the answer carry it."""
        return tuple(PlayedSpan(first=span.first, last=span.last_exclusive, speed=self.speed) for span in self.spans)

    @property
    def events(self) -> tuple[Played, ...]:
        """What the record is told of it, a span each: all that it takes to make again what was heard."""
        return tuple(Played(span, boost=self.boost_db, band=self.speech_band) for span in self.played)


@dataclass(frozen=True)
class Listened:
    """Adds up the listening and the work on one item.

    Attributes:
        speech: where speech was found at ingest.
        frames: length of the clip.
        clock: active time so far.
        played: every stretch heard so far, repeats included.
    """

    speech: tuple[Range, ...] = ()
    frames: int = 0
    clock: FairClock = _NOT_BEGUN
    played: tuple[PlayedSpan, ...] = ()

    @classmethod
    def begin(cls, item: OpenItem, now: int, *, before_ms: int = 0) -> "Listened":
        """Begin an item that is shown from now on (milliseconds of a steady clock).

        Args:
            item: the open clip with its texts.
            now: the moment.
            before_ms: active time of an earlier sitting; its texts were read then.
        """
        shown = (item.transcript, *(one.text for one in item.candidates), *(one.text for one in item.answers))
        return cls(
            speech=tuple((part.first, part.last) for part in item.speech),
            frames=item.frames,
            clock=FairClock.start(
                now, words_shown=0 if before_ms else sum(len(text.split()) for text in shown), before_ms=before_ms
            ),
            played=item.draft.played,
        )

    @property
    def share(self) -> float:
        """The share of the speech that was heard, from 0 to 1."""
        return heard_share(self.speech, self.frames, [(one.first, one.last, one.speed) for one in self.played])

    def share_of(self, spans: Iterable[Span]) -> float:
        """Give the share of the speech under spans, such as those heard up to this moment."""
        return heard_share(self.speech, self.frames, [(span.first, span.last_exclusive, NORMAL) for span in spans])

    def heard(self, stretch: StretchHeard) -> "Listened":
        """Count a stretch of sound."""
        clock = self.clock.heard(stretch.began, stretch.ended)
        return replace(self, clock=clock, played=(*self.played, *stretch.played))

    def typed(self, now: int) -> "Listened":
        """Count a key."""
        return replace(self, clock=self.clock.typed(now))

    def active_ms(self, now: int) -> int:
        """Give the active time until now."""
        return self.clock.active_ms(now)
