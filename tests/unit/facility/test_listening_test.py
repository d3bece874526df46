"""The listening test: whole in one page, training clips only, and its two versions differ by the mark alone."""

import base64
import json
import re
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest

from anechoic.admin.facility import program
from anechoic.facility.tracing.listening_test import TRIALS, listening_test
from anechoic.resources import read_resource


@pytest.fixture(scope="module")
def page() -> str:
    return listening_test().decode()


@pytest.fixture(scope="module")
def given(page: str) -> dict[str, object]:
    found = re.search(r"^const GIVEN = (\{.*\});$", page, re.MULTILINE)
    assert found is not None
    made: dict[str, object] = json.loads(found[1])
    return made


def samples(base: str) -> "np.ndarray[tuple[int], np.dtype[np.int16]]":
    data = base64.b64decode(base)
    assert data[:4] == b"RIFF"
    assert struct.unpack("<I", data[40:44])[0] == len(data) - 44
    return np.frombuffer(data[44:], "<i2").astype(np.int16)


def test_it_is_the_same_every_time_and_fetches_nothing(page: str) -> None:
    assert listening_test().decode() == page
    assert re.findall(r"(?:https?:|//www|url\(|@import|fetch\(|XMLHttp|WebSocket|sendBeacon|localStorage)", page) == []
    assert "default-src 'none'" in page
    assert len(page) < 8_000_000


def test_both_versions_are_as_long_and_as_loud_and_differ(given: dict[str, object]) -> None:
    clips = given["clips"]
    assert isinstance(clips, list)
    assert len(clips) >= 5
    for clip in clips:
        plain, marked = samples(clip["plain"]).astype(float), samples(clip["marked"]).astype(float)
        assert len(plain) == len(marked) > 16_000 * 2
        assert abs(20 * np.log10(marked.std() / plain.std())) < 0.3
        assert np.abs(plain - marked).max() > 100
        assert clip["attribution"]


def test_a_person_does_sixteen_trials_at_least(given: dict[str, object], page: str) -> None:
    assert given["trials"] == TRIALS
    assert min(map(int, re.findall(r"<option>(\d+)</option>", page))) == TRIALS


def test_the_command_writes_it_once(page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "abx.html"
    assert program.main(["trace", "--listening-test", str(path)]) == 0
    assert path.read_text() == page
    assert path.stat().st_mode & 0o777 == 0o600
    assert program.main(["trace", "--listening-test", str(path)]) == 2
    assert "already" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("node") is None, reason="no program here that runs JavaScript")
@pytest.mark.parametrize(("right", "of"), [(0, 16), (8, 16), (12, 16), (16, 16), (31, 48)])
def test_the_chance_is_the_binomial_one(right: int, of: int) -> None:
    from math import comb

    source = read_resource("listening_test", "test.js").decode()
    chance = re.search(r"function byChance.*?\n}\n", source, re.DOTALL)
    assert chance is not None
    program = f"{chance[0]} console.log(byChance({right}, {of}))"
    done = subprocess.run(["node", "-e", program], capture_output=True, check=True, timeout=60)
    exact = sum(comb(of, k) for k in range(right, of + 1)) / 2**of
    assert float(done.stdout) == pytest.approx(exact, abs=1e-11)
