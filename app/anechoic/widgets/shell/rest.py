"""The page of a break: nothing of the work is on it, no counter runs, one key leads back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from anechoic.widgets.hints import Hint
from anechoic.widgets.page import FullPage, FullPageState, PageAct
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.words import words

_BACK = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape})


class RestPage(SilentPage):
    """Covers what was in front until the person comes back.

    Args:
        now: local time, for since when.
        parent: takes it.
    """

    left = Signal()
    """The person is back."""

    def __init__(self, *, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.setAccessibleName(words("day.break_title"))
        self._page = FullPage()
        self._page.acted.connect(lambda _: self.left.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)

    def hints(self) -> tuple[Hint, ...]:
        """Give the one key."""
        return (Hint("Enter", words("day.hint_break_back")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back at Enter, Space or Esc."""
        if event.key() in _BACK and not event.isAutoRepeat():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def enter(self) -> None:
        """Say since when."""
        at = f"{self._now():%H:%M}"
        self._page.show_state(
            FullPageState(
                words("day.break_title"),
                words("day.break_lead"),
                acts=(PageAct("back", words("day.break_back"), keys="Enter"),),
                note=words("day.break_since", at=at),
                icon="coffee",
            )
        )
        # On the page and not on its button: one of three keys leads back, none of them by chance.
        self.setFocus()
