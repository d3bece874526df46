"""The real window of a workstation, started as `anechoic` starts it; says when it is painted, and obeys lines.

Only the last step of the program is exchanged, the one that stays until the window is closed: here it listens to
standard input as well (`desk_orders`). Argument: the workstation's folder.
"""

import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from anechoic import window_program
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.hardening import harden
from anechoic.station.profile import Profile
from anechoic.station.system.choose import this_system

if TYPE_CHECKING:
    # Not before the window is painted, as in the program itself.
    from anechoic.front import Front, SessionEnded
    from anechoic.widgets.shell.appearance import Appearance
    from anechoic.widgets.shell.window import ShellWindow
    from anechoic.window import Room


show_first = window_program.painted


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def painted(appearance: "Appearance") -> "ShellWindow":
    """Say when the window's first frame is on the screen."""
    window = show_first(appearance)
    assert window.seen
    say(painted=time.monotonic())
    return window


class Ready(QObject):
    """Says when the first frame with a sign-in page was there, and when the first one with a ready workstation was."""

    def __init__(self, front: "Front") -> None:
        super().__init__()
        self._front = front
        self._left = ["sign_in", "ready"]
        front.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._left:
            ready = self._front.sign_in.state.station is not None
            if self._left[0] == "sign_in" or ready:
                self._front.window.event(event)  # the frame is painted in here
                say(**{self._left.pop(0): time.monotonic()})
                return True
        return super().eventFilter(watched, event)


def stay(application: QApplication, front: "Front") -> "SessionEnded | None":
    """Watch the window, and do what is asked."""
    ready = Ready(front)
    if "--first-paint" not in sys.argv:

        def obey(room: "Room") -> None:
            from bench.programs.desk_orders import Orders

            orders = Orders(application, room, room._port, say)
            threading.Thread(target=orders.read, args=(sys.stdin,), daemon=True).start()
            say(whole=time.monotonic())

        from anechoic.behind import Behind

        behind = front.findChild(Behind)
        assert isinstance(behind, Behind)
        behind.whole.connect(obey)
    else:
        threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
    application.exec()
    front.window.removeEventFilter(ready)
    front.close()
    return None


if __name__ == "__main__":
    system = this_system()
    findings = harden(system)
    window_program.painted = painted
    window_program._UNSEEN_MS = 20_000  # however busy this machine is, it is the picture that is waited for
    window_program.stay = stay
    port = ThreadPort(Profile(Path(sys.argv[1])), system, findings, begun=False)
    window_program.run_window(lambda: port, window_program.Start(Path(sys.argv[1])))
