"""The answers and the machine's texts, painted."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.rules.task import TaskKind
from anechoic.supervisor.reviews.answers.lines import AnswerLine, MachineLine, Places, answer_lines, machine_lines
from anechoic.supervisor.reviews.state import State
from anechoic.widgets.direction import direction_of
from anechoic.widgets.keycap import keycap_size, paint_keycap
from anechoic.widgets.painted import Painted, PaintedButton
from anechoic.widgets.panel import Panel
from anechoic.widgets.row_text import laid_out, line_step, paint_underlines, stretch_boxes
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import put_icon, put_words, words_width
from anechoic.widgets.words import words

_PAD, _GUTTER = 16, 40
_CAPTION, _ROW = 22, 44


class AnswersPanel(Panel):
    """All answers over all texts of the machine; scrolls inside itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words("supervisor.answers"), padding=0, parent=parent)
        self.head.setContentsMargins(_PAD, 0, _PAD, 0)
        self._lines: tuple[tuple[AnswerLine, ...], tuple[MachineLine, ...], str] = ((), (), "")
        self._rows: list[AnswerRow | MachineRow] = []
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.body.addWidget(area, 1)

    chosen = Signal(int)
    """The number of the answer that was clicked."""

    def show_state(self, state: State) -> None:
        """Show the open review."""
        item = state.item
        if item is None:
            self.clear()
            return
        several = len(item.answers) > 1
        title = "supervisor.answers" if item.kind is TaskKind.TRANSLATION else f"supervisor.answers_{item.kind.value}"
        self.set_title(words("supervisor.answers_several", n=len(item.answers)) if several else words(title))
        why = f"supervisor.because_{item.reason.value}" if item.reason is not None else ""
        self.set_note(words(why, n=len(item.answers)) if why else "")
        language = item.target if item.kind is TaskKind.TRANSLATION else item.source
        lines = (answer_lines(item, state.judgement), machine_lines(item, state.judgement), language)
        if lines != self._lines:
            self.clear()
            self._lines = lines
            self._fill()

    def clear(self) -> None:
        """Drop every text of the clip."""
        self._lines = ((), (), "")
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()

    def _fill(self) -> None:
        answers, machine, language = self._lines
        for number, line in enumerate(answers, start=1):
            row = AnswerRow(line, language)
            row.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._put(row)
        for text in machine:
            self._put(MachineRow(text, language))

    def _put(self, row: "AnswerRow | MachineRow") -> None:
        self._column.insertWidget(self._column.count() - 1, row)
        self._rows.append(row)
        row.show()


