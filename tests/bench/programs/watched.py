"""What the measured window says of itself: when it is painted, when somebody can sign in; and that it obeys lines.

Loaded where the window's own program is, behind what confines it: Qt in no process that would have none.
"""

import json
import sys
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from anechoic import window_program

if TYPE_CHECKING:
    # Not before the window is painted, as in the program itself.
    from anechoic.front import Front, SessionEnded
    from anechoic.widgets.shell.appearance import Appearance
    from anechoic.widgets.shell.window import ShellWindow
    from anechoic.window import Room

_show_first = window_program.painted


def watch(*, first_paint: bool) -> None:
    """Have the window say what it does; with `first_paint` it obeys nothing but the end of standard input."""

    def stay(application: QApplication, front: "Front") -> "SessionEnded | None":
        ready = Ready(front)
        if first_paint:
            threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
        else:
            obey(application, front)
        application.exec()
        front.window.removeEventFilter(ready)
        front.close()
        return None

    window_program.painted = painted
    window_program._UNSEEN_MS = 20_000  # however busy this machine is, it is the picture that is waited for
    window_program.stay = stay


def say(**what: object) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def painted(appearance: "Appearance") -> "ShellWindow":
    """Say when the window's first frame is on the screen."""
    window = _show_first(appearance)
    assert window.seen
    say(painted=time.monotonic())
    return window


def obey(application: QApplication, front: "Front") -> None:
    """Do what is asked on standard input, once the room is whole."""

    def listen(room: "Room") -> None:
        from bench.programs.desk_orders import Orders

        orders = Orders(application, room, say)
        threading.Thread(target=orders.read, args=(sys.stdin,), daemon=True).start()
        say(whole=time.monotonic())

    from anechoic.behind import Behind

    behind = front.findChild(Behind)
    assert isinstance(behind, Behind)
    behind.whole.connect(listen)


class Ready(QObject):
    """Says when the first frame with a sign-in page was there, and when the first one with a ready workstation was."""

    def __init__(self, front: "Front") -> None:
        super().__init__()
        self._front = front
        self._left = ["sign_in", "ready"]
        front.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the state behind each frame."""
        if event.type() == QEvent.Type.UpdateRequest and self._left:
            ready = self._front.sign_in.state.station is not None
            if self._left[0] == "sign_in" or ready:
                self._front.window.event(event)  # the frame is painted in here
                say(**{self._left.pop(0): time.monotonic()})
                return True
        return super().eventFilter(watched, event)
