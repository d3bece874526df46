"""A break of the person: the calm page in front, and the way back to where they were."""

from PySide6.QtCore import QObject, Signal

from anechoic.widgets.shell.breaks import BreakWatch
from anechoic.widgets.shell.idle import IdleWatch
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.rest import RestPage
from anechoic.widgets.shell.window import ShellWindow


class Resting(QObject):
    """Turns the window to the calm page and back.

    Args:
        window: with the calm page among its pages.
        page: that page.
        breaks: told when a break begins.
        idle: during a break one key leads back, even where the screen was covered.
    """

    turned = Signal()
    """A break began or ended."""

    def __init__(self, window: ShellWindow, page: RestPage, breaks: BreakWatch, idle: IdleWatch) -> None:
        super().__init__(window)
        self._window, self._page, self._breaks, self._idle = window, page, breaks, idle
        self._back_to = Place.QUEUE
        page.left.connect(self.end)

    @property
    def now(self) -> bool:
        """Whether there is a break."""
        return self._window.place is Place.BREAK

    def begin(self) -> None:
        """Rest, from any page of a session."""
        if self._window.place is None or self._window.place in {Place.SIGN_IN, Place.BREAK}:
            return
        self._back_to = self._window.place
        self._breaks.rest()
        self._window.go(Place.BREAK)
        self._idle.wake_only(only=False)
        self.turned.emit()

    def end(self) -> None:
        """Go back to where the person was."""
        if self.now:
            self._idle.wake_only(only=True)
            self._window.go(self._back_to)
            self.turned.emit()

    def go(self, place: Place) -> None:
        """Go to a page, or after the break."""
        if self.now:
            self._back_to = place
            # What opened took the focus, unseen.
            self._page.setFocus()
        else:
            self._window.go(place)
