import json
import threading
from pathlib import Path

import numpy as np
import pytest

from anechoic.admin.station.commands import run
from anechoic.admin.station.headphones import play_tone, tone
from anechoic.audio.exposure import energies, energy_of
from anechoic.audio.frames import Span
from anechoic.errors import Refused, Unavailable
from anechoic.rules.dose import Dose
from anechoic.station.headphones import headphones_dba, keep_headphones_dba
from anechoic.station.profile import Profile, StationFile
from anechoic.station.system.choose import this_system
from fakes.fake_device import FakeDevice


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path)
    made.write_station(StationFile(state="active", key_store="training-file", request=b""))
    return made


def test_a_level_is_kept_until_it_is_forgotten(profile: Profile) -> None:
    assert headphones_dba(profile) is None
    keep_headphones_dba(profile, 71.5)
    assert headphones_dba(profile) == 71.5
    assert profile.headphones.stat().st_mode & 0o777 == 0o600
    keep_headphones_dba(profile, None)
    keep_headphones_dba(profile, None)
    assert headphones_dba(profile) is None


@pytest.mark.parametrize("dba", [39.9, 110.1, float("nan"), float("inf")])
def test_no_headphones_are_that_quiet_or_loud(profile: Profile, dba: float) -> None:
    with pytest.raises(Refused, match="Measure again"):
        keep_headphones_dba(profile, dba)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format":"anechoic-headphones-1","dba":400.0}', b"\xff"])
def test_a_file_that_is_none_says_nothing(profile: Profile, content: bytes) -> None:
    profile.headphones.write_bytes(content)
    assert headphones_dba(profile) is None


def test_facility_it_enters_and_forgets_it(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    def told(*arguments: str) -> object:
        assert run(["--profile", str(profile.folder), "--json", "headphones", *arguments], this_system()) == 0
        return json.loads(capsys.readouterr().out)

    assert told() == {"headphones_dba": None}
    assert told("71.5") == {"headphones_dba": 71.5}
    assert told() == {"headphones_dba": 71.5}
    assert told("--forget") == {"headphones_dba": None}
    assert run(["--profile", str(profile.folder), "headphones", "7"], this_system()) == 2
    assert "Measure again" in capsys.readouterr().err


def test_a_workstation_that_was_never_enrolled_has_no_level(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--profile", str(tmp_path), "headphones", "70"], this_system()) == 2
    assert "not enrolled" in capsys.readouterr().err


def test_the_tone_is_the_one_the_rule_counts_by() -> None:
    played = tone(2)
    assert np.abs(played).max() == pytest.approx(3277, abs=1)
    energy = energy_of(energies(played, 48_000), 48_000, Span(0, 96_000))
    assert Dose().heard(energy * 4 * 3600, 1).level(74) == pytest.approx(74, abs=0.05)


def test_a_tone_that_never_ends_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    device = FakeDevice()
    monkeypatch.setattr("anechoic.admin.station.headphones.PortAudioDevice", lambda: device)
    monkeypatch.setattr("anechoic.admin.station.headphones._LOOKS_S", 0.01)
    told: list[str] = []

    def play() -> None:
        try:
            play_tone(0.1)
        except Unavailable as error:
            told.append(error.code)

    thread = threading.Thread(target=play, daemon=True)
    thread.start()
    device.wait_writes(1)
    device.streams[0].hang()
    for _ in range(1_000):
        device.advance(1)
        thread.join(0.02)
        if not thread.is_alive():
            break
    assert told == ["no_sound_device"]
    device.streams[0].go_on()
