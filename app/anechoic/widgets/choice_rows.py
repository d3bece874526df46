"""Rows to choose from in one box. Candidates whole, and variants of one place of difference."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.choice_row import ChoiceRow, RowButton, RowState, after_text, before_text
from anechoic.widgets.direction import direction_of
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import plain
from anechoic.widgets.theme.fonts import TypeRole, font, script_of
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box
from anechoic.widgets.words import words

_LONGEST_WORD = 140
_EDGE = 2
"""Room for the ring around a live box."""
_SLACK = 4
"""Laid out, Arabic takes up to two pixels more than its advance; the rest is rounding."""


@dataclass(frozen=True, slots=True)
class RowChosen:
    """The person chose a row."""

    value: object


class ChoiceRows(Painted):
    """A box of rows; live, its digits stand in key caps.

    The direction of the box follows `language`, the language of the rows, not that of the window.
    """

    chosen = Signal(object)
    """`RowChosen`, by mouse, Space or Enter. Digits arrive by the key router."""

    def __init__(self, *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[tuple[ChoiceRow, ...], str, bool] = ((), "", True)
        self._ringed = False
        self._rows: list[RowButton] = []
        self._spare: list[RowButton] = []

    def show_rows(
        self, rows: tuple[ChoiceRow, ...], *, language: str = "", live: bool = True, ringed: bool = False
    ) -> None:
        """Show these rows; the same ones again change nothing. The focus stays on the row of the same value.

        Args:
            rows: in order.
            language: tag of their language.
            live: digits stand in key caps.
            ringed: the box is the live one of several.
        """
        if (rows, language, live, ringed) == (*self._shown, self._ringed):
            return
        held = next((row.row.value for row in self._rows if row.hasFocus()), None)
        self._shown, self._ringed = (rows, language, live), ringed
        self.setLayoutDirection(side_of(language))
        while len(self._rows) > len(rows):
            self._put_by(self._rows.pop())
        while len(self._rows) < len(rows):
            self._rows.append(self._spare.pop() if self._spare else self._made())
        for row, shown in zip(self._rows, rows, strict=True):
            row.show_row(shown, live=live, language=language)
            if row.isHidden():
                row.show()
            if held is not None and shown.value == held:
                row.setFocus()
        self._place()
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing and drop all texts."""
        self._shown = ((), "", True)
        while self._rows:
            self._put_by(self._rows.pop())
        self.update()

    def set_current(self, value: object) -> QRect:
        """Mark the row of a value as the one Enter chooses, none for an unknown one; gives where it stands."""
        found = QRect()
        for row in self._rows:
            row.set_current(current=row.row.value == value)
            found = row.geometry() if row.row.value == value else found
        return found

    def taken_middle(self) -> int:
        """Give the middle of the taken row, from the top; 0 while none is taken."""
        taken = (row for row in self._rows if row.row.state is RowState.TAKEN)
        return next((row.geometry().center().y() for row in taken), 0)

    def sizeHint(self) -> QSize:
        """No row wraps."""
        wide = max((row.sizeHint().width() for row in self._rows), default=0) + 2 * self._edge
        return QSize(wide, self.heightForWidth(wide))

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows and the lines between them."""
        if not self._rows:
            return 2
        inside = width - 2 * self._edge
        return sum(row.heightForWidth(inside) for row in self._rows) + len(self._rows) - 1 + 2 * self._edge

    def hasHeightForWidth(self) -> bool:
        """Rows wrap."""
        return True

    def look_changed(self) -> None:
        """Rows may have another height."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out inside."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the lines between rows."""
        theme = self.look.theme
        if not self._rows:
            return
        painter = QPainter(self)
        edge = self._edge
        around = self._rows[0].geometry().united(self._rows[-1].geometry()).adjusted(-edge, -edge, edge, edge)
        painter.fillRect(around.adjusted(1, 1, -1, -1), QColor(theme.line))
        if self._ringed:
            painter.fillRect(around, QColor(theme.line))
            box(painter, around, fill=None, border=theme.focus, radius=3, width=2)
        else:
            box(painter, around, fill=None, border=theme.edge, radius=3)

    @property
    def _edge(self) -> int:
        return 2 if self._ringed else 1

    def _made(self) -> RowButton:
        made = RowButton(self)
        made.clicked.connect(self._on_clicked)
        return made

    def _put_by(self, row: RowButton) -> None:
        row.blank()
        self._spare.append(row)

    def _place(self) -> None:
        """Put the rows under each other; they keep their height at the top, the box is painted around them only."""
        edge = y = self._edge
        wide = self.width() - 2 * edge
        for row in self._rows:
            high = row.heightForWidth(wide)
            row.setGeometry(edge, y, wide, high)
            y += high + 1

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, RowButton):
            self.chosen.emit(RowChosen(row.row.value))


@dataclass(frozen=True, slots=True)
class Widths:
    """What a box of rows asks for, in pixels.

    Attributes:
        natural: no row wraps.
        least: no row takes more than two lines, and no word is broken but those without end.
    """

    natural: int
    least: int


def measure(rows: Sequence[ChoiceRow], look: Look, language: str) -> Widths:
    """Measure a box of rows before it is made."""
    face = QFontMetrics(font(look, TypeRole.READING, script_of(language)))
    space = face.horizontalAdvance(" ")
    natural = least = 0
    for row in rows:
        around = before_text(row, look) + after_text(row, look) + 2 * _EDGE + _SLACK
        text = plain(row.text) if row.text else words("shared.nothing_here")
        parts = [face.horizontalAdvance(word) for word in text.split()] or [0]
        whole = face.horizontalAdvance(text)
        natural = max(natural, whole + around)
        least = max(least, _halved(parts, space, whole, look.px(_LONGEST_WORD)) + around)
    return Widths(natural, min(least, natural))


def _halved(parts: Sequence[int], space: int, whole: int, longest: int) -> int:
    """Give the smallest width that holds words of these widths on two lines; a word without end is broken."""
    if max(parts) > longest:
        return max(longest, whole // 2 + longest // 4)
    best, first = whole, 0
    for number, part in enumerate(parts[:-1], start=1):
        first += part + (space if number > 1 else 0)
        best = min(best, max(first, whole - first - space))
    return best


def side_of(language: str) -> Qt.LayoutDirection:
    """Give the side on which rows of a language begin; without a language, the left."""
    side = direction_of(language)
    return Qt.LayoutDirection.LeftToRight if side is Qt.LayoutDirection.LayoutDirectionAuto else side
