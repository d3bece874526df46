"""What the two processes may reach: tried by real processes, and seen to be done where nothing holds them."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from anechoic.station.apart.confined import window_reads
from anechoic.station.doctor import _confinement, _processes
from anechoic.station.system.choose import this_system
from anechoic.station.system.landlock import all_but, version
from anechoic.station.system.plain import PlainSystem
from fakes.facility_process import environment

TESTS = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux" or not version(), reason="no Landlock here")

AGENT = """
import json, sys
from pathlib import Path
from anechoic.station.apart.confined import confine_agent
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system
from fakes.attempts import ATTEMPTS
folder, port, on, *tried = sys.argv[1:]
harden(this_system())
if on == "on":
    assert confine_agent(Path(folder), (int(port),)).holds
said = []
for one in tried:
    name, *arguments = json.loads(one)
    try:
        said.append(ATTEMPTS[name](*arguments))
    except OSError as error:
        said.append(type(error).__name__)
print(json.dumps(said))
"""


def _tried(folder: Path, port: int, on: str, *tried: tuple[object, ...]) -> list[str]:
    orders = [json.dumps([str(part) for part in one]) for one in tried]
    done = subprocess.run(
        [sys.executable, "-c", AGENT, str(folder), str(port), on, *orders],
        env=environment(PYTHONPATH=os.pathsep.join((str(TESTS.parent / "app"), str(TESTS)))),
        capture_output=True,
        text=True,
        check=True,
    )
    said: list[str] = json.loads(done.stdout)
    return said


def test_an_agent_writes_in_its_folder_and_reaches_its_port_alone(tmp_path: Path) -> None:
    folder, beside, shared = tmp_path / "profile", tmp_path / "beside", f"/dev/shm/anechoic-{os.getpid()}"  # noqa: S108
    folder.mkdir()
    beside.write_bytes(b"")
    with socket.create_server(("127.0.0.1", 0)) as ours, socket.create_server(("127.0.0.1", 0)) as other:
        may = (("write", folder / "a"), ("move", folder / "a", folder / "b"), ("connect", ours.getsockname()[1]))
        may_not = (
            *(("write", tmp_path / "new"), ("write", beside), ("write", shared), ("shell", tmp_path / "by-shell")),
            *(("move", folder / "b", tmp_path / "out"), ("connect", other.getsockname()[1]), ("listen",)),
        )
        held = _tried(folder, ours.getsockname()[1], "on", *may, *may_not)
        open_ = _tried(folder, ours.getsockname()[1], "off", *may, *may_not)
    Path(shared).unlink()
    assert held == ["done"] * len(may) + ["PermissionError"] * len(may_not)
    assert open_ == ["done"] * (len(may) + len(may_not))


def test_what_a_window_reads_leaves_the_folder_out_wherever_it_lies(tmp_path: Path) -> None:
    home = tmp_path / "home"
    fonts, folder = home / ".fonts", home / ".fonts" / "odd" / "profile"
    folder.mkdir(parents=True)
    (fonts / "one.ttf").write_bytes(b"")
    (fonts / "odd" / "two.ttf").write_bytes(b"")
    (fonts / "leads-in").symlink_to(folder)
    read = set(window_reads(folder, {"HOME": str(home)}))
    assert {fonts / "one.ttf", fonts / "odd" / "two.ttf"} <= read
    assert not any(path == folder or folder in path.parents or path in folder.parents for path in read)
    assert fonts / "leads-in" not in read
    assert home not in read


def test_all_of_a_folder_but_another(tmp_path: Path) -> None:
    assert list(all_but(tmp_path, tmp_path / "a")) == []
    assert list(all_but(tmp_path, tmp_path.parent / "elsewhere")) == [tmp_path]
    assert list(all_but(tmp_path / "a" / "b", tmp_path / "a")) == []


SOCKETS = """
import ctypes, socket, sys
from anechoic.station.hardening import harden
from anechoic.station.system.choose import this_system
from anechoic.station.system.local_sockets import keep_sockets_local
harden(this_system())
if sys.argv[1] == "on":
    assert keep_sockets_local()
made = []
for name in ("AF_UNIX", "AF_NETLINK", "AF_INET", "AF_INET6", "AF_PACKET"):
    try:
        socket.socket(getattr(socket, name), socket.SOCK_RAW if name == "AF_NETLINK" else socket.SOCK_DGRAM).close()
        made.append(name)
    except PermissionError:
        continue
    except OSError:
        # A family this kernel does not have: nobody refused it.
        made.append(name)
library = ctypes.CDLL(None, use_errno=True)
library.syscall(425, 0, None)
print(*made, "ring" if ctypes.get_errno() != 13 else "")
"""


@pytest.mark.parametrize(
    ("on", "made"), [("on", ["AF_UNIX", "AF_NETLINK"]), ("off", ["AF_UNIX", "AF_NETLINK", "AF_INET", "AF_INET6"])]
)
def test_sockets_stay_local(on: str, made: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SOCKETS, on], env=environment(), capture_output=True, text=True, check=True
    )
    said = done.stdout.split()
    assert said[: len(made)] == made
    if on == "on":
        assert said == made
    else:
        assert "ring" in said


def test_doctor_says_which_it_is() -> None:
    here, elsewhere = _processes(this_system()), _processes(PlainSystem())
    assert [(finding.code, finding.holds) for finding in here] == [("processes", True), ("confinement", version() >= 4)]
    assert [(finding.code, finding.holds) for finding in elsewhere] == [("processes", False)]
    assert [_confinement(known).holds for known in (0, 1, 3, 4, 7)] == [False, False, False, True, True]
