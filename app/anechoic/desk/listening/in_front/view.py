"""Which page of the desk is in front: the work, the calm after a stop, or the time between two clips."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from anechoic.desk.listening.calm.view import BetweenPage, StoppedPage
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State, Way

_WAIT_MS = 400
"""The next clip is usually here sooner; only then the page says that it is being opened."""


class InFront(QObject):
    """Turns the pages of a view.

    Args:
        view: takes the pages.
        presenter: what the pages ask.
    """

    turned = Signal()
    """Another page is in front."""

    def __init__(self, view: QWidget, presenter: ListeningPresenter) -> None:
        super().__init__(view)
        self.stopped = StoppedPage(presenter)
        self.between = BetweenPage(presenter)
        self._stack = QStackedLayout(view)
        self._desk = QWidget()
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(_WAIT_MS)
        self._waits.timeout.connect(lambda: self._bring(self.between))

    def take(self, desk: QWidget) -> None:
        """Take the page with the work, the first in front."""
        self._desk = desk
        for page in (desk, self.stopped, self.between):
            self._stack.addWidget(page)

    @property
    def works(self) -> bool:
        """Whether the work is in front."""
        return self._stack.currentWidget() is self._desk

    def show_desk(self, state: State) -> None:
        """Bring the page of a state to the front."""
        if state.panel.calm:
            self._waits.stop()
            self.stopped.show_desk(state)
            self._bring(self.stopped)
        elif state.item is not None:
            self._waits.stop()
            self._bring(self._desk)
        elif state.way is Way.WAITING:
            self.between.show_desk(state)
            if state.message:
                self._waits.stop()
                self._bring(self.between)
            elif self._stack.currentWidget() is not self.between:
                self._waits.start()
        else:
            self._waits.stop()

    def _bring(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page or page is self.between:
            self._stack.setCurrentWidget(page)
            self.turned.emit()
