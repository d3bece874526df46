"""One row to choose: digit, tick, text, letters."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from anechoic.widgets.direction import direction_of
from anechoic.widgets.keycap import keycap_size, paint_keycap
from anechoic.widgets.painted import PaintedButton
from anechoic.widgets.plain import plain
from anechoic.widgets.row_text import laid_out, line_step, paint_underlines
from anechoic.widgets.theme.fonts import TypeRole, font, script_of
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box, put_icon, put_words, words_width
from anechoic.widgets.theme.tokens import Theme
from anechoic.widgets.words import words

_PAD, _GAP, _TICK = 8, 8, 18
_WIDTHS = 4
"""A row is asked for its height at a few widths, again and again."""


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


_BLANK = ChoiceRow(None, "")


class RowButton(PaintedButton):
    """One row; it is kept and shows another row when the texts change, because making a widget costs most of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = _BLANK
        self._live = self._current = False
        self._absent = True
        self._language = self._text = ""
        self._laid: dict[int, QTextLayout] = {}
        self._beside: tuple[int, int] | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_row(self, row: ChoiceRow, *, live: bool, language: str) -> None:
        """Show a row, and drop what was shown before."""
        self.row, self._live, self._language = row, live, language
        self._absent = row.state is RowState.ABSENT or not row.text
        self._text = words("shared.nothing_here") if self._absent else plain(row.text)
        self._forget()
        self.setText(self._text)
        self.setAccessibleName(self._spoken())
        self.setChecked(row.state is RowState.TAKEN)
        self.update()

    def set_current(self, *, current: bool) -> None:
        """Say that Enter chooses this row: tint and a bar where reading starts."""
        if current != self._current:
            self._current = current
            self.update()

    def blank(self) -> None:
        """Show nothing and hold no text."""
        self.row, self._text, self._current = _BLANK, "", False
        self._forget()
        self.setText("")
        self.setAccessibleName("")
        self.hide()

    def look_changed(self) -> None:
        """Lay out anew."""
        self._forget()

    def nextCheckState(self) -> None:
        """Leave the choice to the screen."""

    def heightForWidth(self, width: int) -> int:
        """Give the height of its lines and its note."""
        look = self.look
        start, end = self._around(look)
        lines = self._lay(look, width - start - end)
        note = look.px(TypeRole.SMALL.line) if self.row.note else 0
        high = lines.lineCount() * line_step(look, self._language)
        return max(look.px(32), high + look.px(8) + note)

    def sizeHint(self) -> QSize:
        """As wide as its text on one line."""
        look = self.look
        wide = (
            words_width(font(look, TypeRole.READING, script_of(self._language)), self._text)
            + sum(self._around(look))
            + 2
        )
        return QSize(wide, look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, digit, sign, text and letters."""
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
        start, end = self._around(look)
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
        known = self._laid.get(width)
        if known is not None:
            return known
        option = QTextOption()
        option.setTextDirection(direction_of(self._language))
        option.setAlignment(self._side() | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made = laid_out(self._text, look, self._language, option=option, width=width)
        if len(self._laid) >= _WIDTHS:
            self._laid.clear()
        self._laid[width] = made
        return made

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _forget(self) -> None:
        self._laid.clear()
        self._beside = None

    def _around(self, look: Look) -> tuple[int, int]:
        """Give the room before and after the text."""
        if self._beside is None:
            self._beside = (before_text(self.row, look), after_text(self.row, look))
        return self._beside

    def _x(self, x: int, wide: int) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - wide if mirrored else x

    def _spoken(self) -> str:
        digit = f"{self.row.digit}: " if self.row.digit is not None else ""
        return f"{digit}{self._text}"


def before_text(row: ChoiceRow, look: Look) -> int:
    """Give the pixels before the text: digit and tick."""
    digit = look.px(22) + look.px(_GAP) if row.digit is not None else 0
    return look.px(_PAD) + digit + look.px(_TICK) + look.px(_GAP)


def after_text(row: ChoiceRow, look: Look) -> int:
    """Give the pixels after the text: the letters."""
    if not row.letters:
        return look.px(12)
    return words_width(font(look, TypeRole.TINY), row.letters) + look.px(24)
