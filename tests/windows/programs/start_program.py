"""The program as it starts, and what it has loaded by each of its first pictures; argument: a folder."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from anechoic import window_program
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system

if TYPE_CHECKING:
    from anechoic.front import Front, SessionEnded
    from anechoic.widgets.shell.appearance import Appearance
    from anechoic.widgets.shell.window import ShellWindow

show_first = window_program.painted


def say(picture: str) -> None:
    sys.stdout.write(json.dumps({"picture": picture, "loaded": sorted(sys.modules)}) + "\n")


def painted(appearance: "Appearance") -> "ShellWindow":
    window = show_first(appearance)
    assert window.seen
    say("first")
    from anechoic import behind

    # Likewise: on a busy machine the rest would be begun before the workstation has spoken.
    behind._UNREADY_MS = 60_000
    return window


class SignInShown(QObject):
    """Says when a frame with the sign-in page and the workstation's word on it is painted, and ends the program."""

    def __init__(self, front: "Front") -> None:
        super().__init__()
        self._front = front

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._front.sign_in.state.station is not None:
            self._front.window.removeEventFilter(self)
            self._front.window.event(event)
            say("sign_in")
            QApplication.quit()
            return True
        return super().eventFilter(watched, event)


def stay(application: QApplication, front: "Front") -> "SessionEnded | None":
    shown = SignInShown(front)
    front.window.installEventFilter(shown)
    application.exec()
    front.close()
    return None


system = this_system()
findings = harden(system)
window_program.painted = painted
window_program._UNSEEN_MS = 20_000  # however busy this machine is, it is the picture that is waited for
window_program.stay = stay
sys.exit(window_program.run_window(system, findings, window_program.Start(Path(sys.argv[1]))))
