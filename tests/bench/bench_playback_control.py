"""Playback from a very busy window, beside Qt's own QAudioSink doing the same in the same window.

Both play the same pairs of clips, the second as soon as the first has ended, while the window's thread holds the
interpreter's lock for 200 ms, twice a second.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from anechoic.audio.bare import bare_sound
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from bench.offscreen import application
from bench.qt_sound import RATE, Samples, Sink, run
from bench.table import Row, row
from demo.sound import SoundServer

PAIRS = 10
QUANTUM = 512
"""Frames a cycle of the sound server: a busy machine loses shorter ones by itself."""

Play = Callable[[Samples, Callable[[], None]], None]


def rows() -> list[Row]:
    """Measure everything of this file."""
    with SoundServer(quantum=QUANTUM) as server:
        # Qt's own engine finds the sound server by the run-time folder, PortAudio by the other two.
        os.environ.update(server.environment())
        application()
        return exactness(server)


@dataclass(frozen=True)
class Heard:
    """What became of one clip: samples lost, changed or put in, and pieces of silence inside it."""

    wrong: int
    gaps: int


def exactness(server: SoundServer) -> list[Row]:
    """Count what is wrong in the same twenty clips."""
    random = np.random.default_rng(7)
    found: dict[str, list[Heard]] = {"ours": [], "theirs": []}
    frames = 0
    player = Player(PortAudioDevice())
    ours, sink = _ours(player), Sink()
    try:
        for turn in range(PAIRS):
            pair = [_noise(random, 0.8 + turn * 0.1, odd=odd) for odd in (False, True)]
            frames += sum(map(len, pair))
            for name, play in (("ours", ours), ("theirs", sink.play)):
                found[name] += _both(server, pair, play)
    finally:
        player.close()
        sink.close()
    wrong = {name: sum(one.wrong for one in clips) for name, clips in found.items()}
    gaps = {name: sum(one.gaps for one in clips) for name, clips in found.items()}
    of = f"QAudioSink, of {frames}"
    return [
        row("20 clips, busy window: samples wrong", wrong["ours"], of, wrong["theirs"], most=0, unit="samples"),
        row("20 clips, busy window: gaps", gaps["ours"], "QAudioSink", gaps["theirs"], most=0, unit="gaps"),
    ]


def _ours(player: Player) -> Play:
    def play(clip: Samples, finished: Callable[[], None]) -> None:
        player.play(bare_sound(clip, RATE), on_finished=finished)

    return play


def _both(server: SoundServer, pair: list[Samples], play: Play) -> list[Heard]:
    """Play two clips, one as soon as the other has ended, and say what came out."""
    from PySide6.QtCore import QObject, Qt, Signal

    class Ends(QObject):
        ended = Signal()

    ends, waiting, over = Ends(), [pair[1]], []

    def on_ended() -> None:
        if waiting:
            play(waiting.pop(), ends.ended.emit)
        else:
            over.append(True)

    ends.ended.connect(on_ended, Qt.ConnectionType.QueuedConnection)
    with server.record() as recording:
        play(pair[0], ends.ended.emit)
        run(lambda: bool(over), busy=True)
        # What is still on its way must arrive before the sound is taken from it.
        until = recording.frames + RATE // 2
        run(lambda: recording.frames >= until)
        captured = np.frombuffer(recording.stop(), np.int16)
    return [_heard(captured, clip) for clip in pair]


def _heard(captured: Samples, clip: Samples) -> Heard:
    mine = np.flatnonzero((captured != 0) & ((captured & 1) == (clip[0] & 1)))
    if not len(mine):
        return Heard(len(clip), 1)
    part = captured[mine[0] : mine[-1] + 1]
    silent = int(np.count_nonzero(part == 0))
    gaps = int(np.count_nonzero(np.diff((part == 0).astype(np.int8)) == 1))
    if len(part) == len(clip):
        return Heard(int(np.count_nonzero(part != clip)), gaps)
    return Heard(silent + abs(len(clip) - len(mine)), gaps)


def _noise(random: np.random.Generator, seconds: float, *, odd: bool) -> Samples:
    """Give noise without zeros, all even or all odd: head, tail, gaps and neighbours cannot hide in it."""
    count = round(seconds * RATE)
    loud: Samples = (random.integers(500, 10_000, count) * 2 * random.choice([-1, 1], count) + odd).astype(np.int16)
    return loud
