"""Writes a picture of every page and state of the contractor: `dev.sh pictures picture_desk FOLDER [ONLY]`."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtWidgets import QApplication, QWidget

from anechoic.audio.frames import Span
from anechoic.desk.listening.state import Panel
from anechoic.errors import Unavailable
from anechoic.rules.task import Classification, Flag, NoWork, Origin, Role, TaskKind
from anechoic.station.port import (
    Closed,
    Day,
    DayChanged,
    Draft,
    DraftSaved,
    KeyAsks,
    KeyRegistered,
    KeyStep,
    Link,
    LinkChanged,
    NothingToOpen,
    Opened,
    OpenItem,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignInRefused,
    StationReady,
)
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.keys.slots import Layer
from anechoic.widgets.language import Language, speak
from anechoic.widgets.shell.language_choice import LanguageChoice
from anechoic.widgets.shell.page import Place
from anechoic.widgets.sound.driver import StretchHeard
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.waveform.view import WaveformView
from anechoic.widgets.words import words
from anechoic.window import Room
from anechoic.wire.work import Candidate, CommandAnswer, Context, EarlierAnswer
from anechoic.wire.work import Span as WireSpan
from fakes.desk_room import MOMENT, put_away
from fakes.fake_device import FakeDevice
from fakes.recording_port import RecordingPort, some_item

_PATIENCE_MS = 20_000
_AUDIO = Path(__file__).resolve().parents[1] / "data" / "audio" / "clear.flac"
_READY = StationReady(
    "Lyon 2",
    "LS-07",
    training=False,
    checks=(
        ("Crash dumps of this program are off.", True),
        ("Other programs of this account cannot look into this one.", True),
        ("This program cannot gain privileges.", True),
        ("Memory is not written to disk (no swap).", True),
        ("Programs of one account may attach to each other.", False),
    ),
)
_DAY = Day(answered_today=64, active_ms_today=11_520_000, ready_for_me=5)


@dataclass(frozen=True)
class Variant:
    """One window to take every picture in."""

    name: str
    wide: int
    high: int
    theme: ThemeName = ThemeName.LIGHT
    percent: int = 100
    language: Language = Language.ENGLISH


VARIANTS = (
    Variant("1440-light", 1440, 900),
    Variant("1440-dark", 1440, 900, ThemeName.DARK),
    Variant("1280-light", 1280, 720),
    Variant("1920-dark", 1920, 1080, ThemeName.DARK),
    Variant("1440-hc-dark-150", 1440, 900, ThemeName.HC_DARK, 150),
    Variant("1280-hc-light", 1280, 720, ThemeName.HC_LIGHT),
    Variant("1280-light-150", 1280, 720, ThemeName.LIGHT, 150),
    Variant("3840-light", 3840, 2160),
    Variant("1440-light-ar", 1440, 900, language=Language.ARABIC),
    Variant("1280-hc-dark-150-ar", 1280, 720, ThemeName.HC_DARK, 150, Language.ARABIC),
    Variant("1280-light-ar", 1280, 720, language=Language.ARABIC),
    Variant("1440-hc-light-150-ar", 1440, 900, ThemeName.HC_LIGHT, 150, Language.ARABIC),
    Variant("1280-light-de", 1280, 720, language=Language.GERMAN),
    Variant("1440-light-150-de", 1440, 900, ThemeName.LIGHT, 150, Language.GERMAN),
    Variant("1280-light-es", 1280, 720, language=Language.SPANISH),
)


class Scenes:
    """One room, led from state to state."""

    def __init__(self, variant: Variant) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        speak(application, variant.language)
        self._application = application
        self.port = RecordingPort()
        self.device = FakeDevice()
        language = LanguageChoice(variant.language)
        self.room = Room(self.port, self.device, FakeDevice(), language=language, now=lambda: MOMENT)
        apply(self.room.window, theme(variant.theme), Scale(variant.percent), reduced_motion=True)
        self.room.window.resize(variant.wide, variant.high)
        self.room.window.show()
        self.room.window.activateWindow()

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Give name and way into each state, in an order that may be walked."""
        yield "signin", lambda: self.port.say(_READY)
        yield "signin-refused", self.refused
        yield "first-time", lambda: self.room.sign_in.first_time("m.okafor")
        yield "key-plug-in", self.registering
        yield "key-wrong-pin", self.wrong_pin
        yield "secret", self.secret
        yield "queue-ready", self.queue
        yield "queue-returned", lambda: self.day(returned_waiting=2)
        yield "queue-empty", self.empty
        yield "queue-offline", self.offline
        yield "keys", lambda: self.room.window.go(Place.KEYS)
        yield "keys-clash", self.clash
        yield "desk-fresh", lambda: self.open(some_translation(), heard=0.4)
        yield "desk-translation", self.mended
        yield "desk-arabic", lambda: self.open(arabic(), heard=1.0)
        yield "desk-transcription", lambda: self.open(transcription(), heard=0.6)
        yield "desk-command", lambda: self.open(command(), heard=1.0)
        yield "desk-returned", lambda: self.open(returned(), heard=0.2)
        yield "panel-flags", lambda: self.panel(Panel.FLAGS)
        yield "panel-skip", lambda: self.panel(Panel.SKIP)
        yield "panel-help", lambda: self.panel(Panel.HELP)
        yield "panel-stopped", lambda: self.panel(Panel.STOPPED)
        yield "desk-no-sound", self.no_sound
        yield "desk-offline", lambda: self.port.say(LinkChanged(Link.OFFLINE, 3))
        yield "covered", self.room.window.cover
        yield "desk-withdrawn", self.withdrawn
        yield "queue-supervisor", self.supervisor
        yield "signed-out", lambda: self.port.say(SignedOut(words("shell.idle_end")))
        yield (
            "signin-closed",
            lambda: self.port.say(
                replace(_READY, problem="This computer waits for a second person of facility IT to approve it.")
            ),
        )

    def refused(self) -> None:
        self.room.sign_in.sign_in("m.okafor", "a password", "123 456", incomplete="")
        self.port.say(SignInRefused("wrong", "Login, password or second factor is not right. Nobody was signed in."))

    def registering(self) -> None:
        self.room.sign_in.activate("m.okafor", "ABCD-EFGH", "a password", "a password", incomplete="", differ="")
        self.port.say(KeyAsks(KeyStep.PLUG_IN, registering=True))

    def wrong_pin(self) -> None:
        self.port.say(KeyRegistered())
        # Arrived before somebody signs in: a key that asks nobody is not shown.
        settle(self._application)
        self.room.sign_in.sign_in("m.okafor", "a password", "", incomplete="")
        self.port.say(KeyAsks(KeyStep.PIN, tries=3))

    def secret(self) -> None:
        text = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
        self.port.say(ShowSecret(f"otpauth://totp/Anechoic:m.okafor?secret={text}&issuer=Anechoic", text))

    def queue(self) -> None:
        self.port.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
        self.port.say(LinkChanged(Link.ONLINE, 0))
        self.port.say(DayChanged(_DAY))

    def day(self, *, returned_waiting: int) -> None:
        self.port.say(DayChanged(replace(_DAY, returned_waiting=returned_waiting)))

    def empty(self) -> None:
        self.port.say(DayChanged(replace(_DAY, ready_for_me=0)))
        self.port.say(
            NothingToOpen(
                NoWork.NOTHING_LEFT, "There is no work left for you at the moment. New clips appear here by themselves."
            )
        )

    def offline(self) -> None:
        self.port.say(DayChanged(_DAY))
        self.port.say(LinkChanged(Link.OFFLINE, 2))

    def clash(self) -> None:
        self.room.keymap.mark(Act.SAY_AGAIN, Layer.TYPING)
        self.room.keymap.listen()
        self.room.keymap.hear_stroke(Stroke(PhysicalKey.F9))

    def open(self, item: OpenItem, *, heard: float) -> None:
        self.port.say(LinkChanged(Link.ONLINE, 0))
        self.port.say(Opened(item))
        settle(QApplication.instance())
        desk = self.room.listening
        self.device.now += 1
        desk.on_stretch(StretchHeard((Span(0, round(item.frames * heard)),), 0, 6_000))

    def mended(self) -> None:
        desk = self.room.listening
        item = desk.state.item
        assert item is not None
        desk.on_stretch(StretchHeard((Span(0, item.frames),), 0, 6_000))
        desk.take(2)
        text = desk.state.draft.text.replace("your talk", "your voice")
        desk.edit(text, 12)
        desk.set_confidence(3)
        desk.toggle_flag(Flag.SEVERAL_SPEAKERS)
        desk.toggle_flag(Flag.PERSONAL_DETAIL)
        self.port.say(DraftSaved(item.task, 1_763_784_000_000))

    def panel(self, panel: Panel) -> None:
        self.room.listening.go_on()
        self.room.listening.show_panel(panel)

    def no_sound(self) -> None:
        self.room.listening.go_on()
        for driver in self.room._drivers:
            driver.lose(
                Unavailable(
                    "No sound device answers. Check that headphones are connected, then press play again.", code="none"
                )
            )

    def withdrawn(self) -> None:
        self.room.window.uncover()
        item = self.room.listening.state.item
        assert item is not None
        self.port.say(LinkChanged(Link.ONLINE, 0))
        self.port.say(
            Closed(item.task, "This recording was withdrawn, so it was closed. There is nothing you need to do.")
        )

    def supervisor(self) -> None:
        self.port.say(SignedOut(""))
        self.port.say(SignedIn("R. Adeyemi", (Role.SUPERVISOR,), resumed=True))
        self.port.say(DayChanged(Day(reviews_waiting=12, approvals_waiting=1)))


