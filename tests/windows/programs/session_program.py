"""A window that shows one clip, ends its session and begins anew; answers on standard output."""

import argparse
import json
import os
import secrets
import sys
import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from anechoic.rules.task import Role
from anechoic.station.port import Event, Opened, SignedIn, SignedOut, StationReady
from anechoic.station.system.anew import begin_anew
from anechoic.window import Room
from anechoic.window_program import dress_window, stay
from fakes.fake_device import FakeDevice
from fakes.recording_port import RecordingPort, some_item


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Orders(QObject):
    """Lines of standard input, on Qt's thread."""

    given = Signal(str)

    def read(self) -> None:
        for line in sys.stdin:
            self.given.emit(line.strip())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--said", default="")
    parser.add_argument("--stays", action="store_true", help="the protection switched off: go on in the same process")
    given = parser.parse_args()
    application = QApplication(sys.argv[:1])
    port = RecordingPort()
    room = Room(port, FakeDevice(), FakeDevice(), said=given.said)
    dress_window(application, room.front)
    room.window.show()

    def heed(order: str) -> None:
        if order == "work":
            # Drawn here and told to nobody before: it can only come from this process' own memory.
            marker = secrets.token_hex(16)
            port.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
            port.say(Opened(some_item(transcript=f"marker {marker} of this session")))
            say(marker=marker)
        elif order == "end":
            port.say(SignedOut("The session is over."))

    orders = Orders()
    orders.given.connect(heed)
    threading.Thread(target=orders.read, daemon=True).start()

    def on_happened(event: Event) -> None:
        if isinstance(event, StationReady):
            say(ready=os.getpid(), message=room.sign_in.state.message)

    # After the pages: then the sign-in page says what is left of the session before.
    room._bridge.happened.connect(on_happened)
    port.say(StationReady("Lyon 2", "LS-07", training=True, checks=()))
    if given.stays:
        room.session_ended.connect(lambda _ended: say(place=room.window.place.value if room.window.place else ""))
        application.exec()
        return
    ended = stay(application, room.front)
    if ended is not None:
        begin_anew(["--said", ended.text])


main()
