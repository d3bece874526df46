"""Lets the real window obey lines of standard input as well, and say on standard output what came of them."""

import json
import os
import secrets
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from anechoic import window_program
from anechoic.behind import Behind
from anechoic.front import Front, SessionEnded
from anechoic.rules.task import Role
from anechoic.station.apart import confined as confinement
from anechoic.station.apart.window_end import ProcessPort
from anechoic.station.finding import Finding
from anechoic.station.port import Event, Opened, SignedIn, SignedOut, StationReady
from fakes.attempts import ATTEMPTS
from fakes.recording_port import some_item

_real_stay = window_program.stay


def hear(*, confined: bool) -> None:
    """Exchange the step that stays; without confinement what is tried is seen to be done."""
    window_program.stay = _stay
    if not confined:
        confinement.confine_window = _leave_open


def _leave_open(hidden: Path, variables: Mapping[str, str] | None = None) -> Finding:
    return Finding("window_confined", "", holds=False)


def _say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class _Orders(QObject):
    """Lines of standard input, on Qt's thread."""

    given = Signal(str)

    def read(self) -> None:
        for line in sys.stdin:
            self.given.emit(line.strip())


def _stay(application: QApplication, front: Front) -> SessionEnded | None:
    port = front.bridge._port
    assert isinstance(port, ProcessPort)

    def heed(order: str) -> None:
        name, *arguments = json.loads(order)
        if name == "modules":
            behind = front.findChild(Behind)
            assert isinstance(behind, Behind)
            behind.finish()
            _say(modules=sorted(sys.modules))
        elif name == "close":
            front.window.close()
        elif name == "show":
            # Drawn here and told to nobody before: it can only come from this process' own memory.
            marker = secrets.token_hex(16)
            port._emit(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
            port._emit(Opened(some_item(transcript=f"marker {marker} of this session")))
            _say(marker=marker)
        elif name == "hang":
            _say(hangs=True)
            # In the C library with the interpreter's lock held: no thread of this process does anything any more.
            sum(range(10**15))
        elif name == "end":
            port._emit(SignedOut("The session is over."))
        else:
            try:
                _say(did=ATTEMPTS[name](*arguments))
            except OSError as error:
                _say(did=type(error).__name__)

    orders = _Orders()
    orders.given.connect(heed)
    threading.Thread(target=orders.read, daemon=True).start()

    def on_happened(event: Event) -> None:
        if isinstance(event, StationReady):
            _say(ready=os.getpid(), problem=event.problem, checks=event.checks, said=front.sign_in.state.message)

    front.bridge.happened.connect(on_happened)
    return _real_stay(application, front)
