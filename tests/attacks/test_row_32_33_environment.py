"""Rows 32, 33: foreign libraries, import paths, display plugins and log switches given through the environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"


def _program(**more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "anechoic.station_program", "status", "--profile", "nowhere"],
        env={"PYTHONPATH": str(APP), "PATH": os.environ["PATH"], **more},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.attack(32)
@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
@pytest.mark.parametrize("name", ["LD_PRELOAD", "LD_AUDIT"])
def test_a_foreign_library_ends_the_start_of_the_real_program(name: str) -> None:
    done = _program(**{name: ""})
    assert "not enrolled" in done.stderr
    done = _program(**{name: "libm.so.6"})
    assert done.returncode == 2
    assert f"foreign library inside ({name})" in done.stderr


@pytest.mark.attack(32, 33)
def test_the_real_program_keeps_only_listed_variables() -> None:
    script = (
        "import os\nfrom anechoic.station.hardening import harden\n"
        "from anechoic.station.system.choose import this_system\nharden(this_system())\nprint(sorted(os.environ))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={
            "PYTHONPATH": str(APP),
            "PATH": "/usr/bin",
            "QT_QPA_PLATFORM": "vnc",
            "QT_PLUGIN_PATH": "/elsewhere",
            "QT_LOGGING_RULES": "*=true",
            "WAYLAND_DEBUG": "1",
            "SSLKEYLOGFILE": "/elsewhere/keys",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    left = set(done.stdout.strip().strip("[]").replace("'", "").split(", "))
    assert left <= {"PATH", "LC_CTYPE"}
