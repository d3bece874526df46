"""When a break is due: after so many minutes of activity without one. A reminder, never a rule."""

from dataclasses import dataclass, replace
from typing import Final

BREAK_MS: Final = 5 * 60_000
"""A pause this long is a break."""
LATER_MS: Final = 10 * 60_000
DEFAULT_MINUTES: Final = 50
CHOICES: Final = (0, 30, 40, 50, 60, 90)
"""Minutes a person may choose; 0 = no reminder."""


@dataclass(frozen=True)
class BreakClock:
    """Counts activity since the last break. Times are milliseconds of any one clock that never stops.

    Attributes:
        since: when the activity began, or None while there was none.
        last: the last sign of activity.
        not_before: a reminder put off waits until then.
    """

    since: int | None = None
    last: int = 0
    not_before: int = 0

    def active(self, now: int) -> "BreakClock":
        """Take a sign of activity; after a pause of a break's length counting begins anew."""
        if self.since is None or now - self.last >= BREAK_MS or now < self.last:
            return BreakClock(since=now, last=now)
        return replace(self, last=now)

    def rested(self) -> "BreakClock":
        """Begin anew: the person took a break."""
        return BreakClock()

    def later(self, now: int) -> "BreakClock":
        """Put the reminder off."""
        return replace(self, not_before=now + LATER_MS)

    def worked_ms(self, now: int) -> int:
        """Give how long there was activity without a break; 0 once the pause is one."""
        if self.since is None or now - self.last >= BREAK_MS or now < self.last:
            return 0
        return self.last - self.since

    def is_due(self, now: int, minutes: int) -> bool:
        """Say whether it is time to remind.

        Args:
            now: the moment asked about.
            minutes: of activity; 0 = never.
        """
        return minutes > 0 and now >= self.not_before and self.worked_ms(now) >= minutes * 60_000
