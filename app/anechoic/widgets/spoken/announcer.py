"""Saying things to a screen reader that are seen in passing: once each, politely, and only where it is granted."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from anechoic.widgets.plain import one_line
from anechoic.widgets.spoken.withheld import is_granted

_MOST = 400


class Announcer(QObject):
    """Announces sentences of one window or page.

    Args:
        part: in whose name it speaks; the grant of its window counts.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._last: object = None

    def say(self, text: str, about: object = None, *, urgent: bool = False) -> None:
        """Announce a sentence.

        Args:
            text: what to say; nothing for an empty one.
            about: what it is about; the same sentence about the same thing is said once in a row.
            urgent: a refusal: it interrupts what is being read. All else waits its turn.
        """
        if not text or not is_granted(self._part.window()) or (text, about) == self._last:
            return
        self._last = (text, about)
        event = QAccessibleAnnouncementEvent(self._part, one_line(text, limit=_MOST))
        polite = QAccessible.AnnouncementPoliteness
        event.setPoliteness(polite.Assertive if urgent else polite.Polite)
        QAccessible.updateAccessibility(event)
