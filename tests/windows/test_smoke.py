"""The bundle's first start, from the checkout: everything opens, nothing is said."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_smoke_opens_everything_and_says_nothing(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": os.defpath, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "anechoic", "--smoke"],
        cwd=ROOT / "app",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
