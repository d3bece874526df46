"""Row 34: keys, texts and the open clip stay in memory: looked up in what the kernel counts as locked."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
PYTHON = shutil.which("python3", path="/usr/bin:/bin") or sys.executable
NOBODY = 65534 if os.geteuid() == 0 else None
CLIP = 6 * 1024 * 1024
ALLOWED = 8 * 1024 * 1024
"""What Debian lets an ordinary account lock."""
NEEDED = (
    *("__init__.py", "errors.py", "station/__init__.py", "station/finding.py", "station/memory.py"),
    *("station/apart/__init__.py", "station/apart/unswapped.py"),
)
pytestmark = [
    pytest.mark.attack(34),
    pytest.mark.skipif(sys.platform != "linux", reason="mlockall and memfd on Linux only"),
]

PROGRAM = """
import json, sys
from anechoic.station.apart.unswapped import keep_from_swap
from anechoic.station.memory import LockedBuffer
from anechoic.station.system.linux import LinuxSystem

class WithoutSecret(LinuxSystem):
    def _secret(self, length):
        return None

def locked():
    status = open("/proc/self/status").read().splitlines()
    return {line.split()[0]: int(line.split()[1]) * 1024 for line in status if line.startswith(("VmLck", "VmRSS"))}

if sys.argv[1] == "keys":
    said = keep_from_swap().holds
    key = bytearray(b"k" * 4_000_000)
else:
    buffer = LockedBuffer(WithoutSecret() if sys.argv[1] == "sealed" else LinuxSystem(), int(sys.argv[2]))
    buffer.touch()
    said = buffer.hold.value
print(json.dumps([said, locked()]))
"""


@pytest.fixture(scope="module")
def app() -> Iterator[Path]:
    """What is needed, where an ordinary account can read it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        shutil.copytree(APP / "anechoic" / "station" / "system", root / "anechoic" / "station" / "system")
        (root / "anechoic" / "station" / "apart").mkdir()
        for name in NEEDED:
            shutil.copy(APP / "anechoic" / name, root / "anechoic" / name)
        yield root


def _run(app: Path, *arguments: object, user: int | None, limit: int = ALLOWED) -> tuple[object, dict[str, int]]:
    done = subprocess.run(
        [PYTHON, "-c", PROGRAM, *map(str, arguments)],
        env={"PYTHONPATH": str(app), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
        user=user,
        group=user,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_MEMLOCK, (limit, limit)),
    )
    said, counted = json.loads(done.stdout)
    return said, counted


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may lock without limit here")
def test_all_an_agent_has_is_locked_where_it_may(app: Path) -> None:
    said, counted = _run(app, "keys", user=None)
    assert said is True
    assert counted["VmLck:"] >= counted["VmRSS:"] * 0.9


def test_an_account_with_a_limit_says_so_and_goes_on(app: Path) -> None:
    said, counted = _run(app, "keys", user=NOBODY)
    swaps = len(Path("/proc/swaps").read_text().splitlines()) > 1
    assert said is not swaps
    assert counted["VmLck:"] == 0


@pytest.mark.parametrize("kind", ["best", "sealed"])
def test_an_open_clip_is_locked_for_an_ordinary_account(app: Path, kind: str) -> None:
    hold, counted = _run(app, kind, CLIP, user=NOBODY)
    assert hold in {"memfd_secret", "mlock"}
    if hold == "mlock":
        assert counted["VmLck:"] >= CLIP


def test_a_clip_over_the_limit_is_said_to_be_unlocked(app: Path) -> None:
    assert _run(app, "best", ALLOWED + 4096, user=NOBODY)[0] == "plain"
