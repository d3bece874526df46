"""A real sound server that does not answer: nothing of it holds up who listens, or the end of the program."""

import queue
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest

from anechoic.audio.bare import bare_sound
from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from anechoic.errors import Unavailable
from fakes.sound_server import Recording, SoundServer, sound_room

pytestmark = [pytest.mark.sound, pytest.mark.journey]

RATE = 16000
PROGRAM = """
import sys
import numpy as np
from anechoic.audio.bare import bare_sound
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice

player = Player(PortAudioDevice())
player.play(bare_sound(np.full(160_000, 9_000, np.int16), 16_000))
sys.stdin.readline()
player.close()
"""


class Room:
    def __init__(self, server: SoundServer) -> None:
        self.server = server
        self.told: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.player = Player(PortAudioDevice(), on_lost=self.told.put)

    def play(self, clip: npt.NDArray[np.int16]) -> None:
        self.player.play(bare_sound(clip, RATE), on_finished=lambda: self.told.put("finished"))


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    with sound_room(monkeypatch) as server:
        room = Room(server)
        try:
            yield room
        finally:
            server.signal(signal.SIGCONT)
        room.player.close()


def sounds(recording: Recording) -> bool:
    return recording.wait_for(any, 10)


def test_a_pause_comes_back_and_what_is_played_later_is_heard(room: Room) -> None:
    clip = np.full(2 * RATE, 9_000, np.int16)
    with room.server.record() as recording:
        room.play(clip)
        assert sounds(recording)
        room.server.signal(signal.SIGSTOP)
        began = time.monotonic()
        room.player.pause()
        # A hang would be for ever; the limit is the second that is waited, on a machine that has other things to do.
        assert time.monotonic() - began < 10
        assert not room.player.playing()
        room.server.signal(signal.SIGCONT)
        room.play(clip)
        assert room.told.get(timeout=30) == "finished"
    assert room.player.heard()[-1] == Span(0, len(clip))


def test_what_is_played_to_nobody_is_told_and_not_heard(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("anechoic.audio.call.GRACE_S", 0.1)
    clip = np.full(RATE, 9_000, np.int16)
    with room.server.record() as recording:
        room.play(clip)
        assert sounds(recording)
        room.server.signal(signal.SIGSTOP)
        began = time.monotonic()
        while room.told.empty() and time.monotonic() < began + 30:
            room.player.position()
        assert isinstance(room.told.get(timeout=1), Unavailable)
        assert sum(span.last_exclusive - span.first for span in room.player.heard()) < len(clip)


def test_a_program_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    with sound_room(monkeypatch) as server, server.record() as recording:
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        try:
            assert sounds(recording)
            server.signal(signal.SIGSTOP)
            _, said = program.communicate("\n", timeout=60)
        finally:
            server.signal(signal.SIGCONT)
            program.kill()
            program.communicate()
    assert program.returncode == 0, said
