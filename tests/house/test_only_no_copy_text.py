"""Nothing of Qt that holds, copies, prints or opens text is named outside the few files that close it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "anechoic"

NOWHERE = {
    "QClipboard",
    "QColorDialog",
    "QComboBox",
    "QCompleter",
    "QDateEdit",
    "QDateTimeEdit",
    "QDesktopServices",
    "QDialog",
    "QDoubleSpinBox",
    "QDrag",
    "QFileDialog",
    "QFontComboBox",
    "QInputDialog",
    "QKeySequenceEdit",
    "QLineEdit",
    "QListView",
    "QListWidget",
    "QMenu",
    "QMenuBar",
    "QMessageBox",
    "QPlainTextEdit",
    "QPrintDialog",
    "QPrinter",
    "QPdfWriter",
    "QSettings",
    "QSpinBox",
    "QSystemTrayIcon",
    "QTableWidget",
    "QToolTip",
    "QTextBrowser",
    "QTextDocumentWriter",
    "QTimeEdit",
    "QTreeView",
    "QTreeWidget",
    "QUndoView",
    "QWebEngineView",
    "QWizard",
}
ONLY_IN = {
    "QLabel": {"plain.py"},
    "QMimeData": {"no_copy.py"},
    "QTableView": {"table.py"},
    "QTextEdit": {"no_copy.py"},
    "ToolTipRole": set(),
}
CALLS_NOWHERE = {"clipboard", "setOpenExternalLinks", "openUrl", "print_"}
CALLS_ONLY_IN = {
    "setToolTip": set(),
    "setTextInteractionFlags": {"no_copy.py", "fields.py", "plain.py"},
    "setAcceptDrops": {"no_copy.py", "table.py"},
    "setOpenExternalLinks": {"plain.py"},
    "setHtml": set(),
    "toHtml": set(),
    "setMarkdown": set(),
    "insertHtml": set(),
    "setStatusTip": set(),
    "setWhatsThis": set(),
}


def faults(path: Path, source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if isinstance(node, ast.alias):
            name = node.name.split(".")[-1]
            if node.asname and (name in NOWHERE or name in ONLY_IN):
                found.append(f"{path.name}: {name} under another name")
        if name in NOWHERE or (name in ONLY_IN and path.name not in ONLY_IN[name]):
            found.append(f"{path.name}: {name}")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called = node.func.attr
            allowed = CALLS_ONLY_IN.get(called, set())
            if (called in CALLS_NOWHERE or called in CALLS_ONLY_IN) and path.name not in allowed:
                found.append(f"{path.name}: .{called}()")
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            found.append(f"{path.name}: star import")
    return sorted(set(found))


def window_files() -> list[Path]:
    rooms = ("widgets", "desk", "supervisor")
    inside = [path for room in rooms for path in (APP / room).rglob("*.py")]
    return [*inside, *APP.glob("*.py")]


@pytest.mark.attack(40)
def test_no_file_names_a_text_widget_outside_the_base() -> None:
    found = [fault for path in window_files() for fault in faults(path, path.read_text())]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QLineEdit",
        "from PySide6.QtWidgets import QTextEdit as Edit",
        "from PySide6 import QtWidgets\nQtWidgets.QComboBox()",
        "from PySide6.QtWidgets import *",
        "app.clipboard().setText('x')",
        "label.setToolTip(text)",
        "QToolTip.showText(place, text)",
        "if role == Qt.ItemDataRole.ToolTipRole: pass",
        "from PySide6.QtPrintSupport import QPrinter",
        "import PySide6.QtWidgets as w\nw.QFileDialog.getSaveFileName()",
    ],
)
def test_the_search_finds_what_it_looks_for(source: str) -> None:
    assert faults(Path("screen.py"), source) != []
