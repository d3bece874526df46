"""Where the playhead says it is, and what was really heard when it was stopped: ours beside QAudioSink's own figure."""

import os
import statistics

import numpy as np

from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from bench.qt_sound import RATE, Sink, run
from bench.table import Row, row
from demo.sound import Recording, SoundServer

ROUNDS = 12
QUANTUM = 128


def rows() -> list[Row]:
    """Measure everything of this file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    with SoundServer(quantum=QUANTUM) as server:
        os.environ.update(server.environment())
        app = QGuiApplication.instance() or QGuiApplication([])
        assert app is not None
        return playhead(server)


def playhead(server: SoundServer) -> list[Row]:
    """Measure how far each one's playhead is from what was heard when it was stopped."""
    clip = np.full(RATE * 2, 9_000, np.int16)
    errors: dict[str, list[float]] = {"ours": [], "theirs": []}
    player = Player(PortAudioDevice())
    sink = Sink()
    try:
        for turn in range(ROUNDS):
            wanted = int((0.6 + turn * 0.02) * RATE)
            with server.record() as recording:
                player.play(clip, RATE)
                _reach(recording, wanted)
                player.pause()
                place = player.position() or 0
                errors["ours"].append((place - _sounding(recording)) * 1_000 / RATE)
            with server.record() as recording:
                sink.play(clip, lambda: None)
                _reach(recording, wanted)
                claimed = sink.stop_at()
                errors["theirs"].append(claimed - _sounding(recording) * 1_000 / RATE)
    finally:
        player.close()
        sink.close()
    mine, theirs = (abs(statistics.median(errors[name])) for name in ("ours", "theirs"))
    spread = {name: float(np.subtract(*np.percentile(those, [95, 5]))) for name, those in errors.items()}
    peer = "QAudioSink processedUSecs"
    return [
        row("playhead error, median of 12", mine, peer, theirs, most=QUANTUM * 1_000 / RATE),
        row("playhead error, spread of 90 %", spread["ours"], peer, spread["theirs"], most=QUANTUM * 1_000 / RATE + 5),
    ]


def _reach(recording: Recording, frames: int) -> None:
    run(lambda: recording.frames >= frames)


def _sounding(recording: Recording) -> int:
    """Wait for a fifth of a second of silence and count the samples that were heard."""
    size = 2 * RATE // 5
    start = recording.frames * 2 + size
    if not recording.wait_for(lambda data: len(data) > start and not any(data[-size:]), 10):
        raise RuntimeError("it never fell silent")
    return int(np.count_nonzero(np.frombuffer(recording.data(), np.int16)))
