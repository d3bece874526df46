"""Row 58: one server's folder goes on as two records under one key; whoever holds both sees the leaf that differs."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fakes.facility_process import APP, FacilityProcess

pytestmark = [pytest.mark.attack(58), pytest.mark.journey]
NEW = ("--name", "N", "--role", "supervisor", "--vetting-ref", "v", "--vetting-ends", "2099-01-01")


def verified(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run `anechoic-verify` as an auditor has it: one file and Python."""
    command = [sys.executable, "-I", str(APP / "anechoic" / "verify.py"), *(str(one) for one in arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def exported(facility: FacilityProcess, file: Path) -> Path:
    facility.run("record", "export", "--out", str(file))
    return file


def test_a_record_told_in_two_ways_is_found_by_whoever_has_both(tmp_path: Path, tried: Callable[..., None]) -> None:
    first = FacilityProcess.init(tmp_path / "house")
    shutil.copytree(first.folder, tmp_path / "other")
    second = replace(first, folder=tmp_path / "other")
    same = exported(first, tmp_path / "before.jsonl"), exported(second, tmp_path / "copy.jsonl")
    assert verified(*same).returncode == 0

    first.run("person", "add", "ana", *NEW)
    second.run("person", "add", "ben", *NEW)
    one, other = exported(first, tmp_path / "one.jsonl"), exported(second, tmp_path / "other.jsonl")
    key = json.loads(one.read_text().splitlines()[0])["vkey"]
    for alone in (one, other):
        assert verified(alone, "--key", key).returncode == 0, (
            "each view is whole in itself, and signed by the facility's own key"
        )
        tried()
    assert verified(one, same[0]).returncode == 0, "a longer view of the same record is no second one"
    for views in ((one, other), (other, one)):
        found = verified(*views)
        assert found.returncode == 1
        assert "SPLIT VIEW: leaf" in found.stdout + found.stderr
        tried()
