"""A levelled copy of one clip, made on a thread of its own while the window opens, zeroed when the clip closes."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from anechoic.audio.exposure import Energies, energies, energy_of
from anechoic.audio.frames import Span
from anechoic.audio.level import levelled
from anechoic.audio.pcm import samples


class LevelledCopy:
    """Begins at once and returns at once; `view` waits for what is left.

    Args:
        pcm: mono int16; read until the copy is made, and `zero` waits for that.
        rate: frames a second.
        boost_db: lift above the levelling.
        speech_band: take out what lies outside the band of speech.
        on_made: called with the copy on its thread when it is there, or when `view` would raise.
    """

    def __init__(
        self,
        pcm: memoryview,
        rate: int,
        *,
        boost_db: int = 0,
        speech_band: bool = False,
        on_made: Callable[["LevelledCopy"], None] | None = None,
    ) -> None:
        def make() -> bytearray:
            made = levelled(pcm, rate, boost_db=boost_db, speech_band=speech_band)
            copy = bytearray(made.tobytes())
            made.fill(0)
            return copy

        self.boost_db, self.speech_band = boost_db, speech_band
        self._over = False
        self._rate = rate
        worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="level")
        self._made: Future[bytearray] = worker.submit(make)
        self._energy: Future[Energies] = worker.submit(lambda: energies(samples(self._made.result()), rate))
        worker.shutdown(wait=False)
        if on_made is not None:
            self._made.add_done_callback(lambda _made: on_made(self))

    def view(self) -> memoryview:
        """Give the levelled samples, int16; empty after `zero`.

        Raises:
            MemoryError: there is no room for a copy.
        """
        return memoryview(b"").cast("h") if self._over else memoryview(self._made.result()).cast("h")

    def energy(self, span: Span) -> float:
        """Give the A-weighted energy of a span as it is played at its own speed; see `energies`."""
        return energy_of(self._energy.result(), self._rate, span)

    def zero(self) -> None:
        """Overwrite the copy. It keeps its length: the player's thread may still hold a view of it."""
        if not self._over:
            self._over = True
            if self._made.exception() is None:
                copy = self._made.result()
                copy[:] = bytes(len(copy))


def zero_edges(part: memoryview) -> tuple[int, int]:
    """Count the samples of digital zero at the head and at the tail."""
    head = next((at for at, sample in enumerate(part) if sample), len(part))
    tail = next((at for at, sample in enumerate(reversed(part[head:])) if sample), 0)
    return head, tail
