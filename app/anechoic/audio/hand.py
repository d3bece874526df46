"""The thread that plays, and the call of the sound library it is in: together they are left where the call sticks."""

import contextlib
import threading
from collections.abc import Callable, Iterator

from anechoic.audio.call import Call


class Left(Exception):  # noqa: N818 - nobody's error: the way out for a thread that was left
    """The thread was left with a call that had stuck, and has come out of it."""


class Hand:
    """One thread at a time, and what it is doing.

    Args:
        lock: of the player. What changes which thread it is, or reads it from another one, is called with it held;
            `calling` and `end` take it themselves.

    Attributes:
        thread: the one that plays; None before the first, and after it was left.
        call: the call it is in.
    """

    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock
        self.thread: threading.Thread | None = None
        self.call: Call | None = None

    def begin(self, run: Callable[[], None]) -> None:
        """Start a thread if there is none."""
        if self.thread is None:
            self.thread = threading.Thread(target=run, name="player", daemon=True)
            self.thread.start()

    def stuck(self) -> bool:
        """Say whether the call under way has stuck."""
        return self.call is not None and self.call.stuck()

    def leave(self) -> None:
        """Let the thread go; what it writes is silence from now on."""
        if self.call is not None:
            self.call.wipe()
        self.thread = self.call = None

    def mine(self) -> bool:
        """Say whether the thread that asks plays: no more once it was left."""
        return self.thread is threading.current_thread()

    def check(self) -> None:
        """Go on only if the thread that asks plays.

        Raises:
            Left: it was left.
        """
        if not self.mine():
            raise Left

    @contextlib.contextmanager
    def calling(self, call: Call) -> Iterator[None]:
        """Be in a call meanwhile.

        Raises:
            Left: the thread was left, before or meanwhile.
        """
        with self._lock:
            self.check()
            self.call = call
        try:
            yield
        finally:
            self.end(call)

    def end(self, call: Call) -> None:
        """Be out of a call.

        Raises:
            Left: the thread was left meanwhile.
        """
        call.end()
        with self._lock:
            self.check()
            self.call = None
