"""The whole demo without anybody: real server, windows, keys, sound, key store; two people deliver, the owner opens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.journey, pytest.mark.screen, pytest.mark.sound, pytest.mark.timeout(540)]

_ROOT = Path(__file__).resolve().parents[2]


def test_a_short_shift_holds_in_everything(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "demo", "--unattended", "--fresh", "--windows", "1", "--minutes", "0.2"),
            *("--dir", str(tmp_path / "demo"), "--out", str(out)),
        ],
        env={**os.environ, "PYTHONPATH": f"{_ROOT / 'packaging'}:{_ROOT / 'app'}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads((out / "report.json").read_text())
    assert report == json.loads(done.stdout)
    assert (report["ingested"], report["split"], report["refused"]) == (37, 1, 0)
    assert report["answered"] == report["received"] >= 2
    assert report["returned"] == report["redone"] == 1
    assert report["delivered"] >= 1
    assert report["record_verified"] is True
    assert report["plaintext_markers"] == []
    assert {"01-sign-in.png", "07-review-return.png", "04-desk-returned.png", "11-delivery.png"} <= set(
        report["screenshots"]
    )
    assert all((out / name).stat().st_size > 10_000 for name in report["screenshots"])
