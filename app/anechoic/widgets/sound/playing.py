"""What is played of the open clip now, and what was heard of it: between the acts of a listener and the player."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from anechoic.audio.frames import Frame
from anechoic.audio.player import Player
from anechoic.audio.rendered import Rendered, cannot_be_marked
from anechoic.errors import Unavailable
from anechoic.station.port import MarkFailed, MarkKnown, OpenItem
from anechoic.widgets.from_threads import from_threads
from anechoic.widgets.sound.source import ClipSource
from anechoic.widgets.sound.state import SoundState
from anechoic.widgets.sound.stock import Stock

SAY_AGAIN_SPEED = 700
_TICK_MS = 16
_PATIENCE_MS = 5_000
"""A mark that was asked for takes milliseconds; one that does not come by then does not come."""


@dataclass(frozen=True)
class _Asked:
    """What shall be heard: from a frame to another one or the end, slowly where it is said again."""

    first: int
    until: int | None
    again: bool


class Playing(QObject):
    """Plays one clip at a time and keeps what is shown of it.

    Args:
        player: used by this alone.
        parent: the driver.
    """

    changed = Signal(object)
    """`SoundState`."""
    stretch_heard = Signal(object)
    """`StretchHeard`, whenever a run of sound ends."""
    mark_asked = Signal(object)
    """`MarkAt`."""
    mark_failed = Signal(object)
    """`MarkFailed`: nothing of the clip is played."""

    def __init__(self, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._state = SoundState()
        self._stock = Stock()
        self._asked: _Asked | None = None
        self._waits = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_no_mark)
        self._tell_ended = partial(from_threads(self, self._on_ended), None)
        self.source = ClipSource(self)
        self.source.mark_asked.connect(self.mark_asked)
        self.source.came.connect(self._on_came)
        self.source.relevelled.connect(self._on_relevelled)
        self.source.failed.connect(self._refuse)

    @property
    def state(self) -> SoundState:
        """What is shown now."""
        return self._state

    @property
    def until(self) -> int | None:
        """The frame before which what plays is to end; None for the end of the clip, and in a loop."""
        return None if self._asked is None else self._asked.until

    @property
    def speed_heard(self) -> int:
        """The speed of the run under way, or of the last one, in thousandths."""
        return self._stock.speed

    def show(self, state: SoundState) -> None:
        """Show another state."""
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def open(self, item: OpenItem) -> None:
        """Take a clip: make it ready and wake the device, both in the background."""
        self.close()
        # This forgets what was heard of the clip before, too.
        self._player.open(item.rate)
        self._stock.forget(item.draft.played)
        begun = replace(self._state.without_clip(), rate=item.rate, frames=item.frames, problem="")
        self.show(replace(begun, heard=self._stock.kept))
        self.source.open(item, speech_band=self._state.speech_band)
        # The speed chosen before may be another one.
        self.source.at(self._state.speed)

    def close(self) -> None:
        """Fall silent and zero everything of the clip; what was heard last is told first."""
        self.settle()
        self._player.stop()
        problem = "" if self.source.failure is not None else self._state.problem
        self.source.close()
        self.show(replace(self._state.without_clip(), problem=problem))

    def learn(self, known: MarkKnown) -> None:
        """Take the mark of a speed that was asked for."""
        self.source.learn(known)

    def play(self, first: int, *, until: int | None = None, again: bool | None = None) -> None:
        """Play from a frame; in a loop from its start when the frame is not in it.

        Args:
            first: the frame.
            until: frame to end before; None plays to the end, and in a loop on and on.
            again: slowly, as the last words are said again; None leaves that as it is.
        """
        state = self._state
        if not state.frames or self.source.item is None:
            return
        again = state.again if again is None else again
        self.take_stock()
        if self.source.failure is not None:
            self.lose(self.source.failure)
            return
        self._asked = _Asked(first, until, again)
        clip = self.source.at(SAY_AGAIN_SPEED if again else state.speed)
        looped = state.looping and not again and until is None
        if looped:
            first = first if first in state.loop_span else state.loop_span.first
        else:
            first = min(first, state.frames - 1)
        if clip is None:
            self._waits = True
            self._patience.start()
        else:
            self._begin(clip, first, until, looped=looped)
        self.show(replace(self._state, playing=True, position=first, problem="", again=again))

    def go_on(self, until: int | None = None, *, again: bool | None = None) -> None:
        """Play on from the frame being heard, as the state now says."""
        self.take_stock()
        if until is not None and self._state.position >= until:
            self.settle()
        else:
            self.play(self._state.position, until=until, again=again)

    def change(self, take: Callable[[], None]) -> None:
        """Be silent while something is taken that changes the sound, and play on from the frame being heard."""
        playing = self._state.playing
        self.take_stock()
        take()
        if playing:
            self.go_on(self.until)

    def settle(self) -> None:
        """Take stock, and be silent from now on."""
        self.take_stock()
        self.show(replace(self._state, playing=False, again=False))

    def take_stock(self) -> None:
        """Fall silent, count what was heard since the last time, and say so; the state keeps playing."""
        sounding = self._state.playing and not self._waits
        heard = self._player.heard()
        if sounding:
            self._player.pause()
            heard = self._player.heard()
        position = self._player.position()
        stretch = self._stock.take(heard, self.source.energy)
        self._timer.stop()
        self._patience.stop()
        self._waits = False
        if stretch is not None:
            self.stretch_heard.emit(stretch)
        place = int(position) if sounding and position is not None else self._state.position
        self.show(replace(self._state, heard=self._stock.kept, position=place))

    def lose(self, error: Unavailable) -> None:
        """Fall silent and say why."""
        self.settle()
        self.show(replace(self._state, problem=error.text()))

    def _begin(self, clip: Rendered, first: int, until: int | None, *, looped: bool) -> None:
        boost_db, speech_band = self.source.level
        self._stock.begin(clip.speed, boost_db=boost_db, speech_band=speech_band)
        if looped:
            self._player.loop(clip, self._state.loop_span, begin=first)
        else:
            self._player.play(clip, first=first, last=until, on_finished=self._tell_ended)
        self._timer.start()

    @Slot(object)
    def _refuse(self, failure: Unavailable) -> None:
        """Play nothing and say why, to the record, too."""
        if self.source.item is not None:
            self.mark_failed.emit(MarkFailed(self.source.item.task))
        self.lose(failure)

    @Slot()
    def _on_no_mark(self) -> None:
        self._refuse(cannot_be_marked())

    @Slot(int)
    def _on_came(self, speed: int) -> None:
        if self._waits and self._asked is not None and speed == self._wanted_speed(self._asked):
            self.play(self._asked.first, until=self._asked.until, again=self._asked.again)
        elif not self._state.playing and speed == self._state.speed:
            # Made ready while nobody waits for it.
            self.source.at(speed)

    def _wanted_speed(self, asked: _Asked) -> int:
        return SAY_AGAIN_SPEED if asked.again else self._state.speed

    @Slot()
    def _on_relevelled(self) -> None:
        self.change(self.source.take_level)

    @Slot()
    def _on_tick(self) -> None:
        position: Frame | None = self._player.position()
        if position is not None:
            heard = self._stock.worth(self._player.heard())
            self.show(replace(self._state, position=int(position), heard=heard))

    @Slot(object)
    def _on_ended(self, _none: None) -> None:
        if self._state.playing and not self._waits and not self._player.playing():
            self.settle()
