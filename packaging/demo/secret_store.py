"""A Secret Service of our own: a private bus with gnome-keyring, unlocked by a passphrase in the demo's folder."""

import os
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from demo.place import new_password, write_private

PROGRAMS = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
_START_LIMIT_S = 20.0
_LOOK_AGAIN_S = 0.05

_SHORT = "/tmp"  # noqa: S108 - a folder of our own is made there; a socket's path has room for 107 bytes only


class NoSecretStoreError(RuntimeError):
    """A program is missing or did not start; the text says which."""


class SecretStore:
    """A session bus with an unlocked key store; ends with the `with` block, what it keeps stays.

    Args:
        folder: where the keyring lies; made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._run = Path(tempfile.mkdtemp(prefix="anechoic-keys-", dir=_SHORT))
        self._running: list[subprocess.Popen[str]] = []
        self.bus = ""

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def environment(self) -> dict[str, str]:
        """Give the variables that lead a program here."""
        return {"DBUS_SESSION_BUS_ADDRESS": self.bus}

    def close(self) -> None:
        """End the key store, then its bus."""
        for process in reversed(self._running):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        self._running.clear()
        shutil.rmtree(self._run, ignore_errors=True)

    def _start(self) -> None:
        absent = [program for program in PROGRAMS if shutil.which(program) is None]
        if absent:
            raise NoSecretStoreError(f"Not installed: {', '.join(absent)}.")
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        passphrase = self._folder / "unlock"
        if not passphrase.exists():
            write_private(passphrase, new_password())
        # Without this line the service has no default collection and would ask for one in a window.
        keyrings = self._folder / "keyrings"
        keyrings.mkdir(mode=0o700, exist_ok=True)
        write_private(keyrings / "default", "login")
        bus = self._program("dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert bus.stdout is not None
        ready, _, _ = select.select([bus.stdout], [], [], _START_LIMIT_S)
        self.bus = bus.stdout.readline().strip() if ready else ""
        if not self.bus:
            raise NoSecretStoreError("dbus-daemon gave no address.")
        keeper = self._program(
            *("gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"),
            *("--control-directory", str(self._run)),
        )
        assert keeper.stdin is not None
        keeper.stdin.write(passphrase.read_text())
        keeper.stdin.close()
        self._wait_for_service()

    def _program(self, *command: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            env=self._variables(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(process)
        return process

    def _variables(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return {
            **kept,
            "HOME": str(self._folder),
            "XDG_DATA_HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._run),
            **({"DBUS_SESSION_BUS_ADDRESS": self.bus} if self.bus else {}),
        }

    def _wait_for_service(self) -> None:
        until = time.monotonic() + _START_LIMIT_S
        while time.monotonic() < until:
            asked = subprocess.run(
                [
                    *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"),
                    *("org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"),
                ],
                env=self._variables(),
                capture_output=True,
                text=True,
                check=False,
            )
            if "true" in asked.stdout:
                return
            time.sleep(_LOOK_AGAIN_S)
        raise NoSecretStoreError("gnome-keyring-daemon did not start.")