def some_translation() -> OpenItem:
    return real(TaskKind.TRANSLATION)


def transcription() -> OpenItem:
    return real(
        TaskKind.TRANSCRIPTION,
        target="es-MX",
        candidates=(),
        classification=Classification.TRAINING,
        made_for_training=True,
    )


def arabic() -> OpenItem:
    said = "لزيادة مستوى صوت حديثك للمشاركين الآخرين"
    return real(
        TaskKind.TRANSLATION,
        target="ar",
        candidates=(
            Candidate(key="a", text=said),
            Candidate(key="b", text="لخفض مستوى صوت حديثك للمشاركين الآخرين في version 2.0 من البرنامج"),
            Candidate(key="c", text="لزيادة حجم كلامك"),
        ),
        draft=Draft(
            text=f"{said} في version 2.0.", cursor=8, origin=Origin.MENDED, candidate="a", confidence=2, started=True
        ),
    )


def command() -> OpenItem:
    return real(
        TaskKind.COMMAND,
        target="es-MX",
        candidates=(),
        response="De acuerdo, subo el volumen de la sala a siete. ¿Quiere que lo recuerde para otra vez?",
        wake_word="computadora",
        draft=Draft(command=CommandAnswer(heard="sube el volumen de la sala", meant="yes", fit=3), started=True),
    )


