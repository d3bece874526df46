"""Watches how long a person has worked without a break, and says when one is due; never while a clip plays."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from anechoic.rules.breaks import BREAK_MS, CHOICES, DEFAULT_MINUTES, BreakClock
from anechoic.station.port import Event, SignedIn, SignedOut
from anechoic.widgets.shell.idle import IdleWatch

LOOKS_EVERY_MS = 5_000


@dataclass(frozen=True)
class BreakState:
    """How it stands with breaks.

    Attributes:
        minutes: of work after which a break is due; 0 = nobody is reminded.
        due: it is time, and the person may be told now.
        worked_minutes: without a break; only while one is due.
    """

    minutes: int = DEFAULT_MINUTES
    due: bool = False
    worked_minutes: int = 0


class BreakWatch(QObject):
    """Counts for one window.

    Args:
        idle: knows of keys and the mouse.
        may_tell: whether the person may be told at this moment: nothing plays, and it is not a page of the stop key.
        sounding: whether a clip plays: listening is work.
        now: Unix milliseconds, so that a session that goes on in another process counts on.
    """

    changed = Signal(object)
    """`BreakState`."""
    chosen = Signal(object)
    """`BreakState`, when the person in front changed the minutes."""

    def __init__(
        self,
        idle: IdleWatch,
        *,
        may_tell: Callable[[], bool],
        sounding: Callable[[], bool],
        now: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle = idle
        self._may_tell, self._sounding, self._now = may_tell, sounding, now
        self._clock = BreakClock()
        self._state = BreakState()
        self._working = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def state(self) -> BreakState:
        """How it stands now."""
        return self._state

    @property
    def worked(self) -> tuple[int, int]:
        """Milliseconds worked without a break, and up to when (Unix milliseconds): what a next session goes on from."""
        now = self._now()
        return self._clock.worked_ms(now), self._clock.last

    def hear(self, event: Event) -> None:
        """Take an event of the port: only who is signed in works."""
        if isinstance(event, SignedIn):
            self._working = True
        elif isinstance(event, SignedOut):
            self._working = False
            self._clock = BreakClock()
            self._show(BreakState())

    def take(self, *, minutes: int, worked_ms: int, until: int) -> None:
        """Go on from what a person chose and worked before this session."""
        if 0 <= self._now() - until < BREAK_MS:
            self._clock = BreakClock(since=until - worked_ms, last=until)
        self._show(BreakState(minutes if minutes in CHOICES else DEFAULT_MINUTES))

    def choose(self, minutes: int) -> None:
        """Choose after how many minutes, one of `rules.breaks.CHOICES`."""
        if minutes in CHOICES and minutes != self._state.minutes:
            self._show(BreakState(minutes))
            self.chosen.emit(self._state)

    def put_off(self) -> None:
        """Say it again later."""
        self._clock = self._clock.later(self._now())
        self._show(BreakState(self._state.minutes))

    def rest(self) -> None:
        """Take the break: counting begins anew after it."""
        self._clock = self._clock.rested()
        self._show(BreakState(self._state.minutes))

    def look(self) -> None:
        """See how it stands; the timer calls this every five seconds."""
        if not self._working:
            return
        now = self._now()
        if self._sounding() or self._idle.idle_ms < LOOKS_EVERY_MS:
            self._clock = self._clock.active(now)
        due = self._clock.is_due(now, self._state.minutes)
        if due and not self._state.due and self._may_tell():
            worked = self._clock.worked_ms(now) // 60_000
            self._show(replace(self._state, due=True, worked_minutes=worked))
        elif not due and self._state.due:
            # A pause made by oneself is a break too.
            self._show(BreakState(self._state.minutes))

    def _show(self, state: BreakState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
