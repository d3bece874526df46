"""From acts to sound: plays the open clip, knows what is heard, zeroes its copy when the clip closes."""

from dataclasses import dataclass, replace
from time import monotonic_ns

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from anechoic.audio.frames import Frame, Span
from anechoic.audio.player import Player
from anechoic.errors import Unavailable
from anechoic.station.port import OpenItem
from anechoic.widgets.sound.levelled import LevelledCopy
from anechoic.widgets.sound.listened import StretchHeard as StretchHeard

_TICK_MS = 16
REWIND_S = 1.5
"""How far playing goes back when it resumes after a pause."""
SAY_AGAIN_S = 2.0
_NO_SOUND = memoryview(b"").cast("h")


@dataclass(frozen=True)
class SoundState:
    """What the sound section shows.

    Attributes:
        position: the frame being heard, or where playing goes on.
        heard: every stretch heard so far, repeats included.
        problem: a sentence when there is no sound device.
    """

    rate: int = 0
    frames: int = 0
    playing: bool = False
    position: int = 0
    selection: Span | None = None
    looping: bool = False
    heard: tuple[Span, ...] = ()
    problem: str = ""


class SoundDriver(QObject):
    """Plays one clip at a time for a window.

    Args:
        player: used by this driver alone; closed by whoever made it.
    """

    changed = Signal(object)
    """`SoundState`."""
    stretch_heard = Signal(object)
    """`StretchHeard`, whenever a run of sound ends."""
    _ended = Signal()
    _lost = Signal(object)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._state = SoundState()
        self._copy: LevelledCopy | None = None
        self._view = _NO_SOUND
        self._counted = 0
        self._began = 0
        self._held = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._lost.connect(self._on_lost, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> SoundState:
        """What is shown now."""
        return self._state

    def open(self, item: OpenItem) -> None:
        """Take a clip: level a copy of it and get the device ready, both in the background."""
        self.close()
        self._copy = LevelledCopy(item.pcm, item.rate)
        # Nothing to hear yet: this forgets what was heard of the clip before and wakes the device.
        self._player.open(_NO_SOUND, item.rate)
        self._counted = 0
        self._show(SoundState(rate=item.rate, frames=item.frames, looping=False))

    def close(self) -> None:
        """Fall silent and zero the copy; what was heard last is told first."""
        self._settle()
        self._player.stop()
        if self._copy is not None:
            self._copy.zero()
        self._copy, self._view = None, _NO_SOUND
        self._show(SoundState(problem=self._state.problem))

    def toggle(self) -> None:
        """Play or pause; resuming goes back a little, and the end starts over."""
        if self._state.playing:
            self.pause()
            return
        start = self._state.position
        if start >= self._state.frames:
            start = 0
        elif start > 0:
            start = max(0, start - round(REWIND_S * self._state.rate))
        self._play(start)

    def pause(self) -> None:
        """Fall silent at once."""
        if self._state.playing:
            self._player.pause()
            self._settle()

    def replay(self) -> None:
        """Play from the start, or the start of the selection when it loops."""
        self._play(self._state.selection.first if self._looped() and self._state.selection else 0)

    def nudge(self, seconds: float) -> None:
        """Go back or forward; playing goes on from there."""
        target = self._state.position + round(seconds * self._state.rate)
        self.seek(target)

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
        end = self._state.selection.last_exclusive if self._state.selection else self._state.frames
        if self._state.position < end:
            self.select(Span(self._state.position, end))

    def mark_end(self) -> None:
        """End the selection at the position."""
        start = self._state.selection.first if self._state.selection else 0
        if start < self._state.position:
            self.select(Span(start, self._state.position))

    def toggle_loop(self) -> None:
        """Repeat the selection (or the whole clip) round after round, or stop repeating."""
        self._show(replace(self._state, looping=not self._state.looping))
        if self._state.playing:
            self._play(self._state.position)

    def say_again(self, *, held: bool) -> None:
        """Go back two seconds and play, once a press."""
        if held and not self._held:
            self.say_again_once()
        self._held = held

    def say_again_once(self) -> None:
        """Go back two seconds and play."""
        self._play(max(0, self._state.position - round(SAY_AGAIN_S * self._state.rate)))

    def zero_edges(self, span: Span) -> tuple[int, int]:
        """Count the frames of digital zero at the head and at the tail of a span of the open clip.

        A recorder at the sink cannot tell these from nothing being played.
        """
        part = self._view[span.first : span.last_exclusive]
        head = next((at for at, sample in enumerate(part) if sample), len(part))
        tail = next((at for at, sample in enumerate(reversed(part[head:])) if sample), 0)
        return head, tail

    def lose(self, error: Unavailable) -> None:
        """Take the player's word that the device is gone; may come from any thread."""
        self._lost.emit(error)

    def _looped(self) -> bool:
        return self._state.looping

    def _play(self, first: int) -> None:
        if not self._state.frames or self._copy is None:
            return
        if not self._view:
            self._view = self._copy.view()
            self._player.open(self._view, self._state.rate)
        self._settle()
        self._began = _now()
        if self._looped():
            span = self._state.selection or Span(0, self._state.frames)
            first = span.first
            self._player.loop(span)
        else:
            first = min(first, self._state.frames - 1)
            self._player.play(self._view, self._state.rate, first=first, on_finished=self._ended.emit)
        self._timer.start()
        self._show(replace(self._state, playing=True, position=first, problem=""))

    def _settle(self) -> None:
        """Count what was heard since the last time, and say so."""
        heard = self._player.heard()
        if self._state.playing:
            self._player.pause()
            heard = self._player.heard()
        position = self._player.position()
        new = heard[self._counted :]
        self._counted = len(heard)
        self._timer.stop()
        if new:
            self.stretch_heard.emit(StretchHeard(new, self._began, _now()))
        self._show(
            replace(
                self._state,
                playing=False,
                heard=heard,
                position=self._state.position if position is None else int(position),
            )
        )

    @Slot()
    def _on_tick(self) -> None:
        position: Frame | None = self._player.position()
        if position is not None:
            self._show(replace(self._state, position=int(position), heard=self._player.heard()))

    @Slot()
    def _on_ended(self) -> None:
        if self._state.playing and not self._player.playing():
            self._settle()

    @Slot(object)
    def _on_lost(self, error: Unavailable) -> None:
        self._settle()
        self._show(replace(self._state, problem=error.text()))

    def _show(self, state: SoundState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def _now() -> int:
    return monotonic_ns() // 1_000_000
