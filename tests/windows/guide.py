"""Takes the pictures of the contractor's guide from the real window: `dev.sh pictures guide`.

The window is led through a shift as its tests lead it: the real pages over a port that says what a workstation would,
with a training clip. What the guide's text numbers is framed and numbered in the pictures. Run it after a screen
changed; the guide's text is written by hand.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from anechoic.audio.frames import Span
from anechoic.desk.listening.answer.view import AnswerArea
from anechoic.desk.listening.rail.view import Rail
from anechoic.desk.listening.returned.view import ReturnedPanel
from anechoic.desk.listening.state import Panel
from anechoic.rules.task import Flag, TaskKind
from anechoic.widgets.differences.strip import DifferenceStrip
from anechoic.widgets.hints import HintsBar
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.shell.page import Place
from anechoic.widgets.sound.driver import StretchHeard
from anechoic.widgets.sound.section import SoundSection
from anechoic.widgets.sound.transport import Transport
from anechoic.widgets.theme.fonts import families
from anechoic.widgets.theme.style import dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.topbar import TopBar
from anechoic.widgets.waveform.view import WaveformView
from fakes.desk_room import put_away
from windows.picture_day import DayScenes, replace_back
from windows.picture_desk import _READY, Variant, real, settle, settle_sound
from windows.picture_writing import GLOSSARY

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "docs" / "guide"
WIDE, HIGH = 1_280, 800
_DISC = 26


@dataclass(frozen=True)
class Picture:
    """One picture of the guide.

    Attributes:
        name: of its file, and in the guide's text.
        enter: leads the window there.
        marks: what is framed and numbered, from 1.
        crop: the part shown; the whole window if None.
    """

    name: str
    enter: Callable[[], None]
    marks: tuple[Callable[[], QWidget], ...] = ()
    crop: Callable[[], QWidget] | None = None


class Tour:
    """The window of a guided shift."""

    def __init__(self) -> None:
        # The states of the desk, of writing and of a person's day, all in one window.
        self.scenes = DayScenes(Variant("guide", WIDE, HIGH))
        self.window: QWidget = self.scenes.room.window

    def part(self, kind: type[QWidget]) -> Callable[[], QWidget]:
        """Give how to find the visible part of a kind."""

        def find() -> QWidget:
            found = [one for one in self.window.findChildren(kind) if one.isVisible()]
            if not found:
                raise LookupError(f"No {kind.__name__} is shown.")
            return found[0]

        return find

    def all(self) -> tuple[Picture, ...]:
        """Give every picture in the order of the shift."""
        part = self.part
        parts = (TopBar, Transport, WaveformView, DifferenceStrip, ProvenanceEdit, Rail, HintsBar)
        return (
            Picture("sign-in", lambda: self.scenes.port.say(_READY)),
            Picture("queue", self.scenes.queue),
            Picture("desk", self._desk, tuple(part(one) for one in parts)),
            Picture("sound", self._heard, (part(Transport), part(WaveformView)), part(SoundSection)),
            Picture("choosing", self._mended, (part(DifferenceStrip), part(ProvenanceEdit)), part(AnswerArea)),
            Picture("flags", lambda: self.scenes.panel(Panel.FLAGS)),
            Picture("signs", lambda: self._write(Act.INSERT_SIGN)),
            Picture("terms", lambda: self._write(Act.INSERT_TERM)),
            Picture("stopped", lambda: self.scenes.panel(Panel.STOPPED)),
            Picture("all-keys", lambda: self.scenes.panel(Panel.HELP)),
            Picture("returned", self._returned, (part(ReturnedPanel),)),
            Picture("progress", self._progress),
            Picture("change-keys", self._keys),
        )

    def _desk(self) -> None:
        item = real(TaskKind.TRANSLATION, glossary=GLOSSARY)
        self.scenes.open(item, heard=0.4)

    def _heard(self) -> None:
        desk, driver = self.scenes.room.listening, self.scenes.room._drivers[0]
        desk.on_stretch(StretchHeard((Span(20_000, 60_000), Span(30_000, 45_000)), 0, 3_000))
        driver.select(Span(30_000, 45_000))

    def _mended(self) -> None:
        self.scenes.mended()
        desk = self.scenes.room.listening
        text = desk.state.draft.text.replace("participants", "people on the line")
        desk.edit(text, len(text))
        self.scenes.room.listening.toggle_flag(Flag.PERSONAL_DETAIL)

    def _returned(self) -> None:
        self.scenes.room.listening.go_on()
        back = replace_back(may_appeal=True)
        self.scenes.open(real(TaskKind.TRANSLATION, returned=back), heard=0.2)

    def _write(self, act: Act) -> None:
        self.scenes.room.listening.go_on()
        self.part(ProvenanceEdit)().setFocus()
        self.scenes.room.window.act(Acted(act, typing=True))

    def _progress(self) -> None:
        self.scenes.room.listening.go_on()
        self.scenes.progress()

    def _keys(self) -> None:
        self.scenes.room.listening.go_on()
        self.scenes.room.window.go(Place.KEYS)


def take(tour: Tour, picture: Picture, application: QApplication) -> QImage:
    """Lead the window there and give the picture with its numbers."""
    picture.enter()
    settle(application)
    tour.scenes.room.window._show_hints()
    settle(application)
    settle_sound(tour.window, application)
    whole = tour.window.grab().toImage()
    rects = [_rect(tour.window, find()) for find in picture.marks]
    if rects:
        if picture.crop is None:
            whole = _with_margin(whole)
        painter = QPainter(whole)
        for number, rect in enumerate(rects, start=1):
            _mark(painter, rect, number)
        painter.end()
    return whole if picture.crop is None else whole.copy(_rect(tour.window, picture.crop()).adjusted(-8, -8, 8, 8))


def _with_margin(whole: QImage) -> QImage:
    wider = QImage(whole.width() + _DISC + 12, whole.height(), QImage.Format.Format_RGB32)
    wider.fill(QColor(theme(ThemeName.LIGHT).canvas))
    painter = QPainter(wider)
    painter.drawImage(0, 0, whole)
    painter.end()
    return wider


def _rect(window: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def _mark(painter: QPainter, rect: QRect, number: int) -> None:
    look = theme(ThemeName.LIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.hand), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
    # What reaches the edge is full of words: its number stands beside it, in the margin.
    bar = rect.right() >= WIDE - 32
    left, top = (WIDE + 6, rect.top() + 10) if bar else (rect.right() - _DISC - 6, rect.top() + 6)
    disc = QRectF(left, top, _DISC, _DISC)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.handfill))
    painter.drawEllipse(disc)
    face = QFont()
    face.setFamilies(list(families()))
    face.setPixelSize(16)
    face.setWeight(QFont.Weight.DemiBold)
    painter.setFont(face)
    painter.setPen(QColor(look.onhand))
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(number))


def main() -> int:
    """Write all pictures."""
    application = QApplication([])
    dress(application)
    PICTURES.mkdir(parents=True, exist_ok=True)
    tour = Tour()
    for picture in tour.all():
        path = PICTURES / f"{picture.name}.png"
        if not take(tour, picture, application).save(str(path)):
            sys.stderr.write(f"{path} cannot be written.\n")
            return 1
        sys.stdout.write(f"{path.name}\n")
    put_away(tour.scenes.room)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
