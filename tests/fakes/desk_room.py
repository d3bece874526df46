"""The real window over a recording port and a sound device whose clock the test holds."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.desk.listening.view import ListeningView
from anechoic.rules.task import Role, TaskKind
from anechoic.station.pedal.adapter import Pedals
from anechoic.station.port import Opened, OpenItem, SignedIn, StationReady
from anechoic.widgets.shell.page import Place
from anechoic.widgets.sound.driver import SoundDriver, StretchHeard
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.tip.said import tip_text
from anechoic.window import Room
from fakes.fake_device import FakeDevice
from fakes.hands import press, release, type_text
from fakes.recording_port import RecordingPort, some_item

MOMENT = datetime(2026, 11, 25, 14, 32, 7, tzinfo=UTC)
"""What the clock on the wall says."""
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class DeskRoom:
    """One room; close it at the end of the test."""

    def __init__(self, qtbot: QtBot, pedals: Pedals | None = None) -> None:
        self.port, self.device = RecordingPort(), FakeDevice()
        self.qtbot = qtbot
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application)
        self.moment = MOMENT
        self.room = Room(self.port, self.device, FakeDevice(), pedals=pedals, now=lambda: self.moment)
        self.window = self.room.window
        apply(self.window, theme(ThemeName.LIGHT), Scale(), reduced_motion=True)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def page(self) -> ListeningView:
        found = self.window.findChild(ListeningView)
        assert isinstance(found, ListeningView)
        return found

    @property
    def driver(self) -> SoundDriver:
        return self.room._drivers[0]

    def close(self) -> None:
        put_away(self.room)

    def say(self, event: object) -> None:
        """Let the workstation say something, and let it arrive."""
        self.port.say(event)  # type: ignore[arg-type]
        settle()

    def ready(self, **more: object) -> None:
        values: dict[str, object] = {"facility_name": "Lyon 2", "station_name": "LS-07", "training": False}
        self.say(StationReady(**{**values, "checks": (("All is well", True),), **more}))  # type: ignore[arg-type]

    def sign_in(self, *roles: Role) -> None:
        self.ready()
        self.say(SignedIn("M. Okafor", roles or (Role.CONTRACTOR,), resumed=False))

    def open(self, kind: TaskKind = TaskKind.TRANSLATION, **more: object) -> OpenItem:
        if self.window.place is not Place.DESK:
            self.sign_in()
        item = some_item(kind, **more)  # type: ignore[arg-type]
        self.say(Opened(item))
        return item

    def hear_all(self) -> None:
        item = self.room.listening.state.item
        assert item is not None
        self.room.listening.on_stretch(StretchHeard((Span(0, item.frames),), 0, 6_000))

    def focused(self) -> QWidget:
        focus: QWidget | None = self.window.focusWidget()
        return self.window if focus is None else focus

    def key(self, key: Qt.Key, text: str = "", *, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        target = self.focused()
        press(target, key, text, held=held)
        release(target, key, text, held=held)
        settle()

    def type(self, text: str) -> None:
        type_text(self.focused(), text)
        settle()

    def everything_said(self) -> str:
        """Every text of the window: shown, hidden, tool tips, accessible names, titles."""
        said: list[str] = []
        for part in (self.window, *self.window.findChildren(QWidget)):
            said += [
                part.toolTip(),
                tip_text(part),
                part.statusTip(),
                part.whatsThis(),
                part.windowTitle(),
                part.objectName(),
            ]
            said += [part.accessibleName(), part.accessibleDescription()]
            if isinstance(part, QLabel):
                said.append(part.text())
            elif isinstance(part, QTextEdit):
                said += [part.toPlainText(), part.toHtml()]
            elif hasattr(part, "text") and callable(part.text):
                said.append(str(part.text()))
        said += [action.text() for action in self.window.findChildren(QAction)]
        return "\n".join(said)


def put_away(room: Room) -> None:
    """Close a room and end all that is of it: what stays is told of every style, language and key that comes after."""
    room.close()
    room.window.hide()
    room.window.deleteLater()
    room.deleteLater()
    settle()


def settle() -> None:
    """Let queued events and deletions happen."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
