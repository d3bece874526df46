import os
import socket
from pathlib import Path

import pytest

from anechoic.audio.captures import captures
from anechoic.station.posture.linux.sound import no_capture_stream


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of a session without a sound server."""
    for name in [name for name in os.environ if name.startswith(("PULSE_", "PIPEWIRE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


def deaf(place: Path) -> None:
    """Leave a socket that nobody answers at, as a server that hangs or was killed does."""
    place.parent.mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(place))


@pytest.mark.usefixtures("folder")
def test_without_a_sound_server_nobody_records() -> None:
    assert captures() == 0
    assert no_capture_stream().holds


@pytest.mark.parametrize("place", ["pulse/native", "pipewire-0"])
@pytest.mark.parametrize("pactl", [True, False])
def test_a_sound_server_that_does_not_say_holds_nothing(
    folder: Path, place: str, *, pactl: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf(folder / place)
    if not pactl:
        monkeypatch.setenv("PATH", str(folder))
    assert captures() is None
    found = no_capture_stream()
    assert not found.holds
    assert found.mend


@pytest.mark.usefixtures("folder")
def test_a_sound_server_that_is_named_and_not_there_holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere/native")
    assert captures() is None
    assert not no_capture_stream().holds
