"""One run of sound from pressing play to the end or to pressing pause: what to write, and what was heard of it."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np

from anechoic.audio.frames import Frame, Span
from anechoic.audio.pcm import Samples

WHOLE_WRITE_S = 30.0
"""Up to this length a passage is one write: nothing Python does meanwhile can starve it."""

BLOCK_S = 1.5
"""Length of one write of a longer passage."""

LOOP_GAP_S = 0.2
"""Silence between two rounds of a loop, so that the ear finds the start."""

LOOP_WRITE_S = 1.0
"""Rounds of a short loop are written together until they last this long."""


@dataclass(eq=False, slots=True)
class Passage:
    """A span of a clip on its way to the ear.

    Attributes:
        pcm: the whole clip, a view.
        rate: frames a second.
        span: what to play of it.
        looped: play it round after round.
        on_finished: called once when the end was heard, never after a pause.
        started: the stream's time at which the first frame is heard; None until it is written.
        over: nothing more may be written: paused, stopped or finished.
        ending: a loop shall write no further round.
        rounds: how often the span is written in all; None while that is open.
    """

    pcm: Samples
    rate: int
    span: Span
    looped: bool
    on_finished: Callable[[], None] | None
    started: float | None = None
    over: bool = False
    ending: bool = False
    rounds: int | None = None

    def pieces(self, tail_s: float) -> Generator[bytearray | memoryview, None, None]:
        """Give what to write, piece after piece, and at the end silence that pushes the last frames out.

        Copies made here are wiped when the next piece is asked for, or the iterator is closed.
        """
        sound = self.pcm[self.span.first : self.span.last_exclusive]
        tail = bytearray(2 * round(tail_s * self.rate))
        if self.looped:
            yield from self._rounds(sound)
            yield tail
            return
        self.rounds = 1
        if len(sound) <= WHOLE_WRITE_S * self.rate:
            whole = bytearray(sound.nbytes + len(tail))
            np.frombuffer(whole, np.int16)[: len(sound)] = sound
            try:
                yield whole
            finally:
                whole[:] = bytes(len(whole))
            return
        block = round(BLOCK_S * self.rate)
        for start in range(0, len(sound), block):
            yield np.ascontiguousarray(sound[start : start + block]).data.cast("B")
        yield tail

    def position(self, now: float) -> Frame:
        """Give the frame heard at the stream's time `now`: the first one before the start, the last at the end."""
        done, within = divmod(self._elapsed(now), self._round)
        if self.rounds is not None and done >= self.rounds:
            within = len(self.span)
        return Frame(self.span.first + min(within, len(self.span)))

    def heard(self, now: float) -> tuple[Span, ...]:
        """Give the spans that were heard until the stream's time `now`, one a round, in order."""
        done, within = divmod(self._elapsed(now), self._round)
        if self.rounds is not None and done >= self.rounds:
            done, within = self.rounds, 0
        part = Span(self.span.first, self.span.first + min(within, len(self.span)))
        return tuple(span for span in (*((self.span,) * done), part) if span)

    def _rounds(self, sound: Samples) -> Generator[bytearray, None, None]:
        once = np.concatenate([sound, np.zeros(self._round - len(sound), np.int16)])
        together = max(1, round(LOOP_WRITE_S * self.rate) // len(once))
        piece = bytearray(np.tile(once, together).tobytes())
        written = 0
        try:
            while not (self.ending or self.over):
                written += together
                yield piece
            self.rounds = written
        finally:
            piece[:] = bytes(len(piece))

    @property
    def _round(self) -> int:
        """Frames from the start of one round to the start of the next."""
        return max(1, len(self.span) + (round(LOOP_GAP_S * self.rate) if self.looped else 0))

    def _elapsed(self, now: float) -> int:
        return 0 if self.started is None else max(0, round((now - self.started) * self.rate))
