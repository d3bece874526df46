"""A window says that its thread turns round, for whoever ends one that hangs."""

import signal
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anechoic import window_program
from anechoic.front import Front
from anechoic.station.port import StillHere
from anechoic.widgets.shell.window import ShellWindow
from fakes.desk_room import MOMENT
from fakes.recording_port import RecordingPort


def test_a_window_says_again_and_again_that_it_is_there(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    port = RecordingPort()
    front = Front(port, ShellWindow(lambda: MOMENT))
    qtbot.addWidget(front.window)

    class Turns:
        def exec(self) -> None:
            qtbot.waitUntil(lambda: len(port.asked(StillHere)) > 2)

    monkeypatch.setattr(window_program, "_SAYS_SO_MS", 5)
    # The orders of the process that tests are its own.
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    assert window_program.stay(cast("QApplication", Turns()), front) is None
    assert port.closed