class AnswerRow(PaintedButton):
    """One answer: who, how sure, the words in the colours of where they came from, and what was said beside them."""

    def __init__(self, line: AnswerLine, language: str) -> None:
        super().__init__()
        self._line, self._language = line, language
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription(line.note)
        self.setCheckable(True)
        self.setChecked(line.chosen)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if line.digit else Qt.FocusPolicy.NoFocus)
        self.setLayoutDirection(_side(language))
        _tall_as_wide(self)

    def nextCheckState(self) -> None:
        """Leave the choice to the screen."""

    def hasHeightForWidth(self) -> bool:
        """Say yes: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of caption, words and note."""
        look = self.look
        text = _words(self._line.text, look, self._language, width - _start(look) - _PAD, TypeRole.ANSWER)
        high = text.lineCount() * line_step(look, self._language, TypeRole.ANSWER) if self._line.text else 0
        return look.px(8) + look.px(_CAPTION) + high + self._note_height(look, width) + look.px(10)

    def sizeHint(self) -> QSize:
        """Take whatever width there is."""
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the side reading starts on."""
        look, theme, line = self.look, self.look.theme, self._line
        painter = QPainter(self)
        if line.chosen:
            painter.fillRect(self.rect(), QColor(theme.handtint))
            painter.fillRect(QRect(_x(self, 0, 3), 0, 3, self.height()), QColor(theme.hand))
        elif line.digit and (self.isDown() or self.underMouse()):
            painter.fillRect(self.rect(), QColor(theme.press if self.isDown() else theme.hover))
        _foot(self, painter)
        start = _start(look)
        wide = self.width() - start - _PAD
        caption = QRect(_x(self, start, wide), look.px(8), wide, look.px(_CAPTION))
        put_words(painter, caption, line.caption, font(look, TypeRole.SMALL), theme.ink2, align=_align(self))
        self._paint_sign(painter, look)
        top = look.px(8) + look.px(_CAPTION)
        if line.text:
            text = _words(line.text, look, self._language, wide, TypeRole.ANSWER)
            at = QPoint(_x(self, start, wide), top)
            self._paint_words(painter, text, at)
            top += text.lineCount() * line_step(look, self._language, TypeRole.ANSWER)
        if line.note:
            note = _words(line.note, look, "", wide, TypeRole.TEXT)
            painter.setPen(QColor(theme.ink2))
            note.draw(painter, QPointF(_x(self, start, wide), top + look.px(4)))

    def _paint_words(self, painter: QPainter, text: QTextLayout, at: QPoint) -> None:
        theme, line = self.look.theme, self._line
        painter.setPen(QColor(theme.ink))
        text.draw(painter, QPointF(at), _coloured(line.changed, theme.hand))
        pen = QPen(QColor(theme.hand), 3 if line.own else 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if line.own else Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([0.1, 2] if line.own else [3, 2])
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, base in stretch_boxes(text, at, _joined(line.changed, line.text)):
            painter.drawLine(QPointF(place.left() + 1, base + 6), QPointF(place.right() - 1, base + 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for place, base in stretch_boxes(text, at, _kept(line.changed, line.text)):
            painter.fillRect(QRect(int(place.left()), int(base) + 5, int(place.width()), 2), QColor(theme.edge))

    def _paint_sign(self, painter: QPainter, look: Look) -> None:
        theme, middle = look.theme, look.px(8) + look.px(_CAPTION) // 2
        if self._line.digit is None:
            size = look.px(18)
            put_icon(painter, QPoint(_x(self, _PAD, size), middle - size // 2), "pen-line", theme.ink2, size=size)
            return
        cap = keycap_size(look, str(self._line.digit))
        at = QPoint(_x(self, _PAD, cap.width()), middle - cap.height() // 2)
        paint_keycap(painter, at, look, str(self._line.digit), ink=theme.ink, border=theme.edge, fill=theme.raised)
        if self._line.chosen:
            size = look.px(18)
            put_icon(painter, QPoint(_x(self, _PAD + 2, size), middle + look.px(14)), "check", theme.hand, size=size)

    def _note_height(self, look: Look, width: int) -> int:
        if not self._line.note:
            return 0
        note = _words(self._line.note, look, "", width - _start(look) - _PAD, TypeRole.TEXT)
        return note.lineCount() * line_step(look, "", TypeRole.TEXT) + look.px(4)


class MachineRow(Painted):
    """One text of the machine: its letter, its words, how it stands to the answer."""

    def __init__(self, line: MachineLine, language: str) -> None:
        super().__init__()
        self._line, self._language = line, language
        self.setAccessibleName(f"{line.letter} {line.text}. {line.aside}".strip())
        self.setLayoutDirection(_side(language))
        _tall_as_wide(self)

    def hasHeightForWidth(self) -> bool:
        """Say yes: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines."""
        look = self.look
        text = _words(self._line.text, look, self._language, self._room(look, width), TypeRole.READING)
        return max(look.px(_ROW), text.lineCount() * line_step(look, self._language) + look.px(18))

    def sizeHint(self) -> QSize:
        """Take whatever width there is."""
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the side reading starts on."""
        look, theme, line = self.look, self.look.theme, self._line
        painter = QPainter(self)
        if line.began:
            painter.fillRect(self.rect(), QColor(theme.sunken))
        _foot(self, painter)
        letter = QRect(_x(self, _PAD, look.px(22)), 0, look.px(22), min(self.height(), look.px(_ROW)))
        put_words(painter, letter, line.letter, font(look, TypeRole.STRONG), theme.ink2, align=_align(self))
        room = self._room(look, self.width())
        text = _words(line.text, look, self._language, room, TypeRole.READING)
        high = text.lineCount() * line_step(look, self._language)
        at = QPoint(_x(self, _start(look), room), (self.height() - high) // 2)
        for place, _base in stretch_boxes(text, at, _joined(line.removed, line.text)):
            painter.fillRect(place.adjusted(-2, 1, 2, -1), QColor(theme.ambertint))
        painter.setPen(QColor(theme.ink))
        text.draw(painter, QPointF(at), _coloured(line.removed, theme.amber))
        paint_underlines(painter, text, at, _joined(line.differs, line.text), theme.ink3)
        for place, base in stretch_boxes(text, at, _joined(line.removed, line.text)):
            strike = base - look.px(5)
            painter.fillRect(QRect(int(place.left()), int(strike), int(place.width()), 2), QColor(theme.amber))
        wide = self._aside(look)
        aside = QRect(_x(self, self.width() - _PAD - wide, wide), 0, wide, min(self.height(), look.px(_ROW)))
        put_words(painter, aside, line.aside, font(look, TypeRole.SMALL), theme.ink3, align=_align(self))

    def _room(self, look: Look, width: int) -> int:
        return width - _start(look) - self._aside(look) - 2 * _PAD

    def _aside(self, look: Look) -> int:
        return words_width(font(look, TypeRole.SMALL), self._line.aside) + 1


def _words(text: str, look: Look, language: str, width: int, role: TypeRole) -> QTextLayout:
    option = QTextOption()
    option.setTextDirection(direction_of(language))
    right = _side(language) is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return laid_out(text, look, language, option=option, width=width, role=role)


def _coloured(places: Places, colour: str) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    for first, last in places:
        part = QTextLayout.FormatRange()
        form = QTextCharFormat()
        form.setForeground(QColor(colour))
        part.start, part.length, part.format = first, last - first, form
        made.append(part)
    return made


def _joined(places: Places, text: str) -> Places:
    """Join stretches with nothing but space between them, so that a rule runs on under the space."""
    units = text.encode("utf-16-le")
    joined: list[tuple[int, int]] = []
    for first, last in places:
        if joined and not units[2 * joined[-1][1] : 2 * first].decode("utf-16-le").strip():
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return tuple(joined)


def _kept(changed: Places, text: str) -> Places:
    """Give the stretches between the changed ones, without the space around them."""
    units = text.encode("utf-16-le")
    edges = [0, *(edge for place in _joined(changed, text) for edge in place), len(units) // 2]
    found: list[tuple[int, int]] = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        part = units[2 * first : 2 * last].decode("utf-16-le")
        before = len(part) - len(part.lstrip())
        after = len(part) - len(part.rstrip())
        if part.strip():
            found.append((first + before, last - after))
    return tuple(found)


def _side(language: str) -> Qt.LayoutDirection:
    side = direction_of(language)
    return Qt.LayoutDirection.LeftToRight if side is Qt.LayoutDirection.LayoutDirectionAuto else side


def _align(row: QWidget) -> Qt.AlignmentFlag:
    mirrored = row.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


def _x(row: QWidget, x: int, wide: int) -> int:
    return row.width() - x - wide if row.layoutDirection() == Qt.LayoutDirection.RightToLeft else x


def _start(look: Look) -> int:
    return _PAD + look.px(_GUTTER)


def _foot(row: AnswerRow | MachineRow, painter: QPainter) -> None:
    painter.fillRect(QRect(0, row.height() - 1, row.width(), 1), QColor(row.look.theme.line))


def _tall_as_wide(row: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
