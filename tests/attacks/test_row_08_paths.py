"""Row 8: a batch names files outside itself, devices and pipes; the command line is given paths as names."""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile

from anechoic.facility.ingest.batch import add
from fakes.delivered_batch import RATE, DeliveredBatch, speech
from fakes.facility_bench import Bench
from fakes.facility_process import FacilityProcess

pytestmark = pytest.mark.attack(8)
ELSEWHERE = (
    "../outside/secret.flac",
    "audio/../../outside/secret.flac",
    "{outside}",
    "audio/link.flac",
    "linked/secret.flac",
    "audio/pipe.flac",
    "/dev/zero",
    "/proc/self/mem",
    "audio",
    "",
    ".",
    "..",
    "audio/\x00.flac",
    "audio/it-1.flac\x00.txt",
    "file:///etc/passwd",
    "~/.ssh/id_ed25519",
    "C:\\windows\\win.ini",
    "\\\\server\\share\\a.flac",
    "a" * 5_000,
)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def test_only_files_of_the_batch_itself_are_heard(bench: Bench, tmp_path: Path, tried: Callable[..., None]) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    soundfile.write(outside / "secret.flac", speech(2), RATE, subtype="PCM_16")
    delivered = DeliveredBatch(tmp_path / "batch")
    (delivered.folder / "audio" / "link.flac").symlink_to(outside / "secret.flac")
    (delivered.folder / "linked").symlink_to(outside)
    os.mkfifo(delivered.folder / "audio" / "pipe.flac")
    for number, name in enumerate(ELSEWHERE):
        line = delivered.add(f"bad-{number}", speech(2))
        line["audio"] = name.format(outside=outside / "secret.flac") if "{" in name else name
        line["audio_sha256"] = _sha256(outside / "secret.flac")
        tried()
    delivered.add("good")
    report = add(bench.facility, delivered.write(), lambda _done, _total: None)
    assert report.accepted == 1
    assert len(report.refused) == len(ELSEWHERE)
    fine = {"audio_missing", "audio_not_a_file", "text_control", "text_too_long", "field_wrong"}
    assert {one.code for one in report.refused} <= fine


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.journey
def test_names_given_at_the_command_line_lead_nowhere(tmp_path: Path, tried: Callable[..., None]) -> None:
    facility = FacilityProcess.init(tmp_path / "house")
    outside = sorted(path for path in tmp_path.rglob("*") if "facility/" not in str(path))
    for name in ("../evil", "/tmp/evil", "..", "", "x\x1b[2J", "CON\n", "\u202egnp"):  # noqa: S108 - refused
        for command in (("station", "add", name), ("person", "add", name, *_person())):
            done = facility.run(*command, check=False)
            assert done.returncode == 2, (command, done.stdout, done.stderr)
            assert not set(done.stderr + done.stdout) & set("\x1b\u202e")
            tried()
    for name in ("\x1b[31mred", "a\u202eb"):
        done = facility.run("person", "add", "ana", "--name", name, *_person()[2:], check=False)
        shown = done.stdout + done.stderr + facility.run("person", "list").stdout
        assert not set(shown) & set("\x1b\x07\u202e"), name
        tried()
    assert sorted(path for path in tmp_path.rglob("*") if "facility/" not in str(path)) == outside


def _person() -> tuple[str, ...]:
    given = ("--role", "supervisor", "--vetting-ref", "v", "--vetting-ends", "2099-01-01")
    return ("--name", "N", *given)
