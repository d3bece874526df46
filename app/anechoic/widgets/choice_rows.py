"""Rows to choose from: digit, tick, text, letters. Candidates whole, and variants of one place of difference."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from anechoic.widgets.direction import direction_of
from anechoic.widgets.keycap import keycap_size, paint_keycap
from anechoic.widgets.painted import Painted, PaintedButton
from anechoic.widgets.plain import plain
from anechoic.widgets.row_text import laid_out, line_step, paint_underlines
from anechoic.widgets.theme.fonts import TypeRole, font, script_of
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box, put_icon, put_words, words_width
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.words import words

_PAD, _GAP, _TICK = 8, 8, 18
_LONGEST_WORD = 140
_EDGE = 2
"""Room for the ring around a live box."""


class RowState(Enum):
    """What a row says beside its text."""

    REST = "rest"
    TAKEN = "taken"
    """Tick and tint."""
    LOOPING = "looping"
    """Its sound is looping: loop icon and border."""
    ABSENT = "absent"
    """This candidate has nothing at the place."""
    MASKED = "masked"
    """Hatched: masked for all."""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One row.

    Attributes:
        value: what is chosen with it.
        text: shown through `plain`.
        digit: 1-9, or None for a row without a key.
        letters: whose row it is, small at the end.
        note: small words under the text, such as where it came from.
        differs: stretches of `text` (first, last) that are underlined, in UTF-16 units.
    """

    value: object
    text: str
    digit: int | None = None
    state: RowState = RowState.REST
    letters: str = ""
    note: str = ""
    differs: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class RowChosen:
    """The person chose a row."""

    value: object


