"""The same window over a port with nothing behind it: items are there at once. `next`: show another one."""

import json
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Signal
from PySide6.QtWidgets import QApplication

from anechoic.audio.portaudio import PortAudioDevice
from anechoic.rules.task import Role
from anechoic.station.port import Opened, SignedIn, StationReady
from anechoic.widgets.language import Language, speak
from anechoic.widgets.shell.appearance import Appearance
from anechoic.window import Room
from anechoic.window_program import dress_window
from anechoic.wire.work import Candidate
from bench.desk_batch import CANDIDATES, SECONDS
from fakes.recording_port import RecordingPort, some_item, some_speech


class Shows(QObject):
    asked = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.application, self.port, self.frames, self.number = application, RecordingPort(), 0, 0
        self.room = Room(self.port, PortAudioDevice(), PortAudioDevice(), appearance=Appearance.for_screen(1440))
        dress_window(application, self.room.front)
        self.room.window.installEventFilter(self)
        self.room.window.show()
        self.port.say(StationReady("Lyon 2", "LS-07", training=True, checks=()))
        self.port.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
        self.asked.connect(self.obey)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.frames += 1
        return super().eventFilter(watched, event)

    def obey(self, line: str) -> None:
        if line != "next":
            self.application.quit()
            return
        self.number += 1
        pcm = some_speech(SECONDS)
        texts = CANDIDATES[self.number % len(CANDIDATES)]
        item = some_item(
            number=self.number,
            pcm=pcm,
            frames=len(pcm),
            candidates=tuple(Candidate(key=key, text=text) for key, text in zip("abcd", texts, strict=True)),
        )
        end = time.monotonic() + 0.3
        self.until(lambda: time.monotonic() > end)
        begin = time.perf_counter()
        self.port.say(Opened(item))
        self.until(lambda: self.room.listening.state.item is item)
        frames = self.frames
        self.until(lambda: self.frames > frames)
        sys.stdout.write(json.dumps({"painted_ms": (time.perf_counter() - begin) * 1e3}) + "\n")
        sys.stdout.flush()

    def until(self, done: Callable[[], bool]) -> None:
        while not done():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())
        self.asked.emit("end")


application = QApplication(sys.argv[:1])
speak(application, Language.ENGLISH)
shows = Shows(application)
threading.Thread(target=shows.read, daemon=True).start()
application.exec()
shows.room.close()
