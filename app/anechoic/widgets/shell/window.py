"""The window: bars, notices and the page in front; its title never says what is shown."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from anechoic.station.display.exclusion.adapter import Exclusion
from anechoic.station.display.exclusion.choose import this_exclusion
from anechoic.widgets.mark import paint_mark
from anechoic.widgets.shell.place import Place
from anechoic.widgets.theme.look import look_of

if TYPE_CHECKING:
    # The window is painted before its furniture is loaded: `furnish` imports what it makes.
    from anechoic.widgets.keys.router import Acted
    from anechoic.widgets.shell.identity_mark import Identity
    from anechoic.widgets.shell.page import Page

_HINTS_EVERY_MS = 250
_OPENING_EDGE = 96
"""The house's mark while the window is empty."""


def local_time() -> datetime:
    """Give the time on the wall of this computer."""
    return datetime.now().astimezone()


class ShellWindow(QWidget):
    """Holds the pages and shows one of them; covers content when nobody looks, and while nobody is named over it.

    Args:
        now: local time, written over content.
        exclusion: leaves windows out of pictures, where the system has a call for it.
        furnished: False for a window that shows the house's mark and nothing else until `furnish` is called.
    """

    closing = Signal()
    """The window was asked to close: work is put away and the program ends."""
    painted = Signal()
    """Its first picture is being painted."""

    def __init__(
        self,
        now: Callable[[], datetime] = local_time,
        *,
        furnished: bool = True,
        exclusion: Exclusion | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Anechoic")
        self.setProperty("panel", "canvas")
        self.now = now
        """Gives local time."""
        self._exclusion = exclusion or this_exclusion()
        self._pages: dict[Place, Page] = {}
        self._place: Place | None = None
        self._away = False
        self._seen = False
        self._furnished = False
        self._focused: QWidget | None = None
        self.setMinimumSize(960, 600)
        self.resize(1440, 900)
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Put bars, notices, keys and a place for pages into the window. Safe to call again."""
        if self._furnished:
            return
        self._furnished = True
        # Words, fonts, key maps: loaded after the window was painted, not before. Qt's own tables of names alone take
        # a tenth of what a bare window takes.
        from PySide6.QtCore import Qt

        from anechoic.widgets.focus_ring import FocusRing
        from anechoic.widgets.hints import HintsBar
        from anechoic.widgets.keys.bindings import KeyMap
        from anechoic.widgets.keys.labels import KeyLabels
        from anechoic.widgets.keys.router import KeyRouter
        from anechoic.widgets.notices import NoticeStrip
        from anechoic.widgets.page import FullPage
        from anechoic.widgets.shell.identity_mark import IdentityMark
        from anechoic.widgets.spoken.withheld import mark_content, withhold
        from anechoic.widgets.tip.bubble import TipBubble
        from anechoic.widgets.topbar import TopBar

        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = TopBar()
        self.notices = NoticeStrip()
        self._stack = QStackedWidget()
        self._hints = HintsBar()
        self._cover = FullPage()
        self._stack.addWidget(self._cover)
        self.mark = IdentityMark(self._stack, self.now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hints)
        self._ring = FocusRing(self)
        self.tip = TipBubble(self, self._stack, under=self.mark, ring=self._ring)
        mark_content(self.tip)
        withhold(self)
        self.labels = KeyLabels(parent=self)
        self._router = KeyRouter(self, KeyMap({}), labels=self.labels)
        self._router.acted.connect(self.act)
        self._hint_timer = QTimer(self)
        self._hint_timer.setInterval(_HINTS_EVERY_MS)
        self._hint_timer.timeout.connect(self._show_hints)
        self._hint_timer.start()

    def add_page(self, place: Place, page: "Page") -> None:
        """Give the window a page."""
        from anechoic.widgets.spoken.withheld import mark_content

        self._pages[place] = page
        if place.shows_content:
            mark_content(page.widget)
        self._stack.addWidget(page.widget)

    @property
    def seen(self) -> bool:
        """Whether it was painted."""
        return self._seen

    @property
    def place(self) -> Place | None:
        """The page in front."""
        return self._place

    def go(self, place: Place) -> None:
        """Bring a page to the front."""
        if place is self._place:
            return
        self.tip.end()
        if self._place is not None:
            self._pages[self._place].leave()
        self._place = place
        page = self._pages[place]
        # Never seen without a name, not even for a moment.
        unnamed = place.shows_content and self.mark.identity is None
        if not unnamed:
            self._bring(page.widget)
        self._router.use(page.keymap())
        self._show_hints()
        page.enter()
        if self._away or unnamed:
            self.cover()

    def identify(self, identity: "Identity | None") -> None:
        """Say whose session this is: written over all content, which is covered while nobody is named."""
        self.mark.identify(identity)
        if identity is None:
            self.cover()

    def cover(self) -> None:
        """Hide content and stop the sound; a page without content stays as it is."""
        self.tip.end()
        if self._place is None or not self._place.shows_content or self.covered:
            return
        self._pages[self._place].pause()
        from anechoic.widgets.page import FullPageState
        from anechoic.widgets.words import words

        self._focused = self.focusWidget()
        self._cover.show_state(FullPageState(title=words("shell.covered"), lead=words("shell.covered_lead")))
        self._bring(self._cover)
        self._show_hints()

    def uncover(self) -> None:
        """Show the page again as it was, the caret where it was; not while another window has the keyboard."""
        if self._place is None or not self.covered or self._away or self.mark.identity is None:
            return
        page = self._pages[self._place]
        self._bring(page.widget)
        focused, self._focused = self._focused, None
        if focused is not None and isValid(focused) and focused.isVisible():
            focused.setFocus()
        else:
            page.enter()
        self._show_hints()

    @property
    def covered(self) -> bool:
        """Whether the page in front is hidden now."""
        return self._stack.currentWidget() is self._cover

    def act(self, acted: "Acted") -> None:
        """Hand an act to the page in front, by a key of the window or by none, such as a step on a pedal.

        Nothing reaches a covered page.
        """
        if self._place is not None and not self.covered:
            self._pages[self._place].act(acted)
            self._show_hints()

    def sounding(self) -> bool:
        """Say whether the page in front plays."""
        return self._place is not None and self._pages[self._place].sounding()

    def changeEvent(self, event: QEvent) -> None:
        """Cover content when another window gets the focus, and show it again after."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._away = not self.isActiveWindow()
            if self._away:
                self.cover()
            else:
                self.uncover()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the mark on it while there is nothing else, and say so the first time."""
        super().paintEvent(event)
        if not self._furnished:
            self._paint_opening()
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def _paint_opening(self) -> None:
        look = look_of(self)
        edge = look.px(_OPENING_EDGE)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.theme.canvas))
        painter.translate(QPoint((self.width() - edge) // 2, (self.height() - edge) // 2))
        paint_mark(painter, edge, QColor(look.theme.ink2))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the system to leave this window out of pictures, at every show: one product lost it once hidden."""
        super().showEvent(event)
        self._exclusion.leave_out(int(self.winId()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put work away first."""
        self.closing.emit()
        super().closeEvent(event)

    def _bring(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        if self._place is not None and self._place.shows_content and widget is not self._cover:
            self.mark.lay()
        else:
            self.mark.lift()

    def _show_hints(self) -> None:
        page = self._pages.get(self._place) if self._place else None
        hints = page.hints() if page and not self.covered else ()
        self._hints.setVisible(bool(hints) or self.covered)
        ends = tuple(hint for hint in hints if hint.keys in {"Shift Esc", "F10"})
        self._hints.set_hints(tuple(hint for hint in hints if hint not in ends), end=ends)
