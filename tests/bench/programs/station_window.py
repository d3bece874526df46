"""The real window of a workstation, started as `anechoic` starts it; says when it is painted, and obeys lines.

Only the last step of the program is exchanged, the one that stays until the window is closed: here it listens to
standard input as well (`desk_orders`). Argument: the workstation's folder.
"""

import json
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from anechoic import window_program
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.hardening import harden
from anechoic.station.profile import Profile
from anechoic.station.system.choose import this_system
from anechoic.window import Room, SessionEnded


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class FirstPaint(QObject):
    """Says when the window's first frame was there, and when its first one with a ready workstation was."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._left = ["painted", "ready"]
        room.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._left:
            ready = self._room.sign_in.state.station is not None
            if self._left[0] == "painted" or ready:
                self._room.window.event(event)  # the frame is painted in here
                say(**{self._left.pop(0): time.monotonic()})
                return True
        return super().eventFilter(watched, event)


def stay(application: QApplication, room: Room) -> SessionEnded | None:
    """Watch the window, and do what is asked."""
    first = FirstPaint(room)
    if "--first-paint" not in sys.argv:
        from bench.programs.desk_orders import Orders

        orders = Orders(application, room, room._port, say)
        threading.Thread(target=orders.read, args=(sys.stdin,), daemon=True).start()
    else:
        threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
    application.exec()
    room.window.removeEventFilter(first)
    room.close()
    return None


if __name__ == "__main__":
    system = this_system()
    findings = harden(system)
    window_program.stay = stay
    port = ThreadPort(Profile(Path(sys.argv[1])), system, findings, begun=False)
    window_program.run_window(port, window_program.Start(Path(sys.argv[1])))
