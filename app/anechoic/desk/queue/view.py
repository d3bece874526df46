"""The queue page: what waits, and how the day stands."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from anechoic.desk.queue.presenter import QueuePresenter, State
from anechoic.station.port import Link
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.physical import PhysicalKey, physical_key
from anechoic.widgets.page import FullPage, FullPageState, PageAct
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.appearance import AppearancePresenter
from anechoic.widgets.shell.language_choice import LanguageChoice, LanguagePresenter
from anechoic.widgets.shell.look_bar import LookButtons
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import told, words

_DAY = 300
"""Least width of the column with the day's figures at 100 %."""
_MOST = 1_560
"""Most width of the page at 100 %: an act stands beside what it acts on, however large the window."""


class QueueView(SilentPage):
    """Shows the presenter's state; decides nothing.

    Args:
        presenter: of this page.
        appearance: of the whole window.
        language: of the whole program.
        now: local time, for the greeting.
        parent: takes it.
    """

    def __init__(
        self,
        presenter: QueuePresenter,
        appearance: AppearancePresenter,
        language: LanguagePresenter,
        *,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._now = now
        self._greeting = PlainLabel("", type="title")
        self._lead = PlainLabel("", type="lead", tone="ink2", wraps=True)
        self._work = _WorkCard(presenter)
        self._rooms = _RoomsCard(presenter)
        self._day = _DayCard(presenter)
        self._keys = _KeysCard(presenter)
        self._empty = FullPage()
        self._empty.acted.connect(presenter.start)

        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._work)
        left.addWidget(self._rooms)
        left.addWidget(self._empty, 100)
        left.addStretch(1)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._day)
        right.addWidget(_ScreenCard(appearance, language))
        right.addWidget(self._keys)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addLayout(left, 1)
        columns.addWidget(_Beside(beside))
        self._held = QWidget()
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._held, 1_000)
        # What is not held stays canvas.
        around.addStretch(1)
        page = QVBoxLayout(self._held)
        page.setContentsMargins(16, 24, 16, 16)
        page.setSpacing(4)
        page.addWidget(self._greeting)
        page.addWidget(self._lead)
        page.addSpacing(12)
        page.addLayout(columns, 1)
        presenter.changed.connect(self._on_changed)
        self._on_changed(presenter.state)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take more room with larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._held.setMaximumWidth(look_of(self).px(_MOST))

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        state = self._presenter.state
        hints = [Hint("Enter", words("queue.hint_open"))]
        if state.may_work:
            hints.append(Hint("P", words("day.hint_progress")))
        if state.may_review:
            hints.append(Hint("R", words("queue.hint_reviews")))
        if state.may_approve:
            hints.append(Hint("A", words("queue.hint_approvals")))
        if state.may_change_keys:
            hints.append(Hint("K", words("queue.hint_keys")))
        hints.append(Hint("Q", words("queue.hint_sign_out")))
        return tuple(hints)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters of this page, by their place on the keyboard."""
        acts = {
            PhysicalKey.ENTER: self._presenter.start,
            PhysicalKey.P: self._presenter.see_progress,
            PhysicalKey.R: self._presenter.review,
            PhysicalKey.A: self._presenter.approve,
            PhysicalKey.K: self._presenter.change_keys,
            PhysicalKey.Q: self._presenter.sign_out,
        }
        key = physical_key(event, QGuiApplication.platformName())
        asked = acts.get(key) if key is not None else None
        if asked is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        asked()

    def enter(self) -> None:
        """Ask for fresh figures and put the focus on the act of the page."""
        self._presenter.refresh()
        if not self._presenter.state.may_work:
            self._rooms.focus_first()
        elif self._empty.isHidden():
            self._work.focus_first()
        else:
            self._empty.focus_first()

    def _on_changed(self, state: State) -> None:
        hour = self._now().hour
        part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
        self._greeting.setText(words(f"queue.good_{part}"))
        self._lead.setText(_lead(state))
        self._work.show_state(state)
        self._rooms.setVisible(state.may_review or state.may_approve)
        self._rooms.show_state(state)
        self._day.show_state(state)
        self._keys.setVisible(state.may_change_keys)
        nothing = state.may_work and state.empty is not None and not state.opening
        self._empty.setVisible(nothing)
        self._work.setVisible(state.may_work and not nothing)
        if nothing:
            again = PageAct("again", words("queue.look_again"), keys="Enter")
            lead = told(state.message or state.empty_text)
            self._empty.show_state(FullPageState(words("queue.nothing"), lead, acts=(again,), wedges=True))
            if self._work.has_focus():
                self._empty.focus_first()


class _WorkCard(QFrame):
    """Returned work and what is ready, with the act of the page."""

    def __init__(self, presenter: QueuePresenter) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        self._head = PlainLabel("", type="head", wraps=True)
        self._text = PlainLabel("", tone="ink2", wraps=True)
        self._start = ActButton(words("queue.start"), keys="Enter", kind=ButtonKind.PRIMARY, tall=True)
        self._start.acted.connect(presenter.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(24)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._head)
        said.addWidget(self._text)
        row.addLayout(said, 1)
        row.addWidget(self._start, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, state: State) -> None:
        """Say what comes next."""
        day = state.day
        if day.returned_waiting:
            self._head.setText(words("queue.returned", n=day.returned_waiting))
            self._text.setText(words("queue.returned_first"))
            self._start.setText(words("queue.mend"))
        else:
            self._head.setText(words("queue.ready", n=day.ready) if day.ready else words("queue.next"))
            self._text.setText(words("queue.sealed"))
            self._start.setText(words("queue.go_on") if state.resumed else words("queue.start"))
        if state.message:
            self._text.setText(told(state.message))
        self._start.set_busy(words("queue.opening") if state.opening else "")

    def focus_first(self) -> None:
        """Put the focus on the act."""
        self._start.setFocus()

    def has_focus(self) -> bool:
        """Say whether the focus is on the act."""
        return self._start.hasFocus()


class _RoomsCard(QFrame):
    """Where supervisors, IT and custodians go from here."""

    def __init__(self, presenter: QueuePresenter) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        self._reviews = _RoomRow(words("queue.reviews"), "R")
        self._approvals = _RoomRow(words("queue.approvals"), "A")
        self._reviews.open_button.acted.connect(presenter.review)
        self._approvals.open_button.acted.connect(presenter.approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._reviews)
        column.addWidget(self._approvals)

    def show_state(self, state: State) -> None:
        """Say what waits in each room."""
        self._reviews.setVisible(state.may_review)
        self._approvals.setVisible(state.may_approve)
        day = state.day
        nothing = words("queue.nothing_waits")
        self._reviews.say(words("queue.reviews_waiting", n=day.reviews_waiting) if day.reviews_waiting else nothing)
        waits = words("queue.approvals_waiting", n=day.approvals_waiting) if day.approvals_waiting else nothing
        self._approvals.say(waits, words("queue.alarms", n=day.alarms) if day.alarms else "")

    def focus_first(self) -> None:
        """Put the focus on the first room that may be entered."""
        row = self._reviews if not self._reviews.isHidden() else self._approvals
        row.open_button.setFocus()


class _RoomRow(QWidget):
    def __init__(self, name: str, key: str) -> None:
        super().__init__()
        self.open_button = ActButton(words("queue.open"), keys=key)
        self.open_button.setAccessibleName(f"{words('queue.open')}: {name}")
        self._said = PlainLabel("", tone="ink2", wraps=True)
        self._alarm = PlainLabel("", type="strong", tone="amber", wraps=True)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._said)
        said.addWidget(self._alarm)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(PlainLabel(name, type="strong"))
        row.addLayout(said, 1)
        row.addWidget(self.open_button)

    def say(self, text: str, alarm: str = "") -> None:
        self._said.setText(text)
        self._alarm.setText(alarm)
        self._alarm.setVisible(bool(alarm))


class _DayCard(QFrame):
    """Today's figures, the same for person and supervisor."""

    def __init__(self, presenter: QueuePresenter) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        self._progress = ActButton(words("day.see_progress"), keys="P", icon="activity")
        self._progress.acted.connect(presenter.see_progress)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        self._answered, self._active, self._returned, self._kept = (
            PlainLabel("", type="strong", follows_window=True) for _ in range(4)
        )
        rows = (
            ("queue.answered", self._answered),
            ("queue.active", self._active),
            ("queue.came_back", self._returned),
            ("queue.kept", self._kept),
        )
        for at, (key, figure) in enumerate(rows):
            grid.addWidget(PlainLabel(words(key), tone="ink2", wraps=True), at, 0)
            grid.addWidget(figure, at, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(words("queue.day"), type="head"))
        column.addLayout(grid)
        column.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(PlainLabel(words("queue.same_figures"), type="small", tone="ink3", wraps=True))

    def show_state(self, state: State) -> None:
        """Show the figures."""
        self._progress.setVisible(state.may_work)
        minutes = state.day.active_ms_today // 60_000
        self._answered.setText(str(state.day.answered_today))
        self._active.setText(words("queue.hours", hours=minutes // 60, minutes=f"{minutes % 60:02}"))
        self._returned.setText(str(state.day.returned_waiting))
        self._kept.setText(str(state.kept))


class _ScreenCard(QFrame):
    """Theme, text size and language, kept for this person at this workstation."""

    def __init__(self, appearance: AppearancePresenter, language: LanguagePresenter) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(words("queue.screen"), type="head"))
        column.addWidget(LookButtons(appearance, language, kind=ButtonKind.PLAIN))
        self._language = language
        self._next = PlainLabel("", type="small", tone="ink2", wraps=True)
        column.addWidget(self._next)
        column.addWidget(PlainLabel(words("queue.screen_kept"), type="small", tone="ink3", wraps=True))
        language.changed.connect(self._on_language)
        self._on_language(language.state)

    def _on_language(self, state: LanguageChoice) -> None:
        later = state.language is not self._language.spoken
        self._next.setText(words("queue.language_next", language=state.language.own_name) if later else "")
        self._next.setVisible(later)


class _Beside(QScrollArea):
    """The column beside the work; it scrolls where large text leaves it no room."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(column)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what stands in it: words are longer in some languages."""
        done = super().eventFilter(watched, event)
        if watched is self._column and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        self.setFixedWidth(max(look_of(self).px(_DAY), self._column.minimumSizeHint().width()))


class _KeysCard(QFrame):
    """The way to the page of keys."""

    def __init__(self, presenter: QueuePresenter) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(words("queue.keys"), type="head"))
        change = ActButton(words("queue.keys_change"), keys="K", icon="keyboard")
        change.acted.connect(presenter.change_keys)
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(PlainLabel(words("queue.keys_kept"), type="small", tone="ink3", wraps=True))


def _lead(state: State) -> str:
    if state.link is Link.OFFLINE:
        return words("queue.offline")
    if state.resumed:
        return words("queue.resumed")
    if state.may_work and state.day.returned_waiting:
        return words("queue.lead_returned")
    if state.may_work:
        return words("queue.lead_work")
    return words("queue.lead_rooms")
