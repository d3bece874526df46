"""Finds widgets in a live window that could hold or hand out text outside the no-copy base."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.table import PlainTable

_NEVER = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QDialog, QMenu, QMenuBar)


def foreign_text(window: QWidget) -> list[str]:
    """Give what is wrong with each widget of a window, the window itself included."""
    found = []
    for part in (window, *window.findChildren(QWidget)):
        name = type(part).__name__
        if isinstance(part, _NEVER):
            found.append(f"{name} holds text and has no no-copy hook")
        elif isinstance(part, QTextEdit) and not isinstance(part, NoCopyEdit):
            found.append(f"{name} is a text field outside the no-copy base")
        elif isinstance(part, QAbstractItemView) and not isinstance(part, PlainTable | QHeaderView):
            found.append(f"{name} copies its current cell at Ctrl+C")
        elif isinstance(part, QLabel) and not _plain(part):
            found.append(f"{name} is a label that may be rich or selectable")
        if part.acceptDrops():
            found.append(f"{name} takes drops")
        if part.contextMenuPolicy() in {
            Qt.ContextMenuPolicy.CustomContextMenu,
            Qt.ContextMenuPolicy.ActionsContextMenu,
        }:
            found.append(f"{name} has a context menu")
        if part.actions():
            found.append(f"{name} has actions")
    return found


def assert_no_foreign_text(window: QWidget) -> None:
    """Fail when any text of a window stands outside the no-copy parts."""
    assert foreign_text(window) == []


def _plain(label: QLabel) -> bool:
    # Qt's own tool tip is a QLabel; ours are escaped before they come here.
    if label.metaObject().className() == "QTipLabel":
        return True
    selectable = label.textInteractionFlags() != Qt.TextInteractionFlag.NoTextInteraction
    return isinstance(label, PlainLabel) and not selectable and label.textFormat() == Qt.TextFormat.PlainText
