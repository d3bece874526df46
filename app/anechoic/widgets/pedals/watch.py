"""Reading the pedals that are plugged in, in Qt's thread, without ever waiting for one."""

import os
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from anechoic.errors import Unavailable, Untrusted
from anechoic.station.pedal.adapter import Access, FoundPedal, Pedals
from anechoic.station.pedal.descriptor import ButtonLayout

_LOOK_MS = 1_000
"""How soon a pedal is noticed. A rule of the system opens it a moment after it appears, so it is looked at again."""
_AT_ONCE = 16
"""Reports taken before other events have their turn."""
_MOST_A_LOOK = 500
"""A pedal is asked by the bus 125 times a second at most; what says more than this in one is broken or hostile."""
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class PedalsSeen:
    """The known pedals that are plugged in now."""

    pedals: tuple[FoundPedal, ...] = ()


@dataclass(frozen=True, slots=True)
class PedalPressed:
    """A button of a pedal went down, or up."""

    pedal: FoundPedal
    button: int
    down: bool


@dataclass(slots=True)
class _Open:
    pedal: FoundPedal
    layout: ButtonLayout
    descriptor: int
    notifier: QSocketNotifier
    down: frozenset[int] = field(default_factory=frozenset)
    reports: int = 0


class PedalWatch(QObject):
    """Notices pedals that come and go, and says what is pressed on them.

    Args:
        pedals: of this system.
    """

    seen = Signal(object)
    """`PedalsSeen`, when a pedal came, went, or can be read by now."""
    pressed = Signal(object)
    """`PedalPressed`; a pedal that is pulled out lets go of its buttons first."""

    def __init__(self, pedals: Pedals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pedals = pedals
        self._open: dict[str, _Open] = {}
        self._barred: set[str] = set()
        self._retired: list[QSocketNotifier] = []
        """A notifier must not be destroyed while it speaks; Python destroys it at the next look."""
        self._state = PedalsSeen()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def state(self) -> PedalsSeen:
        """The pedals that were there at the last look."""
        return self._state

    def start(self) -> None:
        """Look now, and from now on once a second."""
        self.look()
        self._timer.start()

    def close(self) -> None:
        """Let go of every pedal."""
        self._timer.stop()
        for place in tuple(self._open):
            self._drop(place)

    def look(self) -> None:
        """See which pedals are there, and open those that can be read."""
        found = {pedal.place: pedal for pedal in self._pedals.found()}
        self._barred &= set(found)
        for place, opened in tuple(self._open.items()):
            opened.reports = 0
            if found.get(place) != opened.pedal:
                self._drop(place)
        seen = PedalsSeen(tuple(self._looked(pedal) for pedal in found.values()))
        if seen != self._state:
            self._state = seen
            self.seen.emit(seen)

    def _on_time(self) -> None:
        self._retired.clear()
        self.look()

    def _looked(self, pedal: FoundPedal) -> FoundPedal:
        if pedal.place in self._barred:
            return replace(pedal, access=Access.FLOODS)
        if pedal.access is not Access.READABLE or pedal.layout is None or pedal.place in self._open:
            return pedal
        try:
            descriptor = self._pedals.open(pedal)
        except (Unavailable, Untrusted):
            # It is shown as closed, and tried again at the next look.
            return replace(pedal, access=Access.CLOSED)
        notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda: self._on_ready(pedal.place))
        self._open[pedal.place] = _Open(pedal, pedal.layout, descriptor, notifier)
        return pedal

    def _on_ready(self, place: str) -> None:
        opened = self._open.get(place)
        if opened is None:
            return
        for _ in range(_AT_ONCE):
            try:
                report = os.read(opened.descriptor, _LONGEST)
            except BlockingIOError:
                return
            except OSError:
                report = b""
            if not report:
                # Pulled out.
                self._drop(place)
                return
            opened.reports += 1
            if opened.reports > _MOST_A_LOOK:
                self._barred.add(place)
                self._drop(place)
                self.look()
                return
            self._take(opened, report)

    def _take(self, opened: _Open, report: bytes) -> None:
        now = opened.layout.pressed(report, opened.down)
        if now is None:
            return
        before, opened.down = opened.down, now
        for button in sorted(before - now):
            self.pressed.emit(PedalPressed(opened.pedal, button, down=False))
        for button in sorted(now - before):
            self.pressed.emit(PedalPressed(opened.pedal, button, down=True))

    def _drop(self, place: str) -> None:
        opened = self._open.pop(place)
        opened.notifier.setEnabled(False)
        self._retired.append(opened.notifier)
        os.close(opened.descriptor)
        for button in sorted(opened.down):
            self.pressed.emit(PedalPressed(opened.pedal, button, down=False))
