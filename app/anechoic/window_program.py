"""Building and running the window: Qt, the look, the sound device, the port."""

import os
import signal
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from anechoic.audio.portaudio import PortAudioDevice
from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.finding import Finding
from anechoic.station.pedal.choose import pedals_here
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System
from anechoic.station.system.anew import begin_anew
from anechoic.steps import StepLog
from anechoic.widgets.collector import Collector
from anechoic.widgets.language import speak
from anechoic.widgets.messages import keep_qt_quiet
from anechoic.widgets.shell.appearance import Appearance
from anechoic.widgets.shell.language_choice import LanguageChoice
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import theme
from anechoic.window import Room, SessionEnded

_LISTENS_MS = 200
_UNSEEN_MS = 500


@dataclass(frozen=True)
class Start:
    """How the program was started.

    Attributes:
        folder: the workstation's folder; the usual one if None.
        log_steps: write a line of numbers for each step to standard error.
        said: a sentence for the sign-in page, from the session that ended before this start.
        appearance: theme and text size, as the session before left them; None at a first start.
        language: what the window speaks, as it was chosen before this start.
    """

    folder: Path | None = None
    log_steps: bool = False
    said: str = ""
    appearance: Appearance | None = None
    language: LanguageChoice = LanguageChoice()  # noqa: RUF009 - frozen, so it may be shared

    def arguments(self) -> list[str]:
        """Give the command line of such a start."""
        folder = ["--profile", str(self.folder)] if self.folder is not None else []
        said = ["--said", self.said] if self.said else []
        look = ["--appearance", self.appearance.word()] if self.appearance is not None else []
        look += ["--language", self.language.word()]
        return [*folder, *(["--log-steps"] if self.log_steps else []), *said, *look]


def run_window(system: System, findings: tuple[Finding, ...], start: Start) -> int:
    """Open the window of a workstation and stay until it is closed.

    One process serves one session: when it ends, the program begins anew, since the texts that were shown stay in the
    memory of Qt and Python until then.

    Args:
        system: this operating system.
        findings: what hardening achieved.
        start: how the program was started.
    """
    # PortAudio is silenced by turning file descriptor 2 away for moments; what Python says must not go with it.
    sys.stderr = os.fdopen(os.dup(2), "w", buffering=1)
    application = QApplication(sys.argv[:1])
    keep_qt_quiet()
    application.setApplicationName("Anechoic")
    speak(application, start.language.language)
    # Before there are parts: a style and fonts that change later are told to each of them.
    dress(application)
    profile = Profile(start.folder) if start.folder is not None else Profile.usual(system)
    port = ThreadPort(profile, system, findings, begun=False)
    look = start.appearance or Appearance.for_screen(application.primaryScreen().availableSize().width())
    room = Room(
        port,
        PortAudioDevice(),
        PortAudioDevice(),
        said=start.said,
        appearance=look,
        language=start.language,
        pedals=pedals_here(),
    )
    if start.log_steps:
        room.log_steps(StepLog(sys.stderr.write))
    dress_window(application, room)
    Collector(room)
    room.window.show()
    # What is behind the window is loaded after its first picture; a window nobody sees yet waits no longer than this.
    begins = QTimer(room)
    begins.setSingleShot(True)
    begins.timeout.connect(port.begin)
    begins.start(_UNSEEN_MS)
    room.window.painted.connect(lambda: begins.start(0))
    ended = stay(application, room)
    if ended is not None:
        following = replace(start, said=ended.text, appearance=room.appearance.state, language=room.language.state)
        begin_anew(following.arguments())
    return 0


def stay(application: QApplication, room: Room) -> SessionEnded | None:
    """Run a window until it is closed or a session in it ended, and put everything away; give what ended."""
    ended: list[SessionEnded] = []

    def on_ended(session: SessionEnded) -> None:
        ended.append(session)
        application.quit()

    room.session_ended.connect(on_ended)
    # Python runs its signal handlers only between byte codes: a quiet timer lets Ctrl+C and a stop order in.
    for order in (signal.SIGINT, signal.SIGTERM):
        signal.signal(order, lambda *_: room.window.close())
    waker = QTimer(room)
    waker.timeout.connect(lambda: None)
    waker.start(_LISTENS_MS)
    application.exec()
    room.close()
    return ended[0] if ended else None


def dress_window(application: QApplication, room: Room) -> None:
    """Put the house's look on the program and on its windows, this one among them: once, for it is dear."""
    appearance = room.appearance.state
    assert room.window in application.topLevelWidgets()
    apply(application, theme(appearance.theme), Scale(appearance.percent))
