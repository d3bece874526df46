"""A table of plain rows: 40 pixels a row, hairlines, the current row with tint and bar; nothing can be copied out.

Qt's own views put the current cell on the clipboard at Ctrl+C (measured), so this is the only view of the house.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.no_copy import is_copying
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look, look_of
from anechoic.widgets.theme.strokes import put_words, words_width

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW, _PAD, _WIDEST = 40, 12, 420


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, and how its cells stand. `share` of the free width; 0 as wide as its content."""

    title: str
    number: bool = False
    strong: bool = False
    code: bool = False
    share: int = 0


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: what it stands for and the words of its cells."""

    value: object
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowOpened:
    """The person opened a row (double click or Enter)."""

    value: object


@dataclass(frozen=True, slots=True)
class RowMarked:
    """Another row is the current one."""

    value: object


class _Rows(QAbstractTableModel):
    def __init__(self, columns: tuple[Column, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: tuple[TableRow, ...] = ()

    def put(self, rows: tuple[TableRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.column() >= len(self.rows[index.row()].cells):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return one_line(self.rows[index.row()].cells[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if self.columns[section].number else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class _Cell(QStyledItemDelegate):
    hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, PlainTable)
        theme = look_of(table).theme
        rect = QRect(option.rect)
        current = index.row() == table.currentIndex().row() and table.selectionModel().hasSelection()
        if current:
            painter.fillRect(rect, QColor(theme.handtint))
        elif index.row() == self.hovered:
            painter.fillRect(rect, QColor(theme.hover))
        mirrored = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if current and index.column() == 0:
            painter.fillRect(
                QRect(rect.right() - 2 if mirrored else rect.x(), rect.y(), 3, rect.height()),
                QColor(theme.hand),
            )
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        column = table.columns[index.column()]
        side = Qt.AlignmentFlag.AlignRight if column.number != mirrored else Qt.AlignmentFlag.AlignLeft
        put_words(
            painter,
            rect.adjusted(_PAD, 0, -_PAD, 0),
            str(index.data() or ""),
            font(look_of(table), _role(column)),
            theme.ink if column.strong else theme.ink2,
            align=side,
        )


def _role(column: Column) -> TypeRole:
    if column.code:
        return TypeRole.CODE
    return TypeRole.STRONG if column.strong else TypeRole.TEXT


class PlainTable(QTableView):
    """A table to look at and choose a row from."""

    opened = Signal(object)
    """`RowOpened`."""
    marked = Signal(object)
    """`RowMarked`."""
    own_keys = frozenset({PhysicalKey.UP, PhysicalKey.DOWN, PhysicalKey.ENTER, PhysicalKey.HOME, PhysicalKey.END})

    def __init__(self, columns: tuple[Column, ...], *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows = _Rows(columns, self)
        self._cell = _Cell(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._cell)
        self.setAccessibleName(label)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        for number, column in enumerate(columns):
            how = QHeaderView.ResizeMode.Stretch if column.share else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(number, how)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda index, _old: self._mark(index.row()))
        self.entered.connect(lambda index: self._hover(index.row()))

    def show_rows(self, rows: tuple[TableRow, ...]) -> None:
        """Show these rows; the current row stays with its value."""
        if rows == self._rows.rows:
            return
        held = self.value()
        self._rows.put(rows)
        self._measure()
        self.mark(held)

    def value(self) -> object:
        """Give what the current row stands for, or None."""
        row = self.currentIndex().row()
        return self._rows.rows[row].value if 0 <= row < len(self._rows.rows) else None

    def mark(self, value: object) -> None:
        """Make the row of a value the current one; the first if none has it."""
        places = [n for n, row in enumerate(self._rows.rows) if row.value == value]
        if self._rows.rows:
            self._make_current(places[0] if places else 0)

    def step(self, by: int) -> None:
        """Move the current row up or down."""
        if self._rows.rows:
            at = self.currentIndex().row() + by
            self._make_current(min(max(at, 0), len(self._rows.rows) - 1))

    def _make_current(self, row: int) -> None:
        # Not selectRow: right to left, Qt looks for a column one pixel beside the last and then selects nothing.
        index = self._rows.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, open at Enter; never copy."""
        if is_copying(event):
            event.accept()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no row as hovered."""
        self._hover(-1)
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        high = self.horizontalHeader().sizeHint().height() + len(self._rows.rows) * look_of(self).px(_ROW) + 2
        return QSize(480, high)

    def _measure(self) -> None:
        look = look_of(self)
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        for number, column in enumerate(self.columns):
            if not column.share:
                self.setColumnWidth(number, self._needed(number, look))
        self.updateGeometry()

    def _needed(self, column: int, look: Look) -> int:
        """Measure a column ourselves: Qt's own measure knows neither the style sheet's head nor our fonts."""
        head = words_width(font(look, TypeRole.CAPTION), self.columns[column].title)
        face = font(look, _role(self.columns[column]))
        texts = (one_line(row.cells[column]) for row in self._rows.rows if column < len(row.cells))
        widest = max((words_width(face, text) for text in texts), default=0)
        return min(max(head, widest) + 2 * _PAD + 4, look.px(_WIDEST))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._rows.rows):
            self.opened.emit(RowOpened(self._rows.rows[row].value))

    def _mark(self, row: int) -> None:
        if 0 <= row < len(self._rows.rows):
            self.marked.emit(RowMarked(self._rows.rows[row].value))

    def _hover(self, row: int) -> None:
        if row != self._cell.hovered:
            self._cell.hovered = row
            self.viewport().update()
