"""A real workstation without a window: enrolled by its own command line, driven through its port."""

import queue
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.authenticator.adapter import SecurityKeys
from anechoic.station.port import (
    Activate,
    Event,
    KeyRegistered,
    Port,
    Request,
    ShowSecret,
    SignedIn,
    SignIn,
    SignInRefused,
    StationReady,
)
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System
from anechoic.station.system.choose import this_system
from fakes.authenticator import Authenticator
from fakes.facility_process import FacilityProcess, environment

_E = TypeVar("_E")
PATIENCE_SECONDS = 30.0
TRAINING_SEED = "07" * 32
"""Of the training authenticator at every workstation of a test: one key, carried from machine to machine."""
PROGRAM = (sys.executable, "-m", "anechoic.station_program")


def station_command(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run `anechoic-station` to its end."""
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment(),
        check=False,
    )


def enrolled(facility: FacilityProcess, name: str, profile: Path, approve: Callable[[str], None] | None = None) -> Path:
    """Enrol a new workstation with a running facility and give its profile's folder."""
    provision, code = facility.add_station(name)
    asked = station_command(
        *("enrol", str(provision), "--code-file", "-", "--key-store", "training-file", "--profile", str(profile)),
        stdin=code + "\n",
    )
    assert asked.returncode == 0, asked.stderr
    (approve or facility.approve_first)(name)
    done = station_command("--profile", str(profile), "status")
    assert "is enrolled" in done.stdout, done.stderr
    told = station_command("--profile", str(profile), "training-key", "-", stdin=TRAINING_SEED + "\n")
    assert told.returncode == 0, told.stderr
    return profile


@dataclass
class DrivenPort:
    """A port, and an ear that remembers what it said.

    Attributes:
        keys: security keys in place of the training authenticator.
        phones: of those who were allowed six digits.
    """

    profile: Path
    system: System = field(default_factory=this_system)
    keys: SecurityKeys | None = None
    phones: dict[str, Authenticator] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    heard: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._queue: queue.Queue[Event] = queue.Queue()
        self.port: Port = self.connect()
        self.port.listen(self._queue.put)
        self.ready = self.wait(StationReady)

    def connect(self) -> Port:
        """Give the port to the workstation."""
        raise NotImplementedError

    def send(self, request: Request) -> None:
        self.port.send(request)

    def wait(self, *kinds: type[_E]) -> _E:
        """Give the next event of one of these kinds; others before it are remembered in `heard`."""
        while True:
            event = self._queue.get(timeout=PATIENCE_SECONDS)
            self.heard.append(event)
            if isinstance(event, kinds):
                return event

    def ask(self, request: Request, *kinds: type[_E]) -> _E:
        """Send a request and wait for one of these kinds."""
        self.send(request)
        return self.wait(*kinds)

    def activate(self, login: str, code: str, password: str = "a long password of four words") -> None:
        """Use an activation code and keep the second factor."""
        told = self.ask(Activate(login, code, password), KeyRegistered, ShowSecret, SignInRefused)
        assert not isinstance(told, SignInRefused), told
        if isinstance(told, ShowSecret):
            self.phones[login] = Authenticator(told.secret)
        self.passwords[login] = password

    def sign_in(self, login: str) -> SignedIn:
        """Sign in with the kept factor."""
        told = self.ask(self.way_in(login), SignedIn, SignInRefused)
        assert isinstance(told, SignedIn), told
        return told

    def way_in(self, login: str) -> SignIn:
        """Give the request that signs somebody in."""
        return SignIn(login, self.passwords[login], self.phones[login].code() if login in self.phones else "")

    def close(self) -> None:
        self.port.close()


@dataclass
class Workstation(DrivenPort):
    """A workstation behind a thread of this process."""

    port: ThreadPort = field(init=False)

    def connect(self) -> ThreadPort:
        return ThreadPort(Profile(self.profile), self.system, keys=self.keys)
