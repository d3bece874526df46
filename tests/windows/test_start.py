"""A start shows the window first, then the way in; everything else comes behind, and is there when it is asked for."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.behind import Behind
from anechoic.front import Front
from anechoic.rules.task import Role
from anechoic.station.port import (
    Opened,
    Preferences,
    SavePreferences,
    SignedIn,
    SignInRefused,
    StationReady,
)
from anechoic.widgets.fields import LineField
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.window import ShellWindow
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.window import Room
from fakes.desk_room import MOMENT, put_away, settle
from fakes.fake_device import FakeDevice
from fakes.hands import type_text
from fakes.recording_port import RecordingPort, some_item

ROOT = Path(__file__).resolve().parents[2]
READY = StationReady("Lyon 2", "LS-07", training=False, checks=(("All is well", True),), headphones_dba=92.0)
SIGNED_IN = SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False)
SOUND_AND_PAGES = {
    *("numpy", "sounddevice", "segno", "anechoic.window", "anechoic.audio.player", "anechoic.supervisor"),
    *(f"anechoic.desk.{page}" for page in ("listening", "queue", "keymap", "pedal", "progress")),
}
"""What no start waits for."""
OF_THE_WAY_IN = {"anechoic.station.port", "anechoic.widgets.words", "anechoic.desk.signin", "msgspec"}
"""What the first picture does not wait for either."""


@dataclass
class Started:
    """The window of a program that has just started: the way in stands there and nothing else."""

    port: RecordingPort = field(default_factory=RecordingPort)
    rooms: list[Room] = field(default_factory=list)

    def __post_init__(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application)
        self.front = Front(self.port, ShellWindow(lambda: MOMENT, furnished=False))
        self.window = self.front.window
        apply(self.window, theme(ThemeName.DARK), Scale(150), reduced_motion=True)
        self.window.show()
        self.behind = Behind(self.front, self.make)

    def make(self) -> Room:
        room = Room(self.port, FakeDevice(), FakeDevice(), front=self.front, at_once=False)
        self.rooms.append(room)
        return room

    def say(self, event: object) -> None:
        self.port.say(event)  # type: ignore[arg-type]
        settle()

    def close(self) -> None:
        self.front.close()
        self.window.hide()
        self.window.deleteLater()
        for thing in (*self.rooms, self.front):
            thing.deleteLater()
        # A room that is not built to its end holds the page it was at.
        self.rooms.clear()
        settle()


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Started]:
    made = Started()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()


def test_nothing_is_loaded_for_the_first_pictures_that_they_do_not_show(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": os.defpath, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(tmp_path)}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
    program = ROOT / "tests" / "windows" / "programs" / "start_program.py"
    ran = subprocess.run(
        [sys.executable, program, str(tmp_path / "profile")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    first, sign_in = (json.loads(line) for line in ran.stdout.splitlines())
    assert (first["picture"], sign_in["picture"]) == ("first", "sign_in")
    assert not set(first["loaded"]) & (SOUND_AND_PAGES | OF_THE_WAY_IN)
    assert not set(sign_in["loaded"]) & SOUND_AND_PAGES
    assert set(sign_in["loaded"]) >= OF_THE_WAY_IN, "the names above are those of modules there are"


def test_who_signs_in_before_the_pages_are_there_finds_them(started: Started) -> None:
    started.say(READY)
    assert started.rooms == []
    started.say(SIGNED_IN)
    places = [started.window.place]
    item = some_item()
    started.say(Opened(item))
    assert [*places, started.window.place] == [Place.QUEUE, Place.DESK]
    [room] = started.rooms
    assert room.listening.state.item is item
    for place in Place:
        started.window.go(place)


def test_pages_that_come_later_hear_what_the_workstation_said_before(started: Started) -> None:
    started.say(READY)
    started.say(SIGNED_IN)
    [room] = started.rooms
    assert room._ears.state.share == 0.0, "the headphones are measured"


def test_a_refused_sign_in_stays_on_the_page_alone(started: Started) -> None:
    started.say(READY)
    started.say(SignInRefused("wrong", "Not known."))
    assert started.window.place is Place.SIGN_IN
    assert started.front.sign_in.state.message == "Not known."


def test_the_rest_comes_by_itself_while_somebody_types(started: Started) -> None:
    whole: list[object] = []
    started.behind.whole.connect(whole.append)
    started.say(READY)
    (login,) = [part for part in started.window.findChildren(LineField) if part.isVisible() and part.hasFocus()]
    typed = 0
    while not whole:
        type_text(login, "o")
        settle()
        typed += 1
        assert login.text() == "o" * min(typed, 40)
    assert typed > 5, "it comes in parts"
    assert whole == started.rooms
    assert login.hasFocus()
    assert started.window.place is Place.SIGN_IN


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_is_a_window_of_its_own_for_a_moment(started: Started) -> None:
    windows = Windows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    started.make().build()
    application.removeEventFilter(windows)
    assert windows.shown == []


def test_pages_that_come_later_look_as_those_that_stood_there_from_the_start(started: Started, qtbot: QtBot) -> None:
    later = _pictures(started.port, started.window)
    started.window.hide()
    port = RecordingPort()
    room = Room(port, FakeDevice(), FakeDevice(), now=lambda: MOMENT)
    apply(room.window, theme(ThemeName.DARK), Scale(150), reduced_motion=True)
    room.window.show()
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    before = _pictures(port, room.window)
    assert [place for place in before if later[place] != before[place]] == []
    put_away(room)


def test_a_window_closed_before_all_is_there_puts_away_what_is(started: Started) -> None:
    room = started.make()
    while not room._drivers:
        assert room.build_next()
    started.window.close()
    assert started.port.closed
    assert room._drivers[0]._player._closed


def test_a_look_chosen_before_the_pages_are_there_is_kept(started: Started) -> None:
    started.say(READY)
    started.front.appearance.next_theme()
    chosen = started.front.appearance.state.theme.value
    started.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, preferences=Preferences(theme="hc_light")))
    assert started.port.asked(SavePreferences)[-1].preferences.theme == chosen
    assert started.front.appearance.state.theme.value == chosen


def _pictures(port: RecordingPort, window: ShellWindow) -> dict[Place, QImage]:
    for event in (READY, SIGNED_IN, Opened(some_item())):
        port.say(event)
        settle()
    pictures = {}
    for place in (Place.DESK, Place.QUEUE, Place.KEYS, Place.PEDAL, Place.PROGRESS, Place.APPROVALS, Place.REVIEWS):
        window.go(place)
        settle()
        assert not window.covered
        window._show_hints()  # else a timer's turn decides
        settle()
        pictures[place] = window.grab().toImage()
    return pictures
