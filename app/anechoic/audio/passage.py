"""One run of sound from pressing play to the end or to pressing pause: what to write, and what was heard of it.

Written frames are those at the speed played, slices of the one rendered clip; what is told, position and spans, are
frames of the original.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np

from anechoic.audio.frames import Frame, Span
from anechoic.audio.rendered import Rendered
from anechoic.audio.speeds import original_frames

WHOLE_WRITE_S = 30.0
"""Up to this length a passage that is ready is one write: nothing Python does meanwhile can starve it."""

FIRST_WRITE_S = 1.0
"""Written first of a passage that is not ready; the rest is made while it is heard."""

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
        clip: the whole of it, at one speed.
        span: what to play of it, in frames of the original.
        looped: play it round after round.
        on_finished: called once when the end was heard, never after a pause.
        begin: frame with which the first round begins; the span's first if None.
        started: the stream's time at which the first frame is heard; None until it is written. Later by as long as
            the stream was silent because what comes next was not made in time.
        over: nothing more may be written: paused, stopped or finished.
        ending: a loop shall write no further round.
        rounds: how often the span is written in all; None while that is open.
        handed_s: seconds of sound in writes that began: nothing more is heard, whatever time passes.
        taken_s: seconds of sound in writes that returned.
        over_s: seconds of sound that had been heard when the stream was silent last.
    """

    clip: Rendered
    span: Span
    looped: bool
    on_finished: Callable[[], None] | None
    begin: int | None = None
    started: float | None = None
    over: bool = False
    ending: bool = False
    rounds: int | None = None
    handed_s: float = 0.0
    taken_s: float = 0.0
    over_s: float = 0.0

    def pieces(self, tail_s: float) -> Generator[bytearray, None, None]:
        """Give what to write, piece after piece, and at the end silence that pushes the last frames out.

        Each piece is a copy that is wiped when the next one is asked for, or the iterator is closed.

        Raises:
            Unavailable: the clip cannot be rendered.
        """
        tail = self._silence(tail_s)
        if self.looped:
            yield from self._rounds()
            yield tail
            return
        self.rounds = 1
        if self._soon(*self._placed(self._from)) and self._lasts(self._from) <= WHOLE_WRITE_S * self.clip.rate:
            yield from _lent(self._copy(*self._placed(self._from), tail))
            return
        yield from self._once()
        yield tail

    @property
    def first(self) -> Frame:
        """The frame that is heard first."""
        return Frame(self._from.first)

    def position(self, now: float) -> Frame:
        """Give the frame heard at the stream's time `now`: the first one before the start, the last at the end."""
        done, within = self._place(now)
        if self.rounds is not None and done >= self.rounds:
            return Frame(self.span.last_exclusive)
        return Frame(self._round_span(done).first + within)

    def heard(self, now: float) -> tuple[Span, ...]:
        """Give the spans that were heard until the stream's time `now`, one a round, in order."""
        done, within = self._place(now)
        if self.rounds is not None and done >= self.rounds:
            done, within = self.rounds, 0
        whole = [self._round_span(number) for number in range(done)]
        first = self._round_span(done).first
        return tuple(span for span in (*whole, Span(first, first + within)) if span)

    def hand(self, lasts_s: float, *, now: float, lead_s: float) -> None:
        """Take note of sound that is written from now on; it is heard after what was written before.

        Args:
            lasts_s: how long it is heard.
            now: the stream's time.
            lead_s: until the first sample written into an empty stream is heard.
        """
        if self.started is None or now > self.started + self.handed_s:
            self.started, self.over_s = now + lead_s - self.handed_s, self.handed_s
        self.handed_s += lasts_s

    def surely(self, held_s: float) -> float:
        """Give the stream's time up to which it was surely heard where the write under way has stuck.

        Args:
            held_s: seconds of sound that may be in the stream's buffer still.
        """
        return (self.started or 0.0) + max(0.0, self.taken_s - held_s)

    def _once(self) -> Generator[bytearray, None, None]:
        """Give the first round: a second that can be heard soon where the rest is not ready, then the rest."""
        first, last = self._placed(self._from)
        whole, block = (round(lasts * self.clip.rate) for lasts in (WHOLE_WRITE_S, BLOCK_S))
        if not self._soon(first, last):
            second = first + round(FIRST_WRITE_S * self.clip.rate)
            yield from _lent(self._copy(first, second))
            first = second
        step = block if last - first > whole else max(1, last - first)
        for begin in range(first, last, step):
            yield from _lent(self._copy(begin, min(begin + step, last)))

    def _soon(self, first: int, last: int) -> bool:
        """Say whether it can be heard at once as a whole."""
        return last - first <= FIRST_WRITE_S * self.clip.rate or self.clip.ready(first, last)

    def _rounds(self) -> Generator[bytearray, None, None]:
        """Give the first round as soon as it can be heard, then the whole span again and again."""
        gap = self._silence(LOOP_GAP_S)
        written = 0
        if self._from != self.span or not self._soon(*self._placed(self.span)):
            yield from self._once()
            yield gap
            written = 1
        once = self._copy(*self._placed(self.span), gap)
        together = max(1, round(LOOP_WRITE_S * self.clip.rate) // (len(once) // 2))
        piece = once * together
        wipe(once)
        try:
            while not (self.ending or self.over):
                written += together
                yield piece
            self.rounds = written
        finally:
            wipe(piece)

    def _copy(self, first: int, last: int, after: bytes | bytearray = b"") -> bytearray:
        """Give frames at the speed played, and what comes after them; fewer when it is over meanwhile."""
        step = round(FIRST_WRITE_S * self.clip.rate)
        for begin in range(first, last, step):
            if self.over:
                break
            self.clip.view(begin, min(begin + step, last))
        sound = self.clip.view(first, first if self.over else last)
        made = bytearray(sound.nbytes + len(after))
        np.frombuffer(made, np.int16)[: len(sound)] = sound
        made[sound.nbytes :] = after
        return made

    def _silence(self, lasts_s: float) -> bytearray:
        return bytearray(2 * round(lasts_s * self.clip.rate))

    def _placed(self, span: Span) -> tuple[int, int]:
        """Give where a span is at the speed played."""
        return self.clip.place(span.first), self.clip.place(span.last_exclusive)

    def _lasts(self, span: Span) -> int:
        first, last = self._placed(span)
        return last - first

    @property
    def _from(self) -> Span:
        """What is left of the span for the first round."""
        return self.span if self.begin is None else Span(self.begin, self.span.last_exclusive)

    def _round_span(self, number: int) -> Span:
        return self._from if number == 0 else self.span

    def _place(self, now: float) -> tuple[int, int]:
        """Give the rounds that are over, and the frames of the original heard in the one under way."""
        rate = self.clip.rate
        gap = round(LOOP_GAP_S * rate) if self.looped else 0
        passed_s = 0.0 if self.started is None else min(now - self.started, self.handed_s)
        elapsed = round(max(passed_s, self.over_s) * rate)
        lasts = self._lasts(self._from)
        done = 0
        if elapsed >= max(1, lasts + gap):
            elapsed -= max(1, lasts + gap)
            lasts = self._lasts(self.span)
            more, elapsed = divmod(elapsed, max(1, lasts + gap))
            done = 1 + more
        length = len(self._round_span(done))
        return done, length if elapsed >= lasts else min(original_frames(elapsed, self.clip.speed), length)


def wipe(piece: bytearray) -> None:
    """Overwrite a piece of sound; it keeps its length."""
    piece[:] = bytes(len(piece))


def _lent(piece: bytearray) -> Generator[bytearray, None, None]:
    try:
        yield piece
    finally:
        wipe(piece)
