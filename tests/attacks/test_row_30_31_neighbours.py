"""Rows 30, 31: a process of the same account looks into ours; a crash leaves nothing behind."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
PYTHON = shutil.which("python3", path="/usr/bin:/bin") or sys.executable
# Root may read everything; the attack is an ordinary account's.
NOBODY = 65534 if os.geteuid() == 0 else None
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")

VICTIM = """
import os, sys
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system
if sys.argv[1] == "hardened":
    assert all(finding.holds for finding in harden(this_system()))
print("ready", flush=True)
sys.stdin.read()
"""
SPY = """
import sys
pid = int(sys.argv[1])
found = []
for name in ("mem", "environ", "maps"):
    try:
        with open(f"/proc/{pid}/{name}", "rb") as file:
            if name != "mem":
                file.read(1)
            found.append(name)
    except OSError:
        pass
print(" ".join(found))
"""


@pytest.fixture(scope="module")
def app() -> Iterator[Path]:
    """What hardening needs, where an ordinary account can read it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        room = root / "anechoic" / "station"
        shutil.copytree(APP / "anechoic" / "station" / "system", room / "system")
        for name in ("__init__.py", "errors.py", "station/__init__.py", "station/hardening.py", "station/finding.py"):
            shutil.copy(APP / "anechoic" / name, root / "anechoic" / name)
        yield root


def _victim(app: Path, mode: str, limits: int | None = None, folder: Path | None = None) -> subprocess.Popen[str]:
    victim = subprocess.Popen(
        [PYTHON, "-c", VICTIM, mode],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": str(app), "PATH": os.environ["PATH"]},
        cwd=folder or app,
        user=NOBODY,
        group=NOBODY,
        preexec_fn=None if limits is None else lambda: resource.setrlimit(resource.RLIMIT_CORE, (limits, limits)),  # noqa: PLW1509
    )
    assert victim.stdout is not None
    assert victim.stdout.readline() == "ready\n"
    return victim


def _spied(victim: subprocess.Popen[str]) -> str:
    spy = subprocess.run(
        [PYTHON, "-c", SPY, str(victim.pid)], capture_output=True, text=True, check=True, user=NOBODY, group=NOBODY
    )
    return spy.stdout.strip()


@pytest.mark.attack(30)
def test_a_neighbour_sees_nothing(app: Path) -> None:
    open_one, closed = _victim(app, "open"), _victim(app, "hardened")
    try:
        assert _spied(open_one) == "mem environ maps"
        assert _spied(closed) == ""
    finally:
        for victim in (open_one, closed):
            victim.kill()
            victim.communicate()


@pytest.mark.attack(31, 68)
def test_a_crash_leaves_no_core(app: Path) -> None:
    victim = _victim(app, "hardened", limits=resource.RLIM_INFINITY, folder=app)
    limits = Path(f"/proc/{victim.pid}/limits").read_text()
    before = set(app.iterdir())
    victim.send_signal(signal.SIGSEGV)
    victim.communicate()
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    assert set(app.iterdir()) == before
