"""One place of difference: a caption over a box of variants; and the shared words between two places."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.choice_row import ChoiceRow, RowState
from anechoic.widgets.choice_rows import ChoiceRows, measure, side_of
from anechoic.widgets.differences.fitting import Want
from anechoic.widgets.direction import direction_of
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import plain
from anechoic.widgets.row_text import laid_out, line_step
from anechoic.widgets.theme.fonts import TypeRole, font, script_of
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.tip.said import set_tip

CAPTION = 24
_SHARED_WORDS = 3
_ENDS, _WHOLE = 12, 32
"""Signs kept of each end of a few long words; and up to how many they stay whole."""


@dataclass(frozen=True, slots=True)
class PlaceShown:
    """A place.

    Attributes:
        caption: such as `Difference 2 of 3`.
        rows: its variants.
        live: its digits act now.
    """

    caption: str
    rows: tuple[ChoiceRow, ...]
    live: bool = False


@dataclass(frozen=True, slots=True)
class SharedShown:
    """Words that all have."""

    text: str


class PlaceBox(Painted):
    """Caption and variants of one place; each variant is a button of its own to a screen reader."""

    chosen = Signal(object)
    """`RowChosen`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = PlaceShown("", ())
        self._language = ""
        self._want: Want | None = None
        self._rows = ChoiceRows(label="", parent=self)
        self._rows.chosen.connect(self.chosen)

    def show_place(self, shown: PlaceShown, language: str) -> None:
        """Take a place; its rows are made by `lay_out`. The same one again changes nothing."""
        if (shown, language) == (self.shown, self._language):
            return
        self.shown, self._language, self._want = shown, language, None
        self._rows.setAccessibleName(shown.caption)
        self.update()

    def blank(self) -> None:
        """Show nothing and hold no text."""
        self.shown, self._want = PlaceShown("", ()), None
        self._rows.setAccessibleName("")
        self._rows.clear()
        self.hide()

    def want(self) -> Want:
        """Measure what it asks for."""
        if self._want is None:
            caption = words_width(font(self.look, TypeRole.CAPTION), self.shown.caption) + 8
            whole = measure(self.shown.rows, self.look, self._language)
            one = measure(self._closed_rows(), self.look, self._language)
            closed = max(one.least, caption) if len(self.shown.rows) > 1 else None
            least = max(whole.least, caption)
            self._want = Want(
                max(whole.natural, caption),
                least,
                None if closed is None else min(closed, least),
                max(one.natural, caption),
            )
        return self._want

    def lay_out(self, *, closed: bool) -> None:
        """Make the rows: all of them, or the taken variant alone with how many more there are."""
        rows = self._closed_rows() if closed else self.shown.rows
        self._rows.show_rows(rows, language=self._language, live=self.shown.live, ringed=self.shown.live)

    def high_at(self, width: int) -> int:
        """Give the height at a width."""
        return self.look.px(CAPTION) + self._rows.heightForWidth(width) + 2

    def taken_row(self) -> int:
        """Give where the taken variant stands, from the top; the top while none is taken."""
        return self._rows.y() + self._rows.taken_middle()

    def set_width(self, width: int) -> None:
        """Lay out inside."""
        top = self.look.px(CAPTION)
        self._rows.setGeometry(0, top, width, self._rows.heightForWidth(width))

    def look_changed(self) -> None:
        """Measure anew at another text scale."""
        self._want = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the caption over the box."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        live = self.shown.live
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        role = TypeRole.CAPTION if live else TypeRole.SMALL
        rect = QRect(3, 0, self.width() - 6, look.px(CAPTION) - 2)
        put_words(painter, rect, self.shown.caption, font(look, role), theme.hand if live else theme.ink3, align=side)

    def _closed_rows(self) -> tuple[ChoiceRow, ...]:
        rows = self.shown.rows
        kept = next((row for row in rows if row.state is RowState.TAKEN), rows[0] if rows else None)
        return () if kept is None else (replace(kept, digit=None, letters=f"+{len(rows) - 1}"),)


class SharedWords(Painted):
    """Words all candidates share: once, quiet, without a box; long ones keep their ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = self._language = self._folded = ""
        self._want: Want | None = None

    def blank(self) -> None:
        """Show nothing and hold no text."""
        self._text = self._folded = ""
        self.setAccessibleName("")
        set_tip(self, "")
        self.hide()

    def show_words(self, shown: SharedShown, language: str) -> None:
        """Show the words; the same ones again change nothing."""
        text = plain(shown.text)
        if (text, language) == (self._text, self._language):
            return
        self._text, self._language, self._want = text, language, None
        self._folded = folded(self._text)
        self.setAccessibleName(self._text)
        set_tip(self, self._text if self._folded != self._text else "")
        self.setLayoutDirection(side_of(language))
        self.update()

    def want(self) -> Want:
        """Measure whole and folded."""
        if self._want is None:
            face = font(self.look, TypeRole.READING, script_of(self._language))
            whole, short = words_width(face, self._text), words_width(face, self._folded)
            natural = whole if whole <= self.look.px(260) else short
            self._want = Want(natural + 2, min(short, natural) + 2)
        return self._want

    def look_changed(self) -> None:
        """Measure anew at another text scale."""
        self._want = None

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self.want().natural, self.look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words on the line of the first variants."""
        look = self.look
        painter = QPainter(self)
        painter.setPen(look.theme.ink2)
        face = font(look, TypeRole.READING, script_of(self._language))
        text = self._text if words_width(face, self._text) <= self.width() else self._folded
        option = QTextOption()
        option.setTextDirection(direction_of(self._language))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        lines = laid_out(text, look, self._language, option=option, width=self.width())
        top = look.px(CAPTION) + 1 + (look.px(32) - line_step(look, self._language)) // 2
        lines.draw(painter, QRect(0, top, 0, 0).topLeft())


def folded(text: str) -> str:
    """Give the first and the last words of a text with an ellipsis between; short texts stay whole."""
    words = text.split()
    if len(words) <= 2 * _SHARED_WORDS:
        return text if len(text) <= _WHOLE else f"{text[:_ENDS]}…{text[-_ENDS:]}"
    return " ".join((*words[:_SHARED_WORDS], "…", *words[-_SHARED_WORDS:]))
