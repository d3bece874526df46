"""The player: one persistent stream, one thread that writes, one blocking write a clip.

There is no audio callback: a Python callback needs the interpreter's lock in time, and lost 736 ms of sound when
another thread held it for 200 ms at a time. A blocking write hands the whole clip to C, and nothing can starve it.

A call of the sound library that does not return is left to its thread, and what is played next gets a thread and a
stream of its own.
"""

import contextlib
import logging
import queue
import threading
from collections.abc import Callable

from anechoic.audio.call import Call, Silencing, library_call, write_call
from anechoic.audio.device import NO_DEVICE, Output, SoundDevice, Stream
from anechoic.audio.frames import Frame, Span
from anechoic.audio.hand import Hand, Left
from anechoic.audio.passage import Passage
from anechoic.audio.rendered import Rendered
from anechoic.audio.side import Side, to_side
from anechoic.errors import Unavailable

TAIL_S = 0.35
"""Silence written after the stream's own latency: ALSA drops the last 100-125 ms of what is in its buffer, and an
output that takes 128 ms at a time, as wireless headphones do, has up to twice that before it. With 0.15 it lost the
last 95 ms of a clip."""

CLOSE_S = 3.0
"""How long `close` waits for the thread."""

SILENT_S = 1.0
"""An interrupted write that has not returned by then has stuck; measured: 1 ms, in a hundred 70 ms."""

_log = logging.getLogger(__name__)


