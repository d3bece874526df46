"""The queue at the start side of the page."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.supervisor.reviews.state import State
from anechoic.widgets.language import decimal
from anechoic.widgets.languages import language_name
from anechoic.widgets.moments import moment
from anechoic.widgets.painted import PaintedButton
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel, joined
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import put_icon, put_words, words_width
from anechoic.widgets.words import words
from anechoic.wire.review import ReviewRow

_PAD = 16
_JOIN = " · "
_MOST = 200
"""Rows that are shown; those behind them come forward as these are decided."""


class QueuePanel(Panel):
    """Shows what waits; the marked row with tint and bar.

    Args:
        now: local time, for how long it waits.
        parent: takes it.
    """

    chosen = Signal(str)
    """Task of the row that was clicked."""

    def __init__(self, *, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(words("supervisor.queue"), note=words("supervisor.queue_note"), padding=0, parent=parent)
        self._now = now
        self.head.setContentsMargins(_PAD, 4, _PAD, 0)
        self._shown: tuple[ReviewRow, ...] = ()
        self._rows: dict[str, _Row] = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(words("supervisor.queue_label"))
        self._area.setWidget(holder)
        self._more = PlainLabel("", type="small", tone="ink3", wraps=True)
        self._today = PlainLabel("", type="small", tone="ink2")
        for foot in (self._more, self._today):
            foot.setContentsMargins(_PAD, 0, _PAD, 0)
        self._today.setContentsMargins(_PAD, 0, _PAD, 12)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._more)
        self.body.addWidget(self._today)

    def show_state(self, state: State) -> None:
        """Show the rows, and which one is marked."""
        if state.rows != self._shown:
            self._shown = state.rows
            self._fill(state.rows[:_MOST])
        for task, row in self._rows.items():
            row.setChecked(task == state.marked)
        if state.marked in self._rows:
            self._area.ensureWidgetVisible(self._rows[state.marked], 0, 0)
        hidden = len(state.rows) - _MOST
        self._more.setText(words("supervisor.queue_more", n=hidden) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)
        self._today.setText(words("supervisor.reviewed_today", n=state.reviewed_today))

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out what is not needed where there is little room."""
        self.set_note("" if narrow else words("supervisor.queue_note"))

    def _fill(self, rows: tuple[ReviewRow, ...]) -> None:
        for old in self._rows.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        now = self._now()
        self._rows = {row.task: _Row(row, now) for row in rows}
        for at, made in enumerate(self._rows.values()):
            made.clicked.connect(lambda _=False, task=made.row.task: self.chosen.emit(task))
            self._column.insertWidget(at, made)
            made.show()


class _Row(PaintedButton):
    """Languages, why, and what it is."""

    def __init__(self, row: ReviewRow, now: datetime) -> None:
        super().__init__()
        self.row = row
        source, target = _short(row.source), _short(row.target)
        self._names = (source,) if row.source == row.target else (source, target)
        self._why = words(f"supervisor.reason_{row.reason.value}", n=row.answers)
        # What leaves first where the row is too narrow for all stands last.
        self._about = (
            *((words("supervisor.row_mine"),) if row.mine else ()),
            words("supervisor.row_seconds", seconds=decimal(row.seconds, 1)),
            words(f"supervisor.kind_{row.kind.value}"),
            words("supervisor.row_since", since=moment(row.waiting_since, now)),
        )
        self.setAccessibleName(f"{' – '.join(self._names)}: {self._why}")
        self.setAccessibleDescription(joined(_JOIN, self._about))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Leave the mark to the screen."""

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open at Enter as at Space: the page's own keys leave both to the button that has the focus."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(e)

    def sizeHint(self) -> QSize:
        return QSize(160, self.look.px(76))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.look.px(76))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(theme.handtint))
        elif self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), QColor(theme.press if self.isDown() else theme.hover))
        if self.isChecked():
            painter.fillRect(QRect(self._x(0, 3), 0, 3, self.height()), QColor(theme.hand))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(theme.line))
        self._paint_pair(painter, look.px(9), look.px(21))
        self._line(painter, self._why, look.px(31), font(look, TypeRole.SMALL), theme.ink)
        tiny = font(look, TypeRole.TINY)
        self._line(painter, self._fitting(tiny), look.px(50), tiny, theme.ink3)

    def _fitting(self, face: QFont) -> str:
        parts, room = self._about, self.width() - _PAD - _PAD // 2
        while len(parts) > 1 and words_width(face, joined(_JOIN, parts)) >= room:
            parts = parts[:-1]
        return joined(_JOIN, parts)

    def _paint_pair(self, painter: QPainter, top: int, high: int) -> None:
        look, theme = self.look, self.look.theme
        face, size, x = font(look, TypeRole.STRONG), look.px(16), _PAD
        for number, name in enumerate(self._names):
            if number:
                at = QPoint(self._x(x + look.px(3), size), top + (high - size) // 2 + 1)
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                put_icon(painter, at, "arrow-right", theme.ink, size=size, mirrored=mirrored)
                x += size + look.px(6)
            wide = min(words_width(face, name) + 1, self.width() - x - _PAD // 2)
            put_words(painter, QRect(self._x(x, wide), top, wide, high), name, face, theme.ink, align=self._side())
            x += wide

    def _line(self, painter: QPainter, text: str, top: int, face: QFont, colour: str) -> None:
        wide = self.width() - _PAD - _PAD // 2
        rect = QRect(self._x(_PAD, wide), top, wide, self.look.px(18))
        put_words(painter, rect, text, face, colour, align=self._side())

    def _side(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft

    def _x(self, x: int, wide: int) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - wide if mirrored else x


def _short(tag: str) -> str:
    """Name the language without its country: the row is narrow, and the top bar says it whole."""
    return language_name(tag.partition("-")[0])
