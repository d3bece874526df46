"""From acts to sound: plays the open clip, knows what is heard, zeroes its copy when the clip closes."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from anechoic.audio.device import Output
from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.audio.rendered import UNMARKED
from anechoic.audio.side import Side
from anechoic.audio.speeds import NORMAL
from anechoic.errors import Unavailable
from anechoic.station.port import Event, MarkKnown, OpenItem
from anechoic.widgets.from_threads import from_threads
from anechoic.widgets.sound.listened import StretchHeard as StretchHeard
from anechoic.widgets.sound.outputs import OutputsWatch
from anechoic.widgets.sound.playing import Playing
from anechoic.widgets.sound.state import Again, stepped
from anechoic.widgets.sound.state import SoundState as SoundState

SAY_AGAIN_S = 2.0


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
    mark_asked = Signal(object)
    """`MarkAt`, for the workstation: nothing is played at a speed until `hear` gets its mark."""
    mark_failed = Signal(object)
    """`MarkFailed`, for the workstation: nothing of the open clip is played."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._playing = Playing(player, self)
        self._source = self._playing.source
        self._again: Again | None = None
        self._tell_lost = from_threads(self, self._on_lost)
        self._outputs = OutputsWatch(player, self)
        self._outputs.chosen.connect(self._on_output)
        self._outputs.came_back.connect(self._on_output_back)
        self._playing.changed.connect(self._on_changed)
        self._playing.stretch_heard.connect(self.stretch_heard)
        self._playing.mark_asked.connect(self.mark_asked)
        self._playing.mark_failed.connect(self.mark_failed)

    @property
    def state(self) -> SoundState:
        """What is shown now."""
        return self._playing.state

    @property
    def _state(self) -> SoundState:
        return self._playing.state

    def open(self, item: OpenItem) -> None:
        """Take a clip: make it ready to be played and wake the device, both in the background."""
        self._playing.open(item)

    def close(self) -> None:
        """Fall silent and zero all that was made of the clip; what was heard last is told first."""
        self._playing.close()

    @Slot(object)
    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, MarkKnown):
            self._playing.learn(event)

    # ---- playing -----------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play or pause; resuming goes back a little, and the end starts over."""
        if self._state.sounding:
            self.pause()
        else:
            self._playing.play(self._state.resumes_at)

    def hold_to_play(self, *, held: bool) -> None:
        """Play while a pedal is down: resuming goes back a little, letting go falls silent."""
        if held and not self._state.sounding:
            self._playing.play(self._state.resumes_at)
        elif not held:
            self.pause()

    def pause(self) -> None:
        """Fall silent at once."""
        if self._state.playing:
            self._player.pause()
            self._playing.settle()

    def replay(self) -> None:
        """Play from the start, or the start of the selection when it loops."""
        self._playing.play(self._state.loop_span.first if self._state.looping else 0)

    def play_span(self, span: Span) -> None:
        """Play a stretch once, to its end; a loop waits meanwhile."""
        if self._state.looping:
            self.toggle_loop()
        self._playing.play(span.first, until=span.last_exclusive)

    def say_again(self, *, held: bool) -> None:
        """Go back two seconds and play slowly while held.

        Let go, it goes on at the former speed; if it was paused, only up to where it was paused.
        """
        state = self._state
        if held and not state.again and state.frames:
            self._again = Again(None if state.playing else state.position or None)
            start = state.loop_span.first if state.looping and state.position in state.loop_span else 0
            back = max(start, state.position - self._frames(SAY_AGAIN_S))
            self._playing.play(back, until=self._again.paused_at, again=True)
        elif not held and self._again is not None:
            until, self._again = self._again.paused_at, None
            # Where its end was reached meanwhile, or it was paused, it stays silent.
            if state.again:
                self._playing.go_on(until, again=False)

    def say_again_once(self) -> None:
        """Go back two seconds and play."""
        self._playing.play(max(0, self._state.position - self._frames(SAY_AGAIN_S)))

    # ---- places ------------------------------------------------------------------------------------------------------

    def nudge(self, seconds: float) -> None:
        """Go back or forward; playing goes on from there."""
        self.seek(self._state.position + self._frames(seconds))

    def seek(self, frame: int) -> None:
        """Go to a frame; playing goes on from there."""
        frame = min(max(frame, 0), self._state.frames)
        if self._state.playing:
            self._playing.play(min(frame, max(self._state.frames - 1, 0)))
        else:
            self._playing.show(replace(self._state, position=frame))

    def select(self, selection: Span | None) -> None:
        """Choose what a loop repeats."""
        self._playing.show(replace(self._state, selection=selection or None))
        if self._state.looping and self._state.playing:
            self._playing.play(selection.first if selection else self._state.position)

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
        self._playing.show(replace(self._state, looping=not self._state.looping))
        if self._state.playing:
            self._playing.go_on()

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
        self._playing.show(replace(self._state, speed=speed))
        if not self._state.playing:
            # Made ready while nobody waits for it.
            self._source.at(speed)
        elif not self._state.again:
            self._playing.go_on(self._playing.until)

    def set_rewind(self, rewind_ms: int) -> None:
        """Choose how far resuming goes back."""
        self._playing.show(replace(self._state, rewind_ms=rewind_ms))

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
            self._playing.show(replace(self._state, side=side))

        self._playing.change(take)

    def next_side(self) -> None:
        """Play to the left ear, the right, both, round and round."""
        self.set_side(self._state.side.following)

    def toggle_decibels(self) -> None:
        """Have the wave drawn in decibels, or linear; stays for the next clip."""
        self._playing.show(replace(self._state, decibels=not self._state.decibels))

    def set_output(self, name: str, label: str) -> None:
        """Play at this output alone, once it is connected; an empty name leaves it to the system."""
        if name == self._state.output_name:
            return

        def take() -> None:
            self._player.choose_output(name or None)
            self._playing.show(replace(self._state, output=label, output_name=name, problem=""))

        self._playing.change(take)

    def next_output(self) -> None:
        """Play at the output after the one chosen, round and round; after the last one the system chooses."""
        self._outputs.choose_next()

    def zero_edges(self, span: Span) -> tuple[int, int]:
        """Count the frames of digital zero at both ends of a span that was played: to a recorder they are nothing."""
        return self._source.zero_edges(span, self._playing.speed_heard)

    def lose(self, error: Unavailable) -> None:
        """Take the player's word that the device is gone; may come from any thread."""
        self._tell_lost(error)

    # ---- inside ------------------------------------------------------------------------------------------------------

    def _frames(self, seconds: float) -> int:
        return round(seconds * self._state.rate)

    def _relevel(self, state: SoundState) -> None:
        self._playing.show(state)
        self._source.relevel(boost_db=state.boost_db, speech_band=state.speech_band)

    @Slot(object)
    def _on_changed(self, state: SoundState) -> None:
        if not state.problem or not state.frames:
            self._outputs.stop()
        self.changed.emit(state)

    @Slot(object)
    def _on_output(self, output: Output) -> None:
        if output.name == self._state.output_name:
            self.only_output.emit()
        self.set_output(output.name, output.label)

    @Slot()
    def _on_output_back(self) -> None:
        """Take the sentence away and get the device ready; if that fails after all, the player says so again."""
        self._player.prepare(self._state.rate)
        self._playing.show(replace(self._state, problem=""))

    @Slot(object)
    def _on_lost(self, error: Unavailable) -> None:
        if error.code == UNMARKED:
            # The clip, not the device; or the clip before.
            self._source.look()
            return
        self._playing.lose(error)
        if self._source.item is not None:
            self._outputs.wait_for_it()
