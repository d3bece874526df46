"""Rows 30, 31 against each of the program's processes: a neighbour of the same account looks, attaches, reads."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
APP = TESTS.parent / "app"
PYTHON = shutil.which("python3", path="/usr/bin:/bin") or sys.executable
# Root may read everything; the attack is an ordinary account's.
NOBODY = 65534 if os.geteuid() == 0 else None
NEEDED = (
    "__init__.py",
    "errors.py",
    "resources.py",
    "station/__init__.py",
    "station/hardening.py",
    "station/finding.py",
)
pytestmark = [
    pytest.mark.attack(30, 31),
    pytest.mark.skipif(sys.platform != "linux", reason="two processes on Linux only"),
]

# Both processes as `__main__` makes them, with nothing in them but a wait: what a window and an agent are made of
# cannot be loaded by an account that may not read this checkout.
VICTIM = """
import os, sys
from pathlib import Path
from anechoic.station.apart.starter import run_apart
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system
if sys.argv[1] == "hardened":
    assert all(finding.holds for finding in harden(this_system()))

def agent(line, starter, maker):
    os.write(1, f"agent {os.getpid()}\\n".encode())
    line.recv(1)

def window(line, maker, handover):
    os.write(1, f"window {os.getpid()}\\n".encode())
    sys.stdin.read()
    return 0

sys.exit(run_apart(agent, window).status)
"""
SPY = """
import json, sys
from attempts import ATTEMPTS
found = {}
for pid in sys.argv[1:]:
    for name in ("mem", "environ", "maps", "fd"):
        try:
            path = f"/proc/{pid}/{name}"
            ATTEMPTS["list" if name == "fd" else "open"](path)
            found[f"{pid} {name}"] = "done"
        except OSError:
            continue
    for name in ("memory", "trace"):
        try:
            found[f"{pid} {name}"] = ATTEMPTS[name](pid)
        except OSError:
            continue
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def app() -> Iterator[Path]:
    """What the processes need, where an ordinary account can read it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        room = root / "anechoic" / "station"
        for part in ("system", "apart"):
            shutil.copytree(APP / "anechoic" / "station" / part, room / part)
        for name in NEEDED:
            shutil.copy(APP / "anechoic" / name, root / "anechoic" / name)
        shutil.copy(TESTS / "fakes" / "attempts.py", root / "attempts.py")
        yield root


def _spied(app: Path, mode: str) -> tuple[set[str], set[int]]:
    variables = {"PYTHONPATH": str(app), "PATH": "/usr/bin:/bin"}
    victim = subprocess.Popen(
        [PYTHON, "-c", VICTIM, mode],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=variables,
        cwd=app,
        user=NOBODY,
        group=NOBODY,
    )
    assert victim.stdout is not None
    numbers = {int(victim.stdout.readline().split()[1]) for _ in range(2)} | {victim.pid}
    try:
        spy = subprocess.run(
            [PYTHON, "-c", SPY, *map(str, sorted(numbers))],
            capture_output=True,
            text=True,
            check=True,
            env=variables,
            user=NOBODY,
            group=NOBODY,
        )
    finally:
        victim.communicate("")
    assert victim.returncode == 0
    return set(json.loads(spy.stdout)), numbers


def test_a_neighbour_looks_into_none_of_them(app: Path) -> None:
    found, _ = _spied(app, "hardened")
    assert found == set()


def test_it_looks_into_all_of_them_where_nothing_was_closed(app: Path) -> None:
    found, numbers = _spied(app, "open")
    # Where the whole system forbids attaching (Yama), a neighbour may still not read memory.
    closed = Path("/proc/sys/kernel/yama/ptrace_scope")
    kinds = ("environ", "maps", "fd") if closed.exists() and closed.read_text().strip() != "0" else None
    wanted = kinds or ("mem", "environ", "maps", "fd", "memory", "trace")
    assert {f"{number} {kind}" for number in numbers for kind in wanted} <= found


@pytest.mark.skipif(os.geteuid() != 0, reason="limits of a closed process are shown to root alone")
def test_none_of_them_leaves_a_core(app: Path) -> None:
    before = {path for path in app.iterdir() if path.name.startswith("core")}
    victim = subprocess.Popen(
        [PYTHON, "-c", VICTIM, "hardened"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": str(app), "PATH": "/usr/bin:/bin"},
        cwd=app,
    )
    assert victim.stdout is not None
    named = dict(victim.stdout.readline().split() for _ in range(2))
    for number in (*named.values(), victim.pid):
        limits = Path(f"/proc/{number}/limits").read_text()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        assert core.split()[4:6] == ["0", "0"]
    os.kill(int(named["window"]), signal.SIGSEGV)
    victim.communicate("")
    assert victim.returncode == 128 + signal.SIGSEGV
    assert {path for path in app.iterdir() if path.name.startswith("core")} == before
