"""The writing aids of one window: made once, told what the workstation says, closed with the window."""

from collections.abc import Callable
from functools import partial
from time import time_ns

from PySide6.QtCore import QObject

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.writing.register import SnippetRegister
from anechoic.desk.listening.writing.signs import RecentSigns
from anechoic.desk.listening.writing.spelling import SpellingWatch
from anechoic.desk.listening.writing.texts import comment_of, reply_of, work_of
from anechoic.errors import AnechoicError
from anechoic.station.port import Event, Port, SignedOut
from anechoic.station.spelling.speller import Speller
from anechoic.widgets.background import Background
from anechoic.widgets.language import writing_tag


class WritingAids(QObject):
    """What the panels of writing share.

    Attributes:
        spelling: watches the answer, or the words of a command.
        comments, replies: watch what is written to others.
        snippets: of who is signed in.
        recent: signs picked in this session.
    """

    def __init__(
        self,
        port: Port,
        presenter: ListeningPresenter,
        *,
        speller: Speller | None = None,
        now: Callable[[], int] = lambda: time_ns() // 1_000_000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speller = speller or Speller()
        self._background = Background(_unexpected, parent=self)
        left: set[str] = set()
        self.spelling, self.comments, self.replies = self._watches = tuple(
            SpellingWatch(self._speller, self._background, reads, left=left, parent=self)
            for reads in (work_of, partial(comment_of, writing_tag()), partial(reply_of, writing_tag()))
        )
        self.snippets = SnippetRegister(port, now, self)
        self.recent = RecentSigns()
        for watch in self._watches:
            presenter.changed.connect(watch.on_state)

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        self.snippets.hear(event)
        if isinstance(event, SignedOut):
            self.recent.forget()
            for watch in self._watches:
                watch.forget_person()

    def close(self) -> None:
        """End the worker and close the dictionaries; safe to call twice."""
        for watch in self._watches:
            watch.close()
        self._background.close()
        self._speller.close()


def _unexpected(error: AnechoicError) -> None:
    """Let the crash path have it: the speller says itself what it has not."""
    raise error
