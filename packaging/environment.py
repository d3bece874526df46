"""Fills the environment this interpreter belongs to: locked dependencies, the project's path, its programs.

Run by `dev.sh` with `.venv/bin/python`; standard library only. A second run with the same lock installs nothing.
"""

import hashlib
import importlib.metadata
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
LOG = ROOT / "build" / "logs" / "environment.log"
INSTALLERS = frozenset({"pip", "uv", "setuptools"})
"""What may stand in the environment without standing in the lock."""

PROGRAM = """\
#!{python}
import sys

from {module} import {function}

sys.exit({function}())
"""


def main() -> int:
    """Bring the environment in line with the lock and the project file; give the exit status."""
    prefix = Path(sys.prefix)
    done = prefix / "installed"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not done.is_file() or done.read_text() != wanted:
        start = time.monotonic()
        print("Installing the locked dependencies (once)", flush=True)
        if not _install():
            print(LOG.read_text(errors="replace")[-8000:])
            print("The locked dependencies could not be installed; the reason stands above.")
            return 1
        _remove_strangers()
        done.write_text(wanted)
        print(f"Installed in {time.monotonic() - start:.0f} s")
    _put_on_path()
    _write_programs(prefix / "bin")
    return 0


def _install() -> bool:
    """Install with uv where the machine has it, and with pip where it has not or where uv fails.

    pip alone knows this machine's pip configuration (mirrors, certificates), so it has the last word.
    """
    LOG.parent.mkdir(parents=True, exist_ok=True)
    uv = shutil.which("uv")
    ours = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    attempts = [[uv, "pip", "install", "--python", sys.executable, *ours]] if uv else []
    attempts.append([sys.executable, "-m", "pip", "install", "--no-input", "--no-compile", *ours])
    with LOG.open("wb") as log:
        return any(
            subprocess.run(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False).returncode == 0
            for command in attempts
        )


def _remove_strangers() -> None:
    """Take out what an older lock had brought, so that nothing works here by accident."""
    named = re.findall(r"^([A-Za-z0-9._-]+)==", LOCK.read_text(), re.MULTILINE)
    keep = {_normal(name) for name in named} | INSTALLERS
    strangers = sorted({_normal(found.name) for found in importlib.metadata.distributions()} - keep)
    if strangers:
        command = [sys.executable, "-m", "pip", "uninstall", "--yes", "--quiet", *strangers]
        subprocess.run(command, stdin=subprocess.DEVNULL, check=True)


def _normal(name: str) -> str:
    """Give the one spelling of a project's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _put_on_path() -> None:
    library = next(Path(entry) for entry in sys.path if entry.endswith("site-packages"))
    (library / "anechoic_dev.pth").write_text(f"{ROOT / 'app'}\n")


def _write_programs(folder: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    for name, entry in project["project"]["scripts"].items():
        module, function = entry.split(":")
        path = folder / name
        path.write_text(PROGRAM.format(python=sys.executable, module=module, function=function))
        path.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main())
