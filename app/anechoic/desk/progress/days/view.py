"""The picture of the days, and the table with the same figures."""

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from anechoic.desk.progress.days.chart import Bar, Lane, bars, date_of
from anechoic.widgets.painted import Painted
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import joined
from anechoic.widgets.table import Column, PlainTable, TableRow
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import put_words
from anechoic.widgets.words import words
from anechoic.wire.day import ProgressDay

_LANES = {Lane.ANSWERS: 88, Lane.RETURNED: 44, Lane.ACTIVE: 66}
"""Height of the bars at 100 %."""
_GUTTER, _HEAD, _AXIS, _GAP = 112, 18, 40, 10
_WIDEST_BAR = 34


class DaysPanel(Panel):
    """Fourteen days: picture or table, under a sentence that says what they come to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._picture = DayBars()
        columns = ("day", "answers", "skips", "accepted", "mended", "returned", "active")
        self._table = PlainTable(
            tuple(
                Column(words(f"day.column_{name}"), number=bool(at), strong=not at, share=int(not at))
                for at, name in enumerate(columns)
            ),
            label=words("day.days"),
        )
        holder = QWidget()
        self._both = QStackedLayout(holder)
        self._both.addWidget(self._picture)
        self._both.addWidget(self._table)
        self.body.addWidget(holder, 1)

    def show_days(self, days: tuple[ProgressDay, ...], *, table: bool) -> None:
        """Show the days, today first."""
        total = sum(day.answers for day in days)
        self.set_title(words("day.days_total", n=total) if total else words("day.days_none"))
        self.set_note(words("day.days_note"))
        self._picture.show_days(days)
        self._table.show_rows(tuple(TableRow(day.day, _cells(day)) for day in days))
        shown, other = (self._table, self._picture) if table else (self._picture, self._table)
        # A stack is as high as its highest page: the one behind asks for no room.
        for page, policy in ((shown, QSizePolicy.Policy.Preferred), (other, QSizePolicy.Policy.Ignored)):
            page.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self._both.setCurrentWidget(shown)

    def clear(self) -> None:
        """Show nothing."""
        self.set_title("")
        self._picture.show_days(())
        self._table.show_rows(())


class DayBars(Painted):
    """Three lanes of bars over one axis of days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[ProgressDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: tuple[ProgressDay, ...]) -> None:
        """Show other days, today first."""
        self._days = days
        self.setAccessibleName(words("day.days"))
        said = (
            joined(" ", (words("day.spoken", day=_date(day.day), n=day.answers), hours(day.active_ms))) for day in days
        )
        self.setAccessibleDescription(joined(". ", said))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the lanes with their heads."""
        look = self.look
        return QSize(look.px(480), sum(look.px(_HEAD + high + _GAP) for high in _LANES.values()) + look.px(_AXIS))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return QSize(self.look.px(320), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lanes; time runs left to right in every language, the names stand where reading begins."""
        if not self._days:
            return
        look = self.look
        painter = QPainter(self)
        top = 0
        for lane, high in _LANES.items():
            place = QRect(self._left(), top + look.px(_HEAD), self._room(), look.px(high))
            self._paint_lane(painter, lane, place)
            top += look.px(_HEAD + high + _GAP)
        self._paint_axis(painter, top)

    def _paint_lane(self, painter: QPainter, lane: Lane, place: QRect) -> None:
        look, theme = self.look, self.look.theme
        mirrored = self._mirrored()
        name = QRect(
            self.width() - look.px(_GUTTER) if mirrored else 0, place.top(), look.px(_GUTTER - 8), place.height()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        put_words(painter, name, words(f"day.lane_{lane.value}"), font(look, TypeRole.SMALL), theme.ink2, align=side)
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(theme.edge))
        for at, bar in enumerate(bars(self._days, lane)):
            self._paint_bar(painter, lane, bar, self._column(at, place), today=at == len(self._days) - 1)

    def _paint_bar(self, painter: QPainter, lane: Lane, bar: Bar, column: QRect, *, today: bool) -> None:
        look, theme = self.look, self.look.theme
        if not bar.amount:
            return
        high = max(look.px(2), round(bar.share * (column.height() - 1)))
        wide = min(look.px(_WIDEST_BAR), round(column.width() * 0.62))
        rect = QRect(column.left() + (column.width() - wide) // 2, column.bottom() - high, wide, high)
        if lane is Lane.RETURNED:
            # Hatched: it is told from the others without colour.
            painter.fillRect(rect, QColor(theme.ambertint))
            painter.fillRect(rect, QBrush(QColor(theme.amber), Qt.BrushStyle.BDiagPattern))
        else:
            painter.fillRect(rect, QColor(theme.handtint))
        line = theme.amber if lane is Lane.RETURNED else theme.hand
        painter.setPen(QColor(line))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), look.px(3 if today else 2)), QColor(line))
        said = short_hours(bar.amount) if lane is Lane.ACTIVE else str(bar.amount)
        over = QRect(column.left() - 6, rect.top() - look.px(_HEAD), column.width() + 12, look.px(_HEAD))
        face = font(look, TypeRole.CAPTION if today else TypeRole.TINY)
        put_words(painter, over, said, face, theme.ink, align=Qt.AlignmentFlag.AlignHCenter, elide=False)

    def _paint_axis(self, painter: QPainter, top: int) -> None:
        look, theme = self.look, self.look.theme
        line = look.px(_AXIS) // 2
        for at, day in enumerate(reversed(self._days)):
            column = self._column(at, QRect(self._left(), top, self._room(), look.px(_AXIS)))
            today = at == len(self._days) - 1
            face = font(look, TypeRole.CAPTION if today else TypeRole.TINY)
            ink = theme.ink if today else theme.ink3
            date = date_of(day.day)
            weekday = QLocale().standaloneDayName(date.isoweekday(), QLocale.FormatType.ShortFormat)
            for row, said in enumerate((weekday, str(date.day))):
                box = QRect(column.left() - 4, column.top() + row * line, column.width() + 8, line)
                put_words(painter, box, said, face, ink, align=Qt.AlignmentFlag.AlignHCenter, elide=False)

    def _column(self, at: int, place: QRect) -> QRect:
        left = place.left() + at * place.width() // len(self._days)
        right = place.left() + (at + 1) * place.width() // len(self._days)
        return QRect(left, place.top(), right - left, place.height())

    def _left(self) -> int:
        return 0 if self._mirrored() else self.look.px(_GUTTER)

    def _room(self) -> int:
        return self.width() - self.look.px(_GUTTER)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def hours(milliseconds: int) -> str:
    """Give a length of work in words."""
    minutes = milliseconds // 60_000
    return words("queue.hours", hours=minutes // 60, minutes=f"{minutes % 60:02}")


def short_hours(milliseconds: int) -> str:
    """Give a length of work as `3:05`: hours and minutes."""
    minutes = milliseconds // 60_000
    return f"{minutes // 60}:{minutes % 60:02}"


def _date(day: int) -> str:
    date = date_of(day)
    weekday = QLocale().standaloneDayName(date.isoweekday(), QLocale.FormatType.ShortFormat)
    month = QLocale().standaloneMonthName(date.month, QLocale.FormatType.ShortFormat)
    return f"{weekday} {date.day} {month}"


def _cells(day: ProgressDay) -> tuple[str, ...]:
    counts = (day.answers, day.skips, day.accepted, day.mended, day.returned)
    return (_date(day.day), *(str(count) for count in counts), short_hours(day.active_ms))
