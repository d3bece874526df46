"""One run of sound from pressing play to the end or to pressing pause: what to write, and what was heard of it.

Written frames are those at the speed played; what is told, position and spans, are frames of the original. Whatever
comes last on the way to the ear, such as a mark, belongs into `pieces`, after the stretch.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

import numpy as np

from anechoic.audio.ahead import ahead, wipe
from anechoic.audio.frames import Frame, Span
from anechoic.audio.pcm import Samples
from anechoic.audio.stretch import NORMAL, Stretch, check_speed, original_frames, stretched_frames

WHOLE_WRITE_S = 30.0
"""Up to this length a passage is one write: nothing Python does meanwhile can starve it."""

BLOCK_S = 1.5
"""Length of one write of a longer passage."""

LOOP_GAP_S = 0.2
"""Silence between two rounds of a loop, so that the ear finds the start."""

LOOP_WRITE_S = 1.0
"""Rounds of a short loop are written together until they last this long."""

FIRST_STRETCHED_S = 1.0
"""Stretched before a passage at another speed begins: 1 to 2 ms of work."""

STRETCHED_S = 4.0
"""Stretched at a time after that, while the piece before is heard."""

_GIVE_UP_S = 0.5
"""A passage that is over stops stretching within this much sound."""


@dataclass(eq=False, slots=True)
class Passage:
    """A span of a clip on its way to the ear.

    Attributes:
        pcm: the whole clip, a view.
        rate: frames a second.
        span: what to play of it.
        looped: play it round after round.
        on_finished: called once when the end was heard, never after a pause.
        speed: thousandths of the recorded one.
        begin: frame with which the first round begins; the span's first if None.
        started: the stream's time at which the first frame is heard; None until it is written.
        over: nothing more may be written: paused, stopped or finished.
        ending: a loop shall write no further round.
        rounds: how often the span is written in all; None while that is open.

    Raises:
        ValueError: no such speed.
    """

    pcm: Samples
    rate: int
    span: Span
    looped: bool
    on_finished: Callable[[], None] | None
    speed: int = NORMAL
    begin: int | None = None
    started: float | None = None
    over: bool = False
    ending: bool = False
    rounds: int | None = None

    def __post_init__(self) -> None:
        check_speed(self.speed)

    def pieces(self, tail_s: float) -> Generator[bytearray | memoryview, None, None]:
        """Give what to write, piece after piece, and at the end silence that pushes the last frames out.

        Copies made here are wiped when the next piece is asked for, or the iterator is closed.
        """
        tail = bytearray(2 * round(tail_s * self.rate))
        if self.looped:
            yield from self._rounds()
        else:
            self.rounds = 1
            if self.speed != NORMAL:
                yield from ahead(self._stretched())
            elif len(self.span) > WHOLE_WRITE_S * self.rate:
                yield from self._blocks()
            else:
                yield from self._whole(tail)
                return
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

    def _whole(self, tail: bytearray) -> Generator[bytearray, None, None]:
        sound = self._sound(self._from)
        whole = bytearray(sound.nbytes + len(tail))
        np.frombuffer(whole, np.int16)[: len(sound)] = sound
        try:
            yield whole
        finally:
            wipe(whole)

    def _blocks(self) -> Generator[memoryview, None, None]:
        sound, block = self._sound(self._from), round(BLOCK_S * self.rate)
        for start in range(0, len(sound), block):
            yield np.ascontiguousarray(sound[start : start + block]).data.cast("B")

    def _stretched(self) -> Iterator[bytearray]:
        """Give the first round at its speed: a short piece, then longer ones."""
        sound = Stretch(self._sound(self._from), self.rate, self.speed)
        length = FIRST_STRETCHED_S
        while sound.given < sound.frames and not self.over:
            piece, end = bytearray(), sound.given + round(length * self.rate)
            while sound.given < min(end, sound.frames) and not self.over:
                part = sound.read(min(end - sound.given, round(_GIVE_UP_S * self.rate)))
                piece += part.tobytes()
            yield piece
            length = STRETCHED_S

    def _rounds(self) -> Generator[bytearray, None, None]:
        """Give the first round as soon as it can be heard, then the whole span again and again."""
        rounds: list[bytearray] = []
        written = 0
        if self.speed != NORMAL or self._from != self.span:
            yield from ahead(self._first_round(rounds))
            written = 1
        once = rounds[0] if rounds else self._round()
        piece = once * max(1, round(LOOP_WRITE_S * self.rate) // (len(once) // 2))
        wipe(once)
        try:
            while not (self.ending or self.over):
                written += len(piece) // len(once)
                yield piece
            self.rounds = written
        finally:
            wipe(piece)

    def _first_round(self, rounds: list[bytearray]) -> Iterator[bytearray]:
        """Give the first round; a whole one for later is made while its last piece is heard."""
        yield from self._stretched()
        rounds.append(self._round())
        yield bytearray(2 * round(LOOP_GAP_S * self.rate))

    def _round(self) -> bytearray:
        whole = Stretch(self._sound(self.span), self.rate, self.speed)
        return bytearray(whole.read(whole.frames).tobytes()) + bytearray(2 * round(LOOP_GAP_S * self.rate))

    def _sound(self, span: Span) -> Samples:
        return self.pcm[span.first : span.last_exclusive]

    @property
    def _from(self) -> Span:
        """What is left of the span for the first round."""
        return self.span if self.begin is None else Span(self.begin, self.span.last_exclusive)

    def _round_span(self, number: int) -> Span:
        return self._from if number == 0 else self.span

    def _place(self, now: float) -> tuple[int, int]:
        """Give the rounds that are over, and the frames of the original heard in the one under way."""
        gap = round(LOOP_GAP_S * self.rate) if self.looped else 0
        elapsed = 0 if self.started is None else max(0, round((now - self.started) * self.rate))
        lasts = stretched_frames(len(self._from), self.speed)
        done = 0
        if elapsed >= max(1, lasts + gap):
            elapsed -= max(1, lasts + gap)
            lasts = stretched_frames(len(self.span), self.speed)
            more, elapsed = divmod(elapsed, max(1, lasts + gap))
            done = 1 + more
        length = len(self._round_span(done))
        return done, length if elapsed >= lasts else min(original_frames(elapsed, self.speed), length)
