"""`batch` and `recall` without a terminal: one JSON document, one sentence, and status 2 for what cannot be."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from fakes.delivered_batch import DeliveredBatch

ROOT = Path(__file__).resolve().parents[2]


class Facility:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / "facility"
        self.secret = folder / "pass"
        self.secret.touch(mode=0o600)
        self.secret.write_text("correct horse battery staple\n")
        self.call("init", "--name", "Test", "--training", "--json")

    def call(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [
                sys.executable,
                "-m",
                "anechoic.facility_program",
                "--dir",
                str(self.folder),
                "--unlock-file",
                str(self.secret),
                *arguments,
            ],
            env={**os.environ, "PYTHONPATH": str(ROOT / "app")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def asked(self, *arguments: str) -> Any:
        done = self.call(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def test_a_batch_from_the_command_line(tmp_path: Path) -> None:
    facility = Facility(tmp_path)
    delivered = DeliveredBatch(tmp_path / "batch")
    delivered.add("it-1")
    delivered.add("it-2", consent="")
    folder = str(delivered.write())

    report = facility.asked("batch", "add", folder)
    assert (report["accepted"], report["split"], report["refused"]) == (1, 0, 1)
    assert report["reasons"] == {"consent_missing": 1}
    assert report["decoder_without"] == []
    words = facility.call("batch", "add", folder).stdout
    assert "1 were here already" in words
    assert "items.jsonl line 2 it-2: No consent is recorded" in words
    assert facility.asked("recall", "--clip", "clip-it-1", "--batch", "small-1")["clips"] == 1
    listed = facility.asked("batch", "list")[0]
    assert (listed["accepted"], listed["gone"]) == (1, 1)

    for wrong in (
        ("batch", "add", str(tmp_path / "none")),
        ("recall", "--item", "it-1", "--batch", "nosuch"),
        ("recall", "--batch", "small-1"),
    ):
        done = facility.call(*wrong)
        assert done.returncode == 2
        assert done.stdout == ""
        assert "Traceback" not in done.stderr


def test_a_provision_file_never_takes_another_files_place(tmp_path: Path) -> None:
    facility = Facility(tmp_path)
    kept = tmp_path / "kept"
    kept.write_text("of somebody")
    for out in (kept, tmp_path / "none" / "x"):
        done = facility.call("station", "add", "ws-1", "--out", str(out))
        assert (done.returncode, done.stdout) == (2, "")
        assert "nothing was added" in done.stderr
    assert kept.read_text() == "of somebody"
    assert facility.asked("station", "list") == []
    assert facility.call("station", "add", "ws-1", "--out", str(tmp_path / "new")).returncode == 0
