"""A facility as its users meet it: the command line and the server as real processes, on free ports of this machine."""

import atexit
import contextlib
import datetime as dt
import json
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

APP = Path(__file__).resolve().parents[2] / "app"
PROGRAM = (sys.executable, "-m", "anechoic.facility_program")
PATIENCE_SECONDS = 60


def kept_ports(count: int) -> list[int]:
    """Give ports of the loopback that the kernel hands to nobody else until this process ends.

    A server of ours listens there all the same, again and again: both sides say SO_REUSEADDR (socket(7)).
    """
    ports = []
    for _ in range(count):
        keeper = socket.socket()
        atexit.register(keeper.close)
        keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        keeper.bind(("127.0.0.1", 0))
        ports.append(int(keeper.getsockname()[1]))
    return ports


def environment(**more: str) -> dict[str, str]:
    """Give a small environment in which our programs run."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return {**kept, "PYTHONPATH": str(APP), "PYTHONWARNINGS": "error", "COLUMNS": "200", **more}


@dataclass
class FacilityProcess:
    """One facility's folder, its command line, and its server when it runs."""

    folder: Path
    unlock: Path
    port: int
    enrol_port: int
    custodians: dict[str, str] = field(default_factory=dict)
    """Login to activation code."""
    server: subprocess.Popen[str] | None = None

    @classmethod
    def init(cls, home: Path, *options: str, name: str = "Test House") -> "FacilityProcess":
        """Make a training facility in `home`/facility."""
        home.mkdir(exist_ok=True)
        unlock = home / "unlock"
        unlock.write_text(secrets.token_urlsafe(24) + "\n")
        unlock.chmod(0o600)
        port, enrol_port = kept_ports(2)
        made = cls(home / "facility", unlock, port, enrol_port)
        ports = ("--port", str(port), "--enrol-port", str(enrol_port))
        told = made.json("init", "--name", name, "--training", *ports, *options)
        made.custodians = {one["login"]: one["activation_code"] for one in told["custodians"]}
        return made

    def copied(self, home: Path) -> "FacilityProcess":
        """Give this facility at another home that its files were copied to; its server does not run there."""
        folder, unlock = home / self.folder.name, home / self.unlock.name
        return replace(self, folder=folder, unlock=unlock, custodians=dict(self.custodians), server=None)

    def run(self, *arguments: str, check: bool = True, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        done = subprocess.run(
            [*PROGRAM, "--dir", str(self.folder), "--unlock-file", str(self.unlock), *arguments],
            capture_output=True,
            text=True,
            input=stdin,
            timeout=PATIENCE_SECONDS,
            env=environment(),
            cwd=self.folder.parent,
            check=False,
        )
        if check and done.returncode:
            raise AssertionError(f"{arguments} ended with {done.returncode}: {done.stderr}")
        return done

    def json(self, *arguments: str) -> Any:
        """Run one command with --json and read its document."""
        return json.loads(self.run(*arguments, "--json").stdout)

    @property
    def log(self) -> Path:
        """Give the file with the server's standard error."""
        return self.folder.parent / "server.log"

    def start(self, program: str = PROGRAM[-1]) -> None:
        """Start the server, or another module that does its work, and return when it says it is ready."""
        with self.log.open("a") as log:
            self.server = subprocess.Popen(
                [*PROGRAM[:-1], program, "--dir", str(self.folder), "--unlock-file", str(self.unlock), "serve"],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=environment(PYTHONPATH=f"{APP}{os.pathsep}{APP.parent / 'tests'}"),
                cwd=self.folder.parent,
            )
        line = _first_line(self.server.stdout)
        if not line:
            raise AssertionError(f"the server did not start: {self.log.read_text()}")
        assert json.loads(line)["ready"] is True

    def stop(self) -> int:
        """End the server with SIGTERM and give its exit status."""
        assert self.server is not None
        self.server.terminate()
        return self._end()

    def kill(self) -> None:
        """End the server with SIGKILL."""
        assert self.server is not None
        self.server.kill()
        self._end()

    def _end(self) -> int:
        assert self.server is not None
        status = self.server.wait(PATIENCE_SECONDS)
        if self.server.stdout is not None:
            self.server.stdout.close()
        self.server = None
        return status

    def add_person(self, login: str, *options: str, roles: tuple[str, ...] = ("contractor",)) -> str:
        """Add a person who may work and give the activation code."""
        ends = (dt.datetime.now(dt.UTC) + dt.timedelta(days=90)).date().isoformat()
        given = [
            *("--name", f"Name of {login}"),
            *(part for role in roles for part in ("--role", role)),
            *("--vetting-ref", f"vetting of {login}", "--vetting-ends", ends, "--agreement", "1"),
        ]
        code = self.json("person", "add", login, *given, *options)["activation_code"]
        assert isinstance(code, str)
        return code

    def add_station(self, name: str) -> tuple[Path, str]:
        """Add a workstation and give its provision file and one-time code."""
        path = self.folder.parent / f"{name}.provision"
        told = self.json("station", "add", name, "--out", str(path))
        return path, str(told["code"])

    def approve_first(self, name: str) -> None:
        """Approve the first workstation at the console by the second custodian's activation code."""
        code = self.custodians["custodian-2"] + "\n"
        self.run("station", "approve", name, "--by", "custodian-2", "--secret-file", "-", stdin=code)


def _first_line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline()


@contextlib.contextmanager
def running_facility(home: Path, *options: str) -> Iterator[FacilityProcess]:
    """Give a facility whose server runs, and end the server afterwards."""
    with serving(FacilityProcess.init(home, *options)) as facility:
        yield facility


@contextlib.contextmanager
def serving(facility: FacilityProcess) -> Iterator[FacilityProcess]:
    """Start a facility's server, and end it afterwards."""
    facility.start()
    try:
        yield facility
    finally:
        if facility.server is not None:
            facility.stop()
