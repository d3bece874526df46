"""Row 30 and the split: what a window that was taken over may try in its own process, and what it finds there.

The real program runs in its processes; only orders of the test are heard in the window beside. Each attempt is made
twice: as it is, and with the window's confinement left out, where it must succeed.
"""

import json
import os
import select
import signal
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fakes.x_display import Program, program_with

SCRIPT = Path(__file__).resolve().parents[1] / "windows" / "programs" / "apart_program.py"
LIMIT_S = 60.0
pytestmark = [
    pytest.mark.attack(30),
    pytest.mark.skipif(sys.platform != "linux", reason="two processes on Linux only"),
]

KEYS = ("anechoic.seal", "anechoic.store", "anechoic.station.agent", "anechoic.station.keys", "anechoic.station.client")
LIBRARIES = ("cryptography", "urllib3", "keyring", "secretstorage", "sqlcipher3")


@dataclass
class Live:
    """A program whose window is there."""

    running: Program
    home: Path
    window: int
    agent: int
    port: int

    def attempt(self, name: str, *arguments: object) -> str:
        self.running.ask(json.dumps([name, *map(str, arguments)]))
        return str(self.running.until("did", LIMIT_S))


def _live(home: Path, port: int, *arguments: str) -> Iterator[Live]:
    (home / "profile").mkdir(parents=True)
    (home / "profile" / "station.db").write_bytes(b"sealed")
    (home / "letter").write_bytes(b"somebody's own")
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    with program_with(variables, SCRIPT, "--profile", str(home / "profile"), *arguments) as running:
        window = running.until("ready", LIMIT_S)
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
        [agent] = [number for number in map(int, children) if number != window]
        yield Live(running, home, window, agent, port)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory, port: int) -> Iterator[Live]:
    yield from _live(tmp_path_factory.mktemp("closed"), port)


@pytest.fixture(scope="module")
def unconfined(tmp_path_factory: pytest.TempPathFactory, port: int) -> Iterator[Live]:
    yield from _live(tmp_path_factory.mktemp("open"), port, "--unconfined")


def _attempts(live: Live) -> dict[str, str]:
    home, shared = live.home, Path("/dev/shm") / f"anechoic-test-{live.window}"  # noqa: S108 - tried, and taken away
    try:
        return {
            "write a temporary file": live.attempt("write", home.parent / f"{home.name}-temporary"),
            "write in the home": live.attempt("write", home / "words"),
            "write in shared memory": live.attempt("write", shared),
            "overwrite a file": live.attempt("write", home / "letter"),
            "rename a file": live.attempt("move", home / "letter", home / "moved"),
            "save a picture": live.attempt("picture", home / "picture.png"),
            "let a shell write": live.attempt("shell", home / "by-shell"),
            "read the vault": live.attempt("read", home / "profile" / "station.db"),
            "list the workstation's folder": live.attempt("list", home / "profile"),
            "list the home": live.attempt("list", home),
            "connect by TCP": live.attempt("connect", live.port),
            "send a datagram": live.attempt("datagram", live.port),
            "listen on TCP": live.attempt("listen"),
            "signal another program": live.attempt("signal", os.getpid()),
        }
    finally:
        shared.unlink(missing_ok=True)


def test_a_window_reaches_nothing_it_does_not_need(live: Live) -> None:
    assert {name: did for name, did in _attempts(live).items() if did != "PermissionError"} == {}
    assert sorted(path.name for path in live.home.iterdir()) == ["letter", "profile"]


def test_without_confinement_all_of_it_is_done(unconfined: Live) -> None:
    assert {name: did for name, did in _attempts(unconfined).items() if did != "done"} == {}


def test_a_window_looks_into_neither_agent_nor_starter(live: Live, unconfined: Live) -> None:
    for kind in ("memory", "trace"):
        assert live.attempt(kind, live.agent) == "PermissionError"
        assert live.attempt(kind, live.running.pid) == "PermissionError"
    if os.geteuid() == 0:
        # Root looks into a process that is closed to its neighbours: there it is the confinement alone that says no.
        assert unconfined.attempt("memory", unconfined.agent) == "done"
        assert unconfined.attempt("trace", unconfined.agent) == "done"


def test_a_window_has_nothing_of_keys_vault_and_network_loaded(live: Live) -> None:
    live.running.ask(json.dumps(["modules"]))
    loaded = live.running.until("modules", LIMIT_S)
    assert "anechoic.window" in loaded
    assert "anechoic.station.apart.window_end" in loaded
    assert [name for name in loaded if name.startswith(KEYS) or name.split(".")[0] in LIBRARIES] == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root sees what a closed process has mapped")
def test_an_agent_has_no_qt_loaded(live: Live) -> None:
    agent, window = (Path(f"/proc/{number}/maps").read_text() for number in (live.agent, live.window))
    assert "libQt6" in window
    assert "sqlcipher3" not in window
    assert "libQt6" not in agent
    assert "libportaudio" not in agent


@pytest.mark.parametrize("killed", ["starter", "window", "agent"])
def test_none_outlives_the_others(tmp_path: Path, port: int, killed: str) -> None:
    for alive in _live(tmp_path / "house", port):
        numbers = {"starter": alive.running.pid, "window": alive.window, "agent": alive.agent}
        watched = {name: os.pidfd_open(number) for name, number in numbers.items()}
        os.kill(numbers[killed], signal.SIGKILL)
        if killed == "agent":
            again = alive.running.next(LIMIT_S)
            assert again["ready"] != alive.window, "another process: what the first one showed is gone"
            assert b"keeps keys and clips ended" in Path(f"/proc/{alive.running.pid}/cmdline").read_bytes()
            watched.pop("starter")
        for one in watched.values():
            assert _ends(one)
            os.close(one)


def _ends(process: int) -> bool:
    poll = select.poll()
    poll.register(process, select.POLLIN)
    return bool(poll.poll(LIMIT_S * 1_000))
