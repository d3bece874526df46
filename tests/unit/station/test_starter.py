"""The starter: what it forks, what it carries on, and what it believes of what the window leaves."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from anechoic.station.apart.unswapped import swaps
from fakes.facility_process import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="two processes on Linux only")

PROGRAM = """
import json, os, sys
from anechoic.station.apart import starter as module
from anechoic.station.apart.starter import run_apart

PATIENCE

def agent(line, starter, maker):
    assert maker == os.getppid()
    line.sendall(b"hello")
    while line.recv(100):
        pass
    os.write(1, b"the agent put everything away\\n")

def window(line, maker, handover):
    assert line.recv(5) == b"hello"
    CODE

ended = run_apart(agent, window)
print(json.dumps([ended.status, ended.following]))
"""


WAITS = """
    import signal, socket
    woken, wakes = socket.socketpair()
    wakes.setblocking(False)
    signal.set_wakeup_fd(wakes.fileno())
    os.write(1, b"waits\\n")
    woken.recv(1)
    return 7
"""
"""Where an order between the words and the wait ends the wait: pause() would sleep on."""

JUST_BEFORE = """
import ctypes, operator, select, signal

class Poll:
    def __init__(self):
        self.real = real()
        self.register, self.unregister = self.real.register, self.real.unregister

    def poll(self, *patience):
        if ordered:
            return self.real.poll(*patience)
        ordered.append(os.read(begun[0], 6))
        return list(map(operator.call, (order, self.real.poll)))[1]

real, ordered, begun = select.poll, [], os.pipe()
order = __import__("functools").partial(ctypes.CDLL(None)["raise"], int(signal.ORDER))
select.poll = Poll
"""


def _run(code: str, *, kill: int | None = None, program: str = PROGRAM) -> list[object]:
    program = program.replace("CODE", code).replace("PATIENCE", "")
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        if kill is not None:
            assert run.stdout.readline() == "waits\n"
            run.send_signal(kill)
        try:
            away, told = run.communicate(timeout=60)[0].splitlines()
        finally:
            # Leaving the block waits for its end: one that hangs would take all tests with it.
            run.kill()
    assert away == "the agent put everything away", "before the starter goes"
    ended: list[object] = json.loads(told)
    return ended


@pytest.mark.parametrize(
    ("code", "status"),
    [("return 0", 0), ("return 3", 3), ("sys.exit(4)", 4), ("1 / 0", 1), ("os.kill(os.getpid(), 9)", 137)],
)
def test_the_windows_end_is_the_programs(code: str, status: int) -> None:
    assert _run(code) == [status, None]


@pytest.mark.parametrize(("order", "status"), [(signal.SIGTERM, 128 + 15), (signal.SIGINT, 1)])
def test_orders_reach_the_window(order: int, status: int) -> None:
    assert _run(WAITS, kill=order) == [status, None]


@pytest.mark.parametrize(("order", "status"), [("SIGTERM", 128 + 15), ("SIGINT", 1)])
def test_an_order_just_before_the_starter_waits_reaches_the_window(order: str, status: int) -> None:
    # Both in one call of C: the interpreter has no moment to look for orders in between.
    program = PROGRAM.replace("PATIENCE", JUST_BEFORE.replace("ORDER", order))
    assert _run(WAITS.replace("write(1,", "write(begun[1],"), program=program) == [status, None]


@pytest.mark.parametrize("order", ["SIGTERM", "SIGINT"])
def test_an_order_while_the_agent_puts_away_is_obeyed(order: str) -> None:
    code = "handover.leave(['--said', 'x']); return 0"
    ordered = f'os.kill(maker, __import__("signal").{order})\n    os.write(1, b"the agent'
    assert _run(code, program=PROGRAM.replace('os.write(1, b"the agent', ordered)) == [0, None]


HANGS = "line.sendall(b'x'); os.write(1, b'hangs\\n'); sum(range(10**15))"
"""In the C library with the interpreter's lock held: no thread of the process does anything any more."""


def _hung(agent: str, code: str = HANGS) -> tuple[list[str], list[object]]:
    program = PROGRAM.replace("    while line.recv(100):", agent + "\n    while line.recv(100):").replace("CODE", code)
    # A window that goes by itself has ten seconds; this one never does, and nobody has to wait for that.
    program = program.replace("PATIENCE", "module._WINDOW_PATIENCE_MS = 500")
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), stdout=subprocess.PIPE, text=True, timeout=60, check=True
    )
    *said, told = done.stdout.splitlines()
    return said, json.loads(told)


@pytest.mark.attack(65)
@pytest.mark.parametrize("code", [HANGS, "line.sendall(b'x'); os.kill(os.getpid(), 19)"], ids=["spins", "stopped"])
def test_a_window_that_hangs_is_killed_when_the_agent_asks(code: str) -> None:
    said, (status, following) = _hung("    line.recv(1); starter.sendall(b'.')", code)
    assert said[-1] == "the agent put everything away"
    assert status == 128 + 9
    assert isinstance(following, list)
    assert "did not answer" in following[0]


@pytest.mark.attack(65)
def test_a_window_that_hangs_does_not_outlive_a_killed_agent() -> None:
    said, (status, following) = _hung("    line.recv(1); os.kill(os.getpid(), 9)")
    assert said == ["hangs"]
    assert status == 128 + 9
    assert isinstance(following, list)


def test_what_a_window_left_before_it_hung_is_handed_on() -> None:
    _, told = _hung("    line.recv(1); starter.sendall(b'.')", f"handover.leave(['--said', 'x']); {HANGS}")
    assert told == [128 + 9, ["--said=x"]]


def test_what_follows_is_handed_on() -> None:
    options = ["--said", "The screen was locked.", "--appearance", "dark:125", "--language", "ar:chosen"]
    assert _run(f"handover.leave({options!r}); return 0") == [
        0,
        ["--said=The screen was locked.", "--appearance=dark:125", "--language=ar:chosen"],
    ]


@pytest.mark.parametrize(
    ("left", "following"),
    [
        ('["--profile", "/elsewhere", "--said", "x"]', ["--said=x"]),
        ('["--said"]', []),
        ('{"--said": "x"}', []),
        ('["--said", 7]', []),
        ('"--said"', []),
        ("[[[", []),
        ("\xff", []),
        ('["--said", "--log-steps"]', ["--said=--log-steps"]),
    ],
)
def test_nothing_but_looks_and_words_is_believed(left: str, following: list[str]) -> None:
    data = left.encode("latin-1")
    assert _run(f"os.write(handover._descriptor, {data!r}); return 0") == [0, following]


def test_more_than_a_page_is_not_believed() -> None:
    assert _run("handover.leave(['--said', 'x' * 9_000]); return 0") == [0, []]


def test_a_machine_that_swaps_is_told_from_one_that_does_not(tmp_path: Path) -> None:
    listing = tmp_path / "swaps"
    assert swaps(listing)
    listing.write_text("Filename Type Size Used Priority\n")
    assert not swaps(listing)
    listing.write_text("Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n")
    assert swaps(listing)


def test_nothing_is_left_of_a_run() -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    _run("return 0")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
