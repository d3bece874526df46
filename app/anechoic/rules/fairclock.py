"""Active time of one item: sound heard, typing, and an allowance for reading; never more than the clock on the wall.

Person and supervisor see the same figure. Sound and typing at the same time count once.
"""

from dataclasses import dataclass, replace
from typing import Final

TYPING_GAP_MS: Final = 5_000
"""A pause between two keys up to this long counts as typing."""

READING_MS_A_WORD: Final = 250


@dataclass(frozen=True)
class FairClock:
    """Adds up one item. Times are milliseconds of any one steady clock.

    Attributes:
        opened: when the item was shown.
        counted_until: end of the last stretch that was counted; what overlaps it counts once.
        busy: sound and typing so far.
        reading: allowance for the words shown.
        last_key: time of the last key, or None.
        before: active time of an earlier sitting at the same item.
    """

    opened: int
    counted_until: int
    busy: int = 0
    reading: int = 0
    last_key: int | None = None
    before: int = 0

    @classmethod
    def start(cls, now: int, *, words_shown: int, before_ms: int = 0) -> "FairClock":
        """Begin an item that shows so many words not read yet, or go on with it after an earlier sitting."""
        return cls(opened=now, counted_until=now, reading=words_shown * READING_MS_A_WORD, before=before_ms)

    def heard(self, began: int, ended: int) -> "FairClock":
        """Count a stretch of sound."""
        return self._count(began, ended)

    def typed(self, now: int) -> "FairClock":
        """Count a key: the time since the last one, if that was not too long ago."""
        counted = self
        if self.last_key is not None and now - self.last_key <= TYPING_GAP_MS:
            counted = self._count(self.last_key, now)
        return replace(counted, last_key=now)

    def active_ms(self, now: int) -> int:
        """Give the active time until now."""
        return self.before + max(0, min(self.busy + self.reading, now - self.opened))

    def _count(self, began: int, ended: int) -> "FairClock":
        new = ended - max(began, self.counted_until)
        if new <= 0:
            return self
        return replace(self, busy=self.busy + new, counted_until=ended)
