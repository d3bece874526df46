"""What the mark costs whoever presses play: the real driver and player, marked and not, at a device always there.

The device here takes every write at once and counts them: what is measured is all that happens before the first one.
"""

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest import mock

import numpy as np
import numpy.typing as npt
import soundfile
from scipy import signal

from anechoic.audio.bare import bare_sound
from anechoic.audio.device import Output
from anechoic.audio.level import levelled
from anechoic.audio.player import Player
from anechoic.audio.rendered import Rendered
from anechoic.audio.renderer import Renderer
from anechoic.audio.speeds import NORMAL, stretched_frames
from anechoic.station.port import MarkAt
from anechoic.trace.grid import grid_for, spectrum
from anechoic.trace.profile import STANDARD, mark_name
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.marked import marked_by
from bench.offscreen import application
from bench.table import Row, row, turns
from fakes.playback_marks import some_marks, some_streams
from fakes.recording_port import mark_known, some_item

TRAINING = Path(__file__).resolve().parents[2] / "resources" / "training" / "audio"
RATES = (8_000, 16_000, 48_000)
SECONDS = 10
ROUNDS = 15
Samples = npt.NDArray[np.int16]


def rows() -> list[Row]:
    """Measure everything of this file."""
    application()
    found = []
    for rate in RATES:
        pcm = sound(rate)
        found += [*pressed(pcm, rate), *made(pcm, rate)]
    return found


def sound(rate: int) -> Samples:
    """Give ten seconds of real speech at a rate."""
    pcm, at = soundfile.read(sorted(TRAINING.glob("*.flac"))[7], dtype="int16")
    made_at = signal.resample_poly(np.resize(pcm, SECONDS * at).astype(np.float64), rate, at)
    return np.clip(np.rint(made_at), -32_768, 32_767).astype(np.int16)


class _Taking:
    """A device and its stream: takes what is written at once, and says when the first write of a run came."""

    time, latency, lead = 0.0, 0.3, 0.01
    chosen: str | None = None

    def __init__(self) -> None:
        self.writes: list[float] = []
        self.came = threading.Event()

    def outputs(self) -> tuple[Output, ...]:
        return ()

    def choose(self, name: str | None) -> None:
        """Stay."""

    def open(self, _rate: int, _channels: int) -> "_Taking":
        return self

    def start(self) -> None:
        """Be ready."""

    def write(self, _buffer: memoryview) -> None:
        self.writes.append(time.perf_counter())
        self.came.set()

    def abort(self) -> None:
        """Forget nothing: there is nothing."""

    def close(self) -> None:
        """Stay."""

    def give_up(self) -> None:
        """Nothing of it sticks."""


class _Desk:
    """A driver with one clip, levelled, of which nothing else is made in advance."""

    def __init__(self, pcm: Samples, rate: int) -> None:
        self.device = _Taking()
        self.player = Player(self.device)
        self.driver = SoundDriver(self.player)
        self.driver.mark_asked.connect(self._on_asked)
        view = memoryview(pcm.tobytes()).cast("h")
        marks = some_marks(rate, len(pcm))
        self.item = replace(some_item(), pcm=view, frames=len(pcm), rate=rate, marks=marks, speech=())

    def open(self) -> None:
        self.driver.open(self.item)
        copy = self.driver._source._copy
        assert copy is not None
        copy.view()

    def press(self, act: Callable[[], None]) -> float:
        """Give the milliseconds from an act to the first write."""
        self.device.came.clear()
        asked = time.perf_counter()
        count = len(self.device.writes)
        act()
        if not self.device.came.wait(10):
            raise RuntimeError("nothing was played: " + self.driver.state.problem)
        return (self.device.writes[count] - asked) * 1e3

    def close(self) -> None:
        self.driver.close()
        self.player.close()

    def _on_asked(self, asked: MarkAt) -> None:
        self.driver.hear(mark_known(self.item, asked.speed))


@contextmanager
def _lazy(*, marked: bool) -> Iterator[None]:
    """Make nothing before it is asked for; and leave the mark away for comparison."""
    with mock.patch.object(Renderer, "want", return_value=None):
        if marked:
            yield
        else:
            bare = lambda _streams, _profile: lambda stretched: bare_sound(stretched.sound, 1)._finish(stretched)  # noqa: E731
            with mock.patch("anechoic.widgets.sound.source.marked_by", bare):
                yield


def pressed(pcm: Samples, rate: int) -> list[Row]:
    """Measure from pressing play to the first write: nothing made before, from the middle, slowly, and once more."""
    kilohertz = f"{rate / 1000:g} kHz"
    acts: dict[str, Callable[[SoundDriver], None]] = {
        "from the start": lambda driver: driver.toggle(),
        "from the middle": lambda driver: driver.toggle(),
        "said again": lambda driver: driver.say_again(held=True),
    }
    found, replays, writes = [], [], []
    for name, act in acts.items():
        taken: dict[bool, list[float]] = {True: [], False: []}
        for _ in range(ROUNDS):
            for marked in (False, True):
                with _lazy(marked=marked):
                    desk = _Desk(pcm, rate)
                    try:
                        desk.open()
                        if name != "from the start":
                            desk.driver.seek(len(pcm) * 7 // 10)
                        taken[marked].append(desk.press(lambda: act(desk.driver)))  # noqa: B023 - called here
                        if marked and name == "from the start":
                            desk.driver.pause()
                            clip = desk.driver._source.at(NORMAL)
                            assert clip is not None
                            clip.view(0, clip.length)
                            before = len(desk.device.writes)
                            replays.append(desk.press(desk.driver.replay))
                            desk.player.close()
                            writes.append(len(desk.device.writes) - before)
                    finally:
                        desk.close()
        ours, theirs = statistics.median(taken[True]), statistics.median(taken[False])
        title = f"playback: press to first write, {name}, {kilohertz}"
        found.append(row(title, ours, "without the mark", theirs, most=round(theirs + 20, 2)))
    again = statistics.median(replays)
    found.append(row(f"playback: press again to first write, {kilohertz}", again, "budget", 20, most=5))
    most = max(writes)
    found.append(row(f"playback: writes of a clip that is ready, {kilohertz}", most, "one", 1, most=1, unit="writes"))
    return found


def made(pcm: Samples, rate: int) -> list[Row]:
    """Measure making a whole clip as it is played, beside one pass of transforms of the same frames, forth and back."""
    level = levelled(pcm, rate)
    grid = grid_for(rate)
    wave = level.astype(np.float32)
    found = []
    for speed in (NORMAL, 700):
        streams = some_streams(rate, len(level), speed)
        frames = stretched_frames(len(level), speed)

        def ours(speed: int = speed, streams: object = streams) -> None:
            clip = Rendered(lambda: level, len(level), rate, marked_by(streams, mark_name(STANDARD)), speed=speed)  # type: ignore[arg-type]
            clip.view(0, clip.length)

        def bare(speed: int = speed) -> None:
            clip = bare_sound(level, rate, speed=speed)
            clip.view(0, clip.length)

        def one_pass(frames: int = frames) -> None:
            found_frames = spectrum(np.resize(wave, frames), grid, 0, grid.frames(frames))
            np.fft.irfft(found_frames, n=grid.size, axis=1).astype(np.float32)

        whole, without, limit = turns(ours, bare, one_pass, rounds=ROUNDS)
        name = f"playback: the mark of {SECONDS} s at {speed / 1000:g}x, {rate / 1000:g} kHz"
        found.append(row(name, whole - without, "one STFT pass", limit, most_ratio=4.0))
    return found
