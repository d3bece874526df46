"""Whether the window still turns round while somebody is signed in, and goes when the session has ended.

Counted in its own ticks rather than read from a clock: while the machine sleeps or stands still, nobody is late.
"""

from typing import Final

TICK_SECONDS: Final = 1.0
_SILENT_TICKS: Final = 45
"""A window that says nothing for so long hangs: it says that it is there every five seconds."""
_LEAVING_TICKS: Final = 5
"""So long a window may take to put itself away when its session has ended."""


class WindowWatch:
    """Counts; whoever holds it ticks once a second.

    Nothing is counted before a session, nor before the window said for the first time that it is there.
    """

    def __init__(self) -> None:
        self._signed_in = False
        self._ended = False
        self._silent: int | None = None
        self._leaving = 0

    def session_began(self) -> None:
        """Somebody is signed in; content may be shown from now on."""
        self._signed_in, self._ended = True, False

    def session_ended(self) -> None:
        """The window was told; it has to go, whoever ended the session."""
        if self._signed_in:
            self._signed_in, self._ended = False, True

    def heard(self) -> None:
        """The window said that it is there."""
        self._silent = 0

    def tick(self) -> bool:
        """Let a second pass; give whether the window has to be ended by somebody else now."""
        if self._ended:
            self._leaving += 1
            return self._leaving >= _LEAVING_TICKS
        if self._silent is None:
            return False
        # What was silent before the session is no sign of its window.
        self._silent = self._silent + 1 if self._signed_in else 0
        return self._silent >= _SILENT_TICKS
