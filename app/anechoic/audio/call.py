"""One call of the sound library that is under way, and how one tells that it has stuck.

Such a call blocks in C: where the sound server never answers it never returns. Its thread cannot be ended and its
stream not be freed under it, so both are left to each other.
"""

import threading
import time
from collections.abc import Callable

from anechoic.audio.device import Stream
from anechoic.audio.passage import wipe

GRACE_S = 2.0
"""A write lasts as long as its sound; one that takes so much longer than that and the stream's buffer is late."""

ANSWERS_S = 10.0
"""Opening, starting, falling silent and closing take some 30 ms; whatever takes so much longer is late."""

AGAIN_S = 0.5
"""What is late has stuck when it is still late so long after that was seen first: a machine that stood still for a
while finds every call late, and lets it return before this is over."""

_ROUNDS = 2


class Call:
    """A call on its way.

    Args:
        clock: gives seconds.
        due_s: so many seconds from now on it should have returned.
        piece: the sound it writes, wiped where it sticks.
        sound: the same as the stream takes it, wiped too.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        due_s: float,
        *,
        piece: bytearray | None = None,
        sound: memoryview | None = None,
    ) -> None:
        self._clock = clock
        self._due = clock() + due_s
        self._piece, self._sound = piece, sound
        self._late_since: float | None = None
        self._returned = threading.Event()

    def end(self) -> None:
        """It has returned, or raised."""
        self._returned.set()

    def stuck(self) -> bool:
        """Say whether it was late before, and still is: to be asked again and again."""
        now = self._clock()
        if self._returned.is_set() or now <= self._due:
            return False
        if self._late_since is None:
            self._late_since = now
        return now > self._late_since + AGAIN_S

    def returns(self, within_s: float) -> bool:
        """Wait until it has returned; False if it has not by then."""
        return self._returned.wait(within_s)

    @property
    def doubtful(self) -> bool:
        """It was seen late."""
        return self._late_since is not None

    def wipe(self) -> None:
        """Let it write silence, should it go on some day."""
        if self._piece is not None:
            wipe(self._piece)
        if self._sound is not None:
            self._sound[:] = bytes(self._sound.nbytes)


class Silencing:
    """Makes a stream silent on a thread of its own: the library may never come back from that, too.

    Args:
        abort: of the stream.
        call: the write under way, if there is one.
    """

    def __init__(self, abort: Callable[[], None], call: Call | None) -> None:
        self._call = call
        self._thread = threading.Thread(target=abort, name="silencer", daemon=True)
        self._thread.start()

    def done(self, within_s: float) -> bool:
        """Wait until it is silent and the write has returned; False if that is not so in time, looked at twice.

        Twice: after a standstill of the whole machine a time is over, and nobody else has moved yet.
        """
        return any(self._over(within_s / _ROUNDS) for _ in range(_ROUNDS))

    def _over(self, within_s: float) -> bool:
        if self._call is not None and not self._call.returns(within_s):
            return False
        self._thread.join(within_s)
        return not self._thread.is_alive()


def library_call() -> Call:
    """Begin a call that plays nothing."""
    return Call(time.monotonic, ANSWERS_S)


def write_call(stream: Stream, piece: bytearray, sound: memoryview, *, within_s: float) -> Call:
    """Begin a write.

    Args:
        stream: where it is written.
        piece: the sound, mono.
        sound: the same as the stream takes it.
        within_s: how long it lasts, and what the stream holds.
    """
    return Call(lambda: stream.time, within_s + GRACE_S, piece=piece, sound=sound)
