"""What the window wants of a system: to be left out of pictures of the screen."""

from typing import Protocol


class Exclusion(Protocol):
    """Leaves windows out of pictures."""

    def leave_out(self, window: int) -> bool:
        """Ask for a window to be left out, and say whether the system took it; safe to call at every show.

        Args:
            window: the system's own number of the window (`QWidget.winId`).
        """
