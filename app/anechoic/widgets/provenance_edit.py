"""The answer's editor: under each word a rule that says where it came from, above it whose it is.

Rules are painted for each visual run of a line, so they are right in mixed directions; colours come from extra
selections, so the text itself stays plain. Undo belongs to the screen: the editor keeps no steps of its own.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.rules.provenance import Made
from anechoic.widgets.painted import Painted
from anechoic.widgets.row_text import stretch_boxes
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.strokes import put_words, words_width
from anechoic.widgets.theme.tokens import Theme

LINE = 44
"""Pixels from line to line at 100 %: letters above, rules below."""
_RULE_BELOW = 6
_UNDER = 8
"""Room under the last line for its wave."""
_LEGEND_GAP = 16
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the text.

    Attributes:
        first, last: UTF-16 units, the last excluded, without outer spaces.
        made: where it came from.
        label: small words above, such as `A–D`; empty for none.
    """

    first: int
    last: int
    made: Made
    label: str = ""


@dataclass(frozen=True, slots=True)
class _Label:
    """Small words above a run, where they fit beside those already there."""

    text: str
    made: Made
    taken: list[QRectF]


class ProvenanceEdit(SpelledEdit):
    """An editor whose words show where they came from."""

    WAVE_BELOW = 10
    """Between the rule of its own line and the letters of the next."""

    def __init__(self, *, label: str = "", parent: QWidget | None = None) -> None:
        self._stretches: tuple[Stretch, ...] = ()
        super().__init__(role=TypeRole.ANSWER, label=label, parent=parent)
        self.cursorPositionChanged.connect(self._on_at_end)
        self.verticalScrollBar().rangeChanged.connect(self._on_at_end)
        self.setUndoRedoEnabled(False)
        # The fixed lines have room of their own above and below.
        self.setViewportMargins(12, 2, 12, 2)

    def show_stretches(self, stretches: tuple[Stretch, ...]) -> None:
        """Show where the words came from; what lies outside the text is left out."""
        end = self.document().characterCount() - 1
        kept = tuple(one for one in stretches if 0 <= one.first < one.last <= end)
        if kept == self._stretches:
            return
        self._stretches = kept
        self._colour()
        self.viewport().update()

    def show_text(self, text: str, *, cursor: int | None = None, anchor: int | None = None) -> None:
        """Put a text in with the line height that rules and letters need."""
        self._stretches = ()
        super().show_text(text, cursor=cursor, anchor=anchor)
        self._set_lines()

    def sizeHint(self) -> QSize:
        """Ask for the lines there are, three at most: what is left over is given anyway, and the rest scrolls."""
        margins = self.viewportMargins()
        lines = min(max(round(self.document().size().height() / look_of(self).px(LINE)), 1), _MOST_LINES)
        high = lines * look_of(self).px(LINE) + look_of(self).px(_UNDER)
        return QSize(200, high + margins.top() + margins.bottom() + 2)

    def minimumSizeHint(self) -> QSize:
        """One line."""
        margins = self.viewportMargins()
        return QSize(100, look_of(self).px(LINE) + look_of(self).px(_UNDER) + margins.top() + margins.bottom() + 2)

    def cursorForPosition(self, pos: QPoint) -> QTextCursor:
        """Give the caret nearest to a point; the room for letters above a line belongs to that line."""
        step, down = look_of(self).px(LINE), self.verticalScrollBar().value()
        row = max(pos.y() + down, 0) // step
        return super().cursorForPosition(QPoint(pos.x(), row * step + step * 2 // 3 - down))

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the text and its waves, then rules and letters."""
        super().paintEvent(e)
        if not self._stretches:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block = self.document().firstBlock()
        while block.isValid():
            self._paint_block(painter, block)
            block = block.next()

    def _on_at_end(self) -> None:
        """Show the room under the last line with it: Qt scrolls no further than the caret."""
        if self.textCursor().atEnd():
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _paint_block(self, painter: QPainter, block: QTextBlock) -> None:
        theme, at = look_of(self).theme, self._corner(block)
        free: dict[int, list[QRectF]] = {}
        for one in self._stretches:
            first, last = one.first - block.position(), one.last - block.position()
            if last <= 0 or first >= block.length():
                continue
            boxes = list(stretch_boxes(block.layout(), at, [(max(first, 0), min(last, block.length() - 1))]))
            for place, base in boxes:
                y = round(base) + look_of(self).px(_RULE_BELOW)
                paint_rule(painter, place.left() + 1, place.right() - 1, y, made=one.made, theme=theme)
            if boxes and one.label:
                place, base = self._first(boxes)
                self._paint_label(painter, place, base, _Label(one.label, one.made, free.setdefault(round(base), [])))

    def _first(self, boxes: list[tuple[QRectF, float]]) -> tuple[QRectF, float]:
        """Give the box that is read first: of the first line the one on the side reading starts on."""
        line = [box for box in boxes if box[1] == boxes[0][1]]
        return line[-1] if self._mirrored() else line[0]

    def _mirrored(self) -> bool:
        return self.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_label(self, painter: QPainter, place: QRectF, base: float, label: _Label) -> None:
        """Paint letters over the start of a run, where no others stand yet."""
        look = look_of(self)
        face, said = font(look, TypeRole.TINY), label.text
        wide = QFontMetrics(face).horizontalAdvance(said)
        left = place.right() - wide if self._mirrored() else place.left()
        left = min(max(left, 0), max(self.viewport().width() - wide, 0))
        rect = QRectF(left, base - look.px(34), wide, look.px(14))
        if any(rect.adjusted(-4, 0, 4, 0).intersects(other) for other in label.taken):
            return
        label.taken.append(rect)
        painter.setFont(face)
        painter.setPen(QColor(look.theme.hand if label.made is Made.MENDED else look.theme.ink3))
        painter.drawText(rect.toRect().adjusted(0, -2, 2, 2), int(Qt.AlignmentFlag.AlignVCenter), said)

    def _colour(self) -> None:
        """Give mended and own words the hand's colour, by selections that are no part of the text."""
        hand = QTextCharFormat()
        hand.setForeground(QColor(look_of(self).theme.hand))
        selections: list[SpelledEdit.ExtraSelection] = []
        for one in self._stretches:
            if one.made is Made.TAKEN:
                continue
            selection = self.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(one.first)
            cursor.setPosition(one.last, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, hand
            selections.append(selection)
        self.setExtraSelections(selections)

    def _set_lines(self) -> None:
        """Give every block its fixed line height; `QTextEdit` obeys, `QPlainTextEdit` would not (measured)."""
        self._quiet = True
        made = QTextBlockFormat()
        made.setLineHeight(look_of(self).px(LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(made)
        frame = self.document().rootFrame()
        under = QTextFrameFormat(frame.frameFormat())
        under.setBottomMargin(look_of(self).px(_UNDER))
        frame.setFrameFormat(under)
        self._quiet = False

    def _wear_look(self) -> None:
        super()._wear_look()
        self._set_lines()
        self._colour()


def paint_rule(painter: QPainter, left: float, right: float, y: int, *, made: Made, theme: Theme) -> None:
    """Draw the rule of a making: solid in the edge colour, dashed or dotted in the hand's."""
    pen = QPen(QColor(theme.edge if made is Made.TAKEN else theme.hand), 2)
    if made is Made.MENDED:
        pen.setDashPattern([3, 2])
    elif made is Made.OWN:
        pen.setWidth(3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


class ProvenanceLegend(Painted):
    """What the three rules mean, each word with its own rule."""

    def __init__(self, said: tuple[tuple[Made, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self.setAccessibleName(", ".join(text for _, text in said))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        face = font(self.look, TypeRole.SMALL)
        wide = sum(words_width(face, text) for _, text in self._said)
        return QSize(wide + _LEGEND_GAP * (len(self._said) - 1) + 2, self.look.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words over their rules."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font(look, TypeRole.SMALL)
        x = 0
        for made, text in self._said:
            wide = words_width(face, text)
            left = self.width() - x - wide if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
            ink = theme.ink2 if made is Made.TAKEN else theme.hand
            put_words(painter, QRect(left, 0, wide + 1, look.px(19)), text, face, ink, elide=False)
            paint_rule(painter, left + 1, left + wide - 1, look.px(21), made=made, theme=theme)
            x += wide + _LEGEND_GAP
