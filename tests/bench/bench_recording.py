"""A recording of five hours in one row: time against a bare pass over the same file, memory, and the window's waits.

BBC audiowaveform would be the peer; neither apt nor a package registry of this kind of machine has it.
"""

import os
import struct
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from bench.offscreen import application
from bench.table import Row, row

RATE = 16_000
HOURS = 5
FRAMES = HOURS * 3600 * RATE
HEADER = 44
BLOCK = 1 << 20
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


def rows() -> list[Row]:
    """Measure everything of this file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "five-hours.wav"
        write(path)
        bare = pass_over(path)
        return measure(path, bare)


def measure(path: Path, bare_ms: float) -> list[Row]:
    """Feed the file to a row in a window that counts how long its thread was kept from it."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    from anechoic.widgets.waveform.recording import RecordingFeed
    from anechoic.widgets.waveform.view import WaveformView

    app = application()
    view = WaveformView()
    view.resize(1688, 200)
    view.show()
    app.processEvents()
    feed = RecordingFeed(view)
    clock, gaps, memory = QElapsedTimer(), [], []

    def tick() -> None:
        gaps.append(clock.nsecsElapsed() / 1e6)
        clock.start()
        memory.append(resident())

    heart = QTimer()
    heart.timeout.connect(tick)
    with path.open("rb", buffering=0) as file:
        file.seek(HEADER)
        before, begin = resident(), time.perf_counter()
        clock.start()
        heart.start(5)
        feed.open(blocks(file), frames=FRAMES, rate=RATE)
        loop = QEventLoop()
        feed.measured.connect(lambda measured: loop.quit() if measured.frames == measured.whole else None)
        loop.exec()
        taken = (time.perf_counter() - begin) * 1e3
    heart.stop()
    view.close()
    feed.close()
    return [
        row(f"one row of {HOURS} h, measured", taken, "reading, np.min, np.max", bare_ms, most_ratio=5),
        row(f"one row of {HOURS} h, growth", max(memory) - before, "the PCM", FRAMES * 2 / 2**20, most=20, unit="MB"),
        row(f"one row of {HOURS} h, window's longest wait", max(gaps), "median wait", float(np.median(gaps)), most=100),
    ]


def pass_over(path: Path) -> float:
    """Read the file into one buffer and look at every sample twice, in milliseconds; the better of two."""
    taken = []
    for _ in range(2):
        begin = time.perf_counter()
        with path.open("rb", buffering=0) as file:
            file.seek(HEADER)
            for block in blocks(file):
                block.min()
                block.max()
        taken.append((time.perf_counter() - begin) * 1e3)
    return min(taken)


def blocks(file: BinaryIO) -> Iterator[npt.NDArray[np.int16]]:
    """Give the samples in one buffer that is read into over and over."""
    buffer = np.empty(BLOCK, np.int16)
    while count := file.readinto(buffer):  # type: ignore[attr-defined]
        yield buffer[: count // 2]


def write(path: Path) -> None:
    """Write a recording as a WAV file of mono PCM16."""
    noise = np.random.default_rng(6).normal(0, 4000, BLOCK).astype(np.int16)
    size = FRAMES * 2
    riff = struct.pack(
        "<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16, b"data", size
    )
    with path.open("wb") as file:
        file.write(riff)
        for begin in range(0, FRAMES, BLOCK):
            file.write(noise[: min(BLOCK, FRAMES - begin)].data)


def resident() -> float:
    """Give the memory this process holds, in MB; 0 where the system does not say."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * PAGE / 2**20 if told.exists() else 0.0
