"""What a page of the window is, and where a person may go."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.bindings import KeyMap
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.shell.place import Place as Place


class Page(Protocol):
    """One page. It is made once and stays; `enter` and `leave` say when it is in front."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    def keymap(self) -> KeyMap:
        """Give the keys of the page."""

    def hints(self) -> tuple[Hint, ...]:
        """Give the keys that act now, for the bar at the foot."""

    def act(self, acted: Acted) -> bool:
        """Do what a key asks; say whether it was for this page."""

    def enter(self) -> None:
        """Come to the front: put the focus where the person goes on."""

    def leave(self) -> None:
        """Go behind: stop sound, drop what was shown of a clip."""

    def pause(self) -> None:
        """Be covered for a while: stop the sound, keep everything else."""

    def sounding(self) -> bool:
        """Say whether sound is playing: a person who listens is not idle."""
