"""The program as it starts, and what it has loaded by each of its first pictures; argument: a folder."""

import json
import socket
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from anechoic import __main__ as program

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from anechoic.front import Front, SessionEnded
    from anechoic.station.apart.starter import Handover
    from anechoic.widgets.shell.appearance import Appearance
    from anechoic.widgets.shell.window import ShellWindow

real_window = program._Run._window


_SHOW_FIRST: list[Callable[["Appearance"], "ShellWindow"]] = []


def say(picture: str) -> None:
    sys.stdout.write(json.dumps({"picture": picture, "loaded": sorted(sys.modules)}) + "\n")
    sys.stdout.flush()


def painted(appearance: "Appearance") -> "ShellWindow":
    window = _SHOW_FIRST[0](appearance)
    assert window.seen
    say("first")
    from anechoic import behind

    # Likewise: on a busy machine the rest would be begun before the workstation has spoken.
    behind._UNREADY_MS = 60_000
    return window


def stay(application: "QApplication", front: "Front") -> "SessionEnded | None":
    """Say when a frame with the sign-in page and the workstation's word on it is painted, and end."""
    from PySide6.QtCore import QEvent, QObject

    class SignInShown(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest and front.sign_in.state.station is not None:
                front.window.removeEventFilter(self)
                front.window.event(event)
                say("sign_in")
                application.quit()
                return True
            return super().eventFilter(watched, event)

    shown = SignInShown()
    front.window.installEventFilter(shown)
    application.exec()
    front.close()
    return None


def window(run: program._Run, connection: socket.socket, maker: int, handover: "Handover") -> int:
    # Here and not above: the agent must not get what the window is made of.
    from anechoic import window_program

    _SHOW_FIRST.append(window_program.painted)
    window_program.painted = painted
    window_program._UNSEEN_MS = 20_000  # however busy this machine is, it is the picture that is waited for
    window_program.stay = stay
    return real_window(run, connection, maker, handover)


sys.argv[1:] = ["--profile", sys.argv[1]]
program._Run._window = window  # type: ignore[method-assign,assignment]
sys.exit(program.main())
