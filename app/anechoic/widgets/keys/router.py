"""From key events to acts: which layer, which act, once or repeated, pressed or let go."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from anechoic.widgets.fields import SecretField
from anechoic.widgets.keys.acts import HELD, REPEATING, Act
from anechoic.widgets.keys.bindings import KeyMap, Stroke
from anechoic.widgets.keys.labels import KeyLabels
from anechoic.widgets.keys.physical import PhysicalKey, physical_key
from anechoic.widgets.no_copy import NoCopyEdit

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_PRESSING = frozenset({PhysicalKey.SPACE, PhysicalKey.ENTER})


@dataclass(frozen=True, slots=True)
class Acted:
    """The person asked for an act by key.

    Attributes:
        digit: 1-9 for `TAKE`, else None.
        pressed: False when a held act ends.
        typing: the focus was in a text field.
    """

    act: Act
    digit: int | None = None
    pressed: bool = True
    typing: bool = False


class KeyRouter(QObject):
    """Watches one window's focused part and says `acted`; a key that asks for an act goes no further.

    A part that needs keys itself (a list its arrows) carries them in an attribute `own_keys`, a frozenset of
    `PhysicalKey`. Buttons keep Space and Enter. Esc inside an open panel closes that panel.
    """

    acted = Signal(object)
    """`Acted`."""

    def __init__(
        self, window: QWidget, keys: KeyMap, *, labels: KeyLabels | None = None, platform: str | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._labels = labels
        self._platform = platform or QGuiApplication.platformName().split("-", maxsplit=1)[0]
        self._down: dict[PhysicalKey, Acted] = {}
        self._watched: QObject | None = None
        window.installEventFilter(self)
        gui = QGuiApplication.instance()
        assert isinstance(gui, QGuiApplication)
        gui.focusObjectChanged.connect(self._on_focus)
        self._on_focus(window.focusWidget())

    def use(self, keys: KeyMap) -> None:
        """Take another map, as the page in front wants it; acts that are held end."""
        self._let_go()
        self._keys = keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys that ask for an act; leave all others alone."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._let_go()
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            took = self._released(event) if event.type() == QEvent.Type.KeyRelease else self._pressed(event)
            if took:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = physical_key(event, self._platform)
        if key is None:
            return False
        focus = self._window.focusWidget()
        typing = isinstance(focus, NoCopyEdit) and not focus.isReadOnly()
        stroke = Stroke.of(key, event.modifiers())
        self._learn(key, event, focus)
        if _owns(focus, key, stroke):
            return False
        act = self._keys.act(stroke, typing=typing)
        if act is None:
            return False
        if event.isAutoRepeat() and act not in REPEATING:
            # Held too long is no second wish; it must not write letters either.
            return True
        said = Acted(act, key.digit if act is Act.TAKE else None, pressed=True, typing=typing)
        if act in HELD:
            self._down[key] = said
        self.acted.emit(said)
        return True

    def _released(self, event: QKeyEvent) -> bool:
        key = physical_key(event, self._platform)
        if key is None or key not in self._down:
            return False
        if not event.isAutoRepeat():
            held = self._down.pop(key)
            self.acted.emit(Acted(held.act, held.digit, pressed=False, typing=held.typing))
        return True

    def _let_go(self) -> None:
        for held in tuple(self._down.values()):
            self.acted.emit(Acted(held.act, held.digit, pressed=False, typing=held.typing))
        self._down.clear()

    def _learn(self, key: PhysicalKey, event: QKeyEvent, focus: QWidget | None) -> None:
        plain_modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain_modifiers != Qt.KeyboardModifier.NoModifier or isinstance(focus, SecretField):
            return
        if self._labels is not None and event.nativeScanCode():
            self._labels.learn(key, event.text())

    def _on_focus(self, focused: QObject | None) -> None:
        if self._watched is not None and self._watched is not self._window:
            self._watched.removeEventFilter(self)
        inside = isinstance(focused, QWidget) and focused.window() is self._window
        self._watched = focused if inside else None
        if self._watched is not None and self._watched is not self._window:
            self._watched.installEventFilter(self)


def _owns(focus: QWidget | None, key: PhysicalKey, stroke: Stroke) -> bool:
    if focus is None or stroke.ctrl or stroke.alt:
        return False
    if key in getattr(focus, "own_keys", ()):
        return True
    if isinstance(focus, QAbstractButton) and key in _PRESSING:
        return True
    return key is PhysicalKey.ESCAPE and not stroke.shift and _inside_panel(focus)


def _inside_panel(focus: QWidget) -> bool:
    at: QWidget | None = focus
    while at is not None:
        if at.property("takesEscape"):
            return True
        at = at.parentWidget()
    return False
