"""A grid of signs: rows by kind, arrows move, Enter and digits choose, the name of the current one is said."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.fonts import TypeRole, font, script_of
from anechoic.widgets.theme.strokes import box, put_words, words_width

_CELL, _WIDE, _GAP, _BETWEEN = 40, 60, 4, 8
"""Pixels at 100 %: a cell, one with a short name in it, and the gaps between cells and rows."""
_DIGITS = 9
_LETTERS = {
    "\u00a0": "NBSP",
    "\u202f": "NNBSP",
    "\u2011": "NB-",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
"""What nothing is seen of is shown by its short name (UAX #9, Unicode code charts)."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@dataclass(frozen=True, slots=True)
class SignRow:
    """Signs of one kind under its name."""

    name: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignPicked:
    """The person chose a sign."""

    sign: str


@dataclass(frozen=True, slots=True)
class SignNamed:
    """Another sign is the current one; its name is Unicode's."""

    sign: str
    name: str


def name_of(sign: str) -> str:
    """Give the Unicode name of a sign, in small letters, with its code point."""
    names = ", ".join(unicodedata.name(part, "").lower() for part in sign)
    return f"{names}  U+{' U+'.join(f'{ord(part):04X}' for part in sign)}"


class SignGrid(Painted):
    """Shows rows of signs; the first row's first nine have digits.

    The grid runs from the side the window reads from; a sign is drawn by itself, a combining one on a dotted circle.
    """

    picked = Signal(object)
    """`SignPicked`."""
    named = Signal(object)
    """`SignNamed`."""
    own_keys = frozenset(
        {PhysicalKey.UP, PhysicalKey.DOWN, PhysicalKey.LEFT, PhysicalKey.RIGHT, PhysicalKey.ENTER, PhysicalKey.SPACE}
        | {PhysicalKey.HOME, PhysicalKey.END}
    )

    def __init__(self, *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SignRow, ...] = ()
        self._language = ""
        self._row, self._column = 0, 0
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The current cell shows the focus; a ring around all of them would say less.
        self.setProperty("noRing", True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(self, rows: tuple[SignRow, ...], language: str) -> None:
        """Show these rows; the first sign is the current one."""
        self._rows, self._language = tuple(row for row in rows if row.signs), language
        self._row = self._column = 0
        self.updateGeometry()
        self._tell()

    def sign(self, number: int) -> str:
        """Give the sign of a digit, 1 to 9, or nothing."""
        first = self._rows[0].signs if self._rows else ()
        return first[number - 1] if 1 <= number <= min(len(first), _DIGITS) else ""

    def count(self) -> int:
        """Give how many digits choose a sign."""
        return min(len(self._rows[0].signs), _DIGITS) if self._rows else 0

    def current(self) -> str:
        """Give the current sign, or nothing."""
        return self._rows[self._row].signs[self._column] if self._rows else ""

    def place(self) -> QRect:
        """Give where the current sign stands."""
        return next((rect for rect, row, column in self._cells(self.width()) if (row, column) == self._at()), QRect())

    def hasHeightForWidth(self) -> bool:
        """Rows go on below where they are long."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows at a width."""
        return max((rect.bottom() for rect, _, _ in self._cells(width)), default=0) + 1 + self.look.px(_GAP)

    def sizeHint(self) -> QSize:
        """Ten signs wide."""
        wide = self._head() + self.look.px(10 * (_CELL + _GAP))
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        """Four signs wide."""
        return QSize(self._head() + self.look.px(4 * (_CELL + _GAP)), self.look.px(_CELL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, as seen; choose with Enter or Space."""
        key = Qt.Key(event.key())
        onward = Qt.Key.Key_Left if self._mirrored() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self._mirrored() else Qt.Key.Key_Left
        if key in _ENTER and self._rows:
            self.picked.emit(SignPicked(self.current()))
        elif key in {onward, back}:
            self._step(1 if key == onward else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._leap(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._rows:
            self._column = 0 if key == Qt.Key.Key_Home else len(self._rows[self._row].signs) - 1
            self._tell()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the sign under the mouse."""
        event.accept()
        for rect, row, column in self._cells(self.width()):
            if rect.contains(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
                self._row, self._column = row, column
                self._tell()
                self.picked.emit(SignPicked(self.current()))
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names and cells."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        small, face = font(look, TypeRole.SMALL), font(look, TypeRole.ANSWER, script_of(self._language))
        tiny = font(look, TypeRole.TINY)
        for rect, row, column in self._cells(self.width()):
            here = (row, column) == self._at()
            if column == 0:
                side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
                head = self._seen(QRect(0, rect.y(), self._head() - look.px(_BETWEEN), rect.height()))
                put_words(painter, head, self._rows[row].name, small, theme.ink3, align=side)
            fill = theme.handtint if here else theme.raised
            mark = theme.focus if self.hasFocus() else theme.hand
            box(painter, rect, fill=fill, border=mark if here else theme.edge, radius=4, width=2 if here else 1)
            sign = self._rows[row].signs[column]
            middle = Qt.AlignmentFlag.AlignHCenter
            if sign in _LETTERS:
                put_words(painter, rect, _LETTERS[sign], tiny, theme.ink2, align=middle, elide=False)
            else:
                shown = f"\u25cc{sign}" if unicodedata.category(sign[0]) in {"Mn", "Me", "Mc"} else sign
                put_words(painter, rect, shown, face, theme.ink, align=middle, elide=False)
            if row == 0 and column < _DIGITS:
                corner = QRect(rect.topLeft() + QPoint(4, 1), QSize(look.px(12), look.px(14)))
                put_words(painter, corner, str(column + 1), tiny, theme.ink3, elide=False)

    def _at(self) -> tuple[int, int]:
        return self._row, self._column

    def _step(self, by: int) -> None:
        """Go to the neighbour in reading order, round from the last to the first."""
        places = [(row, column) for row, one in enumerate(self._rows) for column in range(len(one.signs))]
        if places:
            self._row, self._column = places[(places.index(self._at()) + by) % len(places)]
            self._tell()

    def _leap(self, by: int) -> None:
        """Go to the nearest sign on the line above or below."""
        cells = self._cells(self.width())
        here = self.place()
        lines = sorted({rect.y() for rect, _, _ in cells})
        at = lines.index(here.y()) + by if here.y() in lines else -1
        if 0 <= at < len(lines):
            line = [cell for cell in cells if cell[0].y() == lines[at]]
            _, self._row, self._column = min(line, key=lambda cell: abs(cell[0].center().x() - here.center().x()))
            self._tell()

    def _tell(self) -> None:
        self.update()
        sign = self.current()
        said = name_of(sign) if sign else ""
        self.setAccessibleDescription(said)
        self.named.emit(SignNamed(sign, said))

    def _cells(self, width: int) -> list[tuple[QRect, int, int]]:
        look = self.look
        high, gap, head = look.px(_CELL), look.px(_GAP), self._head()
        cells: list[tuple[QRect, int, int]] = []
        top = 0
        for row, one in enumerate(self._rows):
            cell = look.px(_WIDE) if any(sign in _LETTERS for sign in one.signs) else high
            across = max((width - head) // (cell + gap), 1)
            for column in range(len(one.signs)):
                x = head + column % across * (cell + gap)
                rect = QRect(x, top + column // across * (high + gap), cell, high)
                cells.append((self._seen(rect, width), row, column))
            top += ((len(one.signs) - 1) // across + 1) * (high + gap) + look.px(_BETWEEN)
        return cells

    def _head(self) -> int:
        """Give the width of the names, the widest and a gap."""
        face = font(self.look, TypeRole.SMALL)
        return max((words_width(face, row.name) for row in self._rows), default=0) + 2 * self.look.px(_BETWEEN)

    def _seen(self, rect: QRect, width: int | None = None) -> QRect:
        wide = self.width() if width is None else width
        return QRect(wide - rect.right() - 1, rect.y(), rect.width(), rect.height()) if self._mirrored() else rect

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
