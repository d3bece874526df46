"""A levelled copy of one clip, made on a thread of its own while the window opens, zeroed when the clip closes."""

from concurrent.futures import Future, ThreadPoolExecutor

from anechoic.audio.level import apply_gain, clip_gain


class LevelledCopy:
    """Begins at once and returns at once; `view` waits for what is left (10 s of sound: about 15 ms in all).

    Args:
        pcm: mono int16; read until the copy is made, and `zero` waits for that.
        rate: frames a second.
    """

    def __init__(self, pcm: memoryview, rate: int) -> None:
        self._over = False
        worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="level")
        self._made: Future[bytearray] = worker.submit(_level, pcm, rate)
        worker.shutdown(wait=False)

    def view(self) -> memoryview:
        """Give the levelled samples, int16; empty after `zero`.

        Raises:
            MemoryError: there is no room for a copy.
        """
        return memoryview(b"").cast("h") if self._over else memoryview(self._made.result()).cast("h")

    def zero(self) -> None:
        """Overwrite the copy. It keeps its length: the player's thread may still hold a view of it."""
        if not self._over:
            self._over = True
            if self._made.exception() is None:
                copy = self._made.result()
                copy[:] = bytes(len(copy))


def _level(pcm: memoryview, rate: int) -> bytearray:
    levelled = apply_gain(pcm, clip_gain(pcm, rate), rate=rate)
    copy = bytearray(levelled.tobytes())
    levelled.fill(0)
    return copy
