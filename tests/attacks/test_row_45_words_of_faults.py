"""Row 45: a marker in every field, every error forced: logs, tracebacks, hooks and Qt's own messages never hold it."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anechoic.station.agent import submitting
from anechoic.station.port import Draft, DraftSaved, Failed, SaveDraft, Submit, SubmitRefused, Submitted
from anechoic.store.vault.drafts import DraftTable
from anechoic.wire import routes
from fakes.enrolled_pair import EnrolledPair, enrolled_pair
from fakes.facility_process import APP, FacilityProcess, environment
from fakes.one_desk import HEARD, one_desk

pytestmark = pytest.mark.attack(45)
MARKER = "words-of-a-clip-3f1c"
TESTS = Path(__file__).resolve().parents[1]


def told_by(module: str, *arguments: str) -> str:
    """Run a program of ours in which things go wrong, and give all it wrote."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        capture_output=True,
        text=True,
        env=environment(
            PYTHONPATH=f"{APP}{os.pathsep}{TESTS}", QT_QPA_PLATFORM="offscreen", MARKER=MARKER, PYTHONWARNINGS="default"
        ),
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr


def test_the_windows_program_tells_kinds_and_places(tmp_path: Path, tried: Callable[..., None]) -> None:
    told = told_by("fakes.faulty_window", str(tmp_path))
    faults = (
        "a fault: KeyError",
        "a fault in a thread: ValueError",
        "a fault while cleaning up: RuntimeError",
        "ERROR asyncio",
        "WARNING urllib3",
        "Qt says something as QtWarningMsg",
        "a fault: LookupError",
    )
    for fault in faults:
        assert fault in told, told
        tried()
    assert "faulty_window.py:" in told, "the place is told"
    assert MARKER not in told


def test_the_facilitys_command_line_tells_kinds_and_places(tmp_path: Path) -> None:
    facility = FacilityProcess.init(tmp_path / "house")
    place = ("--dir", str(facility.folder), "--unlock-file", str(facility.unlock))
    told = told_by("fakes.faulty_facility", *place, "person", "list")
    assert "a fault: KeyError" in told
    assert MARKER not in told


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EnrolledPair]:
    with enrolled_pair(tmp_path_factory.mktemp("pair")) as made:
        yield made


@pytest.mark.journey
def test_the_servers_log_repeats_nothing_that_was_sent(pair: EnrolledPair, tried: Callable[..., None]) -> None:
    head = f"Host: {MARKER}\r\nUser-Agent: {MARKER}\r\nAuthorization: Bearer {MARKER}\r\nX-{MARKER}: {MARKER}\r\n"
    body = f'{{"login":"{MARKER}","{MARKER}":1}}'
    sent = [
        f"GET /{MARKER} HTTP/1.1\r\n{head}\r\n",
        f"{MARKER} / HTTP/1.1\r\n{head}\r\n",
        f"GET /\x00{MARKER} HTTP/1.1\r\n{head}\r\n",
        f"GET / {MARKER}\r\n{head}\r\n",
        f"{MARKER}\r\n\r\n",
        f"POST / HTTP/1.1\r\n{head}Content-Length: {MARKER}\r\n\r\n",
        f"POST / HTTP/1.1\r\n{head}Transfer-Encoding: {MARKER}\r\n\r\n",
        f"POST / HTTP/1.1\r\n{head}Transfer-Encoding: chunked\r\n\r\n{MARKER}\r\n",
        f"GET / HTTP/1.1\r\n {MARKER}: x\r\n\r\n",
        f"GET / HTTP/1.1\r\nHost: x\r\nX: {MARKER * 2_000}\r\n\r\n",
    ]
    for path in sorted(value for name, value in vars(routes).items() if name.isupper() and str(value).startswith("/")):
        sent.append(f"POST {path} HTTP/1.1\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}")
        sent.append(f"POST {path}?{MARKER} HTTP/1.1\r\n{head}Content-Length: 3\r\n\r\n{{{MARKER}")
    for request in sent:
        with pair.first.connect() as connection, contextlib.suppress(OSError):
            connection.settimeout(2)
            connection.sendall(request.encode())
            connection.recv(4_096)
        tried()
    assert pair.facility.run("person", "add", MARKER, "--name", MARKER, *_rest(), check=False).returncode == 0
    log = pair.facility.log.read_text()
    assert len(log.splitlines()) > 20, "the server writes down that something was asked"
    assert MARKER not in log


def _rest() -> tuple[str, ...]:
    return ("--role", "supervisor", "--vetting-ref", MARKER, "--vetting-ends", "2099-01-01")


@pytest.mark.journey
def test_a_workstation_whose_work_fails_says_nothing_of_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tried: Callable[..., None]
) -> None:
    def fails(*_given: object, **_named: object) -> None:
        raise ValueError(MARKER)

    with one_desk(tmp_path, items=2) as story:
        story.desk.sign_in("ana")
        story.opened()
        draft = Draft(text=MARKER, comment=MARKER, started=True)
        story.desk.ask(SaveDraft(draft), DraftSaved)
        with monkeypatch.context() as broken:
            broken.setattr(DraftTable, "save", fails)
            told = story.desk.ask(SaveDraft(draft), DraftSaved, Failed)
            assert isinstance(told, Failed)
            assert MARKER not in told.text
            tried()
        with monkeypatch.context() as broken:
            broken.setattr(submitting, "submit", fails)
            failed = story.desk.ask(Submit(draft, HEARD, 3_000), Submitted, SubmitRefused, Failed)
            assert MARKER not in repr(failed)
            tried()
        folder, server = story.desk.profile, story.facility.log.read_text()
    for file in folder.rglob("*"):
        assert not file.is_file() or MARKER.encode() not in file.read_bytes()
    captured = capfd.readouterr()
    assert MARKER not in captured.out + captured.err + server
