"""Building and running the window: Qt, the look, the sound device, the port."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from anechoic.widgets.messages import keep_qt_quiet
from anechoic.widgets.shell.appearance import Appearance
from anechoic.widgets.shell.window import ShellWindow
from anechoic.widgets.theme.look import Look, Scale, put_look
from anechoic.widgets.theme.tokens import theme

if TYPE_CHECKING:
    # Loaded once the window is painted, by `run_window`.
    from anechoic.front import Front, SessionEnded
    from anechoic.station.port import Station
    from anechoic.window import Room

_LISTENS_MS = 200
_UNSEEN_MS = 500
_SAYS_SO_MS = 5_000


@dataclass(frozen=True)
class Start:
    """How the program was started.

    Attributes:
        folder: the workstation's folder; the usual one if None.
        log_steps: write a line of numbers for each step to standard error.
        said: a sentence for the sign-in page, from the session that ended before this start.
        appearance: theme and text size, as the session before left them; None at a first start.
        language: what the window speaks, as it was chosen before this start (`LanguageChoice.word`).
    """

    folder: Path | None = None
    log_steps: bool = False
    said: str = ""
    appearance: Appearance | None = None
    language: str = ""

    def options(self) -> list[str]:
        """Give, as options and their values in turn, what one start hands on to the next: how it looks and speaks."""
        said = ["--said", self.said] if self.said else []
        look = ["--appearance", self.appearance.word()] if self.appearance is not None else []
        return [*said, *look, "--language", self.language]

    def arguments(self) -> list[str]:
        """Give the command line of such a start."""
        folder = ["--profile", str(self.folder)] if self.folder is not None else []
        return [*folder, *(["--log-steps"] if self.log_steps else []), *self.options()]


def run_window(station: "Callable[[], Station]", start: Start) -> Start | None:
    """Open the window of a workstation and stay until it is closed.

    One process serves one session: when it ends, the program begins anew, since the texts that were shown stay in the
    memory of Qt and Python until then.

    Args:
        station: makes the workstation's port, not begun yet; asked once the window is painted.
        start: how the program was started.

    Returns:
        the start that shall follow in a process of its own; None when the person closed the window.
    """
    # PortAudio is silenced by turning file descriptor 2 away for moments; what Python says must not go with it.
    sys.stderr = os.fdopen(os.dup(2), "w", buffering=1)
    # Until the window's collector is there nobody collects: a thread must not end a part of the window.
    gc.disable()
    application = QApplication(sys.argv[:1])
    keep_qt_quiet()
    application.setApplicationName("Anechoic")
    look = start.appearance or Appearance.for_screen(application.primaryScreen().availableSize().width())
    window = painted(look)
    # Only now: fonts, words, pages, the workstation. Nobody waits for them before the window is there.
    from anechoic.behind import Behind
    from anechoic.front import Front
    from anechoic.widgets.language import speak
    from anechoic.widgets.shell.language_choice import LanguageChoice
    from anechoic.widgets.theme.style import dress

    language = LanguageChoice.read(start.language)
    speak(application, language.language)
    # Before there are parts: a style and fonts that change later are told to each of them.
    dress(application)
    port = station()
    front = Front(port, window, said=start.said, appearance=look, language=language)
    dress_window(application, front)

    def made() -> "Room":
        from anechoic.audio.portaudio import PortAudioDevice
        from anechoic.station.pedal.choose import pedals_here
        from anechoic.window import Room

        sounds = PortAudioDevice(), PortAudioDevice()
        return Room(port, *sounds, pedals=pedals_here(), front=front, at_once=False)

    behind = Behind(front, made)
    behind.whole.connect(lambda room: settle(room, log_steps=start.log_steps))
    port.begin()
    ended = stay(application, front)
    if ended is None:
        return None
    return replace(start, said=ended.text, appearance=front.appearance.state, language=front.language.state.word())


def painted(appearance: Appearance) -> ShellWindow:
    """Show a window with nothing but the house's mark, and come back when it is painted; soon where nobody sees it."""
    window = ShellWindow(furnished=False)
    put_look(window, Look(theme(appearance.theme), Scale(appearance.percent)))
    seen = QEventLoop()
    # Out of the painting first: then the picture is on the screen.
    window.painted.connect(lambda: QTimer.singleShot(0, seen.quit))
    QTimer.singleShot(_UNSEEN_MS, seen.quit)
    window.show()
    seen.exec()
    return window


def settle(room: "Room", *, log_steps: bool) -> None:
    """Do what a room needs that is whole: write its steps down where that was asked for, and collect what it drops."""
    from anechoic.widgets.collector import Collector

    if log_steps:
        from anechoic.steps import StepLog

        room.log_steps(StepLog(sys.stderr.write))
    Collector(room)


def stay(application: QApplication, front: "Front") -> "SessionEnded | None":
    """Run a window until it is closed or a session in it ended, and put everything away; give what ended."""
    from anechoic.station.port import StillHere

    ended: list[SessionEnded] = []

    def on_ended(session: "SessionEnded") -> None:
        ended.append(session)
        application.quit()

    front.session_ended.connect(on_ended)
    # Python runs its signal handlers only between byte codes: a quiet timer lets Ctrl+C and a stop order in.
    for order in (signal.SIGINT, signal.SIGTERM):
        signal.signal(order, lambda *_: front.window.close())
    waker = QTimer(front)
    waker.timeout.connect(lambda: None)
    waker.start(_LISTENS_MS)
    # A window that hangs shows what it showed for ever: who keeps the keys has it ended then.
    alive = QTimer(front)
    alive.timeout.connect(lambda: front.bridge.send(StillHere()))
    alive.start(_SAYS_SO_MS)
    application.exec()
    front.close()
    return ended[0] if ended else None


def dress_window(application: QApplication, front: "Front") -> None:
    """Put the house's look on the program and on its windows, this one among them: once, for it is dear."""
    from anechoic.widgets.theme.style import apply

    appearance = front.appearance.state
    assert front.window in application.topLevelWidgets()
    apply(application, theme(appearance.theme), Scale(appearance.percent))
