"""The thread that makes clips ready to be played while nobody waits for them."""

import threading
from collections.abc import Callable

from anechoic.audio.rendered import Rendered
from anechoic.errors import Unavailable


class Renderer:
    """Makes one clip after the other whole: what was wanted last comes first.

    Args:
        on_failed: told, on its thread, of a clip that cannot be finished.
    """

    def __init__(self, on_failed: Callable[[Unavailable], None]) -> None:
        self._on_failed = on_failed
        self._changed = threading.Condition()
        self._wanted: list[Rendered] = []
        self._thread: threading.Thread | None = None
        self._over = False

    def want(self, clip: Rendered) -> None:
        """Make a clip whole before any other; returns at once."""
        with self._changed:
            self._wanted = [*(one for one in self._wanted if one is not clip), clip]
            if self._thread is None and not self._over:
                self._thread = threading.Thread(target=self._run, name="render", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Make nothing more; returns at once, the block under way is finished."""
        with self._changed:
            self._over = True
            self._wanted.clear()
            self._changed.notify()

    def _run(self) -> None:
        while (clip := self._take()) is not None:
            try:
                more = clip.make_next()
            except Unavailable as error:
                more = False
                self._on_failed(error)
            if not more:
                self._put_away(clip)

    def _take(self) -> Rendered | None:
        with self._changed:
            self._changed.wait_for(lambda: self._wanted or self._over)
            return None if self._over else self._wanted[-1]

    def _put_away(self, clip: Rendered) -> None:
        with self._changed:
            self._wanted = [one for one in self._wanted if one is not clip]
