"""The progress page: days over what came back, today's figures and care beside them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from anechoic.desk.progress.back.view import ReturnedPanel
from anechoic.desk.progress.care.view import CarePanel
from anechoic.desk.progress.days.view import DaysPanel, hours
from anechoic.desk.progress.presenter import ProgressPresenter, State
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.hints import Hint
from anechoic.widgets.keycap import KeyCaps
from anechoic.widgets.keys.physical import PhysicalKey, physical_key
from anechoic.widgets.panel import OverPanel, Panel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.silent_page import SilentPage
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import told, words
from anechoic.wire.day import ProgressDay

_BESIDE, _WIDE, _MOST = 360, 1_000, 1_560
"""Width of the column beside, effective width of the page from which it stands there, and the most the page takes."""
_STEP = 60
_KEY_COLUMNS = 3
_KEYS = (("T", "table"), ("V", "volunteer"), ("B", "breaks"), ("Esc", "back"), ("F10", "keys"))


class ProgressView(SilentPage):
    """Shows the presenter's state; decides nothing.

    Args:
        presenter: of this page.
        now: local time, for when something came back.
        parent: takes it.
    """

    def __init__(
        self, presenter: ProgressPresenter, *, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setAccessibleName(words("day.title"))
        self._lead = PlainLabel("", type="lead", tone="ink2", wraps=True)
        self._days = DaysPanel()
        self._back = ReturnedPanel(now=now)
        self._today = _TodayPanel()
        self._care = CarePanel(presenter)
        self._scroll, self._inner = QScrollArea(), QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside = QWidget()
        self._lay_out()
        self._help = _KeysPanel(self)
        self._help.closed.connect(lambda: presenter.show_help(shown=False))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        presenter.changed.connect(self._on_changed)
        self._on_changed(presenter.state)

    # ---- a page of the window ----------------------------------------------------------------------------------------

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now."""
        if self._presenter.state.help:
            return (Hint("Esc", words("desk.hint_back")),)
        move = Hint(("Up", "Down"), words("day.key_scroll"))
        return (move, *(Hint(keys, words(f"day.key_{name}")) for keys, name in _KEYS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters of this page, by their place on the keyboard."""
        acts: dict[PhysicalKey, Callable[[], None]] = {
            PhysicalKey.T: self._presenter.turn_table,
            PhysicalKey.V: self._presenter.turn_volunteer,
            PhysicalKey.B: self._presenter.next_break,
            PhysicalKey.ESCAPE: self._presenter.leave,
            PhysicalKey.F10: lambda: self._presenter.show_help(shown=True),
            PhysicalKey.UP: lambda: self._move(-1),
            PhysicalKey.DOWN: lambda: self._move(1),
        }
        key = physical_key(event, QGuiApplication.platformName())
        asked = acts.get(key) if key is not None else None
        if asked is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        asked()

    def enter(self) -> None:
        """Ask for the figures."""
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocus()
        self._presenter.ask()

    def leave(self) -> None:
        """Drop what was said about clips."""
        self._presenter.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the column beside, or below where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Do the same with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _on_changed(self, state: State) -> None:
        known = state.progress
        self._lead.setText(told(state.message) if state.message else words("day.lead" if known else "day.asking_lead"))
        for part in (self._days, self._back, self._today):
            part.setVisible(known is not None)
        if known is None:
            self._days.clear()
            self._back.show_rows(())
            self._today.clear()
        else:
            self._days.show_days(known.days, table=state.table)
            self._back.show_rows(known.returned)
            gold = known.gold
            self._today.show_day(known.days[0], words("day.gold_of", n=gold.met, most=gold.of) if gold else "")
        self._care.show_state(state)
        if state.help is not self._help.isVisible():
            if state.help:
                self._help.open_over()
            else:
                self._help.close_over()

    def _move(self, by: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + by * look_of(self).px(_STEP))

    def _fit(self) -> None:
        look = look_of(self)
        wide = self.width() >= look.px(_WIDE)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._beside.setMinimumWidth(look.px(_BESIDE) if wide else 0)
        self._beside.setMaximumWidth(look.px(_BESIDE) if wide else 16_777_215)
        self._inner.setMaximumWidth(look.px(_MOST))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._days)
        left.addWidget(self._back)
        left.addStretch(1)
        right = QVBoxLayout(self._beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._today)
        right.addWidget(self._care)
        right.addStretch(1)
        self._both.setSpacing(8)
        self._both.addLayout(left, 1)
        self._both.addWidget(self._beside)
        page = QVBoxLayout(self._inner)
        page.setContentsMargins(16, 24, 16, 16)
        page.setSpacing(4)
        page.addWidget(PlainLabel(words("day.title"), type="title", wraps=True))
        page.addWidget(self._lead)
        page.addSpacing(12)
        page.addLayout(self._both, 1)
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)


class _TodayPanel(Panel):
    """Today in figures."""

    def __init__(self) -> None:
        super().__init__(words("day.today"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._figures: dict[str, PlainLabel] = {}
        for at, name in enumerate(("answers", "skips", "accepted", "mended", "returned", "active")):
            figure = PlainLabel("", type="strong", follows_window=True)
            grid.addWidget(PlainLabel(words(f"day.column_{name}"), tone="ink2", wraps=True), at, 0)
            grid.addWidget(figure, at, 1, Qt.AlignmentFlag.AlignTrailing)
            self._figures[name] = figure
        self._gold = PlainLabel("", tone="ink2", wraps=True)
        self.body.addLayout(grid)
        self.body.addWidget(self._gold)
        self.body.addWidget(PlainLabel(words("day.same"), type="small", tone="ink3", wraps=True))

    def show_day(self, day: ProgressDay, gold: str) -> None:
        """Show a day, and the gold results that are known to all."""
        counts = (day.answers, day.skips, day.accepted, day.mended, day.returned)
        for figure, value in zip(self._figures.values(), (*map(str, counts), hours(day.active_ms)), strict=True):
            figure.setText(value)
        self._gold.setText(gold)
        self._gold.setVisible(bool(gold))

    def clear(self) -> None:
        """Show nothing."""
        for figure in self._figures.values():
            figure.setText("")
        self._gold.setText("")


class _KeysPanel(OverPanel):
    """The keys of this page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(words("keymap.help"), low=True, parent=page)
        close = ActButton(words("keymap.help_close"), keys="Esc")
        close.acted.connect(self.close_over)
        self.head.addWidget(close)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        listed = ((("Up", "Down"), "scroll"), *(((keys,), name) for keys, name in _KEYS))
        rows = -(-len(listed) // _KEY_COLUMNS)
        for at, (caps, name) in enumerate(listed):
            column = at // rows * 2
            grid.addWidget(KeyCaps(caps), at % rows, column)
            grid.addWidget(PlainLabel(words(f"day.key_{name}")), at % rows, column + 1)
            grid.setColumnStretch(column + 1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.setProperty("noRing", True)