def returned() -> OpenItem:
    return real(
        TaskKind.TRANSLATION,
        returned=EarlierAnswer(
            text="to increase the volume of your talk to other participants",
            origin=Origin.MENDED,
            candidate="b",
            comment="The speaker lowers it here. Listen again from 0.4 s, and mind the last word.",
        ),
    )


def real(kind: TaskKind, **more: object) -> OpenItem:
    """An open item with the sound of a real recording."""
    pcm, rate = soundfile.read(_AUDIO, dtype="int16")
    values: dict[str, object] = {
        "rate": rate,
        "frames": len(pcm),
        "pcm": memoryview(bytearray(np.ascontiguousarray(pcm).tobytes())).cast("h").toreadonly(),
        "speech": (WireSpan(first=9_000, last=60_000), WireSpan(first=66_000, last=126_000)),
        "classification": Classification.CONFIDENTIAL,
        "context": Context(product="Telephone conference", locale="es-MX"),
    }
    return some_item(kind, number=3, **{**values, **more})  # type: ignore[arg-type]


def shoot(
    folder: Path, only: str = "", variants: tuple[Variant, ...] = VARIANTS, made: type[Scenes] = Scenes
) -> list[Path]:
    """Write all pictures and give their paths."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for variant in variants:
        if only and only not in variant.name:
            continue
        scenes = made(variant)
        for name, enter in scenes.all():
            enter()
            settle(app)
            settle_sound(scenes.room.window, app)
            path = folder / f"{variant.name}-{name}.png"
            window: QWidget = scenes.room.window
            window.grab().save(str(path))
            written.append(path)
        put_away(scenes.room)
    speak(app, Language.ENGLISH)
    return written


def settle(app: QCoreApplication | None) -> None:
    """Let what was queued happen."""
    assert app is not None
    for _ in range(4):
        app.processEvents()


def settle_sound(window: QWidget, app: QCoreApplication | None) -> None:
    """Let the spectrogram's pictures come: they are made on a thread."""
    assert app is not None
    timer = QElapsedTimer()
    timer.start()
    for wave in window.findChildren(WaveformView):
        while wave.isVisible() and not wave._ground.spectrogram.is_whole() and timer.elapsed() < _PATIENCE_MS:
            app.processEvents()
    app.processEvents()


if __name__ == "__main__":
    for picture in shoot(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""):
        sys.stdout.write(f"{picture}\n")
