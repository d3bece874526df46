"""Writes pictures of tips at the desk and of what a computer lacks: `dev.sh pictures picture_tips FOLDER [ONLY]`."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QWidget

from anechoic.desk.signin.standing.view import Standing
from anechoic.rules.posture import Check
from anechoic.station.port import StationStands
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.marked_text import MarkedText
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.tip.said import set_tip
from anechoic.wire.work import Term
from windows.picture_desk import _READY, Scenes, arabic, shoot, some_translation

_T = TypeVar("_T", bound=QWidget)
_TERMS = (
    Term(term="volumen", approved=("volume", "loudness"), avoid=("bulk",), note="of the device, never of a book"),
    Term(term="llamada", approved=("call",)),
)
_SAID = "quiero incrementar el volumen de tu voz en la llamada"
_LONG = (
    "one of the longest stretches that all candidates share, which a row of differences folds to its first and last "
    "words, and which somebody may want to read as a whole before they choose between the few words that differ"
)


class Tips(Scenes):
    """Tips beside words, at the edges and over long texts, then the sign-in page of computers that lack something."""

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "standing", self.standing
        yield "standing-one", lambda: self.port.say(StationStands((Check.DISPLAY,)))
        yield "standing-many", self.many
        yield "ready", self.queue
        yield "tip-term", self.term
        yield "tip-corner", lambda: self.over(self._of(ActButton, -1), _LONG)
        yield "tip-long", lambda: self.over(self._of(ProvenanceEdit, 0), _LONG)
        yield "tip-arabic", self.in_arabic

    def standing(self) -> None:
        """Say that nothing is lacking."""
        self.port.say(_READY)
        self.port.say(StationStands(()))

    def many(self) -> None:
        """Show the whole list."""
        self.port.say(StationStands((Check.DISK, Check.INPUT, Check.SWAP, Check.SESSIONS, "later_check")))
        shown = self._of(Standing, 0)
        shown.findChildren(ActButton)[0].acted.emit()

    def term(self) -> None:
        """Rest on a term of the transcript."""
        self.open(replace(some_translation(), transcript=_SAID, glossary=_TERMS), heard=0.4)
        self._settle()
        text = self._of(MarkedText, 0)
        at = text.cursorForPosition(QPoint(0, 0))
        at.setPosition(_SAID.index("volumen") + 3)
        self.rest(text.viewport(), text.cursorRect(at).center())

    def in_arabic(self) -> None:
        """Rest on Arabic words."""
        self.open(arabic(), heard=1.0)
        self._settle()
        self.over(self._of(ProvenanceEdit, 0), "أريد أن أرفع صوت الجهاز، 3 درجات: volume up")

    def over(self, part: QWidget, text: str) -> None:
        """Rest on a part that says something."""
        set_tip(part, text)
        target = part.viewport() if isinstance(part, ProvenanceEdit) else part
        self.room.window.tip.end()
        self.rest(target, target.rect().center())

    def rest(self, over: QWidget, at: QPoint) -> None:
        """Let the mouse rest."""
        QCoreApplication.sendEvent(over, QHelpEvent(QEvent.Type.ToolTip, at, over.mapToGlobal(at)))

    def _of(self, kind: type[_T], at: int) -> _T:
        return [one for one in self.room.window.findChildren(kind) if one.isVisible()][at]

    def _settle(self) -> None:
        for _ in range(4):
            self._application.processEvents()


if __name__ == "__main__":
    for picture in shoot(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "", made=Tips):
        sys.stdout.write(f"{picture}\n")