class _Row(PaintedButton):
    def __init__(self, row: ChoiceRow, *, live: bool, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._live, self._current = live, False
        self._language = language
        self._absent = row.state is RowState.ABSENT or not row.text
        self._text = words("shared.nothing_here") if self._absent else plain(row.text)
        self.setText(self._text)
        self.setAccessibleName(self._spoken())
        self.setCheckable(True)
        self.setChecked(row.state is RowState.TAKEN)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_current(self, *, current: bool) -> None:
        """Say that Enter chooses this row: tint and a bar where reading starts."""
        if current != self._current:
            self._current = current
            self.update()

    def nextCheckState(self) -> None:
        """Leave the choice to the screen."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self.look
        lines = self._lay(look, width - self._start(look) - self._end(look))
        note = look.px(TypeRole.SMALL.line) if self.row.note else 0
        high = lines.lineCount() * line_step(look, self._language)
        return max(look.px(32), high + look.px(8) + note)

    def sizeHint(self) -> QSize:
        look = self.look
        wide = (
            words_width(font(look, TypeRole.READING, script_of(self._language)), self._text)
            + self._start(look)
            + self._end(look)
            + 2
        )
        return QSize(wide, look.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        self._paint_ground(painter, theme)
        middle = self.height() // 2
        x = look.px(_PAD)
        if self.row.digit is not None:
            self._paint_digit(painter, look, x, middle)
            x += look.px(22) + look.px(_GAP)
        sign = {RowState.TAKEN: "check", RowState.LOOPING: "repeat"}.get(self.row.state)
        size = look.px(_TICK)
        if sign:
            at = QPoint(self._x(x, size), middle - size // 2)
            put_icon(painter, at, sign, theme.hand, size=size)
        self._paint_text(painter, look)
        if self.row.letters:
            face = font(look, TypeRole.TINY)
            wide = words_width(face, self.row.letters)
            rect = QRect(self._x(self.width() - look.px(12) - wide, wide), 0, wide + 1, min(self.height(), look.px(34)))
            put_words(painter, rect, self.row.letters, face, theme.ink3, elide=False)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        fill = theme.raised
        if self.row.state is RowState.TAKEN or self._current:
            fill = theme.handtint
        elif self.isDown() or self.underMouse():
            fill = theme.press if self.isDown() else theme.hover
        painter.fillRect(self.rect(), QColor(fill))
        if self._current:
            painter.fillRect(self._x(0, 3), 0, 3, self.height(), QColor(theme.hand))
        if self.row.state is RowState.MASKED:
            painter.fillRect(self.rect(), QColor(fill))
            painter.setPen(QColor(theme.line))
            for x in range(-self.height(), self.width(), 7):
                painter.drawLine(x, self.height(), x + self.height(), 0)
        if self.row.state is RowState.LOOPING:
            box(painter, self.rect(), fill=None, border=theme.hand, radius=0)

    def _paint_digit(self, painter: QPainter, look: Look, x: int, middle: int) -> None:
        theme, digit = look.theme, str(self.row.digit)
        cap = keycap_size(look, digit)
        at = QPoint(self._x(x, cap.width()), middle - cap.height() // 2)
        if self._live:
            paint_keycap(painter, at, look, digit, ink=theme.ink, border=theme.edge, fill=None)
        else:
            across = Qt.AlignmentFlag.AlignHCenter
            put_words(painter, QRect(at, cap), digit, font(look, TypeRole.SMALL), theme.ink2, align=across)

    def _paint_text(self, painter: QPainter, look: Look) -> None:
        theme = look.theme
        quiet = self._absent or self.row.state is RowState.MASKED
        start, end = self._start(look), self._end(look)
        wide = self.width() - start - end
        lines = self._lay(look, wide)
        high = lines.lineCount() * line_step(look, self._language)
        note = look.px(TypeRole.SMALL.line) if self.row.note else 0
        at = QPoint(self._x(start, wide), (self.height() - high - note) // 2)
        if self.row.state is RowState.MASKED:
            # A plate between hatch and words, so that they can be read.
            words_rect = lines.boundingRect().toAlignedRect().translated(at)
            wide_text = round(lines.maximumWidth()) + 8
            left = words_rect.right() - wide_text + 4 if self._mirrored() else words_rect.x() - 4
            painter.fillRect(QRect(left, at.y(), wide_text, high), QColor(theme.raised))
        painter.setPen(QColor(theme.ink3 if quiet else theme.ink))
        lines.draw(painter, at)
        paint_underlines(painter, lines, at, self.row.differs, theme.ink3)
        if self.row.note:
            rect = QRect(at.x(), at.y() + high, wide, note)
            put_words(painter, rect, self.row.note, font(look, TypeRole.SMALL), theme.ink3, align=self._side())

    def _lay(self, look: Look, width: int) -> QTextLayout:
        option = QTextOption()
        option.setTextDirection(direction_of(self._language))
        option.setAlignment(self._side() | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return laid_out(self._text, look, self._language, option=option, width=width)

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _start(self, look: Look) -> int:
        return _start(self.row, look)

    def _end(self, look: Look) -> int:
        return _end(self.row, look)

    def _x(self, x: int, wide: int) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - wide if mirrored else x

    def _spoken(self) -> str:
        digit = f"{self.row.digit}: " if self.row.digit is not None else ""
        return f"{digit}{self._text}"


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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)
        # Rows keep their height at the top; the box is painted around them only.
        self._column.addStretch(1)
        self._shown: tuple[tuple[ChoiceRow, ...], str, bool] = ((), "", True)
        self._ringed = False
        self._rows: list[_Row] = []

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
        if ringed != self._ringed:
            self._ringed = ringed
            edge = 2 if ringed else 1
            self._column.setContentsMargins(edge, edge, edge, edge)
            self.update()
        if (rows, language, live) == self._shown:
            return
        self._shown = (rows, language, live)
        held = next((row.row.value for row in self._rows if row.hasFocus()), None)
        self.clear()
        self._shown = (rows, language, live)
        self.setLayoutDirection(side_of(language))
        for row in rows:
            made = _Row(row, live=live, language=language, parent=self)
            made.clicked.connect(self._on_clicked)
            self._column.insertWidget(self._column.count() - 1, made)
            self._rows.append(made)
            made.show()
            if held is not None and row.value == held:
                made.setFocus()
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing and drop all texts."""
        self._shown = ((), "", True)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()

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

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows and the lines between them."""
        if not self._rows:
            return 2
        edges = self._column.contentsMargins().left() * 2
        return sum(row.heightForWidth(width - edges) for row in self._rows) + len(self._rows) - 1 + edges

    def hasHeightForWidth(self) -> bool:
        """Rows wrap."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the lines between rows."""
        theme = self.look.theme
        if not self._rows:
            return
        painter = QPainter(self)
        edge = self._column.contentsMargins().left()
        around = self._rows[0].geometry().united(self._rows[-1].geometry()).adjusted(-edge, -edge, edge, edge)
        painter.fillRect(around.adjusted(1, 1, -1, -1), QColor(theme.line))
        if self._ringed:
            painter.fillRect(around, QColor(theme.line))
            box(painter, around, fill=None, border=theme.focus, radius=3, width=2)
        else:
            box(painter, around, fill=None, border=theme.edge, radius=3)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
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
        around = _start(row, look) + _end(row, look) + 2 * _EDGE + 2
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


def _start(row: ChoiceRow, look: Look) -> int:
    digit = look.px(22) + look.px(_GAP) if row.digit is not None else 0
    return look.px(_PAD) + digit + look.px(_TICK) + look.px(_GAP)


def _end(row: ChoiceRow, look: Look) -> int:
    if not row.letters:
        return look.px(12)
    return words_width(font(look, TypeRole.TINY), row.letters) + look.px(24)


def side_of(language: str) -> Qt.LayoutDirection:
    """Give the side on which rows of a language begin; without a language, the left."""
    side = direction_of(language)
    return Qt.LayoutDirection.LeftToRight if side is Qt.LayoutDirection.LayoutDirectionAuto else side
