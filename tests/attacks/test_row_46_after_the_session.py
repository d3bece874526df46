"""Row 46: what a session showed is looked for in the memory of the process after it ended.

Qt and Python keep copies of a text after it was cleared and deleted, so only the end of the process takes them away.
"""

import json
import os
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from fakes.process_memory import children, in_memory
from fakes.x_display import Program, program_with

SCRIPT = Path(__file__).resolve().parents[1] / "windows" / "programs" / "session_program.py"
LIMIT_S = 20.0
pytestmark = [
    pytest.mark.attack(46),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc"),
]


def session(*arguments: str) -> AbstractContextManager[Program]:
    """Run the window without a screen."""
    return program_with(os.environ | {"QT_QPA_PLATFORM": "offscreen"}, SCRIPT, *arguments)


def ready(running: Program) -> str:
    """Wait until a window is there, and give the sentence of its sign-in page."""
    line = running.next(LIMIT_S)
    while "ready" not in line:
        line = running.next(LIMIT_S)
    return str(line["message"])


def test_nothing_of_a_session_is_left_in_memory_after_it() -> None:
    with session() as running:
        assert ready(running) == ""
        running.ask("work")
        marker = running.until("marker", LIMIT_S)
        assert in_memory(running.pid, marker), "the scan finds what is shown, so that not finding it means something"
        running.ask("end")
        assert ready(running) == "The session is over."
        assert not in_memory(running.pid, marker)


def test_the_scan_finds_it_when_the_process_goes_on() -> None:
    with session("--stays") as running:
        ready(running)
        running.ask("work")
        marker = running.until("marker", LIMIT_S)
        running.ask("end")
        assert running.until("place", LIMIT_S) == "sign_in"
        assert in_memory(running.pid, marker), "Qt forgot at once: then the process need not end with the session"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root reads the memory of processes that are closed to neighbours")
def test_nothing_is_left_in_any_process_of_the_real_program(tmp_path: Path) -> None:
    script = SCRIPT.with_name("apart_program.py")
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with program_with(variables, script, "--profile", str(tmp_path / "profile")) as running:
        window = running.until("ready", LIMIT_S)
        before = children(running.pid)
        running.ask(json.dumps(["show"]))
        marker = running.until("marker", LIMIT_S)
        assert in_memory(window, marker)
        running.ask(json.dumps(["end"]))
        again = running.until("ready", LIMIT_S)
        assert again != window
        now = children(running.pid)
        assert not now & before, "the agent held keys of the session: it ended too"
        assert not [number for number in (running.pid, *now) if in_memory(number, marker)]
