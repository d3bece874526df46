"""The real Secret Service on a session bus of its own; skipped where it is not installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[3] / "app"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
SCRIPT = """
import subprocess
subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"x", stdout=subprocess.DEVNULL,
               stderr=subprocess.DEVNULL, check=True)
from pathlib import Path
from anechoic.station.keys.machine import MachineSecrets
from anechoic.station.keys.named import named_store
from anechoic.station.keys.store import prove
store = named_store("secret-service", Path("."))
prove(store, "0" * 32)
secrets = MachineSecrets.generate(bytes(32))
secrets.write(store, "0" * 32)
assert MachineSecrets.read(named_store("secret-service", Path(".")), "0" * 32) == secrets
store.destroy("0" * 32)
assert store.read("0" * 32) is None
store.destroy("0" * 32)
"""


@pytest.mark.skipif(any(shutil.which(one) is None for one in NEEDED), reason="no Secret Service on this machine")
def test_secrets_live_in_the_secret_service(tmp_path: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(APP),
    }
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
