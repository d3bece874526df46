"""Playback on a private sound server: how soon it is heard, how soon it falls silent, how true the playhead is."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from bench.table import Row, row
from demo.sound import Recording, SoundServer

RATE = 16000
QUANTUM = 128
ROUNDS = 12


def rows() -> list[Row]:
    """Measure everything of this file."""
    with SoundServer(quantum=QUANTUM) as server:
        os.environ.update(server.player_environment())
        os.environ["HOME"] = server.environment()["HOME"]
        with server.record() as recording:
            player = Player(PortAudioDevice())
            try:
                ours, stops, errors = _playing(player, recording)
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
        row("pause, median of 12", statistics.median(stops), "10 ms", 10, most=10),
        row("pause, slowest of 12", max(stops), "10 ms", 10, most=10),
        row("playhead error, median", abs(statistics.median(errors)), "1 quantum", QUANTUM * 1000 / RATE, most_ratio=1),
    ]


def _playing(player: Player, recording: Recording) -> tuple[list[float], list[float], list[float]]:
    clip = np.full(RATE * 2, 9000, np.int16)
    ours, stops, errors = [], [], []
    player.open(clip, RATE)
    _silence(recording)
    for turn in range(ROUNDS):
        begin = recording.frames
        ours.append(_until_heard(recording, lambda: player.play(clip, RATE)))
        recording.wait_frames(RATE // 4 + turn * 100)
        asked = time.perf_counter()
        player.pause()
        stops.append((time.perf_counter() - asked) * 1e3)
        place = player.position() or 0
        _silence(recording)
        heard = int(np.count_nonzero(np.frombuffer(recording.data(), np.int16)[begin:]))
        errors.append((place - heard) * 1000 / RATE)
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
