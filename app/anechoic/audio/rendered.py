"""A clip as it reaches the ear, in one buffer: levelled, stretched, and finished by what comes last, such as a mark.

Nothing of a clip is played but from here, and nothing is in here that was not finished: a part that could not be
finished is no silence and no bare sound, it is an error. Every part is made once, whoever asks for it first; after
that playing it again, from anywhere, costs nothing.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from anechoic.audio.pcm import Samples
from anechoic.audio.speeds import NORMAL, check_speed, stretched_frames
from anechoic.audio.stretch import Stretch
from anechoic.errors import Unavailable

UNMARKED = "unmarked"
"""Code of the error where a clip cannot be finished."""

_log = logging.getLogger(__name__)


class Finish(Protocol):
    """The last thing done to a sound before it is played."""

    @property
    def block(self) -> int:
        """Frames it makes at a time; only the last block may be shorter."""

    @property
    def reach(self) -> int:
        """Frames on either side of a block that it looks at."""

    def made(self, number: int) -> Samples:
        """Give a block, int16; the sound under it and `reach` frames on either side of it is there."""


@dataclass(frozen=True, slots=True)
class Stretched:
    """What is to be finished.

    Attributes:
        sound: int16, the whole clip at its speed. What is not asked for yet may not be there yet.
        levelled: int16, the whole clip as recorded, all of it there.
        rate: frames a second.
    """

    sound: Samples
    levelled: Samples
    rate: int


class _Work:
    """What is made of a clip so far, and what it is made with until all of it is."""

    def __init__(self, stretch: Stretch, finish: Finish) -> None:
        self._stretch: Stretch | None = stretch
        self._finish: Finish | None = finish
        self.block, self._reach = finish.block, finish.reach
        self.sound: Samples = np.zeros(stretch.frames, np.int16)
        self.done = bytearray(-(-stretch.frames // finish.block))

    def blocks(self, first: int, last: int) -> range:
        """Give the blocks in which frames `first` to `last` lie."""
        return range(first // self.block, -(-min(last, len(self.sound)) // self.block))

    def missing(self, after: int) -> int | None:
        """Give a block that is not made, from a frame on, round and round; None when all are."""
        number = self.done.find(0, after // self.block)
        number = self.done.find(0) if number < 0 else number
        return None if number < 0 else number

    def make(self, number: int) -> None:
        """Make a block that is not made; with the last one, forget what is needed no more."""
        if self._stretch is None or self._finish is None:
            return
        begin, end = number * self.block, min((number + 1) * self.block, len(self.sound))
        self._stretch.make(max(0, begin - self._reach), min(end + self._reach, len(self.sound)))
        self.sound[begin:end] = self._finish.made(number)
        self.done[number] = True
        if all(self.done):
            self._stretch.wipe()
            self._stretch = self._finish = None

    def wipe(self) -> None:
        """Overwrite what was made."""
        if self._stretch is not None:
            self._stretch.wipe()
        self.sound.fill(0)


class Rendered:
    """One clip at one speed. Any thread may ask for any part.

    Args:
        source: gives the levelled clip, mono int16; asked once, by whoever needs the first part, and may make it wait.
        frames: of the clip.
        rate: frames a second.
        finish: gets what is to be finished and gives who does it; asked once, too.
        speed: thousandths, 250 to 3,000.

    Raises:
        ValueError: no such speed.
    """

    def __init__(
        self,
        source: Callable[[], Samples],
        frames: int,
        rate: int,
        finish: Callable[[Stretched], Finish],
        *,
        speed: int = NORMAL,
    ) -> None:
        check_speed(speed)
        self.rate, self.speed, self.frames = rate, speed, frames
        self.length = stretched_frames(frames, speed)
        """Frames of the whole at its speed."""
        self._source, self._finish = source, finish
        # Who is in the queue comes next: a thread that makes one block after the other lets everybody else in between.
        self._queue, self._making = threading.Lock(), threading.Lock()
        self._work: _Work | None = None
        self._next = 0
        self._failure: Unavailable | None = None
        self._over = False

    @property
    def failed(self) -> Unavailable | None:
        """Why nothing of it can be played; None as long as all went well."""
        return self._failure

    def place(self, frame: int) -> int:
        """Give where a frame of the original is in the whole at its speed."""
        return stretched_frames(frame, self.speed)

    def ready(self, first: int, last: int) -> bool:
        """Say whether frames `first` to `last` of the whole are made."""
        work = self._work
        return work is not None and all(work.done[number] for number in work.blocks(first, last))

    def view(self, first: int, last: int) -> Samples:
        """Give frames `first` to `last` of the whole; what is missing is made. Empty after `wipe`.

        Returns:
            int16, read-only; zeros after a later `wipe`.

        Raises:
            Unavailable: it cannot be finished (code `unmarked`).
        """
        work = self._begun()
        if work is None:
            return np.empty(0, np.int16)
        for number in work.blocks(first, last):
            self._make(work, number)
        # What is heard next is wanted next.
        self._next = last
        part = work.sound[first:last]
        part.flags.writeable = False
        return part

    def make_next(self) -> bool:
        """Make one block more, those after what was asked for last first; give whether any was missing.

        Raises:
            Unavailable: it cannot be finished.
        """
        work = self._begun()
        number = None if work is None else work.missing(self._next)
        if work is None or number is None:
            return False
        self._make(work, number)
        return True

    def wipe(self) -> None:
        """Overwrite what was made; waits for the block under way. The buffer keeps its length: somebody may hold it."""
        self._over = True
        with self._turn():
            if self._work is not None:
                self._work.wipe()

    def _begun(self) -> _Work | None:
        if self._work is None:
            with self._turn():
                self._begin()
        if self._failure is not None:
            raise self._failure
        return None if self._over else self._work

    def _begin(self) -> None:
        """Begin, unless somebody did meanwhile."""
        if self._work is None and not self._over and self._failure is None:
            self._attempt(self._prepare)

    def _prepare(self) -> None:
        pcm = self._source()
        if len(pcm) != self.frames:
            raise ValueError("another clip than was told")
        stretch = Stretch(pcm, self.rate, self.speed)
        self._work = _Work(stretch, self._finish(Stretched(stretch.sound, pcm, self.rate)))

    def _make(self, work: _Work, number: int) -> None:
        if work.done[number]:
            return
        with self._turn():
            if not self._over and not work.done[number] and self._failure is None:
                self._attempt(partial(work.make, number))
        if self._failure is not None:
            raise self._failure

    def _attempt(self, step: Callable[[], None]) -> None:
        try:
            step()
        except Exception as error:  # noqa: BLE001 - whatever went wrong: nothing is played that is not finished
            _log.warning("a clip cannot be finished: %s", type(error).__name__)
            self._failure = cannot_be_marked()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        with self._queue:
            self._making.acquire()
        try:
            yield
        finally:
            self._making.release()


def cannot_be_marked() -> Unavailable:
    """Give the error of a clip that is not played because what comes last cannot be done."""
    return Unavailable(
        "This clip cannot be played: its playback cannot be marked. Give it back, and tell facility IT.", code=UNMARKED
    )
