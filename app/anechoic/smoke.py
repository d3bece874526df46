"""`anechoic --smoke`: opens every page and a sealed vector once, offscreen, and is silent when all is well.

Run on a fresh bundle, it finds what a build lost: a library, a plugin, a font, a resource, a module.
"""

import base64
import hashlib
import json
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from anechoic.errors import AnechoicError, Untrusted
from anechoic.resources import read_resource
from anechoic.rules.ids import ClipId, TaskId
from anechoic.rules.task import ApprovalKind, Classification, NoWork, Origin, ReviewReason, Role, TaskKind
from anechoic.seal.clip import Part, clip_key, open_part
from anechoic.seal.relying_party import relying_party
from anechoic.station.port import (
    ApprovalsListed,
    Closed,
    Draft,
    Event,
    KeyAsks,
    KeyStep,
    NothingToOpen,
    Opened,
    OpenItem,
    Request,
    ReviewsListed,
    ShowSecret,
    SignedIn,
    SignedOut,
    StationReady,
)
from anechoic.station.work.marks import PlaybackKey
from anechoic.trace.profile import STANDARD
from anechoic.wire.codec import decode
from anechoic.wire.review import ApprovalRow, ReviewRow
from anechoic.wire.work import Context, ReviewedAnswer, TaskText

_PLAYBACK_KEY = bytes(32)
"""What is shown here is published: so may be what marks it."""


class _Nobody:
    """A port with nothing behind it: it takes requests and says what the smoke run tells it to."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Event], None]] = []

    def send(self, _request: Request) -> None:
        """Take a request."""

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Take a listener."""
        self._listeners.append(listener)

    def close(self) -> None:
        """End."""

    def say(self, event: Event) -> None:
        """Tell the window."""
        for listener in self._listeners:
            listener(event)


@dataclass(frozen=True)
class _Vector:
    pcm: bytes
    text: TaskText
    clip: str
    rate: int


