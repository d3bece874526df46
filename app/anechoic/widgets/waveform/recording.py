"""One row for a recording of hours: blocks go past, the outline grows, no sample stays.

Nothing in the product shows such a recording yet: clips come split, ten seconds to half an hour. It is for those who
look at a long recording before the split, and is kept as small as that.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Signal

from anechoic.audio.pcm import Samples
from anechoic.audio.peak_stream import PeakBuilder
from anechoic.audio.peaks import Peaks
from anechoic.errors import AnechoicError
from anechoic.widgets.background import Background
from anechoic.widgets.waveform.values import ClipPicture
from anechoic.widgets.waveform.view import WaveformView

_A_TURN_S = 0.1
"""How long blocks are measured before the row is shown anew."""
_NO_SAMPLES = memoryview(b"").cast("h")


@dataclass(frozen=True, slots=True)
class Measured:
    """So much of a recording was measured."""

    frames: int
    whole: int


@dataclass(frozen=True, slots=True)
class _Turn:
    peaks: Peaks
    over: bool


class RecordingFeed(QObject):
    """Measures recordings for one view, on a worker, one after the other.

    Args:
        view: shows what is measured; zooms down to one bucket (512 frames) a pixel, and has no spectrogram. The feed
            ends with it.
    """

    measured = Signal(object)
    """`Measured`, a few times a second; `frames` equals `whole` at the end, unless the recording was cut short."""
    failed = Signal(object)
    """The `AnechoicError` of a block that could not be read; what was measured stays."""

    def __init__(self, view: WaveformView) -> None:
        super().__init__(view)
        self._view = view
        self._work = Background(self._on_failed, parent=self)
        self._builder: PeakBuilder | None = None
        self._whole = 0

    def open(self, blocks: Iterable[memoryview | Samples], *, frames: int, rate: int) -> None:
        """Show a recording from its start, empty, and measure it.

        Args:
            blocks: mono int16 of any length, asked for on the worker; none is kept, one buffer may serve them all.
            frames: of the whole recording.
            rate: frames a second.
        """
        builder = self._builder = PeakBuilder()
        self._whole = frames
        self._view.set_clip(ClipPicture(_NO_SAMPLES, rate, peaks=builder.so_far(), frames=frames))
        self._next(builder, iter(blocks))

    def close(self) -> None:
        """Stop measuring and forget the recording."""
        self._builder = None
        self._view.clear()

    def _next(self, builder: PeakBuilder, blocks: Iterator[memoryview | Samples]) -> None:
        def shown(turn: _Turn) -> None:
            if builder is not self._builder:
                return
            self._view.grow(turn.peaks)
            self.measured.emit(Measured(min(turn.peaks.frames, self._whole), self._whole))
            if not turn.over:
                self._next(builder, blocks)

        self._work.ask(lambda: _measure(builder, blocks), shown)

    def _on_failed(self, error: AnechoicError) -> None:
        self.failed.emit(error)


def _measure(builder: PeakBuilder, blocks: Iterator[memoryview | Samples]) -> _Turn:
    """Measure until the turn is over or the recording is."""
    end = monotonic() + _A_TURN_S
    for block in blocks:
        builder.feed(block)
        if monotonic() >= end:
            return _Turn(builder.so_far(), over=False)
    return _Turn(builder.peaks(), over=True)
