"""What the decoder's process cannot do, tried from inside; and that the same attempts succeed without confinement."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = ROOT / "tests" / "fakes" / "confined_attempts.py"
ATTEMPTS = ("read_key", "list_folder", "write_file", "tcp_connect", "abstract_connect", "udp_send", "start_program")


@pytest.fixture
def listeners() -> Iterator[tuple[int, str]]:
    name = f"anechoic-test-{os.getpid()}"
    with (
        socket.create_server(("127.0.0.1", 0)) as tcp,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as local,
    ):
        local.bind(f"\0{name}")
        local.listen()
        yield tcp.getsockname()[1], name


def tried(mode: str, folder: Path, listeners: tuple[int, str]) -> dict[str, object]:
    key = folder / "server.key"
    key.write_bytes(b"secret")
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            str(PROGRAM),
            str(ROOT / "app"),
            mode,
            str(key),
            str(folder),
            str(listeners[0]),
            listeners[1],
        ],
        capture_output=True,
        timeout=60,
        check=True,
    )
    result: dict[str, object] = json.loads(done.stdout)
    return result


@pytest.mark.attack(6)
def test_nothing_outside_can_be_reached(tmp_path: Path, listeners: tuple[int, str]) -> None:
    result = tried("confined", tmp_path, listeners)
    assert result.pop("missing") == []
    assert {what: how for what, how in result.items() if how == "done"} == {}
    assert result["fill_memory"] == "MemoryError"
    assert result["dumpable"] == 0
    assert not (tmp_path / "leak").exists()


def test_the_same_attempts_succeed_when_nothing_is_confined(tmp_path: Path, listeners: tuple[int, str]) -> None:
    result = tried("free", tmp_path, listeners)
    assert [result[what] for what in ATTEMPTS] == ["done"] * len(ATTEMPTS)
    assert result["fill_memory"] == "done"
    assert result["dumpable"] == 1