class Player:
    """Plays one clip at a time on one device.

    Every method may be called from any thread and returns within 10 ms; opening the device and writing happen on
    the player's own thread. Only a write that an interruption does not end is waited for, a second at most.
    `on_finished` and `on_lost` are called on the player's thread, or on that which asks for the position: hand them on.

    Args:
        device: opened at the first `play` or `prepare`, and again after it was lost.
        on_lost: told when the device cannot be opened, goes away or takes no more sound (`Unavailable`, code
            `no_sound_device`), and when a clip cannot be rendered (code `unmarked`). What was playing is over then;
            a later `play` tries to open the device again.
    """

    def __init__(self, device: SoundDevice, *, on_lost: Callable[[Unavailable], None] | None = None) -> None:
        self._device = device
        self._on_lost = on_lost
        self._lock = threading.Lock()
        self._work: queue.SimpleQueue[Passage | int | None] = queue.SimpleQueue()
        self._hand = Hand(self._lock)
        self._stream: Stream | None = None
        self._opened: tuple[int, int, str | None] | None = None
        self._side = Side.BOTH
        self._passage: Passage | None = None
        self._writing = False
        self._rest: Frame | None = None
        self._heard: list[Span] = []
        self._closed = False

    def open(self, rate: int) -> None:
        """Begin a new clip: silence, and nothing of it heard yet. Also opens the device, in the background."""
        self.stop()
        with self._lock:
            self._heard.clear()
        self.prepare(rate)

    def list_outputs(self, told: Callable[[tuple[Output, ...], str | None], None]) -> None:
        """Find out where sound can come out; `told` gets that and the name chosen, on a thread of its own."""

        def look() -> None:
            try:
                found = self._device.outputs()
            except Unavailable as error:
                _log.warning("no outputs: %s", error.code)
                found = ()
            told(found, self._device.chosen)

        threading.Thread(target=look, name="outputs", daemon=True).start()

    def choose_output(self, name: str | None) -> None:
        """Fall silent, and play at another output from now on; None leaves it to the system."""
        self._choose(lambda: self._device.choose(name))

    def choose_side(self, side: Side) -> None:
        """Fall silent, and play to that side from now on."""

        def take() -> None:
            self._side = side

        self._choose(take)

    def prepare(self, rate: int) -> None:
        """Open the device in the background, so that the first `play` is heard at once."""
        self._send(rate)

    def play(
        self,
        clip: Rendered,
        *,
        first: int = 0,
        last: int | None = None,
        on_finished: Callable[[], None] | None = None,
    ) -> None:
        """Play frames `first` up to `last` (exclusive; the clip's end by default); what was playing ends.

        What `heard` knows is kept: one clip is rendered anew for another speed or level.

        Args:
            clip: the whole clip.
            first: frame to start with.
            last: frame to end before.
            on_finished: called on the player's thread when the end was heard; not after `pause` or `stop`.

        Raises:
            ValueError: no such frames in this clip.
        """
        span = Span(first, clip.frames if last is None else last)
        if span.last_exclusive > clip.frames:
            raise ValueError(f"frames {first}..{last} of a clip of {clip.frames}")
        self._begin(Passage(clip, span, looped=False, on_finished=on_finished))

    def loop(self, clip: Rendered, span: Span, *, begin: int | None = None) -> None:
        """Play a span of a clip, round after round with a short silence between.

        Args:
            clip: the whole clip.
            span: frames to repeat.
            begin: frame inside the span with which the first round begins.

        Raises:
            ValueError: no such frames in this clip.
        """
        if not span or span.last_exclusive > clip.frames or (begin is not None and begin not in span):
            raise ValueError("nothing to repeat there")
        self._begin(Passage(clip, span, looped=True, on_finished=None, begin=begin))

    def end_loop(self) -> None:
        """Write no further round: what is written ends, and then it is silent."""
        with self._lock:
            if self._passage is not None:
                self._passage.ending = True

    def pause(self) -> None:
        """Fall silent at once; `position` stays where the ear was."""
        with self._lock:
            self._end_passage()

    def stop(self) -> None:
        """Fall silent at once and forget the sound; what was heard is kept until the next `open`."""
        with self._lock:
            self._end_passage()
            self._rest = None

    def position(self) -> Frame | None:
        """Give the frame that is heard now, or at which the sound was paused or ended; None after `stop`.

        Whoever waits for what plays has to ask time and again: a call that has stuck is noticed here, and `on_lost`
        told.
        """
        with self._lock:
            if self._passage is None:
                return self._rest
            if not self._hand.stuck():
                return self._rest if self._stream is None else self._passage.position(self._stream.time)
            self._end_passage()
            if self._hand.call is not None:
                self._leave()
            rest = self._rest
        if self._on_lost is not None:
            self._on_lost(Unavailable(NO_DEVICE, code="no_sound_device"))
        return rest

    def playing(self) -> bool:
        """Tell whether sound is playing or about to."""
        with self._lock:
            return self._passage is not None

    def heard(self) -> tuple[Span, ...]:
        """Give every span really heard since `open`, in order, repeats included, up to this moment.

        Computed from the clock of the ear (`position`), never from the frames written. Of a passage whose write has
        stuck only what a write before it surely brought to the ear.
        """
        with self._lock:
            now: tuple[Span, ...] = ()
            if self._passage is not None and self._stream is not None:
                now = self._passage.heard(self._stream.time)
            return (*self._heard, *now)

    def close(self) -> None:
        """Fall silent, give the device back and end the thread. The player cannot be used again."""
        self.stop()
        with self._lock:
            self._closed = True
            thread = self._hand.thread
        if thread is not None:
            self._work.put(None)
            if thread is not threading.current_thread():
                thread.join(CLOSE_S)
                if thread.is_alive():
                    self._device.give_up()

    def _choose(self, take: Callable[[], None]) -> None:
        """Fall silent, have a choice taken, and get a stream ready that suits it."""
        with self._lock:
            self._end_passage()
            take()
            opened = self._opened
        if opened is not None:
            self.prepare(opened[0])

    def _begin(self, passage: Passage) -> None:
        with self._lock:
            self._end_passage()
            self._rest = passage.first
            self._passage = passage
        self._send(passage)

    def _send(self, work: Passage | int) -> None:
        with self._lock:
            if self._closed:
                raise ValueError("the player is closed")
            self._hand.begin(self._run)
        self._work.put(work)

    def _end_passage(self) -> None:
        """End what is playing, with the lock held: silence the stream, and count what was heard."""
        passage, self._passage = self._passage, None
        if passage is None:
            return
        passage.over = True
        stream = self._stream
        if stream is not None and passage.started is not None:
            now = stream.time
            if self._writing and not self._interrupt(stream):
                now = min(now, passage.surely(stream.latency + TAIL_S))
            self._rest = passage.position(now)
            self._heard.extend(passage.heard(now))

    def _interrupt(self, stream: Stream) -> bool:
        """Silence the stream; False if the sound of its write is in doubt. One that has stuck is left to its thread."""
        call, stuck = self._hand.call, self._hand.stuck()
        silencing = Silencing(stream.abort, call)
        if not stuck and silencing.done(SILENT_S):
            return call is None or not call.doubtful
        self._leave()
        return False

    def _leave(self) -> None:
        """Leave the thread and its stream to a call that has stuck, with the lock held."""
        _log.warning("the sound library does not answer")
        self._device.give_up()
        self._hand.leave()
        self._stream, self._writing = None, False

    def _run(self) -> None:
        try:
            while (work := self._work.get()) is not None:
                try:
                    if isinstance(work, Passage):
                        self._perform(work)
                    else:
                        self._ready(work, self._side)
                except Unavailable as error:
                    self._lose(error)
            self._drop()
        except Left:
            _log.warning("a call of the sound library has returned after all")

    def _perform(self, passage: Passage) -> None:
        with self._lock:
            # Chosen anew meanwhile, this passage is over and the next one asks again.
            side = self._side
        stream = self._ready(passage.clip.rate, side)
        try:
            finished = self._write(passage, stream, side)
            if passage.started is None:
                return
            if finished and passage.on_finished is not None:
                passage.on_finished()
            # Afresh for the next one: an idle stream has run dry and would start 40 ms late.
            with self._hand.calling(library_call()):
                stream.abort()
                stream.start()
        except Left:
            stream.close()
            raise

    def _write(self, passage: Passage, stream: Stream, side: Side) -> bool:
        """Write a passage; True if its end was heard and nobody has interrupted it."""
        finished = False
        held_s = stream.latency + TAIL_S
        try:
            with contextlib.closing(passage.pieces(held_s)) as pieces:
                for piece in pieces:
                    lasts_s = len(piece) / (2 * passage.clip.rate)
                    with to_side(piece, side) as sound:
                        call = write_call(stream, piece, sound, within_s=lasts_s + held_s)
                        if not self._may_write(passage, call, lasts_s, stream):
                            break
                        try:
                            stream.write(sound)
                        finally:
                            self._hand.end(call)
                        passage.taken_s += lasts_s
            finished = True
        except Unavailable:
            if not passage.over:
                raise
        finally:
            with self._lock:
                if self._hand.mine():
                    self._writing = False
                    finished = finished and self._passage is passage
                    if finished:
                        self._end_passage()
        return finished

    def _may_write(self, passage: Passage, call: Call, lasts_s: float, stream: Stream) -> bool:
        """Say whether a piece that is ready may be written; the first one starts the clock of the ear."""
        with self._lock:
            self._hand.check()
            if passage.over:
                return False
            passage.hand(lasts_s, now=stream.time, lead_s=stream.lead)
            self._writing, self._hand.call = True, call
            return True

    def _ready(self, rate: int, side: Side) -> Stream:
        # Taken before opening: an output chosen meanwhile is not the one opened, and the next call opens again.
        wanted = rate, side.channels, self._device.chosen
        if self._stream is not None and self._opened == wanted:
            return self._stream
        self._drop()
        stream: Stream | None = None
        try:
            with self._hand.calling(library_call()):
                stream = self._device.open(rate, side.channels)
            with self._lock:
                self._hand.check()
                self._stream, self._opened = stream, wanted
        except Left:
            if stream is not None:
                stream.close()
            raise
        return stream

    def _lose(self, error: Unavailable) -> None:
        _log.warning("nothing is played: %s", error.code)
        with self._lock:
            self._end_passage()
        self._drop()
        if self._on_lost is not None:
            self._on_lost(error)

    def _drop(self) -> None:
        with self._lock:
            self._hand.check()
            stream, self._stream = self._stream, None
        if stream is not None:
            with self._hand.calling(library_call()):
                stream.close()
