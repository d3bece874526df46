"""The whole window with an open clip on a real display; answers questions on standard input."""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from anechoic.desk.listening.state import State
from anechoic.rules.task import Role
from anechoic.station.port import Opened, SignedIn, StationReady
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.shell.page import Place
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.window import Room
from fakes.fake_device import FakeDevice
from fakes.recording_port import RecordingPort, some_item


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Questions(QObject):
    """Lines of standard input, on Qt's thread."""

    asked = Signal(str)

    def read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())


class Desk:
    def __init__(self) -> None:
        self.port = RecordingPort()
        self.warnings: list[str] = []
        self.room = Room(self.port, FakeDevice(), FakeDevice())
        self.number = 0

    def answer(self, question: str) -> None:
        if question == "open":
            self.number += 1
            self.port.say(Opened(some_item(number=self.number)))
        elif question == "queue":
            self.room.window.go(Place.QUEUE)
        elif question == "mark":
            # A change that is told on the accessibility bus: all that came before it has come by then.
            self.room.window.setAccessibleName("the mark")
        elif question == "state":
            say(**self.state(self.room.listening.state))
        elif question == "warnings":
            say(warnings=self.warnings)

    def state(self, state: State) -> dict[str, Any]:
        sound = self.room._drivers[0].state
        return {
            "task": state.item.task if state.item else "",
            "text": state.draft.text,
            "candidate": state.draft.candidate,
            "panel": state.panel.value,
            "flags": [flag.value for flag in state.draft.flags],
            "playing": sound.playing,
            "looping": sound.looping,
            "selection": [sound.selection.first, sound.selection.last_exclusive] if sound.selection else [],
            "place": self.room.window.place.value if self.room.window.place else "",
            "keys": list(self.room.keys.state.words()),
            "labels": {key: self.room.keys.labels.key(PhysicalKey(key)) for key in "LKY"},
            "covered": self.room.window.covered,
            "title": self.room.window.windowTitle(),
        }

    def heed(self, kind: QtMsgType, _context: object, text: str) -> None:
        self.warnings.append(f"{kind.name}: {text}")


def main() -> None:
    app = QApplication(sys.argv)
    desk = Desk()
    qInstallMessageHandler(desk.heed)
    apply(app, theme(ThemeName.LIGHT), Scale())
    apply(desk.room.window, theme(ThemeName.LIGHT), Scale())
    questions = Questions()
    questions.asked.connect(desk.answer)
    threading.Thread(target=questions.read, daemon=True).start()
    desk.room.window.show()
    desk.room.window.activateWindow()
    desk.port.say(StationReady("Lyon 2", "LS-07", training=True, checks=()))
    desk.port.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False, screen_reader="spoken" in sys.argv))
    say(ready=True)
    app.exec()


main()
