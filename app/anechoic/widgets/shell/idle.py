"""Nobody there: when a screen with clips on it is covered, and when the session ends."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal

_LOOKS_EVERY_MS = 1_000
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
)


class Presence(Enum):
    """Whether a person is there."""

    THERE = "there"
    AWAY = "away"
    """Long enough without input and sound to cover what is shown."""
    GONE = "gone"
    """Long enough to end the session."""


@dataclass(frozen=True)
class PresenceChanged:
    """Presence changed."""

    presence: Presence


class IdleWatch(QObject):
    """Counts time without input and without sound; install it as an event filter on the program.

    Args:
        cover_after_s: to AWAY.
        end_after_s: to GONE.
    """

    changed = Signal(object)
    """`PresenceChanged`."""

    def __init__(self, *, cover_after_s: int = 120, end_after_s: int = 900, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cover_ms, self._end_ms = cover_after_s * 1_000, end_after_s * 1_000
        self._presence = Presence.THERE
        self._since = QElapsedTimer()
        self._since.start()
        self._wakes = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def presence(self) -> Presence:
        """Whether a person is there."""
        return self._presence

    @property
    def idle_ms(self) -> int:
        """Milliseconds since the last sign of life."""
        return int(self._since.elapsed())

    def wake_only(self, *, only: bool) -> None:
        """Say whether a key that wakes the screen does nothing else; where nothing is covered it does what it does."""
        self._wakes = not only

    def note_life(self) -> None:
        """Take a sign of life: a key, the mouse, or sound that plays."""
        self._since.restart()
        self._turn(Presence.THERE)

    def look(self) -> None:
        """See how long it has been; the timer calls this every second."""
        passed = self._since.elapsed()
        if passed >= self._end_ms:
            self._turn(Presence.GONE)
        elif passed >= self._cover_ms:
            self._turn(Presence.AWAY)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note signs of life; a key that only wakes the screen does nothing else."""
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        woken = self._presence is not Presence.THERE
        self.note_life()
        return woken and not self._wakes and event.type() is QEvent.Type.KeyPress

    def _turn(self, presence: Presence) -> None:
        if presence is not self._presence:
            self._presence = presence
            self.changed.emit(PresenceChanged(presence))
