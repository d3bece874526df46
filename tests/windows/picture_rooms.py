"""Writes a picture of the rooms around the desk: a person's day, the panels of writing, the pedal.

`dev.sh pictures picture_rooms FOLDER [ONLY]`. The snapshots take these states too, so nothing here depends on the day.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from anechoic.desk.listening.view import ListeningView
from anechoic.rules.task import TaskKind
from anechoic.station.port import SnippetsKept
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.shell.page import Place
from windows.picture_day import DayScenes
from windows.picture_desk import real, shoot
from windows.picture_writing import GLOSSARY, SNIPPETS

_PANELS = {
    "signs": Act.INSERT_SIGN,
    "terms": Act.INSERT_TERM,
    "snippets": Act.INSERT_SNIPPET,
    "words": Act.INSERT_CANDIDATE,
}


class RoomScenes(DayScenes):
    """The states of the day, then writing, then the pedal; every name begins with `room-`."""

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Give name and way into each state, in an order that may be walked."""
        for name, enter in super().all():
            if name == "review-appeal":
                break
            yield f"room-{name}", enter
        yield "room-writing", self.write
        for name, act in _PANELS.items():
            yield f"room-writing-{name}", partial(self.insert, act)
        yield "room-pedal", self.pedal
        yield "room-pedal-asks", self.room.pedal.begin

    def write(self) -> None:
        """Open a clip, with the caret in the answer."""
        self.room.resting.end()
        self._close()
        self.port.say(SnippetsKept(SNIPPETS))
        self.open(real(TaskKind.TRANSLATION, glossary=GLOSSARY), heard=1.0)
        self.room.listening.take(1)
        self._editor().setFocus()

    def insert(self, act: Act) -> None:
        """Open a panel over the caret."""
        self.room.listening.go_on()
        self._editor().setFocus()
        self._page().act(Acted(act, typing=True))

    def pedal(self) -> None:
        """Go to the page of the pedal; none is plugged in."""
        self.room.listening.go_on()
        self.room.window.go(Place.PEDAL)

    def _page(self) -> ListeningView:
        found = self.room.window.findChild(ListeningView)
        assert isinstance(found, ListeningView)
        return found

    def _editor(self) -> ProvenanceEdit:
        return next(one for one in self._page().findChildren(ProvenanceEdit) if not one.isHidden())


if __name__ == "__main__":
    for picture in shoot(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "", made=RoomScenes):
        sys.stdout.write(f"{picture}\n")
