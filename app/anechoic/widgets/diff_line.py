"""One text against another, read-only: removed words struck and amber, added ones underlined in the hand's colour."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.rules.differences import utf16
from anechoic.rules.word_diff import Change, Piece
from anechoic.widgets.choice_rows import side_of
from anechoic.widgets.direction import direction_of
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import joined, one_line, plain
from anechoic.widgets.row_text import laid_out, line_step, stretch_boxes
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.words import words

_GAP = 8
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class DiffShown:
    """What is shown: small words before it, such as `Against E`, and the pieces."""

    lead: str
    pieces: tuple[Piece, ...]
    language: str = ""


class DiffLine(Painted):
    """The line; as high as its text at most three lines, nothing when there is nothing to compare."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = DiffShown("", ())
        self._text = ""
        self._laid: tuple[int, QTextLayout] | None = None
        self._parts: tuple[tuple[Change, int, int], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_diff(self, shown: DiffShown) -> None:
        """Show a comparison; no pieces hide the line."""
        if shown == self._shown:
            return
        self._shown, self._laid = shown, None
        text, parts = "", []
        for piece in shown.pieces:
            said = plain(piece.text.strip().replace("\n", " "))
            if text and said:
                text += " " if piece.text and not _unspaced(text, said) else ""
            parts.append((piece.change, utf16(text, len(text)), utf16(text + said, len(text + said))))
            text += said
        self._text, self._parts = text, tuple(parts)
        self.setLayoutDirection(side_of(shown.language))
        self.setAccessibleName(self._spoken())
        self.setVisible(bool(shown.pieces))
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Drop the texts."""
        self.show_diff(DiffShown("", ()))

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for its lines."""
        lines = self._lay(width).lineCount()
        return min(max(lines, 1), _MOST_LINES) * line_step(self.look, self._shown.language, TypeRole.LEAD) + 4

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(100, line_step(self.look, self._shown.language, TypeRole.LEAD) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tints, text, strokes and rules."""
        if not self._text:
            return
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        step = line_step(look, self._shown.language, TypeRole.LEAD)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = self._lead_width()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        rect = QRect(self.width() - lead if mirrored else 0, 2, lead, step)
        put_words(painter, rect, self._shown.lead, font(look, TypeRole.SMALL), theme.ink3, align=side, elide=False)
        lines = self._lay(self.width())
        at = QPoint(0 if mirrored else lead + _GAP, 2)
        for change, fill in ((Change.REMOVED, theme.ambertint), (Change.ADDED, theme.handtint)):
            for place, _ in stretch_boxes(lines, at, self._of(change)):
                painter.fillRect(place.adjusted(-1, 0, 1, 1), QColor(fill))
        painter.setPen(QColor(theme.ink2))
        lines.draw(painter, at, self._formats())
        for place, base in stretch_boxes(lines, at, self._of(Change.REMOVED)):
            painter.fillRect(
                QRect(round(place.left()), round(base - look.px(5)), round(place.width()), 2), QColor(theme.amber)
            )
        for place, base in stretch_boxes(lines, at, self._of(Change.ADDED)):
            painter.fillRect(QRect(round(place.left()), round(base + 3), round(place.width()), 2), QColor(theme.hand))

    def _of(self, change: Change) -> list[tuple[int, int]]:
        return [(first, last) for what, first, last in self._parts if what is change]

    def _formats(self) -> list[QTextLayout.FormatRange]:
        theme = self.look.theme
        formats: list[QTextLayout.FormatRange] = []
        for change, ink in ((Change.REMOVED, theme.amber), (Change.ADDED, theme.hand)):
            for first, last in self._of(change):
                made = QTextLayout.FormatRange()
                made.start, made.length = first, last - first
                look = QTextCharFormat()
                look.setForeground(QColor(ink))
                made.format = look
                formats.append(made)
        return formats

    def look_changed(self) -> None:
        """Lay out anew at another text scale."""
        self._laid = None

    def _lay(self, width: int) -> QTextLayout:
        # A layout asks for the height many times over for one change.
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, self._laid_out(width))
        return self._laid[1]

    def _laid_out(self, width: int) -> QTextLayout:
        option = QTextOption()
        option.setTextDirection(direction_of(self._shown.language))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        room = width - self._lead_width() - _GAP
        return laid_out(self._text, self.look, self._shown.language, option=option, width=room, role=TypeRole.LEAD)

    def _lead_width(self) -> int:
        return words_width(font(self.look, TypeRole.SMALL), self._shown.lead) + 2

    def _spoken(self) -> str:
        said = joined(" ", (_said(piece) for piece in self._shown.pieces))
        return one_line(joined(" ", (self._shown.lead, said)), limit=4_000)


def _said(piece: Piece) -> str:
    """Say a piece in words: many readers leave signs out."""
    text = piece.text.strip()
    if piece.change is Change.SAME or not text:
        return text
    return words("spoken.minus" if piece.change is Change.REMOVED else "spoken.plus", text=text)


def _unspaced(before: str, after: str) -> bool:
    """Say whether two pieces stand side by side without a space, as Han and kana do."""
    return bool(before) and bool(after) and before[-1] >= "\u2e80" and after[0] >= "\u2e80"
