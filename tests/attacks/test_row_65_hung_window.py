"""Row 65, and 46: the window hangs when the screen is locked. It is killed, and nothing it showed is left anywhere.

The real program in its processes, with a real window; only the lock comes as a signal to the agent.
"""

import contextlib
import json
import os
import select
import signal
import sys
from pathlib import Path

import pytest

from fakes.process_memory import children, in_memory
from fakes.x_display import program_with

SCRIPT = Path(__file__).resolve().parents[1] / "windows" / "programs" / "apart_program.py"
LIMIT_S = 60.0
pytestmark = [
    pytest.mark.attack(46, 65),
    pytest.mark.skipif(sys.platform != "linux", reason="two processes on Linux only"),
    pytest.mark.skipif(
        os.geteuid() != 0, reason="only root reads the memory of processes that are closed to neighbours"
    ),
]


@pytest.mark.parametrize("how", ["spins", "stopped"])
def test_a_window_that_hangs_at_the_lock_is_killed(tmp_path: Path, how: str) -> None:
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with program_with(variables, SCRIPT, "--profile", str(tmp_path / "profile"), "--language", "de:chosen") as running:
        window = running.until("ready", LIMIT_S)
        [agent] = children(running.pid) - {window}
        running.ask(json.dumps(["show"]))
        marker = running.until("marker", LIMIT_S)
        assert in_memory(window, marker)
        if how == "spins":
            running.ask(json.dumps(["hang"]))
            running.until("hangs", LIMIT_S)
        else:
            os.kill(window, signal.SIGSTOP)
        watched = os.pidfd_open(window)
        try:
            os.kill(agent, signal.SIGUSR1)
            poll = select.poll()
            poll.register(watched, select.POLLIN)
            assert poll.poll(LIMIT_S * 1_000), "the window that hangs is still there, with what it shows"
        finally:
            # Not for one that is gone: so that a test that fails comes to its end.
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(watched, signal.SIGKILL)
            os.close(watched)
        again = running.until("ready", LIMIT_S)
        assert again != window
        now = children(running.pid)
        assert agent not in now
        assert not [number for number in (running.pid, *now) if in_memory(number, marker)]
        command = Path(f"/proc/{running.pid}/cmdline").read_bytes()
        assert b"did not answer" in command
        assert b"--language=de:chosen" in command