def run_smoke() -> int:
    """Open everything once; give 0 and print nothing, or 1 and one sentence."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # A machine that builds bundles has no sound device, and here that is no news.
    logging.getLogger("anechoic.audio.player").setLevel(logging.CRITICAL)
    try:
        _sign_once()
        _show_everything(_open_vector())
    except AnechoicError as error:
        sys.stderr.write(f"{error.text()}\n")
        return 1
    return 0


def _sign_once() -> None:
    """Let the client of security keys work once: a bundle without its parts fails here."""
    from anechoic.station.authenticator.asking import Asking
    from anechoic.station.authenticator.ceremony import sign
    from anechoic.station.authenticator.training import TrainingSecurityKeys
    from anechoic.station.authenticator.usb import UsbSecurityKeys

    UsbSecurityKeys().plugged_in()
    keys, asking = TrainingSecurityKeys(bytes(32)), Asking(lambda _: None, registering=False)
    sign(keys, asking, party=relying_party(b""), login="smoke", challenge=bytes(32))


def _open_vector() -> _Vector:
    vector = json.loads(read_resource("smoke", "vector.json"))
    context = bytes.fromhex(vector["context_hash"])
    opened: dict[Part, bytes] = {}
    for part in Part:
        key = clip_key(
            station_key=bytes.fromhex(vector["station_key"]),
            release_key=bytes.fromhex(vector["release_key"]),
            package_id=vector["package"],
            context_hash=context,
            clip_id=vector["clip"],
            part=part,
        )
        sealed = base64.b64decode(vector[part.name.lower()]["sealed"])
        opened[part] = open_part(key, sealed, context_hash=context, clip_id=vector["clip"], part=part)
        if hashlib.sha256(opened[part]).hexdigest() != vector[part.name.lower()]["sha256"]:
            raise Untrusted("The sealed sample of this installation does not open as it should.")
    return _Vector(opened[Part.AUDIO], decode(opened[Part.TEXT], TaskText), vector["clip"], vector["rate"])


def _show_everything(vector: _Vector) -> None:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from anechoic.audio.portaudio import PortAudioDevice
    from anechoic.widgets.language import Language, speak
    from anechoic.widgets.shell.page import Place
    from anechoic.widgets.theme.look import Scale
    from anechoic.widgets.theme.style import apply
    from anechoic.widgets.theme.tokens import ThemeName, theme
    from anechoic.window import Room

    qInstallMessageHandler(_say_what_matters)
    application = QApplication(sys.argv[:1])
    device = PortAudioDevice()
    # Loads PortAudio: a bundle without its library fails here.
    device.names()
    port = _Nobody()
    room = Room(port, device, device)
    room.window.show()
    for name in ThemeName:
        apply(application, theme(name), Scale())
        apply(room.window, theme(name), Scale())
        for event in _story(vector):
            port.say(event)
            application.processEvents()
            application.processEvents()
            room.window.grab()
        for place in Place:
            room.window.go(place)
            application.processEvents()
            room.window.grab()
    room.close()
    room.window.close()
    for language in Language:
        speak(application, language)


def _say_what_matters(_kind: object, _where: object, message: str) -> None:
    """Hand on what Qt says, but for what the offscreen display cannot do and no window needs of it."""
    if not message.startswith("This plugin does not support "):
        sys.stderr.write(f"{message}\n")


def _story(vector: _Vector) -> tuple[Event, ...]:
    item = _item(vector, TaskKind.TRANSLATION)
    review = _item(vector, TaskKind.TRANSLATION, review=True)
    command = _item(vector, TaskKind.COMMAND)
    row = ReviewRow(
        task=item.task,
        kind=item.kind,
        source=item.source,
        target=item.target,
        reason=ReviewReason.RANDOM,
        answers=1,
        seconds=1.0,
        waiting_since=0,
    )
    approval = ApprovalRow(
        approval="2" * 32,
        kind=ApprovalKind.STATION,
        title="Station",
        filed_by="IT",
        filed_at=0,
        detail=(("Room", "1"),),
    )
    return (
        StationReady("Smoke", "Station", training=True, checks=(("Core dumps are off.", True),)),
        KeyAsks(KeyStep.PIN, tries=2, training=True),
        ShowSecret("otpauth://totp/Anechoic:smoke?secret=GEZDGNBVGY3TQOJQ", "GEZDGNBVGY3TQOJQ"),
        SignedIn("Smoke", tuple(Role), resumed=False),
        Opened(item),
        Closed(item.task),
        Opened(command),
        Closed(command.task),
        Opened(_item(vector, TaskKind.TRANSCRIPTION)),
        NothingToOpen(NoWork.NOTHING_LEFT, "Nothing to hear just now."),
        ReviewsListed((row,), 0),
        Opened(review, review=True),
        Closed(review.task),
        ApprovalsListed((approval,)),
        SignedOut(""),
    )


def _item(vector: _Vector, kind: TaskKind, *, review: bool = False) -> OpenItem:
    text = vector.text
    answer = ReviewedAnswer(answer="3" * 32, author="A", text="a test tone", origin=Origin.TAKEN, candidate="a")
    return OpenItem(
        task=TaskId("4" * 32),
        clip=ClipId(vector.clip),
        kind=kind,
        source=text.source,
        target=text.target,
        classification=Classification.TRAINING,
        rate=vector.rate,
        frames=text.frames,
        pcm=memoryview(vector.pcm).cast("h"),
        place=(1, 3),
        transcript=text.transcript,
        candidates=text.candidates,
        context=Context(),
        attribution=text.attribution,
        response="OK." if kind is TaskKind.COMMAND else "",
        wake_word="",
        speech=text.speech,
        words=(),
        made_for_training=True,
        piece="",
        returned=None,
        draft=Draft(),
        marks=PlaybackKey(_PLAYBACK_KEY, STANDARD).marks(rate=vector.rate, frames=text.frames),
        answers=(answer,) if review else (),
        reason=ReviewReason.RANDOM if review else None,
    )
