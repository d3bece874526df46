"""Notices: a strip under the top bar that pushes down, never a box over the work, never with the focus."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPropertyAnimation, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from anechoic.widgets.buttons import ActButton
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.strokes import box

_MOST = 2
_OPENING_MS = 120
_ONE_LINE, _TWO_LINES = 40, 60
_GAP = 8


class NoticeTone(Enum):
    """What a notice is about; each has its tint, border and icon."""

    INFO = ("handtint", "hand", "circle-alert")
    CAUTION = ("ambertint", "amber", "circle-alert")
    GOOD = ("oktint", "ok", "circle-check")
    CLOSED = ("stoptint", "stop", "shield-alert")

    def __init__(self, tint: str, border: str, icon: str) -> None:
        self.tint, self.border, self.icon = tint, border, icon


@dataclass(frozen=True, slots=True)
class NoticeAct:
    """A button on a notice."""

    name: str
    text: str
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. The same `key` replaces what stood there.

    Attributes:
        what: a bold sentence: what happened.
        so_what: a plain one: what it means or what to do.
        acts: at most two; with a button a notice never goes by itself.
        lasts_ms: goes by itself after that long; None stays until dismissed or withdrawn.
    """

    key: str
    what: str
    so_what: str = ""
    tone: NoticeTone = NoticeTone.INFO
    icon: str = ""
    acts: tuple[NoticeAct, ...] = ()
    lasts_ms: int | None = None


@dataclass(frozen=True, slots=True)
class NoticeActed:
    """The person pressed a button of a notice."""

    key: str
    name: str


class _NoticeRow(Painted):
    acted = Signal(object)
    expired = Signal(object)
    _margins = (16, 4, 8, 4)

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{notice.what} {notice.so_what}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(*self._margins)
        row.setSpacing(_GAP)
        tone = {"hand": "hand", "amber": "amber", "ok": "ok", "stop": "stop"}[notice.tone.border]
        row.addWidget(Sign("", icon=notice.icon or notice.tone.icon, tone=tone))  # type: ignore[arg-type]
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(_GAP)
        self._what, self._so_what = PlainLabel(notice.what, type="strong"), PlainLabel(notice.so_what)
        self._words.addWidget(self._what)
        self._words.addWidget(self._so_what, 1)
        row.addLayout(self._words, 1)
        for act in notice.acts[:_MOST]:
            button = ActButton(act.text, keys=act.keys)
            button.acted.connect(lambda name=act.name: self.acted.emit(NoticeActed(notice.key, name)))
            row.addWidget(button)

    def last(self, milliseconds: int) -> None:
        """Say `expired` after that long."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._on_time_over)
        timer.start(milliseconds)

    @Slot()
    def _on_time_over(self) -> None:
        self.expired.emit(self.notice)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what to do under what happened where both do not fit beside each other: no word is cut."""
        super().resizeEvent(event)
        stacked = self._too_wide()
        if (self._words.direction() is QBoxLayout.Direction.TopToBottom) is not stacked:
            self._words.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
            self._words.setSpacing(0 if stacked else _GAP)
            # Two lines stand close, in the middle.
            self._words.setStretch(0, int(stacked))
            for part in (self._what, self._so_what):
                part.setWordWrap(stacked)
            below = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
            above = Qt.AlignmentFlag.AlignBottom if stacked else Qt.AlignmentFlag.AlignVCenter
            for part, side in zip((self._what, self._so_what), (above, below), strict=True):
                part.setAlignment(Qt.AlignmentFlag.AlignLeading | side)
        self.updateGeometry()

    def _height(self) -> int:
        if not self._too_wide():
            return self.look.px(_ONE_LINE)
        # Where even two lines are too long for their words they wrap.
        left, top, right, bottom = self._margins
        room = max(self.width() - left - right - sum(part.sizeHint().width() + _GAP for part in self._others()), 1)
        high = sum(part.heightForWidth(room) for part in (self._what, self._so_what) if part.wordWrap())
        return max(self.look.px(_TWO_LINES), high + top + bottom + _GAP)

    def _others(self) -> tuple[QWidget, ...]:
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return tuple(part for part in parts if part not in {self._what, self._so_what})

    def _too_wide(self) -> bool:
        """Say whether all parts in one line need more room than there is."""
        said = (part.fontMetrics().horizontalAdvance(part.text()) + 1 for part in (self._what, self._so_what))
        needed = sum(wide + _GAP for wide in (*said, *(part.sizeHint().width() for part in self._others())))
        left, _, right, _ = self._margins
        return needed - _GAP + left + right > self.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        tint = str(getattr(theme, self.notice.tone.tint))
        border = str(getattr(theme, self.notice.tone.border))
        painter = QPainter(self)
        rect = self.rect().adjusted(0, 1, 0, -1)
        box(painter, rect, fill=tint, border=border)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - 4 if mirrored else 0
        painter.fillRect(QRect(x, rect.top() + 2, 4, rect.height() - 4), QColor(border))


class NoticeStrip(QWidget):
    """At most two notices, newest first; empty, it takes no room."""

    shown = Signal(object)
    """`Notice`, when one comes."""
    acted = Signal(object)
    """`NoticeActed`."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 6, 16, 0)
        self._column.setSpacing(4)
        self._rows: list[_NoticeRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice at the top; one of the same key is replaced, the oldest of three goes."""
        if any(row.notice == notice for row in self._rows):
            return
        self.withdraw(notice.key)
        row = _NoticeRow(notice, self)
        row.acted.connect(self.acted)
        # No closure here may hold the strip: the row's end would let go of it last, and the strip would end its rows,
        # the one ending already among them.
        row.expired.connect(self._on_expired)
        self._rows.insert(0, row)
        self._column.insertWidget(0, row)
        for old in self._rows[_MOST:]:
            self._drop(old)
        self._take_room()
        row.show()
        self._slide_open(row)
        if notice.lasts_ms is not None and not notice.acts:
            row.last(notice.lasts_ms)
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Alert))
        self.shown.emit(notice)

    def withdraw(self, key: str) -> None:
        """Take a notice away; nothing happens if it is not there."""
        for row in [row for row in self._rows if row.notice.key == key]:
            self._drop(row)

    def notices(self) -> tuple[Notice, ...]:
        """Give what is shown, newest first."""
        return tuple(row.notice for row in self._rows)

    @Slot(object)
    def _on_expired(self, notice: Notice) -> None:
        for row in [row for row in self._rows if row.notice is notice]:
            self._drop(row)

    def _drop(self, row: _NoticeRow) -> None:
        if row in self._rows:
            self._rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._take_room()

    def changeEvent(self, event: QEvent) -> None:
        """Take room in the window it came into."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._take_room()

    def _take_room(self) -> None:
        # Without a parent, showing it would open a window of its own.
        if self.parentWidget() is not None:
            self.setVisible(bool(self._rows))

    def _slide_open(self, row: _NoticeRow) -> None:
        high = row.sizeHint().height()
        if row.look.reduced_motion or not self.isVisible():
            return
        slide = QPropertyAnimation(row, b"maximumHeight", row)
        slide.setDuration(_OPENING_MS)
        slide.setStartValue(0)
        slide.setEndValue(high)
        slide.finished.connect(lambda: row.setMaximumHeight(16_777_215))
        slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
