"""From acts to sound: plays the open clip, knows what is heard, zeroes its copy when the clip closes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from anechoic.audio.device import Output
from anechoic.audio.frames import Frame, Span
from anechoic.audio.player import Player
from anechoic.audio.side import Side
from anechoic.audio.stretch import NORMAL
from anechoic.errors import Unavailable
from anechoic.station.port import OpenItem
from anechoic.widgets.from_threads import from_threads
from anechoic.widgets.sound.levelled import LevelledCopy, zero_edges
from anechoic.widgets.sound.listened import StretchHeard as StretchHeard
from anechoic.widgets.sound.outputs import OutputsWatch
from anechoic.widgets.sound.state import Again, stepped
from anechoic.widgets.sound.state import SoundState as SoundState
from anechoic.widgets.sound.stock import Stock

_TICK_MS = 16
SAY_AGAIN_S = 2.0
SAY_AGAIN_SPEED = 700
_NO_SOUND = memoryview(b"").cast("h")


class SoundDriver(QObject):
    """Plays one clip at a time for a window.

    Args:
        player: used by this driver alone; closed by whoever made it.
    """

    changed = Signal(object)
    """`SoundState`."""
    stretch_heard = Signal(object)
    """`StretchHeard`, whenever a run of sound ends."""
    only_output = Signal()
    """Another output was asked for, and there is none."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._state = SoundState()
        self._item: OpenItem | None = None
        self._copy: LevelledCopy | None = None
        self._coming: LevelledCopy | None = None
        self._view = _NO_SOUND
        self._stock = Stock()
        self._until: int | None = None
        self._again: Again | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._tell_ended = partial(from_threads(self, self._on_ended), None)
        self._tell_levelled = from_threads(self, self._on_levelled)
        self._tell_lost = from_threads(self, self._on_lost)
        self._outputs = OutputsWatch(player, self)
        self._outputs.chosen.connect(self._on_output)
        self._outputs.came_back.connect(self._on_output_back)

    @property
    def state(self) -> SoundState:
        """What is shown now."""
        return self._state

    def open(self, item: OpenItem) -> None:
        """Take a clip: level a copy of it and get the device ready, both in the background."""
        self.close()
        self._item = item
        self._copy = LevelledCopy(item.pcm, item.rate, speech_band=self._state.speech_band)
        # Nothing to hear yet: this forgets what was heard of the clip before and wakes the device.
        self._player.open(_NO_SOUND, item.rate)
        self._stock.forget()
        self._show(replace(self._state.without_clip(), rate=item.rate, frames=item.frames, problem=""))

    def close(self) -> None:
        """Fall silent and zero the copy; what was heard last is told first."""
        self._settle()
        self._player.stop()
        for copy in (self._copy, self._coming):
            if copy is not None:
                copy.zero()
        self._item = self._copy = self._coming = None
        self._view = _NO_SOUND
        self._show(self._state.without_clip())

    # ---- playing -----------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play or pause; resuming goes back a little, and the end starts over."""
        if self._state.playing:
            self.pause()
        else:
            self._play(self._state.resumes_at)

    def hold_to_play(self, *, held: bool) -> None:
        """Play while a pedal is down: resuming goes back a little, letting go falls silent."""
        if held and not self._state.playing:
            self._play(self._state.resumes_at)
        elif not held:
            self.pause()

    def pause(self) -> None:
        """Fall silent at once."""
        if self._state.playing:
            self._player.pause()
            self._settle()

    def replay(self) -> None:
        """Play from the start, or the start of the selection when it loops."""
        self._play(self._state.loop_span.first if self._state.looping else 0)

    def play_span(self, span: Span) -> None:
        """Play a stretch once, to its end; a loop waits meanwhile."""
        if self._state.looping:
            self.toggle_loop()
        self._play(span.first, until=span.last_exclusive)

    def say_again(self, *, held: bool) -> None:
        """Go back two seconds and play slowly while held.

        Let go, it goes on at the former speed; if it was paused, only up to where it was paused.
        """
        if held and self._again is None and self._state.frames:
            state = self._state
            self._again = Again(None if state.playing else state.position or None)
            start = state.loop_span.first if state.looping and state.position in state.loop_span else 0
            self._play(max(start, state.position - self._frames(SAY_AGAIN_S)), until=self._again.paused_at)
        elif not held and self._again is not None:
            until, self._again = self._again.paused_at, None
            if self._state.playing:
                self._go_on(until)
            else:
                self._show(replace(self._state, again=False))

    def say_again_once(self) -> None:
        """Go back two seconds and play."""
        self._play(max(0, self._state.position - self._frames(SAY_AGAIN_S)))

    # ---- places ------------------------------------------------------------------------------------------------------

    def nudge(self, seconds: float) -> None:
        """Go back or forward; playing goes on from there."""
        self.seek(self._state.position + self._frames(seconds))

    def seek(self, frame: int) -> None:
        """Go to a frame; playing goes on from there."""
        frame = min(max(frame, 0), self._state.frames)
        if self._state.playing:
            self._play(min(frame, max(self._state.frames - 1, 0)))
        else:
            self._show(replace(self._state, position=frame))

    def select(self, selection: Span | None) -> None:
        """Choose what a loop repeats."""
        self._show(replace(self._state, selection=selection or None))
        if self._state.looping and self._state.playing:
            self._play(selection.first if selection else self._state.position)

    def mark_start(self) -> None:
        """Begin the selection at the position."""
        if (span := self._state.from_here) is not None:
            self.select(span)

    def mark_end(self) -> None:
        """End the selection at the position."""
        if (span := self._state.to_here) is not None:
            self.select(span)

    # ---- ways of hearing ---------------------------------------------------------------------------------------------

    def toggle_loop(self) -> None:
        """Repeat the selection (or the whole clip) round after round, or stop repeating; stays for the next clip."""
        self._show(replace(self._state, looping=not self._state.looping))
        if self._state.playing:
            self._go_on()

    def slower(self) -> None:
        """Play an eighth slower; goes on from the frame being heard and stays for the next clip."""
        self.set_speed(stepped(self._state.speed, -1))

    def faster(self) -> None:
        """Play an eighth faster; goes on from the frame being heard and stays for the next clip."""
        self.set_speed(stepped(self._state.speed, 1))

    def normal_speed(self) -> None:
        """Play as recorded."""
        self.set_speed(NORMAL)

    def set_speed(self, speed: int) -> None:
        """Play at a speed (thousandths)."""
        if speed == self._state.speed:
            return
        self._show(replace(self._state, speed=speed))
        if self._state.playing and self._again is None:
            self._go_on(self._until)

    def set_rewind(self, rewind_ms: int) -> None:
        """Choose how far resuming goes back."""
        self._show(replace(self._state, rewind_ms=rewind_ms))

    def set_boost(self, boost_db: int) -> None:
        """Lift this clip above its levelling; heard as soon as the copy is made."""
        self._relevel(replace(self._state, boost_db=boost_db))

    def toggle_speech_band(self) -> None:
        """Let only the band of speech through, or all; stays for the next clip."""
        self._relevel(replace(self._state, speech_band=not self._state.speech_band))

    def set_side(self, side: Side) -> None:
        """Play to one ear, or both; goes on from the frame being heard and stays for the next clip."""
        if side is self._state.side:
            return

        def take() -> None:
            self._player.choose_side(side)
            self._show(replace(self._state, side=side))

        self._changed_meanwhile(take)

    def next_side(self) -> None:
        """Play to the left ear, the right, both, round and round."""
        self.set_side(self._state.side.following)

    def toggle_decibels(self) -> None:
        """Have the wave drawn in decibels, or linear; stays for the next clip."""
        self._show(replace(self._state, decibels=not self._state.decibels))

    def set_output(self, name: str, label: str) -> None:
        """Play at this output alone, once it is connected; an empty name leaves it to the system."""
        if name == self._state.output_name:
            return

        def take() -> None:
            self._player.choose_output(name or None)
            self._show(replace(self._state, output=label, output_name=name, problem=""))

        self._changed_meanwhile(take)

    def next_output(self) -> None:
        """Play at the output after the one chosen, round and round; after the last one the system chooses."""
        self._outputs.choose_next()

    def zero_edges(self, span: Span) -> tuple[int, int]:
        """Count the frames of digital zero at both ends of a span: to a recorder they are nothing being played."""
        return zero_edges(self._view[span.first : span.last_exclusive])

    def lose(self, error: Unavailable) -> None:
        """Take the player's word that the device is gone; may come from any thread."""
        self._tell_lost(error)

    # ---- inside ------------------------------------------------------------------------------------------------------

    def _frames(self, seconds: float) -> int:
        return round(seconds * self._state.rate)

    def _changed_meanwhile(self, take: Callable[[], None]) -> None:
        """Be silent while something is taken that changes the sound, and play on from the frame being heard."""
        playing = self._state.playing
        self._take_stock()
        take()
        if playing:
            self._go_on(self._until)

    def _go_on(self, until: int | None = None) -> None:
        """Play on from the frame being heard, as the state now says."""
        self._take_stock()
        if until is not None and self._state.position >= until:
            self._settle()
        else:
            self._play(self._state.position, until=until)

    def _play(self, first: int, *, until: int | None = None) -> None:
        """Play from a frame; in a loop from its start when the frame is not in it."""
        state = self._state
        if not state.frames or self._copy is None:
            return
        if not self._view:
            self._view = self._copy.view()
            self._player.open(self._view, state.rate)
        self._take_stock()
        self._until = until
        speed = state.speed if self._again is None else SAY_AGAIN_SPEED
        self._stock.begin(speed)
        if state.looping and self._again is None and until is None:
            first = first if first in state.loop_span else state.loop_span.first
            self._player.loop(state.loop_span, speed=speed, begin=first)
        else:
            first = min(first, state.frames - 1)
            self._player.play(
                self._view,
                state.rate,
                first=first,
                last=until,
                speed=speed,
                on_finished=self._tell_ended,
            )
        self._timer.start()
        self._show(replace(self._state, playing=True, position=first, problem="", again=self._again is not None))

    def _relevel(self, state: SoundState) -> None:
        self._show(state)
        if self._coming is not None:
            self._coming.zero()
        if self._item is not None:
            self._coming = LevelledCopy(
                self._item.pcm,
                state.rate,
                boost_db=state.boost_db,
                speech_band=state.speech_band,
                on_made=self._tell_levelled,
            )

    @Slot(object)
    def _on_levelled(self, copy: LevelledCopy) -> None:
        """Play on with another copy, unless yet another one was asked for meanwhile."""
        if copy is not self._coming:
            return
        former, self._copy, self._coming = self._copy, copy, None

        def take() -> None:
            self._view = copy.view()
            self._player.renew(self._view)

        if self._view:
            self._changed_meanwhile(take)
        if former is not None:
            former.zero()

    def _take_stock(self) -> None:
        """Fall silent, count what was heard since the last time, and say so; the state keeps playing."""
        heard = self._player.heard()
        if self._state.playing:
            self._player.pause()
            heard = self._player.heard()
        position = self._player.position()
        stretch = self._stock.take(heard, self._copy.energy if self._copy else lambda _span: 0.0)
        self._timer.stop()
        if stretch is not None:
            self.stretch_heard.emit(stretch)
        place = int(position) if self._state.playing and position is not None else self._state.position
        self._show(replace(self._state, heard=self._stock.kept, position=place))

    def _settle(self) -> None:
        """Take stock, and be silent from now on."""
        self._take_stock()
        self._again = None
        self._show(replace(self._state, playing=False, again=False))

    @Slot()
    def _on_tick(self) -> None:
        position: Frame | None = self._player.position()
        if position is not None:
            heard = self._stock.worth(self._player.heard())
            self._show(replace(self._state, position=int(position), heard=heard))

    @Slot(object)
    def _on_ended(self, _none: None) -> None:
        if self._state.playing and not self._player.playing():
            self._settle()

    @Slot(object)
    def _on_output(self, output: Output) -> None:
        if output.name == self._state.output_name:
            self.only_output.emit()
        self.set_output(output.name, output.label)

    @Slot()
    def _on_output_back(self) -> None:
        """Take the sentence away and get the device ready; if that fails after all, the player says so again."""
        self._player.prepare(self._state.rate)
        self._show(replace(self._state, problem=""))

    @Slot(object)
    def _on_lost(self, error: Unavailable) -> None:
        self._settle()
        self._show(replace(self._state, problem=error.text()))
        if self._item is not None:
            self._outputs.wait_for_it()

    def _show(self, state: SoundState) -> None:
        if state == self._state:
            return
        self._state = state
        if not state.problem or not state.frames:
            self._outputs.stop()
        self.changed.emit(state)
