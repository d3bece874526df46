"""Every part that takes the focus has a name for a screen reader, on every page and in every state."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.widgets.shell.page import Place
from anechoic.widgets.spoken.withheld import grant
from fakes.desk_room import settle
from fakes.spoken_tree import name_of


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("picture_desk", Path(__file__).with_name("picture_desk.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def nameless(window: QWidget) -> Iterator[str]:
    for part in window.findChildren(QWidget):
        takes_focus = part.isVisible() and part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if takes_focus and not name_of(part).strip():
            yield f"{type(part).__name__} in {type(part.parentWidget()).__name__}"


def test_every_part_that_takes_the_focus_has_a_name(qtbot: QtBot, pictures: ModuleType) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    scenes = pictures.Scenes(pictures.VARIANTS[0])
    window = scenes.room.window
    missing, met = [], 0
    states = [*scenes.all(), *((place.value, lambda place=place: window.go(place)) for place in Place)]
    for name, enter in states:
        enter()
        settle()
        for granted in (False, True):
            grant(window, granted=granted)
            missing += [f"{name}, granted {granted}: {part}" for part in nameless(window)]
        met += 1
    assert missing == []
    assert met > 25
    # The walk itself finds a part without a name.
    bare = QWidget(window)
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bare.show()
    assert list(nameless(window)) == ["QWidget in ShellWindow"]
    application.removeEventFilter(scenes.room._idle)
    scenes.room.close()
    window.hide()
    window.deleteLater()
    settle()
    del qtbot
