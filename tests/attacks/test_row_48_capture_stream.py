"""Row 48: a program that records what our output plays is seen, on a real sound server."""

import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from anechoic.audio.captures import captures
from anechoic.station.posture.linux.sound import no_capture_stream
from fakes.sound_server import SoundServer

pytestmark = [pytest.mark.attack(48), pytest.mark.sound]
_PATIENCE_S = 20.0


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with SoundServer() as made:
        for name, value in made.environment().items():
            monkeypatch.setenv(name, value)
        yield made


def test_a_recorder_on_our_sink_is_seen_and_no_longer_when_it_ends(server: SoundServer) -> None:
    del server
    assert captures() == 0
    assert no_capture_stream().holds
    with told_of_changes() as changes:
        recorder = subprocess.Popen(
            ["parec", "--device=@DEFAULT_MONITOR@", "--raw"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        try:
            _until(1, changes)
            assert not no_capture_stream().holds
        finally:
            recorder.terminate()
            recorder.communicate(timeout=10)
        _until(0, changes)
        assert no_capture_stream().holds


@contextmanager
def told_of_changes() -> Iterator[int]:
    """Give a pipe in which the sound server tells what is there, and then whatever comes and goes."""
    with subprocess.Popen(["pw-mon", "--no-colors"], stdout=subprocess.PIPE, bufsize=0) as monitor:
        assert monitor.stdout is not None
        try:
            yield monitor.stdout.fileno()
        finally:
            monitor.terminate()


def _until(streams: int, changes: int) -> None:
    ends = time.monotonic() + _PATIENCE_S
    while captures() != streams:
        assert time.monotonic() < ends, f"the sound server never listed {streams} recorders"
        # Who answers pactl may hear of a change after whoever tells of it here: then nothing more is told.
        ready, _, _ = select.select([changes], [], [], 1.0)
        assert not ready or os.read(changes, 1 << 20), "the sound server is gone"
