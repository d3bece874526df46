"""Playback on a private sound server: how soon it is heard, how soon it falls silent, how true the playhead is."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from anechoic.audio.bare import bare_sound
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from anechoic.audio.stretch import NORMAL, stretch
from bench.table import Row, row
from demo.sound import Recording, SoundServer
from fakes.hog import Hog

RATE = 16000
QUANTUM = 128
ROUNDS = 12
CLIPS = 20
SPEEDS = (500, 700, 1_500, 250, 2_000)
EXACT_QUANTUM = 512
"""Frames a cycle of the server where exactness counts: a busy machine loses shorter ones by itself."""


def rows() -> list[Row]:
    """Measure everything of this file."""
    return [*latencies(), *exactness()]


def latencies() -> list[Row]:
    """Measure how soon it is heard, as recorded and stretched, how soon it is silent, and where the playhead is."""
    with SoundServer(quantum=QUANTUM) as server:
        os.environ.update(server.player_environment())
        os.environ["HOME"] = server.environment()["HOME"]
        with server.record() as recording:
            player = Player(PortAudioDevice())
            try:
                ours, stops, errors = _playing(player, recording)
                slowly, slow_stops, slow_errors = _playing(player, recording, speed=500)
            finally:
                player.close()
            theirs = _pacat(server, recording)
    quanta = 2 * QUANTUM * 1000 / RATE
    return [
        row(
            "play to first sample captured",
            statistics.median(ours),
            "pacat",
            statistics.median(theirs),
            most=quanta + 20,
        ),
        row(
            "play at 0.5x to first sample captured",
            statistics.median(slowly),
            "pacat",
            statistics.median(theirs),
            most=quanta + 20,
        ),
        row("pause at 0.5x, slowest of 12", max(slow_stops), "10 ms", 10, most=10),
        row(
            "playhead error at 0.5x, median",
            abs(statistics.median(slow_errors)),
            "1 quantum",
            QUANTUM * 1000 / RATE,
            most_ratio=1,
        ),
        row("pause, median of 12", statistics.median(stops), "10 ms", 10, most=10),
        row("pause, slowest of 12", max(stops), "10 ms", 10, most=10),
        row("playhead error, median", abs(statistics.median(errors)), "1 quantum", QUANTUM * 1000 / RATE, most_ratio=1),
    ]


def exactness() -> list[Row]:
    """Count the samples that came out otherwise than they were played, while the interpreter's lock is often held."""
    random = np.random.default_rng(5)
    wrong, frames = {False: 0, True: 0}, {False: 0, True: 0}
    with SoundServer(quantum=EXACT_QUANTUM) as server:
        os.environ.update(server.player_environment())
        os.environ["HOME"] = server.environment()["HOME"]
        player = Player(PortAudioDevice())
        try:
            for turn in range(CLIPS):
                clip = _noise(random, 0.6 + turn * 0.15)
                speed = NORMAL if turn % 2 else SPEEDS[turn // 2 % len(SPEEDS)]
                wanted = stretch(clip, RATE, speed)
                with server.record() as recording, Hog():
                    over = threading.Event()
                    player.play(bare_sound(clip, RATE, speed=speed), on_finished=over.set)
                    if not over.wait(60):
                        raise RuntimeError("it never ended")
                    captured = np.frombuffer(recording.stop(), np.int16)
                wrong[speed != NORMAL] += _differing(captured, wanted)
                frames[speed != NORMAL] += len(wanted)
        finally:
            player.close()
    return [
        row("played as recorded, samples wrong", wrong[False], "of", frames[False], most=0, unit="samples"),
        row("played stretched, samples wrong", wrong[True], "of", frames[True], most=0, unit="samples"),
    ]


def _noise(random: np.random.Generator, seconds: float) -> npt.NDArray[np.int16]:
    """Give noise without zeros: head, tail and gaps cannot hide in it."""
    count = round(seconds * RATE)
    loud: npt.NDArray[np.int16] = (random.integers(1000, 20000, count) * random.choice([-1, 1], count)).astype(np.int16)
    return loud


def _differing(captured: npt.NDArray[np.int16], wanted: npt.NDArray[np.int16]) -> int:
    """Count the samples that differ, those that are missing, and those that came besides."""
    sounding = np.flatnonzero(captured)
    if not len(sounding):
        return len(wanted)
    first = int(sounding[0]) - int(np.flatnonzero(wanted)[0])
    heard = captured[max(0, first) : max(0, first) + len(wanted)]
    besides = int(np.count_nonzero(captured[max(0, first) + len(wanted) :]))
    return int(np.count_nonzero(heard != wanted[: len(heard)])) + len(wanted) - len(heard) + besides


def _playing(
    player: Player, recording: Recording, *, speed: int = NORMAL
) -> tuple[list[float], list[float], list[float]]:
    clip = np.full(RATE * 2, 9000, np.int16)
    ours, stops, errors = [], [], []
    player.open(RATE)
    sound = bare_sound(clip, RATE, speed=speed)
    _silence(recording)
    for turn in range(ROUNDS):
        begin = recording.frames
        ours.append(_until_heard(recording, lambda: player.play(sound)))
        recording.wait_frames(RATE // 4 + turn * 100)
        asked = time.perf_counter()
        player.pause()
        stops.append((time.perf_counter() - asked) * 1e3)
        place = player.position() or 0
        _silence(recording)
        heard = int(np.count_nonzero(np.frombuffer(recording.data(), np.int16)[begin:]))
        errors.append((place * NORMAL / speed - heard) * 1000 / RATE)
    return ours, stops, errors


def _pacat(server: SoundServer, recording: Recording) -> list[float]:
    sound: npt.NDArray[np.int16] = np.full(RATE // 4, 9000, np.int16)
    theirs = []
    for _ in range(ROUNDS):
        command = [
            "pacat",
            "--playback",
            "--raw",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
            "--latency-msec=20",
        ]
        environment = {**os.environ, **server.environment()}
        with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) as pacat:
            assert pacat.stdin is not None
            _silence(recording)  # connected, and waiting for its first byte
            pipe = pacat.stdin

            def send(data: bytes = sound.tobytes(), fd: int = pipe.fileno()) -> None:
                os.write(fd, data)

            theirs.append(_until_heard(recording, send))
            pacat.stdin.close()
        _silence(recording)
    return theirs


def _until_heard(recording: Recording, begin: Callable[[], object]) -> float:
    seen = recording.frames * 2
    asked = time.perf_counter()
    begin()
    if not recording.wait_for(lambda data: any(data[seen:]), 5):
        raise RuntimeError("nothing was heard")
    return (time.perf_counter() - asked) * 1e3


def _silence(recording: Recording) -> None:
    """Wait until a fifth of a second of silence was captured."""
    size = 2 * RATE // 5
    start = recording.frames * 2 + size
    if not recording.wait_for(lambda data: len(data) > start and not any(data[-size:]), 10):
        raise RuntimeError("it never fell silent")
