"""The table of acts and their keys, by keyboard and mouse."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from anechoic.widgets.keycap import keycaps_width, paint_keycaps
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.physical import PhysicalKey, physical_key
from anechoic.widgets.keys.slots import Layer
from anechoic.widgets.table import Column, PlainTable, TableRow
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look, look_of
from anechoic.widgets.theme.strokes import box, put_words, words_width
from anechoic.widgets.words import words

_HELD_ALONE = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
    }
)
_EMPTIES = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_MOVING = frozenset({PhysicalKey.UP, PhysicalKey.DOWN, PhysicalKey.LEFT, PhysicalKey.RIGHT})
_LAYERS = tuple(Layer)
_PAD, _SHARE = 12, 0.31
"""Padding of a name, and the share of the width that each column of keys has."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One row: an act with the caps of its two slots and which of them the person set; a head has no act."""

    text: str
    act: Act | None = None
    caps: tuple[tuple[str, ...], ...] = ((), ())
    own: tuple[bool, ...] = (False, False)


@dataclass(frozen=True, slots=True)
class CellMarked:
    """The person went to a cell."""

    act: Act
    layer: Layer


@dataclass(frozen=True, slots=True)
class StrokePressed:
    """A key was pressed; `stroke` is None for one without a place here. `empties`: Delete or Backspace."""

    stroke: Stroke | None
    empties: bool = False


class KeyTable(PlainTable):
    """Shows rows of keys with one current cell."""

    cell_marked = Signal(object)
    """`CellMarked`, by mouse."""
    stroke_pressed = Signal(object)
    """`StrokePressed`."""
    let_go = Signal()
    """The focus went elsewhere."""
    own_keys = frozenset()

    def __init__(self, *, label: str, parent: QWidget | None = None) -> None:
        heads = (words("keymap.act"), words("keymap.clip"), words("keymap.typing"))
        columns = (Column(heads[0], strong=True, share=1), Column(heads[1]), Column(heads[2]))
        super().__init__(columns, label=label, parent=parent)
        self.key_rows: tuple[KeyRow, ...] = ()
        self.cell = (Act.PLAY_PAUSE, Layer.CLIP)
        self.listening = False
        self.setItemDelegate(_KeyCell(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("noRing", True)
        self.clicked.connect(lambda index: self._on_clicked(index.row(), index.column()))

    def show_keys(self, rows: tuple[KeyRow, ...], act: Act, layer: Layer, *, listening: bool) -> None:
        """Show rows, and which cell is the current one and whether it listens."""
        self.key_rows, self.cell, self.listening = rows, (act, layer), listening
        told = tuple(TableRow(row.act, (row.text, *(", ".join(caps) for caps in row.caps))) for row in rows)
        self.show_rows(told)
        at = next((n for n, row in enumerate(rows) if row.act is act), 0)
        index = self.model().index(at, 1 + _LAYERS.index(layer))
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        # The head of a group comes along with its first act.
        above = self.model().index(max(at - 1, 0), 0)
        if at and rows[at - 1].act is None:
            self.scrollTo(above)
        self.scrollTo(index)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what was pressed; keys held alone say nothing, and what is held too long counts only for moving."""
        event.accept()
        if event.key() in _HELD_ALONE:
            return
        key = physical_key(event, QGuiApplication.platformName().split("-", maxsplit=1)[0])
        if event.isAutoRepeat() and (self.listening or key not in _MOVING):
            return
        stroke = Stroke.of(key, event.modifiers()) if key is not None else None
        self.stroke_pressed.emit(StrokePressed(stroke, event.key() in _EMPTIES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._measure()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that nobody presses keys here any more."""
        super().focusOutEvent(event)
        self.let_go.emit()

    def _on_clicked(self, row: int, column: int) -> None:
        act = self.key_rows[row].act
        if act is not None:
            self.setFocus()
            self.cell_marked.emit(CellMarked(act, _LAYERS[max(column - 1, 0)]))

    def _needed(self, _column: int, _look: Look) -> int:
        """Give both columns of keys the same width, whatever stands in them."""
        return int(self.viewport().width() * _SHARE)


class _KeyCell(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table = self.parent()
        assert isinstance(table, KeyTable)
        look = look_of(table)
        theme, rect, row = look.theme, QRect(option.rect), table.key_rows[index.row()]
        painter.setLayoutDirection(table.layoutDirection())
        painter.fillRect(
            QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(theme.edge if row.act is None else theme.line)
        )
        if index.column() == 0:
            self._name(painter, rect, look, row, current=row.act is table.cell[0], mirrored=_mirrored(table))
            return
        if row.act is None:
            return
        layer = index.column() - 1
        inside = rect.adjusted(4, 3, -4, -4)
        if (row.act, _LAYERS[layer]) == table.cell:
            width = 3 if theme.high_contrast else 2
            lit = table.hasFocus()
            border = theme.focus if lit else theme.edge
            box(
                painter,
                inside,
                fill=theme.handtint,
                border=border,
                width=width if lit else 1,
                line="dashed" if table.listening else "solid",
            )
            if table.listening:
                self._words(painter, inside.adjusted(8, 0, -8, 0), look, words("keymap.press"), theme.hand)
                return
        self._keys(painter, inside.adjusted(8, 0, -8, 0), look, row.caps[layer], own=row.own[layer])

    def _name(self, painter: QPainter, rect: QRect, look: Look, row: KeyRow, *, current: bool, mirrored: bool) -> None:
        theme = look.theme
        if current and row.act is not None:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(theme.handtint))
            bar = QRect(rect.right() - 2 if mirrored else rect.x(), rect.y(), 3, rect.height() - 1)
            painter.fillRect(bar, QColor(theme.hand))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        face = font(look, TypeRole.TEXT if row.act is not None else TypeRole.STRONG)
        inside = rect.adjusted(_PAD, 0 if row.act is not None else look.px(8), -_PAD, 0)
        put_words(painter, inside, row.text, face, theme.ink, align=side)

    def _keys(self, painter: QPainter, rect: QRect, look: Look, caps: tuple[str, ...], *, own: bool) -> None:
        theme = look.theme
        if caps:
            ink, border = (theme.hand, theme.hand) if own else (theme.ink, theme.edge)
            paint_keycaps(painter, rect, look, caps, ink=ink, border=border, fill=theme.raised)
        else:
            self._words(painter, rect, look, "–", theme.ink3)
        if own:
            # Never by colour alone: what the person set carries a word.
            self._words(
                painter, rect, look, words("keymap.own"), theme.hand, after=keycaps_width(look, caps) or look.px(12)
            )

    def _words(self, painter: QPainter, rect: QRect, look: Look, text: str, ink: str, *, after: int = 0) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        face = font(look, TypeRole.SMALL)
        x = after + 8 if after else 0
        wide = min(words_width(face, text) + 2, rect.width() - x)
        if wide > 0:
            left = rect.right() + 1 - x - wide if mirrored else rect.x() + x
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            put_words(painter, QRect(left, rect.y(), wide, rect.height()), text, face, ink, align=side)


def _mirrored(widget: QWidget) -> bool:
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
