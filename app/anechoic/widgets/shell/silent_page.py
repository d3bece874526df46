"""What the pages without sound have in common; each says only what it does otherwise."""

from PySide6.QtWidgets import QWidget

from anechoic.widgets.keys.bindings import KeyMap
from anechoic.widgets.keys.router import Acted


class SilentPage(QWidget):
    """A page (`widgets.shell.page.Page`) that plays nothing and takes none of the desk's keys."""

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def keymap(self) -> KeyMap:
        """Take none of the desk's keys."""
        return KeyMap({})

    def act(self, _acted: Acted) -> bool:
        """Take none of the desk's keys."""
        return False

    def leave(self) -> None:
        """Nothing of a clip is here."""

    def pause(self) -> None:
        """Nothing sounds here."""

    def sounding(self) -> bool:
        """Nothing sounds here."""
        return False
