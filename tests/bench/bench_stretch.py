"""The time stretch beside Rubber Band R3 and Signalsmith: how fast, and how true to the sound it began with.

Truth is a proxy: the log-mel spectrum of the result at each moment against that of the original at the same moment of
its own time, mean of the difference in dB over bands and moments within 60 dB of the loudest. Real speech is taken
from the training clips.
"""

import itertools
import math
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pylibrb
import python_stretch
import soundfile

from anechoic.audio.stretch import NORMAL, Stretch, stretch
from bench.table import Row, row, turns

TOP = Path(__file__).resolve().parents[2]
SPEEDS = (250, 500, 700, 1_500, 2_000, 3_000)
CLIPS = 6
MEL_BANDS = 40
RANGE_DB = 60.0
HOP_S = 0.010

Samples = npt.NDArray[np.int16]


def rows() -> list[Row]:
    """Measure everything of this file."""
    clips = speech()
    return [*speed(), *start(), *middle(), *waiting(), *exactness(clips), *truth(clips)]


def speech() -> list[tuple[Samples, int]]:
    """Give real clips of several speakers and languages."""
    chosen = sorted((TOP / "resources" / "training" / "audio").glob("*.flac"))
    clips = [soundfile.read(path, dtype="int16") for path in chosen[:: max(1, len(chosen) // CLIPS)][:CLIPS]]
    return [(pcm, rate) for pcm, rate in clips]


def ten_seconds(rate: int) -> Samples:
    """Give ten seconds of real speech, said again until they are full, at a rate it was not recorded at."""
    pcm, _ = soundfile.read(TOP / "tests" / "data" / "audio" / "clear.flac", dtype="int16")
    made: Samples = np.resize(pcm, 10 * rate)
    return made


def speed() -> list[Row]:
    """Measure ten seconds at half the speed, as times faster than they last."""
    found = []
    for rate, least in ((16_000, 150), (48_000, 150)):
        clip = ten_seconds(rate)

        def ours(clip: Samples = clip, rate: int = rate) -> None:
            stretch(clip, rate, 500)

        def band(clip: Samples = clip, rate: int = rate) -> None:
            rubber_band(clip, rate, 500)

        def smith(clip: Samples = clip, rate: int = rate) -> None:
            signalsmith(clip, rate, 500)

        mine, theirs, others = turns(ours, band, smith, rounds=5)
        name = f"stretch 10 s at 0.5x, {rate // 1000} kHz"
        most = 10_000 / least
        found += [
            row(name, mine, "Rubber Band R3", theirs, most_ratio=1.0, most=most),
            row(name, mine, "Signalsmith", others, most_ratio=1.0, most=most),
        ]
    return found


def start() -> list[Row]:
    """Measure what must be stretched before a clip begins to sound."""
    found = []
    for rate in (16_000, 48_000):
        clip = ten_seconds(rate)

        def first(clip: Samples = clip, rate: int = rate) -> None:
            Stretch(clip, rate, 500).make(0, rate)

        def whole(clip: Samples = clip, rate: int = rate) -> None:
            stretch(clip, rate, 500)

        ours, all_of_it = turns(first, whole, rounds=15)
        found.append(row(f"stretch, first second, {rate // 1000} kHz", ours, "the whole clip", all_of_it, most=20))
    return found


def middle() -> list[Row]:
    """Measure what a second costs that is heard from the middle of a clip, where most has to be made before it."""
    found = []
    for rate in (16_000, 48_000):
        for speed in (250, 700, 2_000):
            clip = np.resize(ten_seconds(rate), 60 * rate * max(1, speed // NORMAL))
            anchors = (0, *Stretch(clip, rate, speed).anchors())
            end = max(itertools.pairwise(anchors), key=lambda piece: piece[1] - piece[0])[1]

            def ours(clip: Samples = clip, rate: int = rate, speed: int = speed, end: int = end) -> None:
                Stretch(clip, rate, speed).make(end - rate, end)

            def first(clip: Samples = clip, rate: int = rate, speed: int = speed) -> None:
                Stretch(clip, rate, speed).make(0, rate)

            mine, start = turns(ours, first, rounds=15)
            name = f"stretch, a second from the middle at {speed / 1000:g}x, {rate // 1000} kHz"
            found.append(row(name, mine, "the first second", start, most=20))
    return found


def waiting() -> list[Row]:
    """Measure how long a window's thread has to wait at most while ten seconds are stretched as they are played."""
    clip = ten_seconds(16_000)

    def as_played() -> None:
        sound = Stretch(clip, 16_000, 250)
        for first in range(0, sound.frames, 8_000):
            sound.make(first, first + 8_000)

    stretching, idle = ([_longest_wait(work) for _ in range(9)] for work in (as_played, lambda: time.sleep(0.1)))
    ours, theirs = statistics.median(stretching), statistics.median(idle)
    return [row("window waits while stretching", ours, "while nothing is done", theirs, most=16.7)]


def _longest_wait(work: Callable[[], object]) -> float:
    """Give the longest time, in ms, by which a step of 1 ms came late while a thread works."""
    thread = threading.Thread(target=work)
    late = 0.0
    thread.start()
    while thread.is_alive():
        begin = time.perf_counter()
        time.sleep(0.001)
        late = max(late, (time.perf_counter() - begin) * 1e3 - 1)
    thread.join()
    return late


def exactness(clips: list[tuple[Samples, int]]) -> list[Row]:
    """Count the samples that differ from the original as recorded: none may."""
    differing = sum(int(np.count_nonzero(stretch(pcm, rate, NORMAL) != pcm)) for pcm, rate in clips)
    frames = sum(len(pcm) for pcm, _ in clips)
    return [row("stretch at 1.0x, samples changed", differing, "of", frames, most=0, unit="samples")]


def truth(clips: list[tuple[Samples, int]]) -> list[Row]:
    """Measure the distance from the original at each speed."""
    found = []
    for at in SPEEDS:
        ours, band, smith = (
            statistics.mean(distance(pcm, method(pcm, rate, at), rate, at) for pcm, rate in clips)
            for method in (stretch, rubber_band, signalsmith)
        )
        name = f"stretch {at / 1000:g}x, log-mel distance"
        found.append(row(name, ours, "Rubber Band R3", band, most=round(band + 0.7, 2), unit="dB"))
        found.append(row(name, ours, "Signalsmith", smith, most_ratio=1.0, unit="dB"))
    return found


def rubber_band(pcm: Samples, rate: int, speed: int) -> Samples:
    """Stretch with Rubber Band's finer engine, offline: its best."""
    option = pylibrb.Option
    options = option.PROCESS_OFFLINE | option.ENGINE_FINER | option.THREADING_NEVER
    engine = pylibrb.RubberBandStretcher(rate, 1, options, NORMAL / speed)
    sound = (pcm.astype(np.float32) / 32768)[None]
    engine.set_expected_input_duration(sound.shape[1])
    engine.set_max_process_size(sound.shape[1])
    engine.set_logging_level(0)
    engine.study(sound, True)
    engine.process(sound, True)
    return _whole(engine.retrieve_available()[0])


def signalsmith(pcm: Samples, rate: int, speed: int) -> Samples:
    """Stretch with Signalsmith's default quality."""
    engine = python_stretch.Signalsmith.Stretch()
    engine.preset(1, rate)
    engine.setTimeFactor(speed / NORMAL)
    return _whole(np.asarray(engine.process((pcm.astype(np.float32) / 32768)[None]), np.float32)[0])


def distance(original: Samples, made: Samples, rate: int, speed: int) -> float:
    """Give the mean log-mel distance in dB, at the delay of up to 125 ms that flatters the method most."""
    moments = np.arange(0, len(original), rate * HOP_S)
    wanted = _log_mel(original, rate, moments)
    floor = wanted.max() - RANGE_DB
    loud = (wanted > floor).any(axis=1)

    def apart(delay: int) -> float:
        heard = _log_mel(made, rate, moments * NORMAL / speed + delay)
        return float(np.abs(np.maximum(wanted, floor) - np.maximum(heard, floor))[loud].mean())

    coarse = min(range(-rate // 8, rate // 8 + 1, rate // 50), key=apart)
    return min(apart(delay) for delay in range(coarse - rate // 50, coarse + rate // 50 + 1, rate // 400))


def _log_mel(pcm: Samples, rate: int, moments: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    size = 1 << math.ceil(math.log2(rate * 0.025))
    padded = np.pad(pcm.astype(np.float64) / 32768, size)
    starts = np.clip(np.rint(moments).astype(int) + size // 2, 0, len(padded) - size)
    frames = padded[starts[:, None] + np.arange(size)] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2 @ _bands(rate, size).T
    decibels: npt.NDArray[np.float64] = 10 * np.log10(power + 1e-9)
    return decibels


def _bands(rate: int, size: int) -> npt.NDArray[np.float64]:
    lowest, highest = (2595 * math.log10(1 + hertz / 700) for hertz in (60, min(rate / 2, 7600)))
    edges = 700 * (10 ** (np.linspace(lowest, highest, MEL_BANDS + 2) / 2595) - 1)
    hertz = np.fft.rfftfreq(size, 1 / rate)
    below, middle, above = (edges[first : first + MEL_BANDS, None] for first in range(3))
    return np.clip(np.minimum((hertz - below) / (middle - below), (above - hertz) / (above - middle)), 0, None)


def _whole(sound: npt.NDArray[np.float32]) -> Samples:
    made: Samples = np.clip(np.rint(sound * 32768), -32768, 32767).astype(np.int16)
    return made
