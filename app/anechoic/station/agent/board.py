"""Connection and day as the window last heard them; says something only when it changes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from anechoic.rules.ids import AnswerId
from anechoic.station.port import Day, DayChanged, Event, Link, LinkChanged

Emit = Callable[[Event], None]


@dataclass
class Board:
    """What is shown beside the work.

    Attributes:
        emit: hands an event to every listener.
    """

    emit: Emit
    link: LinkChanged = field(default_factory=lambda: LinkChanged(Link.ONLINE, 0))
    day: Day = field(default_factory=Day)

    def show_link(self, link: Link, kept: int) -> None:
        """Show the connection and how many answers wait here."""
        shown = LinkChanged(Link.SAVING if link is Link.ONLINE and kept else link, kept)
        if shown != self.link:
            self.link = shown
            self.emit(shown)

    def show_day(self, day: Day) -> None:
        """Show the day's figures."""
        if day != self.day:
            self.day = day
            self.emit(DayChanged(day))

    def forget_appeals(self, read: tuple[AnswerId, ...]) -> None:
        """Show outcomes no more that the person has read."""
        left = tuple(one for one in self.day.appeals if one.answer not in read)
        self.show_day(replace(self.day, appeals=left))

    def fetch(self, fetched: int, held: int) -> None:
        """Count at once what was fetched: it can be lent no more, and lies here."""
        left = max(0, self.day.ready_for_me - fetched)
        self.show_day(replace(self.day, ready_for_me=left, held_here=held))

    def count(self, answered: int, active_ms: int, held: int) -> None:
        """Count a submission (or one taken back) at once; the facility's own figures follow with the next heartbeat."""
        self.show_day(
            replace(
                self.day,
                held_here=held,
                answered_today=max(0, self.day.answered_today + answered),
                active_ms_today=self.day.active_ms_today + active_ms,
            )
        )
