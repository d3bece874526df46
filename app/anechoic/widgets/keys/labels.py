"""What to write on a key cap: the sign the person's own board has there.

Qt cannot be asked for the layout. So the board is learnt from what is pressed: a few signs tell which known layout it
is, and a sign seen at a place always wins. Nothing is kept but one sign a place, and nothing from secret fields.
"""

from PySide6.QtCore import QObject, Signal

from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.layouts import LAYOUTS, signs
from anechoic.widgets.keys.physical import PhysicalKey


class KeyLabels(QObject):
    """Labels of keys and strokes under the layout in use."""

    relabelled = Signal()
    """Labels changed: the layout was recognised or switched."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[str, str] = {}
        self._signs = signs("us")

    def learn(self, key: PhysicalKey, text: str) -> None:
        """Take note of the sign a bare or shifted key wrote."""
        if key.named or key.digit is not None or len(text) != 1 or not text.isprintable() or text.isspace():
            return
        sign = text.upper()
        if self._signs.get(key.value) == sign or not sign.isalpha():
            return
        self._seen = {place: seen for place, seen in self._seen.items() if _alike(seen, sign)}
        self._seen[key.value] = sign
        self._signs = {**signs(self._best()), **self._seen}
        self.relabelled.emit()

    def key(self, key: PhysicalKey) -> str:
        """Give the label of one key."""
        return self._signs.get(key.value, key.value)

    def stroke(self, stroke: Stroke) -> str:
        """Give the label of a stroke as a key cap shows it, such as `Ctrl Enter`."""
        held = (("Ctrl", stroke.ctrl), ("Alt", stroke.alt), ("Shift", stroke.shift))
        return " ".join([*(name for name, down in held if down), self.key(stroke.key)])

    def _best(self) -> str:
        def agreeing(layout: str) -> int:
            known = signs(layout)
            return sum(known[place] == sign for place, sign in self._seen.items())

        best = max(LAYOUTS, key=agreeing)
        return best if agreeing(best) else "us"


def _alike(one: str, other: str) -> bool:
    """Say whether two letters can stand on one layout: both of the Latin block, or both outside it."""
    return (ord(one) < 0x250) == (ord(other) < 0x250)
