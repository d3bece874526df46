"""Where the playhead says it is, and what was really heard when it was stopped: ours beside QAudioSink's own figure.

Every turn counts what was heard of it alone, from its first sample on: one recorder listens to all, so that none
comes or goes while there is sound, and one turn of each side goes before and does not count. It wakes the device, which
may take longer than a turn, and a turn in which nothing was heard would have no error at all.
"""

import os
import statistics

import numpy as np

from anechoic.audio.bare import bare_sound
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from bench.offscreen import application
from bench.qt_sound import RATE, Sink, run
from bench.table import Row, row
from demo.sound import Recording, SoundServer

ROUNDS = 12
QUANTUM = 128


def rows() -> list[Row]:
    """Measure everything of this file."""
    with SoundServer(quantum=QUANTUM) as server:
        # Qt's own engine finds the sound server by the run-time folder, PortAudio by the other two.
        os.environ.update(server.environment())
        application()
        with server.record() as recording:
            return playhead(recording)


def playhead(recording: Recording) -> list[Row]:
    """Measure how far each one's playhead is from what was heard when it was stopped."""
    clip = np.full(RATE * 2, 9_000, np.int16)
    errors: dict[str, list[float]] = {"ours": [], "theirs": []}
    player = Player(PortAudioDevice())
    sink = Sink()
    try:
        for turn in range(-1, ROUNDS):
            wanted = int((0.4 + turn * 0.02) * RATE)
            begin = recording.frames
            player.play(bare_sound(clip, RATE))
            _reach(recording, begin, wanted)
            player.pause()
            place = player.position() or 0
            ours = (place - _sounding(recording, begin)) * 1_000 / RATE
            begin = recording.frames
            sink.play(clip, lambda: None)
            _reach(recording, begin, wanted)
            claimed = sink.stop_at()
            theirs = claimed - _sounding(recording, begin) * 1_000 / RATE
            if turn >= 0:
                errors["ours"].append(ours)
                errors["theirs"].append(theirs)
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


def _heard(recording: Recording, begin: int) -> int:
    """Count the samples that were heard since a frame of the recording."""
    return int(np.count_nonzero(np.frombuffer(recording.data(), np.int16)[begin:]))


def _reach(recording: Recording, begin: int, frames: int) -> None:
    run(lambda: _heard(recording, begin) >= frames)


def _sounding(recording: Recording, begin: int) -> int:
    """Wait for a fifth of a second of silence and count the samples that were heard before it."""
    size = 2 * RATE // 5
    start = recording.frames * 2 + size
    if not recording.wait_for(lambda data: len(data) > start and not any(data[-size:]), 10):
        raise RuntimeError("it never fell silent")
    return _heard(recording, begin)
