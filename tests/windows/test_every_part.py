"""Every part that takes the focus has a name for a screen reader, and Tab leads to it, on every page in every state."""

from collections.abc import Iterator
from types import ModuleType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.widgets.focus_ring import FocusRing
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.window import ShellWindow
from anechoic.widgets.spoken.withheld import grant
from fakes.desk_room import put_away, settle
from fakes.hands import press, release
from fakes.spoken_tree import name_of

_MOST = 120
ASKING = "keys-clash"
"""Its two buttons are Enter and Esc on the table, which waits for them and lets go when Tab leads away."""


def nameless(window: QWidget) -> Iterator[str]:
    for part in window.findChildren(QWidget):
        takes_focus = part.isVisible() and part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if takes_focus and not name_of(part).strip():
            yield f"{type(part).__name__} in {type(part.parentWidget()).__name__}"


def test_every_part_that_takes_the_focus_has_a_name(qapp: QApplication, pictures: ModuleType) -> None:
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
    put_away(scenes.room)


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


def test_tab_leads_everywhere_and_shows_where_it_is(qtbot: QtBot, qapp: QApplication, pictures: ModuleType) -> None:
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
    put_away(scenes.room)
