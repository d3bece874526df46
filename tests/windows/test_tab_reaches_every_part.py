"""Tab alone leads to every part that can have the focus, and shows where it is, on every page and in every state."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.widgets.focus_ring import FocusRing
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.window import ShellWindow
from fakes.desk_room import settle
from fakes.hands import press, release

_MOST = 120
ASKING = "keys-clash"
"""Its two buttons are Enter and Esc on the table, which waits for them and lets go when Tab leads away."""


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("picture_desk", Path(__file__).with_name("picture_desk.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def walk(window: ShellWindow, ring: FocusRing) -> tuple[set[QWidget], list[str]]:
    """Press Tab until it comes round; give what had the focus, and what showed no sign of it."""
    met: set[QWidget] = set()
    unshown: list[str] = []
    for _ in range(_MOST):
        found: QWidget | None = window.focusWidget()
        focus = window if found is None else found
        if focus in met and len(met) > 1:
            break
        met.add(focus)
        takes = focus.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if takes and focus.isVisible() and not ring.isVisible() and not focus.property("noRing"):
            unshown.append(type(focus).__name__)
        press(focus, Qt.Key.Key_Tab, "\t")
        release(focus, Qt.Key.Key_Tab, "\t")
        settle()
    return met, unshown


def test_tab_leads_everywhere_and_shows_where_it_is(qtbot: QtBot, pictures: ModuleType) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    scenes = pictures.Scenes(pictures.VARIANTS[0])
    window = scenes.room.window
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    ring = window.findChild(FocusRing)
    wrong: list[str] = []
    for name, enter in (*scenes.all(), *((place.value, lambda place=place: window.go(place)) for place in Place)):
        enter()
        settle()
        wanted = {
            part
            for part in window.findChildren(QWidget)
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
        met, unshown = walk(window, ring)
        missed = wanted - met if name != ASKING else set()
        wrong += [f"{name}: no Tab to {type(part).__name__} {part.accessibleName()}" for part in missed]
        wrong += [f"{name}: no sign of the focus on {part}" for part in unshown]
    assert wrong == []
    application.removeEventFilter(scenes.room._idle)
    scenes.room.close()
    window.hide()
    window.deleteLater()
    settle()
