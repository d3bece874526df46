"""The rest of the room, loaded and built behind the sign-in page while somebody types there.

A thread loads it, because loading takes half a second; the window's thread builds it in parts of a frame or two, one
after each turn of the event loop. Whoever signs in before all is there waits for what is left, and for nothing else.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from anechoic.desk.signin.presenter import State
from anechoic.front import Front
from anechoic.widgets.from_threads import from_threads

if TYPE_CHECKING:
    # All of it is what nobody shall wait for: `_load` loads it.
    from anechoic.window import Room

_APART_MS: Final = 15
"""Between two parts, so that what was typed meanwhile is painted."""
_UNREADY_MS = 1_500
"""A workstation that says nothing for so long holds nothing up."""


class Behind(QObject):
    """Builds the room of a front.

    Args:
        front: its sign-in page is in the window.
        make: makes the room with nothing built yet.
    """

    whole = Signal(object)
    """`Room`: every page is there."""

    def __init__(self, front: Front, make: "Callable[[], Room]") -> None:
        super().__init__(front)
        self._front, self._make = front, make
        self._room: Room | None = None
        self._whole = False
        self._loading: threading.Thread | None = None
        self._loaded = from_threads(self, self._on_loaded)
        self._turns = QTimer(self)
        self._turns.setInterval(_APART_MS)
        self._turns.timeout.connect(self._on_turn)
        # First the workstation: nobody can sign in before it spoke.
        self._begins = QTimer(self)
        self._begins.setSingleShot(True)
        self._begins.timeout.connect(self.begin)
        self._begins.start(_UNREADY_MS)
        front.sign_in.changed.connect(self._on_sign_in)
        front.needed.connect(self.finish)
        front.closing.connect(self._stop)

    @Slot()
    def begin(self) -> None:
        """Begin to load, once."""
        self._begins.stop()
        if self._loading is None and not self._whole:
            self._loading = threading.Thread(target=self._load, name="behind", daemon=True)
            self._loading.start()

    @Slot()
    def finish(self) -> None:
        """Build all that is left, now."""
        if not self._whole:
            self._begins.stop()
            self._turns.stop()
            self._made().build()
            self._end()

    def _load(self) -> None:
        import anechoic.audio.portaudio
        import anechoic.station.pedal.choose
        import anechoic.window  # noqa: F401 - only loaded here

        self._loaded(None)

    @Slot(object)
    def _on_loaded(self, _nothing: None) -> None:
        if not self._whole:
            self._turns.start()

    @Slot()
    def _on_turn(self) -> None:
        if self._room is None:
            self._room = self._make()
        elif not self._room.build_next():
            self._end()

    @Slot(object)
    def _on_sign_in(self, state: State) -> None:
        if state.station is not None and self._begins.isActive():
            # After the page with the workstation's word is painted.
            self._begins.start(0)

    @Slot()
    def _stop(self) -> None:
        self._begins.stop()
        self._turns.stop()

    def _made(self) -> "Room":
        if self._room is None:
            self._room = self._make()
        return self._room

    def _end(self) -> None:
        self._turns.stop()
        self._whole = True
        self.whole.emit(self._room)
