"""Building and running the window: Qt, the look, the sound device, the port."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from anechoic.audio.portaudio import PortAudioDevice
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.finding import Finding
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System
from anechoic.steps import StepLog
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.window import Room

_LISTENS_MS = 200


def run_window(system: System, findings: tuple[Finding, ...], folder: Path | None, *, log_steps: bool = False) -> int:
    """Open the window of a workstation and stay until it is closed.

    Args:
        system: this operating system.
        findings: what hardening achieved.
        folder: the workstation's folder; the usual one if None.
        log_steps: write a line of numbers for each step to standard error.
    """
    # PortAudio is silenced by turning file descriptor 2 away for moments; what Python says must not go with it.
    sys.stderr = os.fdopen(os.dup(2), "w", buffering=1)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Anechoic")
    profile = Profile(folder) if folder is not None else Profile.usual(system)
    port = ThreadPort(profile, system, findings)
    room = Room(port, PortAudioDevice(), PortAudioDevice())
    if log_steps:
        room.log_steps(StepLog(sys.stderr.write))
    dress_window(application, room)
    room.window.show()
    # Python runs its signal handlers only between byte codes: a quiet timer lets Ctrl+C and a stop order in.
    for order in (signal.SIGINT, signal.SIGTERM):
        signal.signal(order, lambda *_: room.window.close())
    waker = QTimer(room)
    waker.timeout.connect(lambda: None)
    waker.start(_LISTENS_MS)
    status = application.exec()
    room.close()
    return status


def dress_window(application: QApplication, room: Room) -> None:
    """Put the house's look on the program and on a window."""
    light = theme(ThemeName.LIGHT)
    apply(application, light, Scale())
    apply(room.window, light, Scale())
