"""Row 41: every page in every state is walked: no menu, no action, no shortcut prints, saves or takes a picture."""

import ast
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QSystemTrayIcon, QToolBar
from pytestqt.qtbot import QtBot

from fakes.desk_room import DeskRoom, put_away, settle
from fakes.foreign_text import foreign_text
from fakes.hands import press, release
from windows import picture_desk

pytestmark = pytest.mark.attack(41)
APP = Path(__file__).resolve().parents[2] / "app" / "anechoic"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = tuple(
    (key, held)
    for key in (Qt.Key.Key_P, Qt.Key.Key_S, Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Save)
    for held in (Qt.KeyboardModifier.NoModifier, CTRL, CTRL | SHIFT, ALT)
    if held is not Qt.KeyboardModifier.NoModifier or key not in (Qt.Key.Key_P, Qt.Key.Key_S)
)
TAKES_PICTURES = {"grab", "grabWindow", "grabFramebuffer", "print_", "exportTo"}


def test_no_page_has_a_menu_or_an_action(qapp: QApplication, tried: Callable[..., None]) -> None:
    scenes = picture_desk.Scenes(picture_desk.VARIANTS[0])
    window = scenes.room.window
    for name, enter in scenes.all():
        enter()
        settle()
        assert foreign_text(window) == [], name
        for kind in (QMenu, QMenuBar, QToolBar, QAction, QShortcut):
            assert window.findChildren(kind) == [], name
        assert not [one for one in qapp.topLevelWidgets() if isinstance(one, QMenu)], name
        assert not qapp.findChildren(QSystemTrayIcon), name
        tried()
    put_away(scenes.room)


def test_no_key_writes_a_file_or_opens_a_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tried: Callable[..., None]
) -> None:
    monkeypatch.chdir(tmp_path)
    desk = DeskRoom(qtbot)
    desk.open()
    before = set(QApplication.topLevelWidgets())
    for key, held in KEYS:
        press(desk.focused(), key, held=held)
        release(desk.focused(), key, held=held)
        settle()
        tried()
    assert not [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    assert QKeySequence.keyBindings(QKeySequence.StandardKey.Print), "this platform has such a key"
    desk.close()
    assert list(tmp_path.iterdir()) == []


def test_no_printer_is_imported_and_nothing_paints_into_a_file(qapp: QApplication) -> None:
    assert not [name for name in sys.modules if "QtPrintSupport" in name or "QtPdf" in name]
    assert calls(APP) == []


def calls(folder: Path) -> list[str]:
    """Give where a picture of a window could be taken or a document written out."""
    return [
        f"{path.name}:{node.lineno}"
        for path in sorted(folder.rglob("*.py"))
        if path
        != APP / "smoke.py"  # paints each page once at a build's end, with no clip but its own, and keeps nothing
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and node.attr in TAKES_PICTURES
    ]


def test_the_search_finds_a_picture_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text("window.grab().save('x.png')\n")
    assert calls(tmp_path) == ["x.py:1"]
